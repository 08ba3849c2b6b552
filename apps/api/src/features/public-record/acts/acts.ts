import type { CanonicalValue } from '@parvis/merkle-record';
import {
  digest,
  idOf,
  listOf,
  matching,
  money,
  oneOf,
  optional,
  text,
  whole,
  type SubjectFields,
  type SubjectOf,
} from './subject-fields';

const keyName = matching(/^ed25519:[0-9a-f]{32}$/, 'the name of a key');
const slug = matching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'a slug');

/** Names that the engine gives; the record keeps its own list, since what it accepted once stays readable for ever. */
const countingRules = [
  'greedy',
  'greedy-no-skip',
  'greedy-threshold',
  'equal-shares',
  'phragmen',
  'max-welfare',
  'exact-equal-shares',
  'bounded-overspending',
  'minimal-transfers',
  'knapsack-allocation',
  'majority-judgment',
] as const;
const utilities = ['cost', 'cardinality', 'points', 'score', 'borda', 'effort'] as const;

/**
 * The closed list of official acts, each with what it says. A tool adds its own here, in a migration for the database,
 * and as a sentence in the catalogues. Nothing about one private person fits in any of them; staff appear by role.
 */
const actSubjects = {
  'territory-opened': { territory: idOf('territory'), name: text, slug },
  'budget-imported': {
    budget: idOf('budget'),
    title: text,
    edition: optional(text),
    fileName: optional(text),
    /** SHA-256 of the file as it was read. */
    fileFingerprint: optional(digest),
    projects: whole,
    ballots: whole,
    envelope: money,
  },
  'count-published': {
    budget: idOf('budget'),
    title: text,
    count: idOf('count'),
    /** `published`: a result read from a file, which no rule here computed. */
    rule: oneOf(...countingRules, 'published'),
    utility: optional(oneOf(...utilities)),
    completion: optional(oneOf('none', 'greedy', 'next-rule')),
    ballots: whole,
    /** References of the winning projects, in the order of selection. */
    selected: listOf(text, 2000),
    spent: money,
    /** SHA-256 of the published result file. */
    resultFingerprint: optional(digest),
  },
  'counting-rule-chosen': {
    budget: idOf('budget'),
    title: text,
    rule: oneOf(...countingRules),
    /** The rule with all its parameters, in one line. */
    ruleKey: text,
    /** SHA-256 of the reasons as they stand on the page of the edition: what people may have to correct is not for ever. */
    reasonsFingerprint: digest,
    /** The count of published ballots on which it was tried. */
    count: optional(idOf('count')),
  },
  'key-rotated': {
    oldKey: keyName,
    newKey: keyName,
    newPublicKey: matching(/^[0-9a-f]{64}$/, 'an Ed25519 public key'),
    /** By the old key: whoever trusted it can trust the new one. */
    signature: matching(/^[0-9a-f]{128}$/, 'an Ed25519 signature'),
  },
} as const satisfies Readonly<Record<string, SubjectFields>>;

/** The thing an act is about, so that its page can show the act: the name of a member of the subject. */
const subjectOfInterest = {
  'territory-opened': 'territory',
  'budget-imported': 'budget',
  'count-published': 'count',
  'counting-rule-chosen': 'budget',
  'key-rotated': 'newKey',
} as const satisfies { readonly [Name in ActName]: keyof (typeof actSubjects)[Name] };

export type ActName = keyof typeof actSubjects;
export type ActSubject<Name extends ActName = ActName> = SubjectOf<(typeof actSubjects)[Name]>;

/** An act as a feature hands it over. */
export type OfficialAct = { [Name in ActName]: { readonly act: Name; readonly subject: ActSubject<Name> } }[ActName];

export const actNames = Object.keys(actSubjects) as readonly ActName[];

export class ActRefusedError extends Error {
  constructor(
    readonly act: string,
    readonly problems: readonly string[],
  ) {
    super(`The public record refuses this act (${act}): ${problems.join('; ')}`);
    this.name = 'ActRefusedError';
  }
}

/** @throws ActRefusedError unless the subject says exactly what the schema of the act asks for, and nothing else */
export function checkAct({ act, subject }: OfficialAct): void {
  if (!actNames.includes(act)) throw new ActRefusedError(act, ['it is not in the closed list']);
  const fields: SubjectFields = actSubjects[act];
  const given = subject as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((name) => fields[name] === undefined);
  const problems = [
    ...unknown.map((name) => `${name} is not part of it`),
    ...Object.entries(fields).flatMap(([name, { refusal }]) => {
      const reason = refusal(given[name]);
      return reason === null ? [] : [`${name} ${reason}`];
    }),
  ];
  if (problems.length > 0) throw new ActRefusedError(act, problems);
}

/** The public id of what the act is about. */
export function whatItIsAbout({ act, subject }: OfficialAct): string {
  return (subject as Readonly<Record<string, string>>)[subjectOfInterest[act]] ?? '';
}

/** The subject without its absent members: canonical JSON has no `undefined`. */
export function recordedSubject(subject: ActSubject): { readonly [name: string]: CanonicalValue } {
  return Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== undefined)) as Record<
    string,
    CanonicalValue
  >;
}
