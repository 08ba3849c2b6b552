import type { BallotsByIndex } from '@parvis/budget-counting';
import { isDigit, isPresent, pointsAt, UNUSUAL, withoutBlanksAfter, withoutBlanksBefore } from './byte-cells';
import { ByteNames, keyOf, keyWith } from './byte-names';
import { present } from './cell-values';
import type { PabulibHeader } from './pabulib-file';
import type { PointsRange } from './points-range';

const [NEWLINE, QUOTE, COMMA, SEMICOLON] = [0x0a, 0x22, 0x2c, 0x3b];

/** In place of a position: the line is for the record reader. */
const LEFT = -1;

/** Bytes whose encoding is checked at a time: what decoders are fastest at, and longer than any ordinary line. */
const BLOCK = 65_536;

/**
 * Takes ballots from bytes to the election, for lines that are as nearly all lines are. Any other line (quoted, cut, wrong in some
 * way) it leaves to the record reader, which knows the whole format and says what is wrong: nothing is decided twice.
 */
export class BallotScanner {
  private readonly ids = new ByteNames();
  private readonly classes = new ByteNames();
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly columns: number;
  private readonly voter: number;
  private readonly vote: number;
  private readonly points: number;
  private readonly voterClass: number;
  private readonly mostChoices: number;

  private bytes: Uint8Array = new Uint8Array();
  /** Up to here the piece is whole lines of UTF-8. */
  private checkedTo = 0;
  private nextQuote = 0;

  /** Of the line being read: where each cell starts (it ends one before the next one), what it lists and the points beside. */
  private readonly starts: Int32Array;
  private readonly choices: Uint32Array;
  private readonly marks: Int32Array;
  private choiceCount = 0;
  private markCount = 0;
  private largestMark = 0;

  constructor(
    { ballotColumns, projects, voteType }: PabulibHeader,
    private readonly ballots: BallotsByIndex,
    private readonly range: PointsRange,
    classColumn: string | undefined,
  ) {
    const encoder = new TextEncoder();
    for (const [index, { id }] of projects.entries()) this.ids.add(encoder.encode(id), index);
    this.columns = ballotColumns.length;
    this.voter = ballotColumns.indexOf('voter_id');
    this.vote = ballotColumns.indexOf('vote');
    this.points = ballotColumns.indexOf('points');
    this.voterClass = classColumn === undefined ? -1 : ballotColumns.indexOf(classColumn);
    this.mostChoices = voteType === 'choose-1' ? 1 : projects.length;
    this.starts = new Int32Array(this.columns + 1);
    this.choices = new Uint32Array(this.mostChoices);
    this.marks = new Int32Array(this.mostChoices);
  }

  /** The piece that is scanned from now on. */
  take(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.checkedTo = 0;
    this.nextQuote = -1;
  }

  /** @returns how far it came: the end of the piece, or the start of a line that it leaves */
  scan(from: number, onBallot: () => void): number {
    let at = from;
    while (at < this.bytes.length) {
      if (at >= this.checkedTo && !this.checkBlock(at)) return at;
      if (this.nextQuote < at) this.nextQuote = orEnd(this.bytes.indexOf(QUOTE, at), this.bytes.length);
      while (at < this.checkedTo) {
        const newline = this.takeLine(this.bytes, at);
        if (newline === LEFT) return at;
        onBallot();
        at = newline + 1;
      }
    }
    return at;
  }

  private checkBlock(from: number): boolean {
    const end = this.bytes.lastIndexOf(NEWLINE, Math.min(from + BLOCK, this.bytes.length) - 1) + 1;
    if (end <= from) return false;
    try {
      this.decoder.decode(this.bytes.subarray(from, end));
    } catch {
      return false;
    }
    this.checkedTo = end;
    return true;
  }

  /** @returns where the line ends */
  private takeLine(bytes: Uint8Array, from: number): number {
    let at = from;
    for (let cell = 0; cell < this.columns; cell += 1) {
      this.starts[cell] = at;
      if (cell === this.vote) at = this.listProjects(bytes, at);
      else if (cell === this.points) at = this.readPoints(bytes, at);
      else while (!endsCell(bytes[at])) at += 1;
      if (at === LEFT) return LEFT;
      at += 1;
      if (bytes[at - 1] === SEMICOLON) continue;
      this.starts[cell + 1] = at;
      return at <= this.nextQuote && this.takeBallot(bytes, cell + 1) ? at - 1 : LEFT;
    }
    return LEFT;
  }

