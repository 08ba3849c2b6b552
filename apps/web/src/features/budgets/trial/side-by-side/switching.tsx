import { DataTable, LinkLine, Paving, Section, Slab } from '@parvis/ui';
import { useHref, useWords } from '../../../../platform/root-data';
import type { ComparedRule, ProjectView, TrialView } from './compared-rules';

export interface SwitchingProps {
  readonly trial: TrialView;
  readonly rules: readonly ComparedRule[];
  /** From which one goes. */
  readonly first: ComparedRule;
}

/** Who gains and who loses when the town goes from one rule to another, and which projects. */
export function Switching({ trial, rules, first }: SwitchingProps) {
  const { t, format } = useWords();
  const href = useHref();
  const others = rules.filter(({ count }) => count.id !== first.count.id);
  const named = (projects: readonly ProjectView[]): string =>
    projects.length === 0
      ? t('trial.side.switch.nothing')
      : t('trial.side.switch.projects', {
          count: projects.length,
          references: projects.map(({ project }) => project.reference).join(', '),
        });
  const only = (won: string, lost: string): readonly ProjectView[] =>
    trial.projects.filter(({ selectedIn }) => selectedIn.includes(won) && !selectedIn.includes(lost));
  const numeric = true;
  return (
    <Section
      id="switch"
      title={t('trial.side.switch.title', { letter: first.letter })}
      lead={t('trial.side.switch.lead')}
    >
      <Paving>
        <Slab>
          <DataTable
            caption={t('trial.side.switch.caption', { letter: first.letter })}
            captionHidden
            columns={[
              { key: 'rule', label: t('trial.side.column.rule') },
              { key: 'better', label: t('trial.side.column.better'), numeric },
              { key: 'worse', label: t('trial.side.column.worse'), numeric },
              { key: 'same', label: t('trial.side.column.same'), numeric },
              { key: 'gained', label: t('trial.side.column.gained') },
              { key: 'lost', label: t('trial.side.column.lost') },
            ]}
            rows={others.map(({ letter, count }) => {
              const change = trial.switches.find(({ from, to }) => from === first.count.id && to === count.id);
              const voters = [change?.better, change?.worse, change?.same];
              return {
                id: count.id,
                cells: [
                  t('trial.side.rule.named', { letter, rule: count.rule.label }),
                  ...voters.map((number) => (number === undefined ? '–' : format.integer(number))),
                  named(only(count.id, first.count.id)),
                  named(only(first.count.id, count.id)),
                ],
              };
            })}
          />
          <nav className="no-print" aria-label={t('trial.side.switch.from')}>
            <p className="small quiet">{t('trial.side.switch.from')}</p>
            <LinkLine
              links={others.map(({ letter, count }) => ({
                label: t('trial.side.rule', { letter }),
                href: href(
                  `/trial/${trial.budget.slug}/trials/${trial.id}?from=${encodeURIComponent(count.id)}#switch`,
                ),
              }))}
            />
          </nav>
        </Slab>
      </Paving>
    </Section>
  );
}
