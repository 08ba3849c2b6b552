import type { CountView } from '../results-view';

/** Whether districts have shares of their own, instead of the same for everybody. */
export const sharesDiffer = ({ rule }: Pick<CountView, 'rule'>): boolean =>
  rule.parameters.some(({ name }) => name === 'shares');