  private takeBallot(bytes: Uint8Array, cells: number): boolean {
    const { voter, vote, points } = this;
    if (voter >= cells || vote >= cells || points >= cells) return false;
    const start = this.starts[voter] ?? 0;
    if (!isPresent(bytes, start, (this.starts[voter + 1] ?? 0) - 1)) return false;
    // A line that lists nothing may be the title of a section, unless its voter has a number.
    if (this.choiceCount === 0 && !isDigit(bytes[start])) return false;
    if (points !== -1 && !this.hasPointsInRange()) return false;
    const voterClass = this.voterClass === -1 || this.voterClass >= cells ? 0 : this.classOfVoter(bytes);
    this.ballots.add(this.choices, this.marks, this.choiceCount, voterClass);
    return true;
  }

  private hasPointsInRange(): boolean {
    return this.markCount === this.choiceCount && this.range.admits(this.largestMark, this.ballots.pointsScale);
  }

  /** @returns where the cell ends */
  private listProjects(bytes: Uint8Array, from: number): number {
    const { ids, choices } = this;
    let count = 0;
    this.choiceCount = 0;
    if (endsCell(bytes[from])) return from;
    for (let at = from; ; at += 1) {
      const start = at;
      let key = 0;
      let byte = bytes[at] ?? 0;
      for (; byte !== COMMA && byte !== SEMICOLON && byte !== NEWLINE; byte = bytes[at] ?? 0) {
        key = keyWith(key, byte);
        at += 1;
      }
      let project = ids.find(key, bytes, start, at);
      if (project === -1) project = this.findTrimmed(bytes, start, at);
      if (project === -1 || count === this.mostChoices) return LEFT;
      choices[count] = project;
      count += 1;
      if (byte === COMMA) continue;
      this.choiceCount = count;
      return at;
    }
  }

  private findTrimmed(bytes: Uint8Array, from: number, to: number): number {
    const start = withoutBlanksBefore(bytes, from, to);
    const end = withoutBlanksAfter(bytes, start, to);
    return this.ids.find(keyOf(bytes, start, end), bytes, start, end);
  }

  /** @returns where the cell ends */
  private readPoints(bytes: Uint8Array, from: number): number {
    const scale = this.ballots.pointsScale;
    let [count, largest] = [0, 0];
    this.markCount = 0;
    this.largestMark = 0;
    if (endsCell(bytes[from])) return from;
    for (let at = from; ; at += 1) {
      const item = at;
      while (bytes[at] !== COMMA && bytes[at] !== SEMICOLON && bytes[at] !== NEWLINE) at += 1;
      const start = withoutBlanksBefore(bytes, item, at);
      const points = pointsAt(bytes, start, withoutBlanksAfter(bytes, start, at), scale);
      if (points === UNUSUAL || count === this.mostChoices) return LEFT;
      this.marks[count] = points;
      largest = Math.max(largest, Math.abs(points));
      count += 1;
      if (bytes[at] === COMMA) continue;
      this.markCount = count;
      this.largestMark = largest;
      return at;
    }
  }

  private classOfVoter(bytes: Uint8Array): number {
    const [from, to] = [this.starts[this.voterClass] ?? 0, (this.starts[this.voterClass + 1] ?? 0) - 1];
    const known = this.classes.find(keyOf(bytes, from, to), bytes, from, to);
    if (known !== -1) return known;
    const spelled = bytes.slice(from, to);
    const name = present(this.decoder.decode(spelled).trim());
    const number = name === undefined ? 0 : this.ballots.classOf(name);
    this.classes.add(spelled, number);
    return number;
  }
}

function endsCell(byte: number | undefined): boolean {
  return byte === SEMICOLON || byte === NEWLINE;
}

function orEnd(position: number, end: number): number {
  return position === -1 ? end : position;
}
