import type { RuleInput } from '../../../generated/graphql';
import type { Api } from '../../../platform/api-context';
import { ask, found } from '../../../platform/graph.server';
import { presetsFor, usualComparison } from './presets';
import { ruleOfText, ruleText } from './rule-text';
import { CheckedRulesDocument } from './trial.graphql';

/** One line of the form: what its box sends, and what it says. */
export interface OfferedRule {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  /** Of a rule set by hand: what tells it from others of the same name. */
  readonly parameters: readonly { readonly name: string; readonly label: string; readonly value: string }[] | null;
}

export interface OfferedRules {
  readonly offered: readonly OfferedRule[];
  readonly checked: readonly string[];
  /** The address held a rule that these ballots cannot be counted by. */
  readonly someRefused: boolean;
}

/** More than can be compared, so that an address of a thousand rules costs nothing. */
const MOST_ADDED = 8;

/**
 * The usual rules for these ballots, then those that the address adds.
 * @param chosen values of boxes, from the address or from what was just sent; none: nobody has chosen yet
 */
export async function offeredRules(
  api: Api,
  budget: { readonly slug: string; readonly voteType: string },
  chosen: readonly string[],
): Promise<OfferedRules> {
  const presets = presetsFor(budget.voteType);
  const known = new Set(presets.map(ruleText));
  const read = [...new Set(chosen)].filter((text) => !known.has(text)).map(ruleOfText);
  const added = read.filter((rule) => rule !== null).slice(0, MOST_ADDED);
  const offered = await described(api, budget.slug, presets, added);
  const values = new Set(offered.map(({ value }) => value));
  return {
    offered,
    checked: chosen.length === 0 ? usualComparison(budget.voteType) : chosen,
    someRefused: added.some((rule) => !values.has(ruleText(rule))),
  };
}

async function described(
  api: Api,
  slug: string,
  presets: readonly RuleInput[],
  added: readonly RuleInput[],
): Promise<OfferedRule[]> {
  const rules = [...presets, ...added];
  const { ruleBench } = await ask(api, CheckedRulesDocument, { slug, rules });
  return found(ruleBench).checkedRules.flatMap((checked, place): OfferedRule[] => {
    const rule = rules[place];
    if (checked.__typename !== 'AcceptedRule' || rule === undefined) return [];
    const { label, description, parameters } = checked.rule;
    return [{ value: ruleText(rule), label, description, parameters: place < presets.length ? null : parameters }];
  });
}
