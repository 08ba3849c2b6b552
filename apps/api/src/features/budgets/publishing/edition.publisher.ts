import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { timeOrderedUuid } from '../../../platform/graphql/ids';
import { BallotTally } from '../ballots/ballot-tally';
import { insertBallots, saveTally, type PublishedBallot } from '../ballots/ballot.store';
import { BudgetPhaseRow } from '../budget-phase.entity';
import { BudgetRow } from '../budget.entity';
import { ChoiceStore } from '../choices/choice.store';
import { cleanReasons } from '../choices/reasons';
import { ClaimRow } from '../claim.entity';
import { runCount } from '../counting/count-run';
import { CountPublisher } from '../counting/count.publisher';
import { CountService } from '../counting/count.service';
import { readElection } from '../counting/election.reader';
import { projectRow } from '../projects/project.rows';
import { insertProjects } from '../projects/project.store';
import { SlugSet } from '../slug';
import type { CountContent, EditionContent, PublishedBallots } from './edition-content';

/** Ballots written by one statement. */
const BATCH = 1000;

/** Publishes an edition that this software was given whole, and counts it at once: for editions of a few thousand ballots. */
@Injectable()
export class EditionPublisher {
  constructor(
    private readonly counts: CountService,
    private readonly publisher: CountPublisher,
    private readonly choices: ChoiceStore,
  ) {}

  /** Takes the place of the edition of the same id, if there is one. */
  publish(ctx: RequestContext, edition: EditionContent): Promise<void> {
    return inTransaction(ctx, async (tx) => {
      await tx.db.delete(BudgetRow, { id: edition.id });
      await writeEdition(tx, edition);
      await writeProjects(tx, edition);
      if (edition.ballots !== null) await writeBallots(tx, edition, edition.ballots);
      for (const count of edition.counts) await this.count(tx, edition, count);
      await this.choose(tx, edition);
    });
  }

  /** What organisers chose before the edition was given to this software is theirs on the record. */
  private async choose(ctx: RequestContext, { id, ruleChoices = [] }: EditionContent): Promise<void> {
    const budget = await ctx.db.findOne(BudgetRow, { id });
    if (budget === null) return;
    for (const { reasons, ...choice } of ruleChoices)
      await this.choices.add(ctx, budget, { ...choice, reasons: cleanReasons(reasons) }, { onBehalfOf: 'organiser' });
  }

  private async count(
    ctx: RequestContext,
    edition: EditionContent,
    { id, rule, official, countedAt, check }: CountContent,
  ): Promise<void> {
    const row = await this.counts.add(ctx, edition.id, rule, { id, official });
    const input = await readElection(ctx, edition.id, rule);
    if (input === null) throw new Error(`Edition ${edition.slug} is not there to be counted.`);
    const run = runCount(input, () => undefined);
    check?.(run);
    await this.publisher.publish(ctx, row.id, run, countedAt);
  }
}

async function writeEdition(ctx: RequestContext, edition: EditionContent): Promise<void> {
  const { id, slug, title, summary, envelope, currency, scale, ballotForm, rule, eligibility, listedAt } = edition;
  await ctx.db.insert(BudgetRow, {
    ...{
      id,
      slug,
      title,
      edition: edition.edition,
      summary,
      envelope,
      currency,
      scale,
      ballotForm,
      rule,
      eligibility,
      listedAt,
    },
    ballotCount: null,
    blankCount: null,
    channels: [],
    source: null,
    sourceFingerprint: null,
    createdAt: ctx.clock.now(),
  });
  await ctx.db.insert(
    BudgetPhaseRow,
    edition.phases.map((phase) => ({ ...phase, budgetId: id })),
  );
  const claims = edition.claims.map((claim, position) => ({
    ...claim,
    position,
    id: timeOrderedUuid(ctx.clock.now()),
    budgetId: id,
  }));
  if (claims.length > 0) await ctx.db.insert(ClaimRow, claims);
}

async function writeProjects(ctx: RequestContext, edition: EditionContent): Promise<void> {
  const slugs = new SlugSet();
  const rows = edition.projects.map(({ district, costLines, ...project }, position) =>
    projectRow({
      ...project,
      id: timeOrderedUuid(ctx.clock.now()),
      budgetId: edition.id,
      position,
      slug: slugs.add(`${project.reference} ${project.title['fr'] ?? ''}`, project.reference),
      districtSlug: district?.slug ?? null,
      districtName: district?.name ?? null,
      costLines: costLines.map(({ label, amount }) => ({ label, amount: amount.toString() })),
    }),
  );
  await insertProjects(ctx, edition.id, rows);
}

async function writeBallots(
  ctx: RequestContext,
  edition: EditionContent,
  { groups, channels }: PublishedBallots,
): Promise<void> {
  const positions = new Map(edition.projects.map(({ reference }, position) => [reference, position]));
  const tally = new BallotTally(
    edition.projects.map(({ cost, district }) => ({ cost, district: district?.name ?? null, selected: false })),
  );
  const all = groups.flatMap(({ ballots, district, choices }): PublishedBallot[] => {
    const listed = choices.map((reference) => positions.get(reference) ?? -1);
    return Array.from({ length: ballots }, () => ({
      choices: listed,
      points: null,
      channel: null,
      district,
      attributes: null,
    }));
  });
  for (const ballot of all) tally.add(ballot);
  for (let start = 0; start < all.length; start += BATCH)
    await insertBallots(ctx, edition.id, all.slice(start, start + BATCH));
  await saveTally(ctx, edition.id, tally, channels);
}
