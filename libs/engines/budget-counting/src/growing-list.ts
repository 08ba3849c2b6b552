/** A list of unsigned 32-bit integers that doubles as it fills: a million ballots without a million objects. */
export class GrowingList {
  private values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  increment(index: number): void {
    this.values[index] = this.at(index) + 1;
  }

  toArray(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}
