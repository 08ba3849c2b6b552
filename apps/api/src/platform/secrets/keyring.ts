import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { SETTINGS, type Settings } from '../config/settings';

const KEY_BYTES = 32;
/** NIST SP 800-38D §8.2.2: a random 96-bit nonce, and the full 128-bit tag. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a key is for: a code's key opens no mail, and a mail's key makes no code. */
export type KeyPurpose = 'sign-in-code' | 'sign-in-link' | 'second-factor' | 'mail';

/** Keys made from `PARVIS_SECRET` (RFC 5869), one per purpose, for what the database must not be able to read by itself. */
@Injectable()
export class Keyring {
  private readonly keys = new Map<KeyPurpose, Buffer>();

  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'secret'>) {}

  /** HMAC-SHA-256 of the parts; a part cannot be moved into its neighbour. */
  mac(purpose: KeyPurpose, ...parts: readonly string[]): string {
    return createHmac('sha256', this.key(purpose)).update(JSON.stringify(parts)).digest('base64url');
  }

  macMatches(expected: string, purpose: KeyPurpose, ...parts: readonly string[]): boolean {
    const [a, b] = [Buffer.from(expected), Buffer.from(this.mac(purpose, ...parts))];
    return a.length === b.length && timingSafeEqual(a, b);
  }

  /** Encrypts; `binding` names the row, so that a sealed text copied to another row does not open. */
  seal(purpose: KeyPurpose, binding: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(binding));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** @throws when the text was sealed for another purpose, row or secret, or was altered */
  open(purpose: KeyPurpose, binding: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(binding));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  private key(purpose: KeyPurpose): Buffer {
    const known = this.keys.get(purpose);
    if (known !== undefined) return known;
    const key = Buffer.from(hkdfSync('sha256', this.settings.secret, '', `parvis/${purpose}/v1`, KEY_BYTES));
    this.keys.set(purpose, key);
    return key;
  }
}
