import { Button, FilterForm, SelectField, TextField, type SelectOption } from '@parvis/ui';
import { useHref, useWords } from '../../../platform/root-data';
import type { ProjectListView } from './projects.route';
import { isFiltered, OUTCOMES, SORTS, type Wish } from './wish';

export interface ProjectFiltersProps {
  readonly budget: ProjectListView;
  readonly wish: Wish;
}

const OUTCOME_KEYS = { selected: 'selected', notSelected: 'not-selected' } as const;
const SORT_KEYS = {
  votes: 'votes',
  cost: 'cost',
  costDescending: 'cost-descending',
  title: 'title',
  reference: 'reference',
} as const;

/** A GET form: it works without a script, and its address can be sent to a neighbour. */
export function ProjectFilters({ budget, wish }: ProjectFiltersProps) {
  const { t } = useWords();
  const href = useHref();
  const action = href(`/budgets/${budget.slug}/projects`);
  const counted = budget.resultCount !== null;
  // The order that the graph gives when none is asked.
  const usual = counted ? 'votes' : 'reference';
  const outcomes = OUTCOMES.map((value) => ({ value, label: t(`budgets.projects.outcome.${OUTCOME_KEYS[value]}`) }));
  const sorts = SORTS.filter((name) => name !== 'votes' || counted).map((value) => ({
    value,
    label: t(`budgets.projects.sort.${SORT_KEYS[value]}`),
  }));
  return (
    <FilterForm label={t('budgets.projects.filter')} action={action}>
      <TextField
        id="search"
        name="search"
        type="search"
        label={t('budgets.projects.search')}
        defaultValue={wish.search}
        maxLength={100}
      />
      <Choice
        name="district"
        label={t('budgets.projects.district')}
        all={t('budgets.projects.district.all')}
        options={budget.districts.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={wish.district}
      />
      <Choice
        name="category"
        label={t('budgets.projects.category')}
        all={t('budgets.projects.category.all')}
        options={budget.categories.map((category) => ({ value: category, label: category }))}
        value={wish.category}
      />
      <Choice
        name="outcome"
        label={t('budgets.projects.outcome')}
        all={t('budgets.projects.outcome.all')}
        options={counted ? outcomes : []}
        value={wish.outcome}
      />
      <SelectField
        id="sort"
        name="sort"
        label={t('budgets.projects.sort')}
        options={sorts}
        defaultValue={wish.sort === '' ? usual : wish.sort}
      />
      <Button kind="second">{t('budgets.projects.apply')}</Button>
      {isFiltered(wish) ? <a href={action}>{t('budgets.projects.clear')}</a> : null}
    </FilterForm>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
}

/** Nothing to choose from, no control. */
function Choice({ name, label, all, options, value }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <SelectField
      id={name}
      name={name}
      label={label}
      options={[{ value: '', label: all }, ...options]}
      defaultValue={value}
    />
  );
}
