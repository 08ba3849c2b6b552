import { DataTable, Paving, Section, Slab, Tag, Twin } from '@parvis/ui';
import { InLanguage } from '../../../../platform/page/in-language';
import { useHref, useWords } from '../../../../platform/root-data';
import { agreementOf, type ComparedRule, type ProjectView } from './compared-rules';

export interface WinnersProps {
  readonly rules: readonly ComparedRule[];
  readonly projects: readonly ProjectView[];
  /** Slug of the edition. */
  readonly budget: string;
}

/** Projects by rules: those that some rule selects, then those that none does. */
export function Winners({ rules, projects, budget }: WinnersProps) {
  const { t } = useWords();
  const { won, never } = agreementOf(projects, rules.length);
  return (
    <Section id="winners" title={t('trial.side.winners.title')}>
      <Paving>
        <Slab>
          <ProjectsTable caption={t('trial.side.winners.caption')} rules={rules} projects={won} budget={budget} />
          {never.length === 0 ? null : (
            <Twin summary={t('trial.side.winners.never', { count: never.length })}>
              <ProjectsTable
                caption={t('trial.side.winners.never.caption')}
                rules={[]}
                projects={never}
                budget={budget}
              />
            </Twin>
          )}
        </Slab>
      </Paving>
    </Section>
  );
}

function ProjectsTable({ caption, rules, projects, budget }: WinnersProps & { readonly caption: string }) {
  const { t, format } = useWords();
  const href = useHref();
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'project', label: t('trial.side.column.project') },
        // Rules first: on a small screen the end of the table is a scroll away.
        ...rules.map(({ letter, count }) => ({ key: count.id, label: t('trial.side.rule', { letter }) })),
        { key: 'cost', label: t('trial.side.column.cost'), numeric: true },
        { key: 'votes', label: t('trial.side.column.votes'), numeric: true },
      ]}
      rows={projects.map(({ project, selectedIn }) => ({
        id: project.id,
        cells: [
          <a key="project" href={href(`/budgets/${budget}/projects/${project.slug}`)}>
            {project.reference} – <InLanguage of={project.titleLanguage}>{project.title}</InLanguage>
          </a>,
          ...rules.map(({ count }) =>
            selectedIn.includes(count.id) ? (
              <Tag key={count.id} kind="done">
                {t('trial.side.won')}
              </Tag>
            ) : (
              <span key={count.id} className="quiet">
                {t('trial.side.lost')}
              </span>
            ),
          ),
          format.money(project.cost),
          project.votes === null ? '–' : format.integer(project.votes),
        ],
      }))}
    />
  );
}
