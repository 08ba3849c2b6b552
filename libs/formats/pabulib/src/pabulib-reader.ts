import { atScale, printDecimal } from '@parvis/exact-numbers';
import { type MetaSection, MetaReader } from './meta-section';
import { PabulibError } from './pabulib-error';
import type { PabulibBallot, PabulibHeader } from './pabulib-file';
import type { PointsRange } from './points-range';
import { ProjectsReader } from './projects-section';
import { RecordSplitter } from './record-splitter';
import { Utf8Text } from './utf8-text';
import { VotesReader } from './votes-section';
import { withoutEmptyTail } from './columns';

export interface PabulibSink {
  /** Called once, before the first ballot: META and PROJECTS are complete and checked. `line` names the columns of ballots. */
  readonly onHeader?: (header: PabulibHeader, line: number) => void;
  readonly onBallot?: (ballot: PabulibBallot, line: number) => void;
}

/**
 * Reads a .pb file that arrives in pieces, cut anywhere. Memory holds the projects and one record, not the ballots.
 * An error may come after ballots were handed on (the file may be cut short): whoever takes them must be able to undo.
 */
export interface PabulibReader {
  /** @throws PabulibError */
  push(chunk: string | Uint8Array): void;
  /** Nothing more comes. @throws PabulibError also when a section is missing or the announced numbers do not hold. */
  end(): PabulibHeader;
}

const SECTIONS = ['META', 'PROJECTS', 'VOTES'] as const;
type Section = (typeof SECTIONS)[number];

export function pabulibReader(sink: PabulibSink): PabulibReader {
  return new SectionsReader(sink);
}

/** The record reader itself, for `readElection`, which reads most ballots without it. */
export class SectionsReader implements PabulibReader {
  private readonly splitter = new RecordSplitter((cells, line) => {
    this.takeRecord(cells, line);
  });
  private readonly text = new Utf8Text();
  private section: Section | undefined;
  private metaReader = new MetaReader(1);
  private meta: MetaSection | undefined;
  private readonly projects = new ProjectsReader();
  private readonly votes = new VotesReader((id) => this.projects.has(id));
  private header: PabulibHeader | undefined;
  private ballots = 0;

  constructor(private readonly sink: PabulibSink) {}

  push(chunk: string | Uint8Array): void {
    const { text, isValid } = this.text.take(chunk);
    // What comes before the bad letter is read first, so that the mistake told is the first one, wherever the file is cut.
    this.splitter.push(text);
    if (!isValid) throw this.structural('not-utf8', this.splitter.lines + 1);
  }

  end(): PabulibHeader {
    if (!this.text.isWhole) throw this.structural('not-utf8', this.splitter.lines + 1);
    this.splitter.end();
    const missing = SECTIONS[this.section === undefined ? 0 : SECTIONS.indexOf(this.section) + 1];
    if (missing) throw this.structural('missing-section', this.splitter.lines, { section: missing });
    if (!this.header) throw this.structural('missing-column', this.splitter.lines, { column: 'voter_id' }, 'voter_id');
    this.checkAnnounced('num_votes', this.ballots);
    return this.header;
  }

  /** True when nothing of a next record has come. */
  get isBetweenRecords(): boolean {
    return this.text.isWhole && this.splitter.isBetweenRecords;
  }

  /** A ballot, on a line of its own, that was read elsewhere. */
  passBallot(): void {
    this.splitter.passLine();
    this.ballots += 1;
  }

  /** What the points of all ballots, read here or elsewhere, must keep to. */
  get points(): PointsRange {
    return this.votes.range;
  }

  private takeRecord(cells: readonly string[], line: number): void {
    const title = sectionTitle(cells);
    if (title) this.open(title, line);
    else if (this.section === 'META') this.metaReader.take(withoutEmptyTail(cells, 2), line);
    else if (this.section === 'PROJECTS') this.projects.take(cells, line);
    else if (this.section === 'VOTES') this.takeVote(cells, line);
    else throw this.structural('text-before-sections', line);
  }

  private open(title: Section, line: number): void {
    const expected = SECTIONS[this.section === undefined ? 0 : SECTIONS.indexOf(this.section) + 1];
    if (title !== expected) throw this.structural('unexpected-section', line, { section: title });
    if (title === 'META') this.metaReader = new MetaReader(line);
    if (title === 'PROJECTS') this.meta = this.metaReader.finish();
    if (title === 'VOTES' && !this.projects.columns) {
      throw this.structural('missing-column', line, { column: 'project_id' }, 'project_id');
    }
    this.section = title;
    if (title === 'VOTES') this.checkAnnounced('num_projects', this.projects.size);
  }

  private takeVote(cells: readonly string[], line: number): void {
    if (!this.votes.columns) {
      this.header = this.buildHeader(cells, line);
      this.sink.onHeader?.(this.header, line);
      return;
    }
    this.ballots += 1;
    this.sink.onBallot?.(this.votes.read(cells, line), line);
  }

  private buildHeader(ballotColumns: readonly string[], line: number): PabulibHeader {
    if (!this.meta) throw this.structural('missing-section', this.splitter.lines, { section: 'META' });
    const { meta, voteType, budget } = this.meta;
    const scale = this.projects.scaleWith(budget);
    return {
      meta: { ...meta, budget: printDecimal(atScale(budget, scale), scale) },
      voteType,
      scale,
      budget: atScale(budget, scale),
      projectColumns: this.projects.columns ?? [],
      projects: this.projects.finish(scale),
      ballotColumns: this.votes.takeHeader(ballotColumns, line, voteType),
    };
  }

  /** A file that announces its numbers and was cut short is caught here. */
  private checkAnnounced(key: 'num_projects' | 'num_votes', found: number): void {
    const announced = this.meta?.meta[key];
    if (announced === undefined || Number(announced) === found) return;
    const line = this.meta?.lines.get(key) ?? 1;
    throw this.structural('count-mismatch', line, { key, announced, found: String(found) }, key);
  }

  private structural(
    code: PabulibError['code'],
    line: number,
    params: Record<string, string> = {},
    field: string | null = null,
  ): PabulibError {
    return new PabulibError({ line: Math.max(1, line), field, code, params });
  }
}

const TITLES: ReadonlyMap<string, Section> = new Map(SECTIONS.map((title) => [title, title]));
const LONGEST_TITLE = Math.max(...SECTIONS.map((title) => title.length));

function sectionTitle(cells: readonly string[]): Section | undefined {
  const [first = ''] = cells;
  if (first.length > LONGEST_TITLE) return undefined;
  const title = TITLES.get(first.toUpperCase());
  return title !== undefined && cells.every((cell, index) => index === 0 || cell === '') ? title : undefined;
}
