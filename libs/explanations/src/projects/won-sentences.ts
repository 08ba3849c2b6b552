import { compare, fromText, rational } from '@parvis/exact-numbers';
import type { Speech } from '../telling';
import type { FactsOf, WonFacts } from './explanation-kinds';
import { gradesInWords } from './grades-in-words';

export function wonSentences(facts: WonFacts, said: Speech): readonly string[] {
  const { t, money } = said;
  const { votes } = facts;
  const won = t('explanations.won', { position: facts.position });
  const cost = money(facts.cost);
  const left = t('explanations.won.left', { remaining: money(facts.remaining) });
  switch (facts.kind) {
    case 'won-free':
      return [t('explanations.won-free', { votes })];
    case 'won-completion':
      return [t('explanations.won-completion', { votes, cost }), left];
    case 'won-greedy':
    case 'won-max-welfare':
    case 'won-knapsack-allocation':
      return [t(`explanations.${facts.kind}`, { won, votes, cost }), left];
    case 'won-equal-shares':
      return paidTogether(facts, said, { won, left });
    case 'won-exact-equal-shares':
      return paidExactly(facts, said, { won, left });
    case 'won-bounded-overspending':
      return overspent(facts, said, { won, left });
    case 'won-phragmen':
      return [t('explanations.won-phragmen', { won, votes, cost, load: said.cents(facts.load) }), left];
    case 'won-minimal-transfers':
      return [transferred(facts, said, won), left];
    case 'won-undersupported':
      return [t('explanations.won-undersupported', { votes, support: money(facts.support), cost }), left];
    case 'won-majority-judgment':
      return [t('explanations.won-majority-judgment', { won, grades: gradesInWords(facts, said), cost }), left];
  }
}

/** Said before every kind of winner, and after most. */
interface Frame {
  readonly won: string;
  readonly left: string;
}

type Payers = Pick<
  FactsOf<'won-equal-shares'>,
  'votes' | 'cost' | 'payment' | 'each' | 'payingInFull' | 'payingLess' | 'payingNothing'
>;

function paidTogether(facts: Payers, { t, money, cents }: Speech, { won, left }: Frame): string[] {
  const { votes, each, payingInFull: full, payingLess: less, payingNothing: nothing } = facts;
  const values = { won, votes, each, payment: cents(facts.payment), cost: money(facts.cost) };
  if (less + nothing > 0) return [t('explanations.won-equal-shares.uneven', { ...values, full, less, nothing })];
  return [t('explanations.won-equal-shares', values), left];
}

function paidExactly(
  facts: FactsOf<'won-exact-equal-shares'>,
  { t, money, cents }: Speech,
  { won, left }: Frame,
): string[] {
  const { votes, payers } = facts;
  const values = { won, votes, payment: cents(facts.payment), cost: money(facts.cost) };
  if (payers === votes) return [t('explanations.won-equal-shares', { ...values, each: 'person' }), left];
  return [t('explanations.won-exact-equal-shares', { ...values, payers }), left];
}

/** Where its supporters covered the whole cost, nothing is overspent and it was paid as with equal shares. */
function overspent(facts: FactsOf<'won-bounded-overspending'>, said: Speech, frame: Frame): string[] {
  const { t, money } = said;
  if (compare(fromText(facts.part), rational(1n)) >= 0) return paidTogether(facts, said, frame);
  const values = {
    won: frame.won,
    votes: facts.votes,
    paid: money(facts.paid),
    cost: money(facts.cost),
    overspent: money(BigInt(facts.cost) - BigInt(facts.paid)),
  };
  return [t('explanations.won-bounded-overspending', values), frame.left];
}

function transferred(facts: FactsOf<'won-minimal-transfers'>, { t, money }: Speech, won: string): string {
  const balance = compare(rational(BigInt(facts.support)), rational(BigInt(facts.cost)));
  return t('explanations.won-minimal-transfers', {
    won,
    votes: facts.votes,
    support: money(facts.support),
    cost: money(facts.cost),
    balance: balance > 0 ? 'more' : balance < 0 ? 'less' : 'same',
  });
}
