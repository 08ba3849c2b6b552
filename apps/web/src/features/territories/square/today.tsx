import { ButtonLink, HeroNumber, Kicker, Paving, Section, Slab, SlabActs, Tag } from '@parvis/ui';
import { useHref, useWords } from '../../../platform/root-data';
import { eventTitle } from './event-title';
import type { ComingEvent, OpenThing } from './square';

export interface TodayProps {
  readonly open: readonly OpenThing[];
  readonly next: ComingEvent | null;
}

/** One act and one figure a slab. */
export function Today({ open, next }: TodayProps) {
  const { t, format } = useWords();
  if (open.length === 0) {
    return (
      <Section id="today" title={t('home.today.title')} titleHidden>
        <Paving>
          <Slab>
            <p>
              {next === null
                ? t('home.today.none')
                : t('home.today.none.next', { what: eventTitle(t, next), when: format.moment(next.at) })}
            </p>
          </Slab>
        </Paving>
      </Section>
    );
  }
  return (
    <Section id="today" title={t('home.today.title')} titleHidden>
      <Paving layout={open.length === 1 ? 'one' : open.length === 2 ? 'two' : 'three'}>
        {open.map((thing) => (
          <OpenSlab key={thing.budget.id} thing={thing} />
        ))}
      </Paving>
    </Section>
  );
}

function OpenSlab({ thing }: { readonly thing: OpenThing }) {
  const { t } = useWords();
  const href = useHref();
  const { budget, kind } = thing;
  const page = `/budgets/${budget.slug}`;
  return (
    <Slab as="article" tool="budget" edge>
      <Kicker text={budget.title}>
        <Tag kind="open">{t(`home.today.${kind}.tag`)}</Tag>
      </Kicker>
      <Figure thing={thing} />
      <Conditions thing={thing} />
      <SlabActs>
        <ButtonLink href={href(kind === 'voting' ? `${page}/projects` : page)}>
          {t(`home.today.${kind}.act`)}
        </ButtonLink>
      </SlabActs>
    </Slab>
  );
}

function Figure({ thing: { kind, budget, until } }: { readonly thing: OpenThing }) {
  const { t, format } = useWords();
  if (kind === 'counting' || until === null) {
    const ballots = budget.ballotCount ?? 0;
    return (
      <HeroNumber number={format.integer(ballots)} unit={t('home.today.counting.unit', { ballots })}>
        {t('home.today.counting.sentence', { ballots })}
      </HeroNumber>
    );
  }
  const left = format.timeLeft(until);
  const envelope = format.money(budget.envelope);
  return (
    <HeroNumber number={format.integer(left.value)} unit={t(`home.unit.${left.unit}`, { value: left.value })}>
      {kind === 'voting'
        ? t('home.today.voting.sentence', { projects: budget.projects.totalCount, envelope })
        : t('home.today.proposing.sentence', { envelope })}
    </HeroNumber>
  );
}

function Conditions({ thing: { kind, budget, until } }: { readonly thing: OpenThing }) {
  const { t, format } = useWords();
  const closes =
    kind === 'voting' && until !== null ? t('home.today.voting.until', { when: format.moment(until) }) : null;
  if (budget.eligibility === null && closes === null) return null;
  return (
    <p className="small quiet">
      {budget.eligibility} {closes}
    </p>
  );
}
