import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context';
import { EngineWorker } from '../../../platform/jobs/engine-worker';
import { JobHandler, type RunningJob } from '../../../platform/jobs/job-handler';
import { JobRunner } from '../../../platform/jobs/job-runner';
import { BudgetCountRow } from '../counting/budget-count.entity';
import type { ElectionInput } from '../counting/count-run';
import { CountRunner } from '../counting/count-runner';
import { readBallotsOf, readElection, sharesDiffer } from '../counting/election.reader';
import { isCountable } from '../counting/rule';
import { namesOf } from '../projects/projects.reader';
import type { ComparedInput, ComparedOutcomes, SelectedProjects } from './compared-outcomes';
import { RuleTrialRow } from './rule-trial.entity';
import { TRIAL_JOB, type TrialJobPayload } from './trial.service';

/** Parts of the work that a person waits for: reading the ballots, then the counts, then the comparison. */
const READ_SHARE = 0.05;
const COUNT_SHARE = 0.85;

/** Makes the counts of a trial that are missing, one after the other, then sets them all side by side. */
@Injectable()
export class TrialJob extends JobHandler<TrialJobPayload> implements OnModuleInit {
  override readonly kind = TRIAL_JOB;

  constructor(
    private readonly runner: JobRunner,
    private readonly counts: CountRunner,
    private readonly engine: EngineWorker,
  ) {
    super();
  }

  onModuleInit(): void {
    this.runner.register(this);
  }

  override async run(ctx: RequestContext, { trialId }: TrialJobPayload, job: RunningJob): Promise<void> {
    const trial = await ctx.db.findOne(RuleTrialRow, { id: trialId });
    if (trial === null || trial.state === 'done') return;
    await ctx.db.update(RuleTrialRow, { id: trialId }, { state: 'running' });
    const election = await readBallotsOf(ctx, trial.budgetId, { byDistrict: false });
    if (election === null) return;
    job.report(READ_SHARE);
    await this.makeCounts(ctx, trial, election, job);
    const input = { election, outcomes: await this.outcomesOf(ctx, trial) };
    const result = await this.engine.run<ComparedInput, ComparedOutcomes>('compare', {
      input,
      signal: job.signal,
      onProgress: () => undefined,
    });
    await ctx.db.update(RuleTrialRow, { id: trialId }, { state: 'done', result });
  }

  override async abandon(
    ctx: RequestContext,
    { trialId }: TrialJobPayload,
    state: 'failed' | 'cancelled',
  ): Promise<void> {
    const trial = await ctx.db.findOne(RuleTrialRow, { id: trialId });
    if (trial?.jobId == null) return;
    await ctx.db.update(RuleTrialRow, { id: trialId }, { state });
    const waiting = { id: In(trial.countIds), state: In(['queued', 'running']), jobId: trial.jobId };
    await ctx.db.update(BudgetCountRow, waiting, { state });
  }

  /** A count that was made meanwhile, or that its ballots refuse, does not keep the others waiting. */
  private async makeCounts(
    ctx: RequestContext,
    trial: RuleTrialRow,
    election: ElectionInput,
    job: RunningJob,
  ): Promise<void> {
    const rows = await countsInOrder(ctx, trial);
    const missing = rows.filter(({ state }) => state !== 'done');
    for (const [place, { id, rule }] of missing.entries()) {
      job.signal.throwIfAborted();
      if (!isCountable(rule)) continue;
      const input = sharesDiffer(rule) ? await readElection(ctx, trial.budgetId, rule) : { ...election, rule };
      if (input === null) continue;
      await this.counts.run(ctx, id, input, {
        signal: job.signal,
        onProgress: (share) => job.report(READ_SHARE + (COUNT_SHARE * (place + share)) / missing.length),
      });
    }
    job.report(READ_SHARE + COUNT_SHARE);
  }

  private async outcomesOf(ctx: RequestContext, trial: RuleTrialRow): Promise<SelectedProjects[]> {
    const { uuids } = await namesOf(ctx, trial.budgetId);
    const references = new Map([...uuids].map(([reference, uuid]) => [uuid, reference]));
    return (await countsInOrder(ctx, trial))
      .filter(({ state }) => state === 'done')
      .map(({ id, selected }) => ({ id, selected: (selected ?? []).map((uuid) => references.get(uuid) ?? uuid) }));
  }
}

async function countsInOrder(ctx: RequestContext, { countIds }: RuleTrialRow): Promise<BudgetCountRow[]> {
  const rows = new Map((await ctx.db.find(BudgetCountRow, { id: In(countIds) })).map((row) => [row.id, row]));
  return countIds.map((id) => rows.get(id)).filter((row) => row !== undefined);
}
