import { analyse, explainProject, type Trace } from '@parvis/budget-counting';
import { explain, explainRule, explainTie, type Telling } from '@parvis/explanations';
import { floor, fromText } from '@parvis/exact-numbers';
import { formatMoney, translator } from '@parvis/messages';
import { missingKeys } from '@parvis/pabulib';
import { welfareInUnits } from './amounts';
import type { CountedFile } from './count-file';
import type { Compared } from './json-line';
import { agreementInWords, certificateInWords, comparisonInWords, twinInWords } from './verdict-in-words';

const LANGUAGE = 'en';
/** ISO 4217 for "no currency": some files do not say theirs. */
const NO_CURRENCY = 'XXX';
const SIGN_OF_NO_CURRENCY = '¤';

/** What a person reads in a terminal. */
export function readableReport(counted: CountedFile, { agreement, twin }: Compared): string {
  const { file, header, count } = counted;
  const telling = tellingOf(counted);
  const lines = [
    file,
    [header.meta.description, header.meta.instance].filter(Boolean).join(', '),
    '',
    ...ruleLines(counted, telling),
    '',
    ...projectLines(counted, telling),
    '',
    ...servedLines(counted),
    ...count.trace.ties.map((tie) => explainTie(tie, telling)),
    `Proved of this result on exact numbers: ${certificateInWords(count.trace.certificate)}.`,
    ...(agreement ? agreementInWords(agreement) : []),
    ...(twin ? [twinInWords(twin)] : []),
    checkedLine(counted, telling, agreement !== undefined),
    '',
  ];
  return lines.join('\n').replaceAll(SIGN_OF_NO_CURRENCY, '');
}

function tellingOf({ header, count }: CountedFile): Telling {
  const currency = header.meta.currency?.toUpperCase() ?? '';
  return {
    language: LANGUAGE,
    t: translator(LANGUAGE),
    titles: new Map(header.projects.flatMap(({ id, cells: { name } }) => (name === undefined ? [] : [[id, name]]))),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : NO_CURRENCY,
    scale: count.counted.scale,
  };
}

function ruleLines({ count }: CountedFile, telling: Telling): string[] {
  const { label, description, parameters } = explainRule(count.rule, telling);
  const { counted, trace } = count;
  return [
    `${label}. ${description}`,
    ...parameters.map((parameter) => `  ${parameter.label}: ${parameter.value}`),
    `Envelope ${amount(counted.budget, telling)}, ${plural(counted.ballots, 'ballot')}, ${counted.blankBallots} of them blank.`,
    ...shareLines(trace, telling),
    ...(trace.comparison ? [comparisonInWords(trace.comparison)] : []),
    ...(trace.welfare === undefined
      ? []
      : [`Total of what projects are worth: ${welfareInUnits(trace.welfare, count)}.`]),
    ...(trace.ballotsAboveEnvelope
      ? [`${plural(trace.ballotsAboveEnvelope, 'ballot')} chose more than the envelope.`]
      : []),
  ];
}

function shareLines({ endowment, runs }: Trace, telling: Telling): string[] {
  if (!endowment) return [];
  const share = (final: string): string => amount(floor(fromText(final)).toString(), telling);
  const classes = Object.entries(endowment.classes ?? {}).map(([name, { final }]) => `${name} ${share(final)}`);
  const shares = classes.length > 0 ? classes.join(', ') : share(endowment.final);
  return [`Each voter's share: ${shares}${runs > 1 ? `, after ${plural(runs, 'count')}` : ''}.`];
}

function projectLines(counted: CountedFile, telling: Telling): string[] {
  const { outcome, trace } = counted.count;
  return [
    `Selected: ${plural(outcome.selected.length, 'project')} for ${amount(outcome.cost, telling)}; ${amount(outcome.remaining, telling)} left.`,
    ...outcome.selected.map((id, index) => `  ${String(index + 1).padStart(3)}. ${projectLine(counted, id, telling)}`),
    '',
    `Not selected: ${plural(trace.notSelected.length, 'project')}.`,
    ...trace.notSelected.map(({ project }) => `       ${projectLine(counted, project, telling)}`),
  ];
}

function projectLine({ count }: CountedFile, id: string, telling: Telling): string {
  const facts = explainProject(count, id);
  const title = [id, telling.titles.get(id)].filter(Boolean).join('  ');
  return facts ? `${title}. ${explain(facts, telling)}` : title;
}

function servedLines({ election, count }: CountedFile): string[] {
  const { withChoice, unserved } = analyse(election, count);
  return [`${unserved} of ${plural(withChoice, 'voter')} who chose something obtained none of their projects.`];
}

function checkedLine({ header, count }: CountedFile, telling: Telling, isCompared: boolean): string {
  const missing = missingKeys(header.meta);
  const unchecked = [
    'who could vote, and that these are the ballots cast',
    ...(isCompared ? [] : ['the published result (--against)']),
    ...(missing.length > 0 ? [`the file does not say: ${missing.join(', ')}`] : []),
  ];
  const winners = plural(count.outcome.selected.length, 'selected project');
  const cost = amount(count.outcome.cost, telling);
  return `Checked: ${plural(count.counted.ballots, 'ballot')}, ${winners}, ${cost}. Not checked: ${unchecked.join('; ')}.`;
}

function amount(minorUnits: string, { currency, scale }: Telling): string {
  return formatMoney({ amount: minorUnits, currency, scale }, LANGUAGE);
}

/** 90,494 ballots */
function plural(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
