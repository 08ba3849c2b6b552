import { winnersPerBallotGroup } from '../analysis/analyse';
import type { ComparisonFacts, Count } from '../count';
import type { Election } from '../election';
import { greedy } from '../greedy/greedy';
import type { ComparisonStep, EqualSharesRule } from '../rule';

/**
 * The comparison step of cities that want equal shares only where voters are not worse off: greedy's result stands instead when strictly
 * more voters prefer it, or (`exclusion`) when it leaves strictly fewer of them with nothing.
 */
export function compareWithGreedy(
  election: Election,
  rule: EqualSharesRule,
  step: ComparisonStep,
  byShares: Count,
): Count {
  const byVotes = greedy(election, { kind: 'greedy', utility: rule.utility, ties: rule.ties });
  const facts = votersFor(election, step, byShares, byVotes);
  const kept = facts.forGreedy > facts.forEqualShares ? byVotes : byShares;
  return {
    ...kept,
    rule,
    trace: { ...kept.trace, comparison: { ...facts, kept: kept === byVotes ? 'greedy' : 'equal-shares' } },
  };
}

/** `exclusion` counts, for each result, the voters to whom it gives something. */
function votersFor(
  election: Election,
  step: ComparisonStep,
  byShares: Count,
  byVotes: Count,
): Omit<ComparisonFacts, 'kept'> {
  const shares = winnersPerBallotGroup(election, byShares);
  const votes = winnersPerBallotGroup(election, byVotes);
  let forEqualShares = 0;
  let forGreedy = 0;
  for (const [group, weight] of election.ballots.weights.entries()) {
    const [inShares, inVotes] = [shares[group] ?? 0, votes[group] ?? 0];
    const [left, right] = step === 'exclusion' ? [Math.min(1, inShares), Math.min(1, inVotes)] : [inShares, inVotes];
    if (step === 'exclusion' ? left > 0 : left > right) forEqualShares += weight;
    if (step === 'exclusion' ? right > 0 : right > left) forGreedy += weight;
  }
  return { step, forEqualShares, forGreedy };
}
