import { explain } from '@parvis/explanations';
import { translator } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import { budgetOf } from '../budgets.reader';
import { namesOf, projectAttributes } from '../projects/projects.reader';
import { countRow, factsOf } from './counts.reader';
import type { ProjectOutcome } from './counts.types';

/** Codes of `selected` in a Pabulib file: 2 and 3 are winners for another reason than the order of votes. */
const OTHER_REASON = new Set(['2', '3']);

export async function explanationOf(ctx: RequestContext, outcome: ProjectOutcome): Promise<string> {
  const [facts, count] = await Promise.all([
    factsOf(ctx, outcome.countUuid, outcome.projectUuid),
    countRow(ctx, outcome.countUuid),
  ]);
  if (facts === null || count === null) return publishedExplanation(ctx, outcome);
  const [{ currency, scale }, { titles }] = await Promise.all([budgetOf(ctx, count), namesOf(ctx, count.budgetId)]);
  return explain(facts, { language: ctx.language, t: translator(ctx.language), currency, scale, titles });
}

async function publishedExplanation(ctx: RequestContext, { selected, projectUuid }: ProjectOutcome): Promise<string> {
  const t = translator(ctx.language);
  if (!selected) return t('budgets-api.explain.published.not-selected');
  const { selected: code = '' } = await projectAttributes(ctx, projectUuid);
  return t(
    OTHER_REASON.has(code) ? 'budgets-api.explain.published.other-reason' : 'budgets-api.explain.published.selected',
  );
}
