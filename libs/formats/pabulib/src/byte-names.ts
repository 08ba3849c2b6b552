/** The key of a name, taken byte by byte from zero. No two names of the same length, up to four bytes, have the same. */
export function keyWith(key: number, byte: number): number {
  return ((key << 8) | (key >>> 24)) ^ byte;
}

export function keyOf(bytes: Uint8Array, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at += 1) key = keyWith(key, bytes[at] ?? 0);
  return key;
}

/** Names that their key and length tell apart from all others. */
const SHORT = 4;

/** A slot of the table, in one stretch of memory so that a look reads it at once: the key of a name, … */
const KEY = 0;
const LENGTH = 1;
const NUMBER = 2;
/** … and its place among the names plus one, zero in a free slot. */
const PLACE = 3;
const SLOT = 4;

/** Names as bytes, each with a number: found in a line of a file without making a string of it. A hash table, half empty at least. */
export class ByteNames {
  private readonly names: Uint8Array[] = [];
  private slots = new Int32Array(512 * SLOT);

  /** The number of the name that stands from `from` to `to`, or -1. */
  find(key: number, bytes: Uint8Array, from: number, to: number): number {
    const { slots } = this;
    const length = to - from;
    for (
      let slot = firstSlot(key, slots.length);
      slots[slot + PLACE] !== 0;
      slot = (slot + SLOT) & (slots.length - 1)
    ) {
      if (slots[slot + KEY] !== key || slots[slot + LENGTH] !== length) continue;
      if (length <= SHORT || this.isName(slots[slot + PLACE] ?? 0, bytes, from)) return slots[slot + NUMBER] ?? -1;
    }
    return -1;
  }

  /** @param name not there yet */
  add(name: Uint8Array, number: number): void {
    this.names.push(name);
    if (this.names.length * 2 * SLOT > this.slots.length) this.enlarge();
    const key = keyOf(name, 0, name.length);
    occupy(this.slots, [key, name.length, number, this.names.length]);
  }

  private enlarge(): void {
    const larger = new Int32Array(this.slots.length * 2);
    for (let slot = 0; slot < this.slots.length; slot += SLOT) {
      if (this.slots[slot + PLACE] !== 0) occupy(larger, this.slots.subarray(slot, slot + SLOT));
    }
    this.slots = larger;
  }

  private isName(place: number, bytes: Uint8Array, from: number): boolean {
    return this.names[place - 1]?.every((byte, index) => byte === bytes[from + index]) ?? false;
  }
}

function occupy(slots: Int32Array, facts: ArrayLike<number>): void {
  let slot = firstSlot(facts[KEY] ?? 0, slots.length);
  while (slots[slot + PLACE] !== 0) slot = (slot + SLOT) & (slots.length - 1);
  slots.set(facts, slot);
}

/** Fibonacci hashing: the high bits of the product depend on all of the key. */
function firstSlot(key: number, length: number): number {
  return ((Math.imul(key, 0x9e3779b1) >>> 10) * SLOT) & (length - 1);
}
