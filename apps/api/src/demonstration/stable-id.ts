import { createHash } from 'node:crypto';

/**
 * RFC 9562 UUIDv8 from a name: the demonstration restarts with the same ids, so what speaks of its things (the public
 * record, a bookmark) stays true.
 */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(`parvis/demonstration/${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
