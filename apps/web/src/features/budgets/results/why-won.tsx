import { Paving, Section, Slab, Steps, Twin, type Step } from '@parvis/ui';
import type { MoneyValue } from '@parvis/messages';
import { InLanguage } from '../../../platform/page/in-language';
import { useWords } from '../../../platform/root-data';
import { Claims } from './claims';
import { byVotes } from './finding';
import type { CountView, OutcomeView, ResultsView } from './results-view';

/** Steps shown before the rest folds away. */
const STEPS_SHOWN = 8;

export interface WhyWonProps {
  readonly count: CountView;
  readonly envelope: MoneyValue;
  readonly claims: ResultsView['claims'];
}

/** The count, project after project, and the first ones that did not pass. */
export function WhyWon({ count, envelope, claims }: WhyWonProps) {
  const { t, format } = useWords();
  const won = count.outcomes.filter(({ selected }) => selected).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const lost = byVotes(count.outcomes).filter(({ selected }) => !selected);
  const [firstLost, ...otherLost] = lost;
  const wonSteps = useWonSteps(won);
  const lostStep = useLostSteps(firstLost === undefined ? [] : [firstLost]);
  const otherLostSteps = useLostSteps(otherLost);
  const [first, rest] = [wonSteps.slice(0, STEPS_SHOWN), wonSteps.slice(STEPS_SHOWN)];
  return (
    <Section id="why" title={t('results.why.title')} lead={useLead(count.rule.name, format.money(envelope))}>
      <Paving layout={claims.length === 0 ? 'one' : 'wide-narrow'}>
        <Slab>
          <Steps steps={[...first, ...(rest.length === 0 ? lostStep : [])]} />
          {rest.length === 0 ? null : (
            <Twin summary={t('results.why.more', { count: rest.length })}>
              <Steps steps={[...rest, ...lostStep]} />
            </Twin>
          )}
          {otherLostSteps.length === 0 ? null : (
            <Twin summary={t('results.why.lost.more', { count: otherLostSteps.length })}>
              <Steps steps={otherLostSteps} />
            </Twin>
          )}
        </Slab>
        <Claims claims={claims} />
      </Paving>
    </Section>
  );
}

function useLead(rule: string, envelope: string): string {
  const { t } = useWords();
  if (rule === 'greedy') return t('results.why.lead.greedy', { envelope });
  return t(rule === 'equal-shares' ? 'results.why.lead.equal-shares' : 'results.why.lead.published');
}

function useWonSteps(outcomes: readonly OutcomeView[]): Step[] {
  const { t, format } = useWords();
  return outcomes.map(({ project, order, votes, remainingAfter }) => {
    const said = { votes: format.integer(votes), cost: format.money(project.cost) };
    return {
      id: project.id,
      mark: String(order ?? '•'),
      title: <InLanguage of={project.titleLanguage}>{project.title}</InLanguage>,
      children: (
        <p>
          {remainingAfter === null
            ? t('results.why.step.plain', said)
            : t('results.why.step', { ...said, remaining: format.money(remainingAfter) })}
        </p>
      ),
    };
  });
}

function useLostSteps(outcomes: readonly OutcomeView[]): Step[] {
  const { t, typed } = useWords();
  return outcomes.map(({ project, explanation }) => ({
    id: project.id,
    mark: '–',
    title: t('results.why.lost', { project: typed(project.title) }),
    children: <p>{typed(explanation)}</p>,
  }));
}
