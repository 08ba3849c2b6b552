import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ElectionBuilder } from '@parvis/budget-counting';
import fc from 'fast-check';
import { PabulibError } from './pabulib-error';
import { pabulibReader } from './pabulib-reader';
import { type ReadElection, readElection } from './read-election';
import { ballotDetails, electionBuilderOf } from './to-election';

/** The slow way: records, ballots, ids. What the fast way is held to. */
function readByRecords(pieces: readonly Uint8Array[], classColumn?: string): ReadElection {
  let builder: ElectionBuilder | undefined;
  const reader = pabulibReader({
    onHeader: (header, line) => {
      builder = electionBuilderOf(header);
      if (classColumn === undefined || header.ballotColumns.includes(classColumn)) return;
      throw new PabulibError({
        line,
        field: classColumn,
        code: 'missing-column',
        params: { column: classColumn },
      });
    },
    onBallot: (ballot) => builder?.addBallot(ballot.vote, ballotDetails(ballot, classColumn)),
  });
  for (const piece of pieces) reader.push(piece);
  const header = reader.end();
  return { header, election: (builder ?? electionBuilderOf(header)).build() };
}

/** What comes of a file: an election, or the mistake with all that is said of it. */
function outcomeOf(read: () => ReadElection): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PabulibError)) throw error;
    const { line, field, code, params } = error;
    return { line, field, code, params };
  }
}

function cut(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

const folder = join(process.env['PARVIS_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data'), 'pabulib');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pb')) : [];
if (files.length === 0) process.stderr.write(`Elections of Pabulib not read: no ${folder}\n`);

describe('the elections of Pabulib', () => {
  const check = files.length > 0 ? it : it.skip;

  check.each(files.length > 0 ? files : ['(no data)'])('%s is read the same from bytes and from records', (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const places = Array.from({ length: bytes.length / 30_011 }, (_, piece) => piece * 30_011);
    const whole = readElection([bytes]);
    // isDeepStrictEqual: a matcher would take a minute to walk the ballots of Łódź.
    expect(isDeepStrictEqual(whole, readByRecords([bytes]))).toBe(true);
    const classColumn = whole.header.ballotColumns.find((column) => column === 'sex' || column.startsWith('district'));
    if (classColumn === undefined) return;
    const inClasses = readElection(cut(bytes, places), { classColumn });
    expect(isDeepStrictEqual(inClasses, readByRecords([bytes], classColumn))).toBe(true);
  });
});

/** Some look alike to a hash of bytes: `L005` and `L005xxxxxxxx`, `abcd5678` and `5678abcd`. */
const IDS = [
  '1',
  '12',
  'L005',
  'L0051',
  'L005xxxxxxxx',
  'abcd5678',
  '5678abcd',
  '2024/A/07',
  'forêt',
  'votes',
] as const;
const POINTS = ['1', '2', '10', '0', '-3', '0.5', '1.250', ' 7', '2.', '-21474836'] as const;
const LINE_ENDS = [null, ';', ';;', ';x', ';"', ' '] as const;

interface Row {
  readonly voter_id: string;
  readonly vote: string;
  readonly points: string;
  readonly district: string;
  /** What follows the last cell; null when that one is missing too. */
  readonly end: string | null;
}

const usual: fc.Arbitrary<Row> = fc.array(fc.constantFrom(...IDS), { minLength: 1, maxLength: 5 }).chain((ids) =>
  fc.record({
    voter_id: fc.constantFrom('v1', '17', 'n', 'Éva'),
    vote: fc.constant(ids.join(',')),
    points: fc
      .array(fc.constantFrom(...POINTS), { minLength: ids.length, maxLength: ids.length })
      .map((values) => values.join(',')),
    district: fc.constantFrom('', 'Nord', 'Süd', 'a b'),
    end: fc.constant(''),
  }),
);

/** What may be odd in a row that is usual otherwise: legal or not, it must be taken the same. */
const oddity: fc.Arbitrary<(row: Row) => Partial<Row>> = fc.oneof(
  fc
    .constantFrom(
      'none',
      'None',
      ' none',
      'noné',
      '',
      '  ',
      ' v',
      '\u00A0',
      '\uFEFF',
      'VOTES',
      'meta',
      '"v;1"',
      '"v;2147483647;1"',
    )
    .map((text) => () => ({ voter_id: text })),
  fc
    .constantFrom(' ', '\t', '\u00A0', '\uFEFF', ',', ',x', 'x')
    .map((text) => ({ vote }: Row) => ({ vote: vote + text })),
  fc.constantFrom(' ', '\u00A0', 'x,', ',').map((text) => ({ vote }: Row) => ({ vote: text + vote })),
  fc.constantFrom('', 'none', ' NONE', '1,,1').map((text) => () => ({ vote: text })),
  fc.constant(({ vote }: Row) => ({ vote: `"${vote}"` })),
  fc.constant(({ vote }: Row) => ({ vote: `${vote},1` })),
  fc.constant(({ points }: Row) => ({ points: `${points},1` })),
  fc.constantFrom('', 'none').map((text) => () => ({ vote: text, points: '' })),
  fc
    .constantFrom(
      '+4',
      '.5',
      '1.2.3',
      '0.00001',
      '2147483647',
      '-2147483648',
      '0.0010',
      '3e2',
      '',
      '-',
      '1000000000000000000',
    )
    .map((text) => ({ points }: Row) => ({ points: points.replace(/[^,]*$/, text) })),
  fc
    .constantFrom(' Nord', 'Nord\u00A0', '\uFEFFNord', 'none', 'NONE', '"Nord"', '\u00A0')
    .map((text) => () => ({ district: text })),
  fc.constantFrom(...LINE_ENDS).map((text) => () => ({ end: text })),
);
const row = fc.oneof(
  { weight: 6, arbitrary: usual },
  { weight: 1, arbitrary: fc.tuple(usual, oddity).map(([plain, change]) => ({ ...plain, ...change(plain) })) },
);
const noise = fc.constantFrom(';', '"', '\n', '\r', 'VOTES', '\nVOTES;;\n', '"a;b"', '\n\n');

function seldom<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.nat({ max: 6 }).chain((chance) => fc.array(arbitrary, { maxLength: chance === 6 ? 1 : 0 }));
}

