/** Where the first byte stands that begins no letter of UTF-8 (RFC 3629, §4), `end` when there is none. A letter cut short by `end` is none. */
export function firstInvalidByte(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const first = bytes[at] ?? 0;
    const length = lengthOfLetter(first);
    if (length === 0 || at + length > end) return at;
    if (length > 1 && !isSecond(first, bytes[at + 1] ?? 0)) return at;
    for (let byte = at + 2; byte < at + length; byte += 1) {
      if (!isContinuation(bytes[byte] ?? 0)) return at;
    }
    at += length;
  }
  return end;
}

/** The end of the last letter that is whole, given that what comes before it is UTF-8. */
export function endOfWholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (!isContinuation(byte)) return lengthOfLetter(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** By its first byte; 0 when it begins no letter. */
function lengthOfLetter(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The second byte also rules out longer spellings of shorter letters, surrogates, and what lies beyond U+10FFFF. */
function isSecond(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (first === 0xed) return second >= 0x80 && second <= 0x9f;
  if (first === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (first === 0xf4) return second >= 0x80 && second <= 0x8f;
  return isContinuation(second);
}

function isContinuation(byte: number): boolean {
  return byte >> 6 === 0b10;
}
