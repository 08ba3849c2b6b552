import type { Formatter, MoneyValue, Translate } from '@parvis/messages';
import type { Words } from '../../../platform/root-data';
import type { CountView, DistrictView, OutcomeView } from './results-view';

/** The sentences over the charts: each says what the figures show, and holds for any edition. */

type MinorAmount = Pick<MoneyValue, 'amount'>;

/** Above this part of the money in one or two districts, that is the news. */
const CONCENTRATED = 0.8;
/** With fewer districts, two of them always take most of it. */
const DISTRICTS_TO_COMPARE = 4;
/** "The three with the most votes take almost all of it" is news from nine tenths. */
const NEARLY_ALL = 0.9;
/** …and only while they can be counted at a glance. */
const FEW = 5;

const amountOf = ({ amount }: MinorAmount): bigint => BigInt(amount);

/** Ratio of two amounts; exact enough for a sentence, never used to decide anything. */
export function share(part: MinorAmount, whole: MinorAmount): number {
  const total = amountOf(whole);
  return total === 0n ? 0 : Number((amountOf(part) * 10_000n) / total) / 10_000;
}

export function resultTitle(
  count: Pick<CountView, 'selected' | 'spent' | 'analysis'>,
  envelope: MoneyValue,
  { t, format, language }: Pick<Words, 't' | 'format' | 'language'>,
): string {
  const spent = format.money(count.spent);
  const winners = count.selected.length;
  const top = concentration(count.analysis?.districts ?? [], count.spent);
  if (top === null) return t('results.title', { count: winners, spent, envelope: format.money(envelope) });
  const districts = new Intl.ListFormat(language).format(top.names);
  return t('results.title.concentrated', {
    count: winners,
    districts,
    places: top.names.length,
    amount: format.money({ ...count.spent, amount: top.amount }),
    spent,
  });
}

/** The one or two districts that take most of the money, if there are. */
export function concentration(
  districts: readonly DistrictView[],
  spent: MoneyValue,
): { readonly names: readonly string[]; readonly amount: string } | null {
  const named = districts.flatMap(({ district, spent: { amount } }) =>
    district === null ? [] : [{ district, amount }],
  );
  if (named.length < DISTRICTS_TO_COMPARE) return null;
  const sorted = named.toSorted((a, b) => Number(BigInt(b.amount) - BigInt(a.amount)));
  for (const length of [1, 2]) {
    const top = sorted.slice(0, length);
    const amount = top.reduce((sum, one) => sum + BigInt(one.amount), 0n).toString();
    if (share({ amount }, spent) >= CONCENTRATED) return { names: top.map(({ district }) => district), amount };
  }
  return null;
}

export const byVotes = (outcomes: readonly OutcomeView[]): OutcomeView[] =>
  outcomes.toSorted((a, b) => b.votes - a.votes || Number(b.selected) - Number(a.selected));

export function votesFinding(count: Pick<CountView, 'outcomes' | 'spent'>, t: Translate, format: Formatter): string {
  const ranked = byVotes(count.outcomes);
  const winners = ranked.filter(({ selected }) => selected).length;
  const firstLoser = ranked.findIndex(({ selected }) => !selected);
  const leading = firstLoser === -1 ? winners : firstLoser;
  let amount = 0n;
  for (const [index, { project }] of ranked.slice(0, Math.min(leading, FEW)).entries()) {
    amount += BigInt(project.cost.amount);
    const part = { ...count.spent, amount: amount.toString() };
    if (index + 1 < winners && share(part, count.spent) >= NEARLY_ALL) {
      return t('results.votes.finding.few', {
        count: index + 1,
        amount: format.money(part),
        spent: format.money(count.spent),
      });
    }
  }
  if (leading === winners) return t('results.votes.finding.top', { count: winners });
  const won = ranked.slice(0, winners).filter(({ selected }) => selected).length;
  return t('results.votes.finding.mixed', { count: won, among: winners });
}