const anyFile = fc
  .record({
    voteType: fc.constantFrom('approval', 'approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'),
    columns: fc
      .subarray(['points', 'points', 'district', 'age'])
      .chain((others) =>
        fc.shuffledSubarray(['voter_id', 'vote', ...new Set(others)], { minLength: 2 + new Set(others).size }),
      ),
    rows: fc.array(row, { maxLength: 12 }),
    noises: seldom(fc.tuple(fc.nat(), noise)),
    badBytes: seldom(fc.tuple(fc.nat(), fc.constantFrom(0xff, 0xc3, 0xa9, 0xe2, 0x00))),
    newline: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    announced: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
    lastNewline: fc.boolean(),
  })
  .map(({ voteType, columns, rows, noises, badBytes, newline, mark, announced, lastNewline }) => {
    const lines = rows.map(({ end, ...cells }) => {
      const told = columns.map((column) => (column === 'age' ? '42' : cells[column as keyof typeof cells]));
      return end === null ? told.slice(0, -1).join(';') : told.join(';') + end;
    });
    let body = [columns.join(';'), ...lines].join(newline) + (lastNewline ? newline : '');
    for (const [place, text] of noises) {
      const at = place % (body.length + 1);
      body = body.slice(0, at) + text + body.slice(at);
    }
    const head = [
      'META',
      'key;value',
      `num_votes;${rows.length + announced}`,
      'budget;100.50',
      `vote_type;${voteType}`,
    ];
    const projects = ['PROJECTS', 'project_id;cost', ...IDS.map((id) => `${id};10`), 'VOTES'];
    const bytes = new TextEncoder().encode(mark + [...head, ...projects, body].join(newline));
    for (const [place, byte] of badBytes) bytes[bytes.length - 1 - (place % bytes.length)] = byte;
    return { bytes, classColumn: columns.includes('district') ? 'district' : undefined };
  });

describe('any file, good or broken', () => {
  it.each([
    ['a title of a section among ballots', 'voter_id;vote', 'VOTES;\n', 'unexpected-section'],
    ['a voter who says none', 'voter_id;vote', 'none;1\n', 'missing-value'],
    ['a class that is missing at the end of a line', 'voter_id;vote;district', 'v;1;Nord\nw;1\nx;1;\n', null],
    ['what looks like points, in quotes', 'voter_id;points;vote', '"v;2147483647;1";1;1\nw;0.5;1\n', null],
    ['a blank vote with its points', 'voter_id;points;vote', '7;;\n8;1;\n', 'points-mismatch'],
    ['a last line without its end', 'voter_id;vote', '7;1\n8;2', 'unknown-project'],
  ])('reads the same from bytes and from records %s', (_, columns, votes, mistake) => {
    const voteType = columns.includes('points') ? 'scoring' : 'approval';
    const head = [
      'META',
      'key;value',
      'budget;1',
      `vote_type;${voteType}`,
      'PROJECTS',
      'project_id;cost',
      '1;1',
      'VOTES',
    ];
    const bytes = new TextEncoder().encode([...head, columns, votes].join('\n'));
    const classColumn = columns.includes('district') ? 'district' : undefined;
    const outcome = outcomeOf(() => readElection([bytes], classColumn === undefined ? {} : { classColumn }));
    expect(outcome).toEqual(outcomeOf(() => readByRecords([bytes], classColumn)));
    expect(outcome).toMatchObject(
      mistake === null ? { header: { ballotColumns: columns.split(';') } } : { code: mistake },
    );
  });

  it('makes the same election or the same mistake from bytes as from records, wherever it is cut', () => {
    fc.assert(
      fc.property(anyFile, fc.array(fc.nat(), { maxLength: 6 }), ({ bytes, classColumn }, cuts) => {
        const pieces = cut(bytes, cuts);
        const options = classColumn === undefined ? {} : { classColumn };
        const expected = outcomeOf(() => readByRecords([bytes], classColumn));
        expect(outcomeOf(() => readByRecords(pieces, classColumn))).toEqual(expected);
        expect(outcomeOf(() => readElection([bytes], options))).toEqual(expected);
        expect(outcomeOf(() => readElection(pieces, options))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
