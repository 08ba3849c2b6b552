import type { PabulibBallot, PabulibHeader } from '@parvis/pabulib';
import type { RequestContext } from '../../../platform/context/request-context';
import { timeOrderedUuid } from '../../../platform/graphql/ids';
import { BudgetPhaseRow } from '../budget-phase.entity';
import { BudgetRow } from '../budget.entity';
import type { CountAnalysisRow } from '../counting/count-run';
import { projectRow } from '../projects/project.rows';
import { insertProjects } from '../projects/project.store';
import { SlugSet } from '../slug';
import { BallotTally } from '../ballots/ballot-tally';
import { insertBallots, saveTally } from '../ballots/ballot.store';
import { ballotFormOf, languageOf, listedAt, phasesOf, projectOf, titleOf } from './edition-of-file';
import { ruleOfPabulib } from './rule-of-pabulib';

/** An edition as it stands once its last ballot has passed. */
export interface WrittenEdition {
  readonly budgetId: string;
  readonly slug: string;
  readonly title: string;
  readonly header: PabulibHeader;
  readonly projects: number;
  readonly ballots: number;
  /** What the result told by the file means for the voters; null when it tells none. */
  readonly published: CountAnalysisRow | null;
}

export interface SourceFile {
  readonly fileName: string;
  readonly bytes: number;
  readonly fingerprint: string;
}

export const CURRENCY_UNKNOWN = 'XXX'; // ISO 4217: no currency
/** The public record takes titles of one line (public-record/acts). */
const LONGEST_TITLE = 200;
const oneLine = (title: string): string =>
  title
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, LONGEST_TITLE)
    .trim();

/** Writes one edition as its file is read: header first, then ballots as they come, then what they add up to. */
export class EditionWriter {
  private readonly budgetId: string;
  private slug = '';
  private title = '';
  private header: PabulibHeader | undefined;
  private positions: ReadonlyMap<string, number> = new Map();
  private tally = new BallotTally([]);

  constructor(
    private readonly ctx: RequestContext,
    private readonly source: SourceFile,
    private readonly givenTitle: string | null,
  ) {
    this.budgetId = timeOrderedUuid(ctx.clock.now());
  }

  get begun(): boolean {
    return this.header !== undefined;
  }

  async begin(header: PabulibHeader): Promise<void> {
    this.header = header;
    this.positions = new Map(header.projects.map(({ id }, position) => [id, position]));
    await this.insertBudget(header);
    await this.insertProjects(header);
  }

  async write(ballots: readonly PabulibBallot[]): Promise<void> {
    const read = ballots.map(({ voterId, vote, points, cells }) => ({
      choices: vote.map((id) => this.positions.get(id) ?? -1),
      points: points ?? null,
      channel: cells.voting_method ?? null,
      district: cells.district ?? cells.neighborhood ?? null,
      attributes: { voter_id: voterId, ...(cells as Record<string, string>) },
    }));
    for (const ballot of read) this.tally.add(ballot);
    await insertBallots(this.ctx, this.budgetId, read);
  }

  async finish(): Promise<WrittenEdition> {
    if (this.header === undefined) throw new Error('An edition is finished after its header.');
    await saveTally(this.ctx, this.budgetId, this.tally);
    const { budgetId, slug, title, tally, header } = this;
    const published = header.projects.some(({ selected }) => selected !== undefined) ? tally.analysis() : null;
    return { budgetId, slug, title, header, projects: header.projects.length, ballots: tally.ballots, published };
  }

  private async insertBudget(header: PabulibHeader): Promise<void> {
    const { meta } = header;
    const now = this.ctx.clock.now();
    const { timeZone } = this.ctx.territory;
    this.title = oneLine(this.givenTitle ?? titleOf(meta, this.source.fileName));
    const taken = await this.ctx.db.query<{ slug: string }>('SELECT slug FROM budget WHERE territory_id = $1');
    this.slug = new SlugSet(taken.map(({ slug }) => slug)).add(this.title, this.source.fileName);
    await this.ctx.db.insert(BudgetRow, {
      id: this.budgetId,
      slug: this.slug,
      title: { [this.givenTitle === null ? languageOf(meta) : this.ctx.territory.defaultLanguage]: this.title },
      edition: meta.instance ?? null,
      summary: null,
      envelope: header.budget,
      currency: /^[A-Z]{3}$/.test(meta.currency ?? '') ? (meta.currency as string) : CURRENCY_UNKNOWN,
      scale: header.scale,
      ballotForm: ballotFormOf(header),
      rule: ruleOfPabulib(header),
      eligibility: null,
      ballotCount: null,
      blankCount: null,
      channels: [],
      source: {
        fileName: this.source.fileName,
        importedAt: now.toISOString(),
        bytes: this.source.bytes,
        meta: Object.entries(meta).map(([key, value]) => [key, value ?? ''] as const),
        projectColumns: header.projectColumns,
        ballotColumns: header.ballotColumns,
      },
      sourceFingerprint: this.source.fingerprint,
      listedAt: listedAt(meta, timeZone, now),
      createdAt: now,
    });
    await this.ctx.db.insert(
      BudgetPhaseRow,
      phasesOf(meta, timeZone, now).map((phase) => ({ ...phase, budgetId: this.budgetId })),
    );
  }

  private async insertProjects({ projects, meta }: PabulibHeader): Promise<void> {
    const now = this.ctx.clock.now();
    const language = languageOf(meta);
    const slugs = new SlugSet();
    const rows = projects.map((project, position) => {
      const read = projectOf(project, language);
      const slug = slugs.add(`${read.reference} ${read.title[language] ?? ''}`, `projet ${position + 1}`);
      return projectRow({ ...read, id: timeOrderedUuid(now), budgetId: this.budgetId, position, slug });
    });
    await insertProjects(this.ctx, this.budgetId, rows);
    this.tally = new BallotTally(
      rows.map(({ cost, districtName, attributes }) => ({
        cost,
        district: districtName,
        selected: Number(attributes?.['selected'] ?? 0) > 0,
      })),
    );
  }
}
