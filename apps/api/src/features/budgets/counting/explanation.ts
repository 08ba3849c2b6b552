import type { MinorUnits, ProjectExplanation } from '@parvis/budget-counting';
import { fromText, toNumber, type FractionText } from '@parvis/exact-numbers';
import { formatMoney, translator } from '@parvis/messages';
import type { Language } from '../../../platform/context/request-context';

/** What sentences need beside the facts of the trace. */
export interface Telling {
  readonly language: Language;
  readonly currency: string;
  readonly scale: number;
  /** Titles of the projects of the edition, by reference. */
  readonly titles: ReadonlyMap<string, string>;
}

type FactsOf<Kind extends ProjectExplanation['kind']> = Extract<ProjectExplanation, { kind: Kind }>;

/** Why a project won or lost, in two or three sentences that quote the trace and nothing else. */
export function explain(facts: ProjectExplanation, telling: Telling): string {
  const t = translator(telling.language);
  const money = (amount: MinorUnits): string =>
    formatMoney({ amount, currency: telling.currency, scale: telling.scale }, telling.language);
  const { votes } = facts;
  const cost = money(facts.cost);
  switch (facts.kind) {
    case 'won-free':
      return t('budgets-api.explain.won-free', { votes });
    case 'won-greedy':
      return t('budgets-api.explain.won-greedy', {
        position: facts.position,
        votes,
        cost,
        remaining: money(facts.remaining),
      });
    case 'won-completion':
      return t('budgets-api.explain.won-completion', { votes, cost, remaining: money(facts.remaining) });
    case 'won-equal-shares':
      return paidTogether(facts, telling, money);
    case 'lost-no-supporter':
      return t('budgets-api.explain.lost-no-supporter');
    case 'lost-dearer-than-envelope':
      return t('budgets-api.explain.lost-dearer-than-envelope', { cost, envelope: money(facts.envelope) });
    case 'lost-envelope':
      return tooLittleLeft(facts, telling, money);
    case 'lost-supporters-money':
      return supportersTooPoor(facts, telling, money);
  }
}

type SayMoney = (amount: MinorUnits) => string;

function paidTogether(facts: FactsOf<'won-equal-shares'>, telling: Telling, money: SayMoney): string {
  const t = translator(telling.language);
  const { position, votes, payingInFull: full, payingLess: less, payingNothing: nothing } = facts;
  const payment = paymentOf(facts.payment, telling);
  const cost = money(facts.cost);
  if (less + nothing > 0)
    return t('budgets-api.explain.won-equal-shares.uneven', { position, votes, full, less, nothing, payment, cost });
  return t('budgets-api.explain.won-equal-shares', {
    position,
    votes,
    payment,
    cost,
    remaining: money(facts.remaining),
  });
}

function tooLittleLeft(facts: FactsOf<'lost-envelope'>, telling: Telling, money: SayMoney): string {
  const t = translator(telling.language);
  const values = {
    votes: facts.votes,
    cost: money(facts.cost),
    remaining: money(facts.remaining),
    missing: money(facts.missing),
  };
  if (facts.after === null) return t('budgets-api.explain.lost-envelope', values);
  return t('budgets-api.explain.lost-envelope.after', {
    ...values,
    after: telling.titles.get(facts.after) ?? facts.after,
  });
}

function supportersTooPoor(facts: FactsOf<'lost-supporters-money'>, telling: Telling, money: SayMoney): string {
  const t = translator(telling.language);
  const { atStart, left, missing, paidTo } = facts.supporters;
  const sentences = [
    t('budgets-api.explain.lost-supporters-money', {
      votes: facts.votes,
      start: money(atStart),
      left: money(left),
      missing: money(missing),
      cost: money(facts.cost),
    }),
  ];
  const [most] = paidTo;
  if (most !== undefined) {
    const winner = telling.titles.get(most.project) ?? most.project;
    sentences.push(
      t('budgets-api.explain.lost-supporters-money.paid-to', {
        winner,
        amount: money(most.amount),
        voters: most.voters,
      }),
    );
  }
  if (facts.completion !== null) {
    const { remaining, missing: missingThen } = facts.completion;
    sentences.push(
      t('budgets-api.explain.lost-supporters-money.completion', {
        remaining: money(remaining),
        missing: money(missingThen),
      }),
    );
  }
  return sentences.join(' ');
}

/** A payment is an exact fraction of a minor unit; people read it to the cent. */
function paymentOf(payment: FractionText, { scale, currency, language }: Telling): string {
  const cents = Math.round((toNumber(fromText(payment)) / 10 ** scale) * 100);
  return formatMoney({ amount: BigInt(cents), currency, scale: 2 }, language);
}
