import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** 256 random bits, given to the browser and kept nowhere. */
export function newSessionToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** A plain hash is enough: nobody guesses 256 random bits. */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
