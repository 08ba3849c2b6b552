export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** What `trim` drops at the ends of a text, as far as ASCII goes. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

export function withoutBlanksBefore(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  while (start < to && isBlank(bytes[start] ?? 0)) start += 1;
  return start;
}

export function withoutBlanksAfter(bytes: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(bytes[end - 1] ?? 0)) end -= 1;
  return end;
}

const NONE = [0x6e, 0x6f, 0x6e, 0x65];

/** True when the cell surely has a value: its text begins in ASCII and is not `none`. */
export function isPresent(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  // Nearly every cell: a letter or a digit, and not the first letter of `none`.
  if (from < to && first > 0x20 && first < 0x80 && (first | 0x20) !== NONE[0]) return true;
  const start = withoutBlanksBefore(bytes, from, to);
  if (start === to || (bytes[start] ?? 0) >= 0x80) return false;
  const end = withoutBlanksAfter(bytes, start, to);
  return end - start !== NONE.length || NONE.some((letter, index) => ((bytes[start + index] ?? 0) | 0x20) !== letter);
}

/** Beyond what points may be, and so what no cell says. */
export const UNUSUAL = -(2 ** 31);

/** Decimal digits that a float holds exactly, sign and point included. */
const LONGEST_NUMBER = 15;

/** Points as an integer at `scale`; UNUSUAL when they have more decimals, or are no plain number. */
export function pointsAt(bytes: Uint8Array, from: number, to: number, scale: number): number {
  const isNegative = bytes[from] === 0x2d;
  const first = isNegative ? from + 1 : from;
  let value = 0;
  let decimals = -1;
  if (first === to || bytes[first] === 0x2e || to - from > LONGEST_NUMBER) return UNUSUAL;
  for (let at = first; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isDigit(byte)) {
      value = value * 10 + byte - 0x30;
      if (decimals >= 0) decimals += 1;
    } else if (byte === 0x2e && decimals < 0) decimals = 0;
    else return UNUSUAL;
  }
  const points = rescaled(value, Math.max(0, decimals), scale);
  return isNegative && points !== UNUSUAL ? -points : points;
}

function rescaled(value: number, decimals: number, scale: number): number {
  let [digits, finest] = [value, decimals];
  for (; finest > scale && digits % 10 === 0; finest -= 1) digits /= 10;
  const points = digits * 10 ** (scale - finest);
  return finest > scale ? UNUSUAL : points;
}
