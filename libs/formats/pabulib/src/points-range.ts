import { LARGEST_MARK, MAXIMUM_SCALE } from '@parvis/budget-counting';
import { printDecimal } from '@parvis/exact-numbers';
import { decimal, fail, type Place } from './cell-values';

/** Nearly all points there are: no integer of any size needs to be made of them. */
const SMALL = /^\d{1,9}$/;

/**
 * Keeps the points of a file within what can be counted exactly: all of them, as integers at the most decimals met, in 31 bits.
 * What goes beyond is refused here, where its line and field are known.
 */
export class PointsRange {
  private scale = 0;
  /** The largest points met, whatever their sign, at `scale`. */
  private largest = 0;

  /** @throws PabulibError */
  take(value: string, place: Place): void {
    if (SMALL.test(value) && this.admits(Number(value), 0)) return;
    const { digits, scale } = decimal(value, place);
    if (scale > MAXIMUM_SCALE) throw fail(place, 'too-many-decimals', { value, limit: String(MAXIMUM_SCALE) });
    if (this.admits(Math.abs(Number(digits)), scale)) return;
    const decimals = Math.max(scale, this.scale);
    const limit = printDecimal(BigInt(LARGEST_MARK), decimals);
    throw fail(place, 'points-too-large', { value, decimals: String(decimals), limit });
  }

  /** @param size points without their sign, as an integer at `scale` */
  admits(size: number, scale: number): boolean {
    const finest = Math.max(scale, this.scale);
    const largest = Math.max(this.largest * 10 ** (finest - this.scale), size * 10 ** (finest - scale));
    if (largest > LARGEST_MARK) return false;
    this.scale = finest;
    this.largest = largest;
    return true;
  }
}
