import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { encodeId } from '../../../platform/graphql/ids';
import { PublicRecord, type ActSubject } from '../../public-record';
import { BudgetRow } from '../budget.entity';
import { inLanguage } from '../local-text';
import { BudgetCountRow } from './budget-count.entity';
import type { CountAnalysisRow, CountRun } from './count-run';
import { referencesOfWinners, savePublishedResult, saveRun } from './count.store';
import type { StoredRule } from './rule';

/** A count becomes public: its result and its line in the public record are one act. */
@Injectable()
export class CountPublisher {
  constructor(private readonly record: PublicRecord) {}

  publish(ctx: RequestContext, countId: string, run: CountRun, countedAt: Date = ctx.clock.now()): Promise<void> {
    return inTransaction(ctx, async (tx) => {
      await saveRun(tx, countId, run, countedAt);
      await this.announce(tx, countId);
    });
  }

  /** A result that its file told. */
  publishAsTold(ctx: RequestContext, countId: string, analysis: CountAnalysisRow): Promise<void> {
    return inTransaction(ctx, async (tx) => {
      await savePublishedResult(tx, countId, analysis);
      await this.announce(tx, countId);
    });
  }

  private async announce(ctx: RequestContext, countId: string): Promise<void> {
    const count = await ctx.db.findOne(BudgetCountRow, { id: countId });
    const budget = count === null ? null : await ctx.db.findOne(BudgetRow, { id: count.budgetId });
    if (count === null || budget === null) return; // the edition was taken away while it was counted
    const selected = await referencesOfWinners(ctx, countId);
    await this.record.append(ctx, {
      act: 'count-published',
      subject: {
        budget: encodeId('budget', budget.id),
        title: inLanguage(budget.title, ctx.territory.defaultLanguage),
        count: encodeId('count', count.id),
        ...ruleOnRecord(count.rule),
        ballots: budget.ballotCount ?? 0,
        selected,
        spent: { amount: (count.spent ?? 0n).toString(), currency: budget.currency, scale: budget.scale },
      },
    });
  }
}

function ruleOnRecord(rule: StoredRule): Pick<ActSubject<'count-published'>, 'rule' | 'utility' | 'completion'> {
  const utility = 'utility' in rule ? { utility: rule.utility } : {};
  if (!('completion' in rule)) return { rule: rule.kind, ...utility };
  const completion = typeof rule.completion === 'string' ? rule.completion : 'next-rule';
  return { rule: rule.kind, ...utility, completion };
}
