/** Contrast between two colours as WCAG 2.2 defines it (relative luminance, sRGB): 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Six digits, lower case: `#1d3f72` */
export type Hex = `#${string}`;

export function isHex(text: string): text is Hex {
  return /^#[0-9a-f]{6}$/.test(text);
}

/** Red, green and blue from 0 to 1, with the screen's gamma removed. */
export type LinearRgb = readonly [number, number, number];

export function toLinear(colour: Hex): LinearRgb {
  const channel = (at: number) => linearise(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

export function fromLinear(rgb: LinearRgb): Hex {
  const digits = rgb.map((value) => {
    const byte = Math.round(255 * Math.min(1, Math.max(0, delinearise(value))));
    return byte.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

/** WCAG 2.2, "relative luminance": weights of the sRGB primaries. */
function luminance(colour: Hex): number {
  const [red, green, blue] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// WCAG writes 0.03928 for the bend of the curve, IEC 61966-2-1 writes 0.04045; no 8-bit colour lies between them.
function linearise(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function delinearise(value: number): number {
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}
