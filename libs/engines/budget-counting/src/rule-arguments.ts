import type { Rule } from './rule';

/**
 * The rule as arguments of the verifier (`verify count FILE.pb …`), every parameter said, so that a page can print the command that counts
 * again exactly as it did.
 */
export function ruleArguments(rule: Rule): readonly string[] {
  const common = ['--rule', rule.kind, '--utility', rule.utility];
  const ties = rule.ties.length > 0 ? ['--ties', rule.ties.join(',')] : [];
  if (rule.kind === 'greedy') return [...common, ...ties];
  const { add1, completion, start } = rule;
  if (!add1) return [...common, '--completion', completion, '--start', start, ...ties];
  const steps = ['--completion', completion === 'greedy' ? 'add1-greedy' : 'add1', '--stop', add1.stop];
  return [...common, ...steps, '--start', start, '--increment', String(add1.increment), ...ties];
}
