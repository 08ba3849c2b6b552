import type {
  GreedyNoSkipRule,
  GreedyRule,
  GreedyThresholdRule,
  PartEnvelope,
  RuleKind,
  TieBreak,
  Utility,
} from '@parvis/budget-counting';
import { parseDecimal, rational, toText } from '@parvis/exact-numbers';
import type { PabulibHeader } from '@parvis/pabulib';
import { UsageError } from '../command';
import { FileRefusal } from './file-error';
import { fraction, type NamedAmount, namedAmount, tieBreaks, words } from './flag-values';
import type { Flags } from './flags';
import { minorUnits, type RuleOfFile } from './rule-of-file';

type AnyGreedyRule = GreedyRule | GreedyNoSkipRule | GreedyThresholdRule;
export type GreedyKind = AnyGreedyRule['kind'];

export const UTILITIES: readonly [Utility, ...Utility[]] = [
  'cost',
  'cardinality',
  'points',
  'score',
  'borda',
  'effort',
];

export function isGreedy(kind: RuleKind): kind is GreedyKind {
  return kind === 'greedy' || kind === 'greedy-no-skip' || kind === 'greedy-threshold';
}

export function tiesOf(flags: Flags): readonly TieBreak[] {
  return tieBreaks('ties', flags.text('ties') ?? 'lexicographic');
}

/** A rule that comes next, on what another has left: its flags begin with `then-`, and what they leave unsaid is as before. */
export interface Before {
  readonly utility: Utility;
  readonly ties: readonly TieBreak[];
}

/** @throws UsageError */
export function greedyOf(kind: GreedyKind, flags: Flags, before?: Before): RuleOfFile<AnyGreedyRule> {
  const prefix = before ? 'then-' : '';
  const utility =
    before && flags.text('then-utility') === undefined ? before.utility : flags.oneOf(`${prefix}utility`, UTILITIES);
  const ties = before ? thenTiesOf(flags, before) : tiesOf(flags);
  const groupsOf = readGroups(flags, prefix);
  if (kind !== 'greedy-threshold') return (header) => ({ kind, utility, ...groupsOf(header), ties });
  const given = flags.text(`${prefix}threshold`);
  const said = given === undefined ? undefined : fraction(`${prefix}threshold`, given);
  return (header) => ({ kind, utility, threshold: said ?? thresholdOf(header), ...groupsOf(header), ties });
}

export function thenTiesOf(flags: Flags, { ties }: Before): readonly TieBreak[] {
  const given = flags.text('then-ties');
  return given === undefined ? ties : tieBreaks('then-ties', given);
}

const THRESHOLD = 'min_project_score_threshold';

function thresholdOf({ meta }: PabulibHeader): string {
  const said = meta[THRESHOLD];
  if (said === undefined) {
    throw new FileRefusal(THRESHOLD, 'the file does not say a least score; say it with --threshold N');
  }
  const decimal = parseDecimal(said);
  if (!decimal || decimal.digits < 0n) throw new FileRefusal(THRESHOLD, `"${said}" is not a least score`, true);
  return toText(rational(decimal.digits, 10n ** BigInt(decimal.scale)));
}

type Groups = Pick<AnyGreedyRule, 'exclusive' | 'envelopes'>;

function readGroups(flags: Flags, prefix: string): (header: PabulibHeader) => Groups {
  const exclusive = flags.texts(`${prefix}exclusive`)?.map((ids) => words(ids, '+'));
  const envelopes = flags.texts(`${prefix}envelope`)?.map((text) => envelopeFlag(`${prefix}envelope`, text));
  const column = envelopes?.some(({ projects }) => !projects) ? flags.text(`${prefix}part`) : undefined;
  if (envelopes?.some(({ projects }) => !projects) && column === undefined) {
    throw new UsageError(`--${prefix}envelope NAME=AMOUNT needs :ID+ID…, or --${prefix}part COLUMN`);
  }
  return (header) => ({
    ...(exclusive && { exclusive }),
    ...(envelopes && { envelopes: envelopes.map((envelope) => partEnvelope(envelope, column, header)) }),
  });
}

interface EnvelopeFlag extends NamedAmount {
  /** Absent: the projects that say the name in the column of `--part`. */
  readonly projects?: readonly string[];
}

function envelopeFlag(flag: string, text: string): EnvelopeFlag {
  const colon = text.indexOf(':');
  if (colon < 0) return namedAmount(flag, text);
  return { ...namedAmount(flag, text.slice(0, colon)), projects: words(text.slice(colon + 1), '+') };
}

function partEnvelope({ name, amount, projects }: EnvelopeFlag, column = '', header: PabulibHeader): PartEnvelope {
  return {
    name,
    budget: minorUnits('envelope', amount, header),
    projects: projects ?? projectsOfPart(name, column, header),
  };
}

function projectsOfPart(name: string, column: string, { projects, projectColumns }: PabulibHeader): string[] {
  if (!projectColumns.includes(column)) throw new FileRefusal(column, 'PROJECTS has no such column');
  const found = projects.filter(({ cells }) => partsIn(cells[column]).includes(name)).map(({ id }) => id);
  if (found.length === 0) throw new FileRefusal(column, `no project says ${name}`);
  return found;
}

/** A cell may name several parts, separated by commas. */
function partsIn(cell = ''): string[] {
  return cell.split(',').map((part) => part.trim());
}
