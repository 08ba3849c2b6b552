import { explainProject, ruleArguments, shellLine } from '@parvis/budget-counting';
import { explain, explainRule, explainTie, type Telling } from '@parvis/explanations';
import { floor, fromText } from '@parvis/exact-numbers';
import { formatDecimal, formatMoney, keepTogether, type Translate } from '@parvis/messages';
import { officialOutcome } from '@parvis/pabulib';
import { agreementWith, expectedSelection } from './agreement';
import { agreementInWords } from './agreement-in-words';
import { resultLine } from './json-line';
import type { CountRequest, ProjectInWords, RecountOutcome } from './messages';
import type { Recounted } from './recount';

/** ISO 4217: no currency. Files may say none, or a word of their own. */
const CURRENCY_UNKNOWN = 'XXX';
const VERIFIER = ['node', 'dist/apps/verify/main.js', 'count'];

/** All that the page shows of a count, said from its trace. */
export function outcomeInWords(recounted: Recounted, request: CountRequest, t: Translate): RecountOutcome {
  const { count, header } = recounted;
  const { counted, outcome, rule, trace } = count;
  const telling = tellingOf(recounted, request, t);
  const money = moneyOf(telling);
  const said = (id: string): ProjectInWords => projectInWords(id, recounted, telling);
  const agreement = agreementWith(outcome.selected, expectedSelection(request.published, header));
  return {
    title: t('recount.outcome.title', {
      count: outcome.selected.length,
      spent: money(outcome.cost),
      envelope: money(counted.budget),
    }),
    agreement: agreementInWords(agreement, count, request.published, telling),
    fileName: request.fileName,
    rule: explainRule(rule, telling),
    ballots: t('recount.outcome.how.ballots.blank', {
      ballots: formatDecimal(counted.ballots, telling.language, 0),
      blank: counted.blankBallots,
    }),
    envelope: money(counted.budget),
    share: shareInWords(recounted, telling),
    seconds: secondsInWords(recounted, telling),
    won: outcome.selected.map(said),
    lost: trace.notSelected.map(({ project }) => said(project)),
    ties: trace.ties.map((tie) => keepTogether(explainTie(tie, telling))),
    proved: trace.certificate.claims.map((claim) => t(`recount.claim.${claim}`)),
    command: commandOf(recounted, request),
    json: resultLine(request.fileName, recounted, agreement),
  };
}

function commandOf({ count: { rule, counted }, header }: Recounted, { fileName }: CountRequest): string {
  const against = officialOutcome(header) === null ? [] : ['--against', 'official'];
  return shellLine([...VERIFIER, fileName, ...ruleArguments(rule, { scale: counted.scale }), ...against]);
}

function tellingOf({ header, count }: Recounted, { language }: CountRequest, t: Translate): Telling {
  const { currency = '' } = header.meta;
  return {
    language,
    t,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : CURRENCY_UNKNOWN,
    scale: count.counted.scale,
    titles: new Map(header.projects.map(({ id, cells }) => [id, cells.name ?? id])),
  };
}

function moneyOf({ language, currency, scale }: Telling): (amount: string | bigint) => string {
  return (amount) => formatMoney({ amount, currency, scale }, language);
}

function projectInWords(id: string, { count }: Recounted, telling: Telling): ProjectInWords {
  const facts = explainProject(count, id);
  if (facts === undefined) throw new Error(`the count does not know the project ${id}`);
  return {
    id,
    title: keepTogether(telling.titles.get(id) ?? id),
    votes: formatDecimal(facts.votes, telling.language, 0),
    cost: moneyOf(telling)(facts.cost),
    sentence: keepTogether(explain(facts, telling)),
  };
}

function shareInWords({ count: { trace } }: Recounted, telling: Telling): string | null {
  if (trace.endowment === null) return null;
  const share = moneyOf(telling)(floor(fromText(trace.endowment.final)));
  return telling.t('recount.outcome.how.share.runs', { share, runs: trace.runs });
}

function secondsInWords({ seconds }: Recounted, { language, t }: Telling): string {
  return t('recount.outcome.how.seconds.value', {
    parse: formatDecimal(seconds.parse, language, 3),
    count: formatDecimal(seconds.count, language, 3),
  });
}
