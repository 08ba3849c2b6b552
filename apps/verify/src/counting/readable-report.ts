import { analyse, explainProject, type ProjectExplanation, type Rule } from '@parvis/budget-counting';
import { divide, fromText, printDecimal, rational, toNumber } from '@parvis/exact-numbers';
import { missingKeys } from '@parvis/pabulib';
import type { CountedFile, FileError } from './count-file';
import type { Agreement } from './published-result';

/** What a person reads in a terminal. */
export function readableReport(counted: CountedFile, agreement: Agreement | undefined): string {
  const { file, header, count, election } = counted;
  const { outcome, trace } = count;
  const money = moneyOf(counted);
  const { withChoice, unserved } = analyse(election, count);
  const lost = trace.notSelected.length;
  return [
    `${file}`,
    [header.meta.description, header.meta.instance].filter(Boolean).join(', '),
    '',
    `Rule: ${ruleInWords(count.rule)}`,
    `Envelope ${money(count.counted.budget)}, ${plural(count.counted.ballots, 'ballot')}, ${count.counted.blankBallots} of them blank.`,
    ...(trace.endowment
      ? [`Each voter's share: ${shareInWords(counted)}${trace.runs > 1 ? `, after ${trace.runs} counts` : ''}.`]
      : []),
    '',
    `Selected: ${plural(outcome.selected.length, 'project')} for ${money(outcome.cost)}; ${money(outcome.remaining)} left.`,
    ...outcome.selected.map((id, index) => `  ${String(index + 1).padStart(3)}. ${line(counted, id)}`),
    '',
    `Not selected: ${plural(lost, 'project')}.`,
    ...trace.notSelected.map(({ project }) => `       ${line(counted, project)}`),
    '',
    `${unserved} of ${plural(withChoice, 'voter')} who chose something obtained none of their projects.`,
    ...trace.ties.map(
      ({ tied, chosen, rule, step }) => `Tie at step ${step} between ${tied.join(', ')}: ${chosen} by ${rule}.`,
    ),
    ...(agreement ? [agreementInWords(agreement)] : []),
    checked(counted, agreement),
    '',
  ].join('\n');
}

export function readableError(file: string, { line: at, field, message }: FileError): string {
  const place = [at === null ? undefined : `line ${at}`, field ?? undefined].filter((part) => part !== undefined);
  return `${file}: ${place.length > 0 ? `${place.join(', ')}: ` : ''}${message}\n`;
}

type Money = (minorUnits: string) => string;

function moneyOf({ header, count }: CountedFile): Money {
  const currency = header.meta.currency ?? '';
  return (minorUnits) => `${grouped(printDecimal(BigInt(minorUnits), count.counted.scale))} ${currency}`.trimEnd();
}

function ruleInWords(rule: Rule): string {
  const ties = rule.ties.length > 0 ? rule.ties.join(', then ') : 'lexicographic';
  if (rule.kind === 'greedy') {
    const order = rule.utility === 'cost' ? 'most votes first' : 'most votes per unit of cost first';
    return `${order}, skipping what no longer fits; ties: ${ties}.`;
  }
  const steps = [
    `equal shares (${rule.utility} utility, start ${rule.start})`,
    ...(rule.add1 ? [`shares enlarged by ${rule.add1.increment} at a time, stop: ${rule.add1.stop}`] : []),
    ...(rule.completion === 'greedy' ? ['what is left goes to the next most wanted projects that fit'] : []),
  ];
  return `${steps.join('; ')}; ties: ${ties}.`;
}

function shareInWords({ count, header }: CountedFile): string {
  const { endowment } = count.trace;
  if (!endowment) return '';
  const unit = rational(10n ** BigInt(count.counted.scale));
  const share = toNumber(divide(fromText(endowment.final), unit)).toFixed(2);
  return `${grouped(share)} ${header.meta.currency ?? ''}`.trimEnd();
}

function line(counted: CountedFile, id: string): string {
  const project = counted.header.projects.find((candidate) => candidate.id === id);
  const explanation = explainProject(counted.count, id);
  const name = project?.cells.name ?? '';
  if (!explanation) return id;
  const { votes, cost } = explanation;
  const title = [id, name].filter(Boolean).join('  ');
  return `${title} · ${plural(votes, 'vote')} · ${moneyOf(counted)(cost)} · ${reason(explanation, moneyOf(counted))}`;
}

function reason(explanation: ProjectExplanation, money: Money): string {
  switch (explanation.kind) {
    case 'won-free':
      return 'costs nothing';
    case 'won-greedy':
      return `${money(explanation.remaining)} left`;
    case 'won-completion':
      return `with the money left; ${money(explanation.remaining)} remain`;
    case 'won-equal-shares':
      return `paid by ${plural(explanation.payingInFull + explanation.payingLess, 'supporter')}; ${money(explanation.remaining)} left`;
    case 'lost-no-supporter':
      return 'nobody chose it';
    case 'lost-dearer-than-envelope':
      return 'costs more than the whole envelope';
    case 'lost-envelope':
      return `${money(explanation.missing)} were missing`;
    case 'lost-supporters-money':
      return `its supporters had ${money(explanation.supporters.left)} left (support ${percent(explanation.supporters.effectiveSupport)} %)`;
  }
}

function agreementInWords({ agrees, differing }: Agreement): string {
  if (agrees || !differing) return 'Agrees with the published result.';
  const { onlyCounted, onlyPublished } = differing;
  return `DIFFERS from the published result. Only counted here: ${list(onlyCounted)}. Only published: ${list(onlyPublished)}.`;
}

function checked(counted: CountedFile, agreement: Agreement | undefined): string {
  const { header, count } = counted;
  const missing = missingKeys(header.meta);
  const unchecked = [
    'who could vote, and that these are the ballots cast',
    ...(agreement ? [] : ['the published result (--against)']),
    ...(missing.length > 0 ? [`the file does not say: ${missing.join(', ')}`] : []),
  ];
  const winners = plural(count.outcome.selected.length, 'selected project');
  return `Checked: ${plural(count.counted.ballots, 'ballot')}, ${winners}, ${moneyOf(counted)(count.outcome.cost)}. Not checked: ${unchecked.join('; ')}.`;
}

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(', ') : 'none';
}

function plural(number: number, noun: string): string {
  return `${grouped(String(number))} ${noun}${number === 1 ? '' : 's'}`;
}

/** Rounded down: a project that lost must not read 100.0 %. */
function percent(hundredths: number): string {
  return (Math.floor(hundredths / 10) / 10).toFixed(1);
}

/** 90 494, not 90494. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d)(?:\.\d+)?$)/g, ' ');
}
