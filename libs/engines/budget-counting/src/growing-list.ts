/** A list of 32-bit integers that doubles as it fills: a million ballots without a million objects. */
export class GrowingList<List extends Uint32Array | Int32Array = Uint32Array> {
  /** Longer than the list, and another array once it has grown. */
  values: List;
  length = 0;

  constructor(private readonly make: (length: number) => List) {
    this.values = make(1024);
  }

  /** Makes room for as many more. @returns where they begin */
  extend(by: number): number {
    const start = this.length;
    this.length = start + by;
    if (this.length > this.values.length) {
      const larger = this.make(Math.max(this.values.length * 2, this.length));
      larger.set(this.values);
      this.values = larger;
    }
    return start;
  }

  toArray(): List {
    return this.values.slice(0, this.length) as List;
  }
}

export const unsignedList = (): GrowingList<Uint32Array> => new GrowingList((length) => new Uint32Array(length));
export const signedList = (): GrowingList<Int32Array> => new GrowingList((length) => new Int32Array(length));
