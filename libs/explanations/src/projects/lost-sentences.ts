import type { PaidTo } from '@parvis/budget-counting';
import { divide, fromText, toNumber } from '@parvis/exact-numbers';
import type { Speech } from '../telling';
import type { FactsOf, LostFacts } from './explanation-kinds';
import { gradesInWords } from './grades-in-words';

export function lostSentences(facts: LostFacts, said: Speech): readonly string[] {
  const { t, money, quoted, all, title } = said;
  const values = { votes: facts.votes, cost: money(facts.cost) };
  switch (facts.kind) {
    case 'lost-no-supporter':
      return [t('explanations.lost-no-supporter')];
    case 'lost-dearer-than-envelope':
      return [t('explanations.lost-dearer-than-envelope', { cost: values.cost, envelope: money(facts.envelope) })];
    case 'lost-envelope':
    case 'lost-part-envelope':
      return [tooLittleLeft(facts, said)];
    case 'lost-threshold':
      return [t('explanations.lost-threshold', scores(facts, said))];
    case 'lost-exclusive':
      return [t('explanations.lost-exclusive', { winner: title(facts.winner) })];
    case 'lost-count-ended':
      if (facts.endedBy.length === 0) return [t('explanations.lost-count-ended', values)];
      return [t('explanations.lost-count-ended.by', { ...values, projects: all(facts.endedBy.map(quoted)) })];
    case 'lost-partly-funded': {
      const { amount, missing } = facts;
      return [t('explanations.lost-partly-funded', { ...values, amount: money(amount), missing: money(missing) })];
    }
    case 'lost-grade': {
      const grades = gradesInWords(facts, said);
      return [t('explanations.lost-grade', { grades, cost: values.cost, ...leftThen(facts.completion, said) })];
    }
    case 'lost-too-few-voters':
      return [
        t('explanations.lost-too-few-voters', { votes: facts.votes, needed: facts.needed }),
        ...afterwards(facts, said),
      ];
    case 'lost-welfare':
      return [largerTotal(facts, said)];
    case 'lost-supporters-money':
    case 'lost-equal-payment':
    case 'lost-supporters-spent':
    case 'lost-undersupported':
      return supportersTooPoor(facts, said);
  }
}

function tooLittleLeft(facts: FactsOf<'lost-envelope' | 'lost-part-envelope'>, said: Speech): string {
  const { t, money, title } = said;
  const values = { votes: facts.votes, cost: money(facts.cost), ...leftThen(facts, said) };
  const part = facts.kind === 'lost-part-envelope' ? { envelope: facts.envelope } : {};
  if (facts.after === null) return t(`explanations.${facts.kind}`, { ...values, ...part });
  return t(`explanations.${facts.kind}.after`, { ...values, ...part, after: title(facts.after) });
}

function scores({ score, threshold }: FactsOf<'lost-threshold'>, { decimal }: Speech): Record<string, string> {
  return { score: decimal(score, 4), threshold: decimal(threshold, 4) };
}

interface Left {
  readonly remaining: string;
  readonly missing: string;
}

function leftThen({ remaining, missing }: Left, { money }: Speech): Left {
  return { remaining: money(remaining), missing: money(missing) };
}

const HUNDREDTH = 0.0001;

/** Totals are in points or in money, by the rule: how much lower is told as a part, which reads the same. */
function largerTotal({ votes, cost, welfare, best }: FactsOf<'lost-welfare'>, { t, money, percent }: Speech): string {
  const values = { votes, cost: money(cost) };
  if (best === null) return t('explanations.lost-welfare', values);
  const less = fromText(best.less);
  if (less.numerator === 0n) return t('explanations.lost-welfare.tie', values);
  const part = toNumber(divide(less, fromText(welfare)));
  const said = percent(Math.max(part, HUNDREDTH), 2);
  const told = part < HUNDREDTH ? t('explanations.under-hundredth', { hundredth: said }) : said;
  return t('explanations.lost-welfare.less', { ...values, part: told });
}

type PoorFacts = FactsOf<
  'lost-supporters-money' | 'lost-equal-payment' | 'lost-supporters-spent' | 'lost-undersupported'
>;

/** What its supporters had, who got it instead, and what the envelope could do for it afterwards. */
function supportersTooPoor(facts: PoorFacts, said: Speech): string[] {
  const [most] = paidToOf(facts);
  return [
    whatTheyHad(facts, said),
    ...(most ? [paidTo(most, facts.votes, said)] : []),
    ...('completion' in facts ? afterwards(facts, said) : []),
  ];
}

function afterwards({ completion }: { readonly completion: Left | null }, said: Speech): string[] {
  return completion ? [said.t('explanations.then-left', { ...leftThen(completion, said) })] : [];
}

function paidToOf(facts: PoorFacts): readonly PaidTo[] {
  switch (facts.kind) {
    case 'lost-supporters-money':
      return facts.supporters.paidTo;
    case 'lost-equal-payment':
    case 'lost-supporters-spent':
      return facts.money.paidTo;
    case 'lost-undersupported':
      return [];
  }
}

function whatTheyHad(facts: PoorFacts, { t, money }: Speech): string {
  const values = { votes: facts.votes, cost: money(facts.cost) };
  switch (facts.kind) {
    case 'lost-supporters-money': {
      const { atStart, left, missing } = facts.supporters;
      const told = { start: money(atStart), left: money(left), missing: money(missing) };
      return t('explanations.lost-supporters-money', { ...values, ...told });
    }
    case 'lost-equal-payment': {
      const { atStart, raised, payers, missing } = facts.money;
      const told = { start: money(atStart), raised: money(raised), payers, missing: money(missing) };
      return t('explanations.lost-equal-payment', { ...values, ...told });
    }
    case 'lost-supporters-spent':
      return t('explanations.lost-supporters-spent', { ...values, start: money(facts.money.atStart) });
    case 'lost-undersupported': {
      const { atStart, left, support, missing } = facts.money;
      const told = { start: money(atStart), left: money(left), support: money(support), missing: money(missing) };
      return t('explanations.lost-undersupported', { ...values, ...told });
    }
  }
}

function paidTo({ project, amount, voters }: PaidTo, votes: number, { t, money, title }: Speech): string {
  return t('explanations.paid-to', { votes, winner: title(project), amount: money(amount), voters });
}
