import { DataTable, Section, Slab } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import type { ProjectView } from './project.route';

export function CostTable({ project }: { readonly project: ProjectView }) {
  const { t, format } = useWords();
  if (project.costLines.length === 0) return null;
  return (
    <Section id="costs" title={t('budgets.project.costs')}>
      <Slab>
        <DataTable
          caption={t('budgets.project.costs.caption')}
          captionHidden
          columns={[
            { key: 'line', label: t('budgets.project.costs.line') },
            { key: 'amount', label: t('budgets.project.costs.amount'), numeric: true },
          ]}
          rows={project.costLines.map(({ label, amount }) => ({ id: label, cells: [label, format.money(amount)] }))}
          total={{ id: 'total', cells: [t('budgets.project.costs.total'), format.money(project.cost)] }}
        />
      </Slab>
    </Section>
  );
}
