import type { Route } from './+types/budget.route';
import { Acts, ButtonLink, HeroNumber, PageHead, Paving, Section, Slab, Wrap } from '@parvis/ui';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import type { BudgetQuery } from '../../../generated/graphql';
import { apiContext } from '../../../platform/api-context';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { PhaseTag } from '../phase-tag';
import { BudgetDocument } from './budget.graphql';
import { RuleChoice } from './rule-choice';
import { RulesInWords } from './rules-in-words';
import { Source } from './source';
import { Stages } from './stages';
import { VoteEvent } from './vote-event';

export const handle: PageHandle = { tool: 'budget', nav: 'budgets' };

export async function loader({ context, params }: Route.LoaderArgs) {
  const { budget } = await ask(context.get(apiContext), BudgetDocument, { slug: params.budget });
  return { budget: found(budget) };
}

export type BudgetView = NonNullable<BudgetQuery['budget']>;

export default function BudgetPage({ loaderData: { budget } }: Route.ComponentProps) {
  const { t, format } = useWords();
  const href = useHref();
  const { slug, title, envelope } = budget;
  const page = `/budgets/${slug}`;
  return (
    <>
      <PageMeta title={title} description={t('budgets.description', { title, envelope: format.money(envelope) })} />
      <PageTop crumbs={[{ label: t('budgets.kicker'), path: '/budgets' }, { label: title }]}>
        <PageHead
          title={title}
          kicker={t('budgets.kicker')}
          tags={<PhaseTag phase={budget.phase} />}
          lead={budget.summary ?? undefined}
        >
          <Acts>
            {budget.resultCount === null ? null : (
              <ButtonLink href={href(`${page}/results`)}>{t('budgets.act.results')}</ButtonLink>
            )}
            {budget.projects.totalCount === 0 ? null : (
              <ButtonLink href={href(`${page}/projects`)} kind={budget.resultCount === null ? 'act' : 'second'}>
                {t('budgets.act.projects', { count: budget.projects.totalCount })}
              </ButtonLink>
            )}
          </Acts>
          {budget.phase === 'voting' ? <p className="small quiet">{t('budgets.vote.elsewhere')}</p> : null}
        </PageHead>
        <Stages title={title} stages={budget.phases} current={budget.phase} />
      </PageTop>
      <Section id="figures" title={t('budgets.figures.title')} titleHidden>
        <Figures budget={budget} />
      </Section>
      <RulesInWords budget={budget} />
      <RuleChoice budget={budget} />
      {budget.source === null ? null : (
        <Wrap>
          <Source source={budget.source} />
        </Wrap>
      )}
      <VoteEvent budget={budget} />
    </>
  );
}

function Figures({ budget }: { readonly budget: BudgetView }) {
  const { t, format } = useWords();
  const { envelope, projects, ballotCount, blankCount, votingCloses, phase, resultCount } = budget;
  const left = phase === 'voting' && votingCloses !== null ? format.timeLeft(votingCloses) : null;
  const slabs = [
    <HeroNumber key="envelope" size="middle" number={format.money(envelope)}>
      {t('budgets.figure.envelope')}
    </HeroNumber>,
    projects.totalCount === 0 ? null : (
      <HeroNumber key="projects" size="middle" number={format.integer(projects.totalCount)}>
        {t('budgets.figure.projects', { count: projects.totalCount })}
      </HeroNumber>
    ),
    ballotCount === null ? null : (
      <HeroNumber key="ballots" size="middle" number={format.integer(ballotCount)}>
        {blankCount === null || blankCount === 0
          ? t('budgets.figure.ballots', { count: ballotCount })
          : t('budgets.figure.ballots.blank', { count: ballotCount, blank: blankCount })}
      </HeroNumber>
    ),
    left === null || votingCloses === null ? null : (
      <HeroNumber
        key="left"
        size="middle"
        number={format.integer(left.value)}
        unit={t(`home.unit.${left.unit}`, { value: left.value })}
      >
        {t('budgets.figure.left', { when: format.moment(votingCloses) })}
      </HeroNumber>
    ),
    resultCount?.official !== true ? null : (
      <HeroNumber key="winners" size="middle" number={format.integer(resultCount.selected.length)}>
        {t('budgets.figure.winners', {
          count: resultCount.selected.length,
          spent: format.money(resultCount.spent),
        })}
      </HeroNumber>
    ),
  ].filter((slab) => slab !== null);
  return (
    <Paving layout={slabs.length >= 4 ? 'four' : slabs.length === 3 ? 'three' : 'two'}>
      {slabs.map((slab) => (
        <Slab key={slab.key}>{slab}</Slab>
      ))}
    </Paving>
  );
}
