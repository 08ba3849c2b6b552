import type { SharePayment, ShareOf, WonChoice } from '@parvis/budget-counting';
import { type Speech, speech, type Telling } from '../telling';

/**
 * Where a voter's share went, one sentence each: what it was, what it paid, what is left of it, and what became of the other choices.
 * Amounts are the rounded ones, which add up.
 */
export function explainShare(share: ShareOf, telling: Telling): readonly string[] {
  const said = speech(telling);
  const { t, all, quoted } = said;
  const { paid, won, lost } = share;
  if (paid.length + won.length + lost.length === 0)
    return [t('explanations.share.nothing-chosen'), ...money(share, said)];
  const none = paid.length + won.length === 0 ? [t('explanations.share.none-won')] : [];
  return [
    ...money(share, said),
    ...won.map((choice) => wonSentence(choice, share, said)),
    ...none,
    ...(lost.length > 0 && none.length === 0
      ? [t('explanations.share.lost', { count: lost.length, titles: all(lost.map(quoted)) })]
      : []),
  ];
}

function money({ share, paid, left, lost }: ShareOf, said: Speech): string[] {
  const { t } = said;
  if (share === null || left === null) return [];
  return [
    t('explanations.share.start', { amount: said.money(share.rounded) }),
    ...paid.map((payment) => paidSentence(payment, said)),
    leftSentence(left.rounded, lost.length > 0, said),
  ];
}

function paidSentence({ project, amount, how }: SharePayment, { t, money: say, title }: Speech): string {
  const values = { title: title(project), amount: say(amount.rounded) };
  switch (how) {
    case 'in-full':
      return t('explanations.share.paid', values);
    case 'all-left':
      return t('explanations.share.paid-all', values);
    case 'nothing':
      return t('explanations.share.paid-nothing', { title: values.title });
  }
}

function leftSentence(left: string, isMore: boolean, { t, money: say }: Speech): string {
  if (BigInt(left) === 0n) return t('explanations.share.left.nothing');
  return t(isMore ? 'explanations.share.left' : 'explanations.share.left.unused', { amount: say(left) });
}

function wonSentence({ project, by, part }: WonChoice, { share }: ShareOf, { t, title, cents }: Speech): string {
  const values = { title: title(project), part: cents(part.exact) };
  if (by === 'zero-cost') return t('explanations.share.won.free', { title: values.title });
  return t(share === null ? 'explanations.share.won' : 'explanations.share.won.other-money', values);
}
