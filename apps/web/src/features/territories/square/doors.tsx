import { DoorFacade, Section, type FacadeDoor, type Tool } from '@parvis/ui';
import { useHref, useWords } from '../../../platform/root-data';
import { latestResult, openNow, type SquareBudget } from './square';

const COMING: readonly { readonly tool: Tool; readonly name: 'assemblies' | 'consultations' | 'webinars' | 'data' }[] =
  [
    { tool: 'assembly', name: 'assemblies' },
    { tool: 'consultation', name: 'consultations' },
    { tool: 'webinar', name: 'webinars' },
    { tool: 'data', name: 'data' },
  ];

/** The doors on the square: the one that opens today, and those that say they will. */
export function Doors({ budgets }: { readonly budgets: readonly SquareBudget[] }) {
  const { t } = useWords();
  const href = useHref();
  const now = useBudgetNow(budgets);
  const doors: FacadeDoor[] = [
    {
      tool: 'budget',
      name: t('home.doors.budgets.name'),
      href: href('/budgets'),
      sentence: t('home.doors.budgets.text'),
      ...now,
    },
    ...COMING.map(({ tool, name }) => ({
      tool,
      name: t(`home.doors.${name}.name`),
      href: href(`/site-map#${name}`),
      sentence: t(`home.doors.${name}.text`),
      now: t('home.doors.coming'),
      open: false,
    })),
  ];
  return (
    <Section id="tools" title={t('home.doors.title')}>
      <DoorFacade doors={doors} />
    </Section>
  );
}

function useBudgetNow(budgets: readonly SquareBudget[]): { readonly now: string; readonly open: boolean } {
  const { t, format } = useWords();
  const voting = openNow(budgets).find(({ kind }) => kind === 'voting');
  if (voting !== undefined && voting.until !== null) {
    const when = `${format.day(voting.until)}, ${format.hour(voting.until)}`;
    return { now: t('home.doors.budgets.voting', { when }), open: true };
  }
  const last = latestResult(budgets);
  if (last === null) return { now: t('home.doors.budgets.none'), open: false };
  return { now: t('home.doors.budgets.finished', { edition: last.edition ?? last.title }), open: true };
}
