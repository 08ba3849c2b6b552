import { Agenda, LinkLine, LinkList, Paving, Section, Slab } from '@parvis/ui';
import type { HomeQuery } from '../../../generated/graphql';
import { useHref, useWords } from '../../../platform/root-data';
import { eventTitle } from './event-title';
import type { ComingEvent } from './square';

type District = NonNullable<HomeQuery['territory']>['districts'][number];

export interface ComingUpProps {
  readonly events: readonly ComingEvent[];
  readonly districts: readonly District[];
  /** The budget whose projects a district leads to. */
  readonly focus: string | null;
  /** The district of each of its projects; null for the whole town. */
  readonly districtOfProjects: readonly (string | null)[];
}

export function ComingUp({ events, districts, focus, districtOfProjects }: ComingUpProps) {
  const { t } = useWords();
  const near = focus !== null && districts.length > 0;
  return (
    <Section id="next" title={t('home.next.section')} titleHidden>
      <Paving layout={near ? 'wide-narrow' : 'one'}>
        <Slab>
          <h3 className="h2" id="next-dates">
            {t('home.next.title')}
          </h3>
          {events.length === 0 ? <p>{t('home.next.none')}</p> : <Dates events={events} />}
        </Slab>
        {near ? (
          <Slab>
            <h3 className="h2">{t('home.districts.title')}</h3>
            <p className="small quiet">{t('home.districts.lead')}</p>
            <NearYou {...{ districts, focus, districtOfProjects }} />
          </Slab>
        ) : null}
      </Paving>
    </Section>
  );
}

function Dates({ events }: { readonly events: readonly ComingEvent[] }) {
  const { t, format } = useWords();
  const href = useHref();
  return (
    <>
      <Agenda
        headingLevel={4}
        events={events.map((event) => ({
          id: event.id,
          tool: 'budget' as const,
          dateTime: event.at,
          ...format.leaf(event.at),
          title: eventTitle(t, event),
          href: href(`/budgets/${event.budget.slug}`),
          detail: format.moment(event.at),
        }))}
      />
      <LinkLine links={[{ label: t('home.next.calendar'), href: href('/agenda.ics'), icon: 'calendar' }]} />
    </>
  );
}

type NearYouProps = Pick<ComingUpProps, 'districts' | 'districtOfProjects'> & { readonly focus: string };

function NearYou({ districts, focus, districtOfProjects }: NearYouProps) {
  const { t } = useWords();
  const href = useHref();
  return (
    <LinkList
      links={districts.map(({ slug, name }) => ({
        label: name,
        href: href(`/budgets/${focus}/projects?district=${slug}`),
        detail: t('home.districts.projects', {
          count: districtOfProjects.filter((district) => district === slug).length,
        }),
      }))}
    />
  );
}
