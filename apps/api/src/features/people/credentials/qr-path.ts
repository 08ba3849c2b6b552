import { create } from 'qrcode';

/** ISO/IEC 18004 §5.3.8: four light modules around, or readers do not find it. */
const QUIET_ZONE = 4;

export interface QrPath {
  /** Side of the square `viewBox`, in modules. */
  readonly size: number;
  /** Data of one SVG path: each run of dark modules is a rectangle one module high. */
  readonly path: string;
}

/** A QR code as a shape, which a page draws without script, style or image from elsewhere. */
export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => (modules.get(y, x) ? '#' : ' ')).join(''),
  );
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/#+/g)].map(
      ({ 0: run, index }) => `M${index + QUIET_ZONE} ${y + QUIET_ZONE}h${run.length}v1h-${run.length}z`,
    ),
  );
  return { size: modules.size + 2 * QUIET_ZONE, path: runs.join('') };
}
