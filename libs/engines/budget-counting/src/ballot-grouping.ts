import type { BallotGroups } from './election';
import { GrowingList } from './growing-list';

/** Slots of the hash table per group at least, so that probes stay short. */
const LOAD = 2;

/**
 * Groups identical ballots as they arrive, in memory that grows with the distinct ballots (23 571 of 90 494 in Łódź 2022).
 * An open-addressing hash table over the lists themselves: no string is built for a ballot.
 */
export class BallotGrouping {
  private readonly offsets = new GrowingList();
  private readonly choices = new GrowingList();
  private readonly weights = new GrowingList();
  private readonly hashes = new GrowingList();
  private readonly groupOfBallot = new GrowingList();
  /** Group number plus one; zero is a free slot. */
  private slots = new Uint32Array(4096);

  constructor() {
    this.offsets.push(0);
  }

  /** `choices` ascending and without repetition. */
  add(choices: readonly number[]): void {
    const hash = hashOf(choices);
    let slot = hash & (this.slots.length - 1);
    for (let taken = this.slots[slot] ?? 0; taken !== 0; taken = this.slots[slot] ?? 0) {
      if (this.isGroup(taken - 1, hash, choices)) {
        this.weights.increment(taken - 1);
        this.groupOfBallot.push(taken - 1);
        return;
      }
      slot = (slot + 1) & (this.slots.length - 1);
    }
    this.open(slot, hash, choices);
  }

  build(): BallotGroups {
    return {
      offsets: this.offsets.toArray(),
      choices: this.choices.toArray(),
      weights: this.weights.toArray(),
      groupOfBallot: this.groupOfBallot.toArray(),
    };
  }

  private open(slot: number, hash: number, choices: readonly number[]): void {
    const group = this.weights.length;
    for (const choice of choices) this.choices.push(choice);
    this.offsets.push(this.choices.length);
    this.weights.push(1);
    this.hashes.push(hash);
    this.groupOfBallot.push(group);
    this.slots[slot] = group + 1;
    if (this.weights.length * LOAD > this.slots.length) this.grow();
  }

  private isGroup(group: number, hash: number, choices: readonly number[]): boolean {
    const start = this.offsets.at(group);
    if (this.hashes.at(group) !== hash || this.offsets.at(group + 1) - start !== choices.length) return false;
    return choices.every((choice, index) => this.choices.at(start + index) === choice);
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let group = 0; group < this.weights.length; group += 1) {
      let slot = this.hashes.at(group) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = group + 1;
    }
  }
}

/** FNV-1a over whole indexes, then a last mix so that the low bits, which choose the slot, depend on all of it. */
function hashOf(choices: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const choice of choices) hash = Math.imul(hash ^ choice, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
