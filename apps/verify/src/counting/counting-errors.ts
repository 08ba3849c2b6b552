import type { CountingError, CountingErrorCode } from '@parvis/budget-counting';

interface Saying {
  /** The key of the file, or the flag, at fault. */
  readonly field: string | null;
  readonly sentence: (params: Readonly<Record<string, string>>) => string;
}

const BALLOTS_SAY: Readonly<Record<string, string>> = {
  approval: 'only which projects they list',
  ranking: 'which projects they prefer, best first',
  points: 'how many points they give',
};

/** Errors of the engine, as a person reads them in a terminal. */
const SAYINGS: Readonly<Record<CountingErrorCode, Saying>> = {
  'form-mismatch': {
    field: 'vote_type',
    sentence: ({ utility, rule, form = '', needed = '' }) =>
      `${utility ?? rule ?? 'this rule'} needs ${needed === 'ranking' ? 'rankings (ordinal)' : 'points (cumulative or scoring)'}; ` +
      `these ballots say ${BALLOTS_SAY[form] ?? form}`,
  },
  'invalid-ties': { field: 'ties', sentence: drawnOrderAtFault },
  'invalid-shares': { field: 'shares', sentence: sharesAtFault },
  'invalid-envelope': { field: 'envelope', sentence: envelopeAtFault },
  'invalid-threshold': {
    field: 'threshold',
    sentence: (params) => `this threshold cannot be used: ${details(params)}`,
  },
  'invalid-increment': { field: 'increment', sentence: (params) => `shares cannot grow by this: ${details(params)}` },
  'invalid-points': { field: 'points', sentence: ({ points = '' }) => `${points} cannot be used as points` },
  'points-mismatch': {
    field: 'points',
    sentence: ({ points = '', projects = '' }) => `${points} points for ${projects} projects`,
  },
  'unknown-project': { field: null, sentence: ({ project = '' }) => `there is no project ${project}` },
  'duplicate-project': { field: 'project_id', sentence: ({ project = '' }) => `the project ${project} appears twice` },
  'negative-amount': { field: null, sentence: (params) => `an amount is below zero: ${details(params)}` },
  'invalid-scale': { field: null, sentence: (params) => `amounts have too many decimals: ${details(params)}` },
  'too-hard': {
    field: null,
    sentence: (params) => `the best selection could not be proved within the limit of work: ${details(params)}`,
  },
};

export function countingSentence({ code, params }: CountingError): string {
  return SAYINGS[code].sentence(params);
}

export function fieldOf({ code }: CountingError): string | null {
  return SAYINGS[code].field;
}

function drawnOrderAtFault({ project, ties = '' }: Readonly<Record<string, string>>): string {
  if (project !== undefined) return `the drawn order names ${project}, which is not a project`;
  return ties === 'drawn' ? 'the drawn order names a project twice' : `there is no tie-break ${ties}`;
}

function sharesAtFault({ reason, class: name }: Readonly<Record<string, string>>): string {
  if (name !== undefined) return `no ballot is of the class ${name}`;
  return reason === 'more-than-envelope' ? 'the shares are more than the envelope' : 'no ballot says its class';
}

function envelopeAtFault(params: Readonly<Record<string, string>>): string {
  const { envelope = '', 'unknown-project': unknown, 'project-twice': twice, name } = params;
  if (unknown !== undefined) return `the envelope ${envelope} names ${unknown}, which is not a project`;
  if (twice !== undefined) return `the envelope ${envelope} names ${twice} twice`;
  return name === 'twice' ? `two envelopes are called ${envelope}` : `an envelope cannot be used: ${details(params)}`;
}

function details(params: Readonly<Record<string, string>>): string {
  return Object.entries(params)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
