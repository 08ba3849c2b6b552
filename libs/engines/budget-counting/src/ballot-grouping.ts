import { printDecimal } from '@parvis/exact-numbers';
import { CountingError } from './counting-error';
import type { BallotForm, BallotGroups } from './election';
import { signedList, unsignedList } from './growing-list';
import type { ListedProjects } from './listed-projects';

/** Slots of the hash table per group at least, so that probes stay short. */
const LOAD = 2;

/** What is known of a group, in one stretch of memory so that a probe reads it at once: the end of its choices among all, … */
const END = 0;
const HASH = 1;
const WEIGHT = 2;
const CLASS = 3;
const FACTS = 4;

/** What an Int32Array holds. */
export const LARGEST_MARK = 2 ** 31 - 1;

/**
 * Groups ballots that say the same as they arrive, in memory that grows with the distinct ones (23 571 of 90 494 in Łódź 2022).
 * An open-addressing hash table over the lists themselves: no object is made for a ballot.
 */
export class BallotGrouping {
  private readonly groups = unsignedList();
  private readonly choices = unsignedList();
  private readonly marks = signedList();
  private readonly groupOfBallot = unsignedList();
  private readonly classes = new Map<string, number>();
  private readonly hasMarks: boolean;
  private pointsScale = 0;
  /** Group number plus one; zero is a free slot. */
  private slots = new Uint32Array(4096);

  constructor(private readonly form: BallotForm) {
    this.hasMarks = form !== 'approval';
  }

  /** @param voterClass the number that `classOf` gave, or 0 */
  add(listed: ListedProjects, voterClass: number): void {
    let hash = hashOf(voterClass, listed.choices, 0, listed.length);
    if (this.hasMarks) hash = hashOf(hash, listed.marks, 0, listed.length);
    const mask = this.slots.length - 1;
    const { values } = this.groups;
    let slot = hash & mask;
    let taken = this.slots[slot] ?? 0;
    while (
      taken !== 0 &&
      !(values[(taken - 1) * FACTS + HASH] === hash && this.isGroup(taken - 1, listed, voterClass))
    ) {
      slot = (slot + 1) & mask;
      taken = this.slots[slot] ?? 0;
    }
    const group = taken === 0 ? this.open(slot, hash, listed, voterClass) : taken - 1;
    const weight = group * FACTS + WEIGHT;
    this.groups.values[weight] = (this.groups.values[weight] ?? 0) + 1;
    const ballot = this.groupOfBallot.extend(1);
    this.groupOfBallot.values[ballot] = group;
  }

  /** The number of a class of voters, from 1. */
  classOf(name: string): number {
    const number = this.classes.get(name) ?? this.classes.size + 1;
    this.classes.set(name, number);
    return number;
  }

  get scaleOfPoints(): number {
    return this.pointsScale;
  }

  /**
   * Points with more decimals than any before: those already there are written with as many.
   * @throws CountingError `invalid-points` when one of them is then larger than a mark can be
   */
  refinePoints(scale: number): void {
    const factor = 10 ** (scale - this.pointsScale);
    const marks = this.marks.values.subarray(0, this.marks.length);
    const tooLarge = marks.find((mark) => Math.abs(mark) * factor > LARGEST_MARK);
    if (tooLarge !== undefined) {
      throw new CountingError('invalid-points', { points: printDecimal(BigInt(tooLarge), this.pointsScale) });
    }
    for (let entry = 0; entry < marks.length; entry += 1) marks[entry] = (marks[entry] ?? 0) * factor;
    this.pointsScale = scale;
    for (let group = 0; group < this.size; group += 1) {
      const [start, end] = [this.startOf(group), this.fact(group, END)];
      const hash = hashOf(this.fact(group, CLASS), this.choices.values, start, end);
      this.groups.values[group * FACTS + HASH] = hashOf(hash, marks, start, end);
    }
    this.rebuildSlots(this.slots.length);
  }

  build(): BallotGroups {
    const offsets = new Uint32Array(this.size + 1);
    offsets.set(this.facts(END), 1);
    return {
      form: this.form,
      offsets,
      choices: this.choices.toArray(),
      marks: this.hasMarks ? this.marks.toArray() : null,
      pointsScale: this.pointsScale,
      weights: this.facts(WEIGHT),
      groupOfBallot: this.groupOfBallot.toArray(),
      classes: this.classes.size === 0 ? null : { names: [...this.classes.keys()], ofGroup: this.facts(CLASS) },
    };
  }

  /** The number of groups. */
  private get size(): number {
    return this.groups.length / FACTS;
  }

  private fact(group: number, fact: number): number {
    return this.groups.values[group * FACTS + fact] ?? 0;
  }

  private facts(fact: number): Uint32Array {
    const { values } = this.groups;
    const facts = new Uint32Array(this.size);
    for (let group = 0; group < facts.length; group += 1) facts[group] = values[group * FACTS + fact] ?? 0;
    return facts;
  }

  private startOf(group: number): number {
    return group === 0 ? 0 : this.fact(group - 1, END);
  }

  /** @returns the group, which no ballot has yet */
  private open(slot: number, hash: number, { choices, marks, length }: ListedProjects, voterClass: number): number {
    const group = this.size;
    const start = this.choices.extend(length);
    copy(choices, this.choices.values, start, length);
    if (this.hasMarks) {
      this.marks.extend(length);
      copy(marks, this.marks.values, start, length);
    }
    const facts = this.groups.extend(FACTS);
    const { values } = this.groups;
    values[facts + END] = start + length;
    values[facts + HASH] = hash;
    values[facts + CLASS] = voterClass;
    this.slots[slot] = group + 1;
    if (this.size * LOAD > this.slots.length) this.rebuildSlots(this.slots.length * 2);
    return group;
  }

  private isGroup(group: number, { choices, marks, length }: ListedProjects, voterClass: number): boolean {
    const start = this.startOf(group);
    if (this.fact(group, END) - start !== length || this.fact(group, CLASS) !== voterClass) return false;
    for (let entry = 0; entry < length; entry += 1) {
      if (this.choices.values[start + entry] !== choices[entry]) return false;
      if (this.hasMarks && this.marks.values[start + entry] !== marks[entry]) return false;
    }
    return true;
  }

  private rebuildSlots(length: number): void {
    this.slots = new Uint32Array(length);
    const { slots, size } = this;
    const { values } = this.groups;
    const mask = length - 1;
    for (let group = 0; group < size; group += 1) {
      let slot = (values[group * FACTS + HASH] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = group + 1;
    }
  }
}

/** A loop, because ballots are too short for `set` to be worth its call. */
function copy<List extends Uint32Array | Int32Array>(from: List, to: List, start: number, length: number): void {
  for (let entry = 0; entry < length; entry += 1) to[start + entry] = from[entry] ?? 0;
}

/** FNV-1a over whole integers, then a last mix so that the low bits, which choose the slot, depend on all of it. */
function hashOf(seed: number, values: Uint32Array | Int32Array, start: number, end: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (values[index] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
