import fc from 'fast-check';
import { firstInvalidByte } from './utf8-validity';

/** Bytes that begin letters, go on with them, or neither, and letters as they are. */
const anyBytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed),
      fc.constantFrom(0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff),
      fc.constantFrom('é', '€', '\uD7FF', '\uE000', '😀', '\u{10FFFF}', '\uFEFF'),
    ),
    { maxLength: 8 },
  )
  .map((parts) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)]))),
  );

describe('RFC 3629', () => {
  it('is what decides where text stops being UTF-8, as decoders do', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const isText = (bytes: Uint8Array): boolean => {
      try {
        decoder.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const end = firstInvalidByte(bytes, 0, bytes.length);
        const longest = [...bytes.keys(), bytes.length].findLast((length) => isText(bytes.subarray(0, length)));
        expect(end).toBe(longest);
      }),
      { numRuns: 5000 },
    );
  });
});
