/** What an organiser may try: each choice is one whole rule, so that nobody combines parts that mean nothing together. */
export const TRIAL_RULES = [
  { id: 'greedy-cost', rule: 'greedy', utility: 'cost', completion: null },
  { id: 'greedy-cardinality', rule: 'greedy', utility: 'cardinality', completion: null },
  { id: 'equal-shares-cost-none', rule: 'equal-shares', utility: 'cost', completion: 'none' },
  { id: 'equal-shares-cost-greedy', rule: 'equal-shares', utility: 'cost', completion: 'greedy' },
  { id: 'equal-shares-cardinality-none', rule: 'equal-shares', utility: 'cardinality', completion: 'none' },
] as const;

export type TrialRule = (typeof TRIAL_RULES)[number];

export const findTrialRule = (id: string): TrialRule | undefined => TRIAL_RULES.find((rule) => rule.id === id);
