import { JsonLd } from '../../../platform/page/json-ld';
import { useHref, useRootData } from '../../../platform/root-data';
import type { BudgetView } from './budget.route';

/** The vote as an event of schema.org: search engines show its dates. */
export function VoteEvent({ budget }: { readonly budget: BudgetView }) {
  const { origin, territory } = useRootData();
  const href = useHref();
  if (budget.votingOpens === null || budget.votingCloses === null || territory === null) return null;
  const url = `${origin}${href(`/budgets/${budget.slug}`)}`;
  return (
    <JsonLd
      thing={{
        '@type': 'Event',
        name: budget.title,
        startDate: budget.votingOpens,
        endDate: budget.votingCloses,
        eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
        location: [
          { '@type': 'VirtualLocation', url },
          { '@type': 'Place', name: territory.name },
        ],
        organizer: { '@type': 'GovernmentOrganization', name: territory.name },
        url,
      }}
    />
  );
}
