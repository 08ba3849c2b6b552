import type { RuleInput } from '../../../generated/graphql';

/** Parameters that are one word, as they stand in the input. */
const WORDS = ['utility', 'completion', 'stop', 'start', 'eligibility', 'comparison', 'threshold'] as const;
/** Parameters that are lists or objects: JSON keeps whatever a name holds. */
const LISTS = ['then', 'shares', 'envelopes', 'exclusive', 'drawn'] as const;

/**
 * A rule as one text, for addresses and for the values of check boxes: a comparison in preparation is nowhere but in its address, so
 * it can be left, shared and gone back to. The same rule gives the same text.
 */
export function ruleText(rule: RuleInput): string {
  const text = new URLSearchParams({ kind: rule.kind });
  for (const name of WORDS) if (rule[name] != null) text.set(name, rule[name]);
  if (rule.increment != null) text.set('increment', String(rule.increment));
  if (rule.ties != null && rule.ties.length > 0) text.set('ties', rule.ties.join(','));
  for (const name of LISTS) if (rule[name] != null) text.set(name, JSON.stringify(rule[name]));
  return text.toString();
}

/** @returns null for a text that no page of ours has made; what the rule means is for the graph to judge */
export function ruleOfText(text: string): RuleInput | null {
  const said = new URLSearchParams(text);
  const kind = said.get('kind');
  if (kind === null || kind === '') return null;
  const rule: Record<string, unknown> = { kind };
  for (const name of WORDS) if (said.has(name)) rule[name] = said.get(name);
  if (said.has('increment')) rule['increment'] = Number(said.get('increment'));
  if (said.has('ties')) rule['ties'] = said.get('ties')?.split(',');
  for (const name of LISTS) {
    const list = said.get(name);
    if (list === null) continue;
    const read = readJson(list);
    if (read === null) return null;
    rule[name] = read;
  }
  return rule as RuleInput;
}

function readJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
