import type { Certificate, CertifiedClaim, ComparisonFacts } from '@parvis/budget-counting';
import type { Agreement } from './published-result';
import type { TwinAgreement } from './twin';

const CLAIMS: Readonly<Record<CertifiedClaim, string>> = {
  'within-envelope': 'it costs no more than the envelope',
  'payments-add-up': 'what voters paid adds up to what their projects cost',
  'each-step-cheapest': 'at each step no other project was cheaper for its supporters',
  'each-step-least': 'at each step no other project asked less of its supporters',
  'next-share-overspends': 'the next larger share would exceed the envelope',
  optimal: 'no other selection within the envelope is worth more',
};

export function certificateInWords({ claims }: Certificate): string {
  return claims.map((claim) => CLAIMS[claim]).join('; ');
}

export function comparisonInWords({ step, forEqualShares, forGreedy, kept }: ComparisonFacts): string {
  const counted = step === 'satisfaction' ? 'have more of their projects with' : 'obtain something with';
  const votes = `${forEqualShares} voters ${counted} equal shares, ${forGreedy} with greedy`;
  return `Compared with greedy by ${step}: ${votes}. The result of ${kept === 'greedy' ? 'greedy' : 'equal shares'} stands.`;
}

export function agreementInWords({ agrees, differing, setAside }: Agreement): string[] {
  const aside = setAside
    ? [`Not compared, published as selected for another reason than the rule: ${list(setAside)}.`]
    : [];
  return [verdict(agrees, differing), ...aside];
}

export function twinInWords({ agrees, differing, seconds }: TwinAgreement): string {
  if (agrees) return `The slow twin selects the same projects in the same order (${seconds} s).`;
  if (!differing) return 'DIFFERS from the slow twin by the order of selection.';
  return `DIFFERS from the slow twin. Only counted here: ${list(differing.onlyCounted)}. Only by the twin: ${list(differing.onlyTwin)}.`;
}

function verdict(agrees: Agreement['agrees'], differing: Agreement['differing']): string {
  if (agrees === null) return 'Not compared: what was published has no selection for this rule.';
  if (agrees || !differing) return 'Agrees with the published result.';
  const { onlyCounted, onlyPublished } = differing;
  return `DIFFERS from the published result. Only counted here: ${list(onlyCounted)}. Only published: ${list(onlyPublished)}.`;
}

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(', ') : 'none';
}
