import { Injectable } from '@nestjs/common';
import type { Rule } from '@parvis/budget-counting';
import type { RequestContext } from '../../../platform/context/request-context';
import { encodeId, timeOrderedUuid } from '../../../platform/graphql/ids';
import { PublicRecord, type ActorRole } from '../../public-record';
import { BudgetRow } from '../budget.entity';
import { inLanguage } from '../local-text';
import { ruleKey } from '../rules/rule-key';
import { reasonsFingerprint } from './reasons';
import { RuleChoiceRow } from './rule-choice.entity';

export interface Choice {
  readonly rule: Rule;
  /** Clean, and without a fault. */
  readonly reasons: string;
  readonly countId: string | null;
  readonly chosenAt: Date;
}

/** Writes a choice: its row, the rule of the edition and the act on the public record are one. */
@Injectable()
export class ChoiceStore {
  constructor(private readonly record: PublicRecord) {}

  /**
   * In the transaction of `ctx`.
   * @param circumstances whose choice it is, when who acts is not who chose
   */
  async add(
    ctx: RequestContext,
    budget: BudgetRow,
    choice: Choice,
    circumstances: { readonly onBehalfOf?: ActorRole } = {},
  ): Promise<RuleChoiceRow> {
    const { rule, reasons, countId, chosenAt } = choice;
    const subject = {
      budget: encodeId('budget', budget.id),
      title: inLanguage(budget.title, ctx.territory.defaultLanguage),
      rule: rule.kind,
      ruleKey: ruleKey(rule),
      reasonsFingerprint: reasonsFingerprint(reasons),
      ...(countId === null ? {} : { count: encodeId('count', countId) }),
    };
    const entryId = await this.record.append(ctx, { act: 'counting-rule-chosen', subject }, circumstances);
    const row = {
      id: timeOrderedUuid(ctx.clock.now()),
      budgetId: budget.id,
      position: await ctx.db.count(RuleChoiceRow, { budgetId: budget.id }),
      ruleKey: ruleKey(rule),
      entryId,
      rule,
      reasons,
      language: ctx.language,
      countId,
      chosenAt,
    };
    await ctx.db.insert(RuleChoiceRow, row);
    await ctx.db.update(BudgetRow, { id: budget.id }, { rule });
    return { ...row, territoryId: ctx.territory.id };
  }
}
