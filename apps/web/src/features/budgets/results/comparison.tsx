import { HeroNumber, LinkLine, Paving, Section, Slab } from '@parvis/ui';
import { useHref, useWords } from '../../../platform/root-data';
import { DistrictComparison } from './district-comparison';
import { PriceOfChoice } from './price-of-choice';
import type { ComparisonView, CountView, ResultsView } from './results-view';

export interface ComparisonProps {
  readonly result: CountView;
  readonly comparison: ComparisonView;
  readonly budget: ResultsView;
}

/** The same ballots by another method: what it would change, for whom, and at what price. */
export function Comparison({ result, comparison, budget }: ComparisonProps) {
  const { t, format, typed } = useWords();
  const other = comparison.b;
  return (
    <Section
      id="compare"
      title={typed(comparison.finding)}
      lead={t(result.official ? 'results.compare.lead' : 'results.compare.lead.unofficial', {
        ballots: format.integer(budget.ballotCount ?? 0),
      })}
    >
      <Paving>
        <Paving layout="two">
          <Method count={result} label={t(result.official ? 'results.compare.official' : 'results.compare.first')} />
          <Method count={other} label={t('results.compare.other')} tint />
        </Paving>
        <DistrictComparison first={result} second={other} />
        <PriceOfChoice result={result} comparison={comparison} />
      </Paving>
      <OtherCounts budget={budget} shown={[result.id, other.id]} />
    </Section>
  );
}

interface MethodProps {
  readonly count: CountView;
  readonly label: string;
  readonly tint?: boolean;
}

function Method({ count, label, tint }: MethodProps) {
  const { t, format } = useWords();
  const { selected, analysis, rule } = count;
  const spent = format.money(count.spent);
  const unserved = analysis === null ? null : analysis.votersWithChoice - analysis.votersServed;
  return (
    <Slab tint={tint}>
      <h3>{rule.label}</h3>
      <p className="small quiet">{label}</p>
      <HeroNumber
        size="middle"
        number={format.integer(selected.length)}
        unit={t('results.compare.projects', { count: selected.length })}
      >
        {unserved === null
          ? t('results.compare.spent', { spent })
          : unserved === 0
            ? t('results.compare.served', { spent })
            : t('results.compare.unserved', { spent, count: unserved })}
      </HeroNumber>
      <p className="small quiet">{rule.description}</p>
    </Slab>
  );
}

/** Where an organiser tried more methods, each can stand beside the official one. */
function OtherCounts({ budget, shown }: { readonly budget: ResultsView; readonly shown: readonly string[] }) {
  const { t } = useWords();
  const href = useHref();
  const others = budget.counts.filter(({ id, state }) => state === 'done' && !shown.includes(id));
  if (others.length === 0) return null;
  return (
    <nav className="no-print" aria-label={t('results.compare.choose')}>
      <p className="small quiet">{t('results.compare.choose')}</p>
      <LinkLine
        links={others.map(({ id, rule }) => ({
          label: rule.label,
          href: href(`/budgets/${budget.slug}/results?with=${encodeURIComponent(id)}#compare`),
        }))}
      />
    </nav>
  );
}
