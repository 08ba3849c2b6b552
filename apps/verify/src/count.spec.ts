import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const data = process.env['PARVIS_DATA'] ?? resolve(root, '../shared/data');
const hasData = existsSync(join(data, 'pabulib-expected'));
if (!hasData) console.warn(`published elections not checked: no ${data}`);
const withData = hasData ? it : it.skip;

/** Built far from the project, where no package can be found: what a citizen downloads. */
const folder = mkdtempSync(join(tmpdir(), 'parvis verify '));
const program = join(folder, 'verify', 'main.js');

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const outDir = join(folder, 'verify');
  const args = [
    vite,
    'build',
    '-c',
    join(root, 'apps/verify/vite.config.ts'),
    '--outDir',
    outDir,
    '--logLevel',
    'error',
  ];
  const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(built.stderr + built.stdout).toBe('');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly lines: Record<string, unknown>[];
}

function verify(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  const lines = stdout.startsWith('{')
    ? stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    : [];
  return { code: status, out: stdout, err: stderr, lines };
}

const APPROVAL_RULES = [
  'greedy',
  'greedy-no-skip',
  'greedy-threshold',
  'equal-shares',
  'phragmen',
  'max-welfare',
  'exact-equal-shares',
  'bounded-overspending',
  'knapsack-allocation',
];

/** Costs in cents, one tie, one blank ballot, and a selection that most votes first reproduces. */
const ELECTION = `META
key;value
description;Un petit budget
num_projects;3
num_votes;4
budget;100.50
vote_type;approval
rule;greedy
currency;EUR
PROJECTS
project_id;cost;name;selected
2;60.00;Bancs;0
10;60.25;Arbres;1
b;40.25;Fontaine;1
VOTES
voter_id;vote
v1;2,10
v2;2,10,10
v3;b
v4;
`;

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('verify count', () => {
  it('prints one JSON object a line, amounts in units of the file', () => {
    const file = fileOf('petit.pb', ELECTION);
    const { code, lines } = verify('count', file, '--rule', 'greedy', '--json');
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        file,
        selected: ['10', 'b'],
        cost: '100.50',
        rule: 'greedy',
        parameters: { utility: 'cost', ties: 'lexicographic' },
        ties: [{ step: 1, run: 1, tied: ['10', '2'], chosen: '10', rule: 'lexicographic', changesOutcome: true }],
        endowment: null,
        runs: 1,
        seconds: { parse: expect.any(Number) as number, count: expect.any(Number) as number },
        certificate: { claims: ['within-envelope'], decisions: { bounded: 0, exact: 3 } },
      },
    ]);
  });

  it('names its keys as published, for every rule that these ballots can be counted by', () => {
    const file = fileOf('petit.pb', ELECTION);
    const keys = 'file selected cost rule parameters ties endowment runs seconds certificate'.split(' ');
    for (const rule of APPROVAL_RULES) {
      const threshold = rule === 'greedy-threshold' ? ['--threshold', '1'] : [];
      const { code, lines } = verify('count', file, '--rule', rule, ...threshold, '--json');
      const welfare = rule === 'max-welfare' ? ['welfare'] : [];
      expect({ rule, code, keys: Object.keys(lines[0] ?? {}) }).toEqual({ rule, code: 0, keys: [...keys, ...welfare] });
    }
  });

  it('says the total utility of the best selection, exactly and in units of the file', () => {
    const file = fileOf('petit.pb', ELECTION);
    const by = (utility: string): unknown =>
      verify('count', file, '--rule', 'max-welfare', '--utility', utility, '--json').lines[0];
    expect(by('cost')).toMatchObject({ selected: ['10', 'b'], welfare: '160.75' });
    expect(by('cardinality')).toMatchObject({ welfare: '3' });
  });

  it('says every parameter of equal shares, the final share and the number of counts', () => {
    const file = fileOf('petit.pb', ELECTION);
    const flags = ['--completion', 'add1-greedy', '--stop', 'infeasible', '--start', 'floor', '--ties', 'min-cost'];
    const [line] = verify(
      'count',
      file,
      '--rule',
      'equal-shares',
      '--utility',
      'cardinality',
      ...flags,
      '--json',
    ).lines;
    expect(line).toMatchObject({
      rule: 'equal-shares',
      parameters: {
        utility: 'cardinality',
        completion: 'add1-greedy',
        stop: 'infeasible',
        start: 'floor',
        increment: 1,
        ties: 'min-cost',
      },
      endowment: '60/1',
      runs: 37,
    });
  });

  it('counts the other files when one is bad, and names its line and field', () => {
    const good = fileOf('petit.pb', ELECTION);
    const bad = fileOf('faux.pb', ELECTION.replace('v3;b', 'v3;c'));
    const { code, lines } = verify('count', bad, join(folder, 'absent.pb'), good, '--rule', 'greedy', '--json');
    expect(code).toBe(2);
    expect(lines).toMatchObject([
      { file: bad, error: { line: 19, field: 'vote', message: 'the ballot lists c, which is not in PROJECTS' } },
      { error: { line: null, field: null, message: 'cannot be read: ENOENT' } },
      { file: good, selected: ['10', 'b'] },
    ]);
  });

  it('agrees with the official selection, or exits 1 with the ids that differ', () => {
    const file = fileOf('petit.pb', ELECTION);
    expect(verify('count', file, '--rule', 'greedy', '--against', 'official', '--json')).toMatchObject({
      code: 0,
      lines: [{ agrees: true }],
    });
    const byCost = ['--ties', 'min-cost', '--against', 'official', '--json'];
    expect(verify('count', file, '--rule', 'greedy', ...byCost)).toMatchObject({
      code: 1,
      lines: [{ agrees: false, differing: { onlyCounted: ['2'], onlyPublished: ['10'] } }],
    });
  });

  it('compares with its own earlier output', () => {
    const file = fileOf('petit.pb', ELECTION);
    const result = fileOf('result.json', verify('count', file, '--rule', 'greedy', '--json').out);
    expect(verify('count', file, '--rule', 'greedy', '--against', result, '--json')).toMatchObject({
      code: 0,
      lines: [{ agrees: true }],
    });
    const shares = verify('count', file, '--rule', 'equal-shares', '--against', result, '--json');
    expect(shares).toMatchObject({ code: 1, lines: [{ agrees: false }] });
  });

  it('cannot compare with a result that is not there', () => {
    const file = fileOf('petit.pb', ELECTION.replaceAll(';selected', '').replaceAll(/;[01]$/gm, ''));
    const { code, lines } = verify('count', file, '--rule', 'greedy', '--against', 'official', '--json');
    expect(code).toBe(2);
    expect(lines).toMatchObject([{ error: { field: 'selected' } }]);
    expect(verify('count', file, '--rule', 'greedy', '--against', program, '--json').code).toBe(2);
  });

  it('does not hold against the rule what was selected for another reason', () => {
    const file = fileOf('reserve.pb', ELECTION.replace('Bancs;0', 'Bancs;2'));
    expect(verify('count', file, '--rule', 'greedy', '--against', 'official', '--json')).toMatchObject({
      code: 0,
      lines: [{ agrees: true, setAside: ['2'] }],
    });
  });

  it('does not check a rule of which nothing was published, and says so', () => {
    const file = fileOf('petit.pb', ELECTION);
    const results = { greedy_cost: { timeout_cpu_s: 60 } };
    const published = fileOf('expected.json', JSON.stringify({ file: 'petit.pb', results }));
    expect(verify('count', file, '--rule', 'greedy', '--against', published, '--json')).toMatchObject({
      code: 0,
      lines: [{ agrees: null }],
    });
    expect(verify('count', file, '--rule', 'greedy-no-skip', '--against', published, '--json').code).toBe(2);
  });

  it('breaks ties by a drawn order, said or in a file', () => {
    const file = fileOf('petit.pb', ELECTION);
    const drawn = fileOf('tirage.txt', '2\r\nb\n10\n');
    for (const ties of ['drawn:2>b>10', `min-cost,drawn:${drawn}`, 'drawn:2>']) {
      expect(verify('count', file, '--rule', 'greedy', '--ties', ties, '--json').lines).toMatchObject([
        { selected: ['2', 'b'] },
      ]);
    }
    const [line] = verify('count', file, '--rule', 'greedy', '--ties', `drawn:${drawn}`, '--json').lines;
    expect(line).toMatchObject({ parameters: { ties: 'drawn:2>b>10' }, ties: [{ rule: 'drawn' }] });
    expect(verify('count', file, '--rule', 'greedy', '--ties', 'drawn:2>stranger', '--json')).toMatchObject({
      code: 2,
      lines: [{ error: { field: 'ties', message: 'the drawn order names stranger, which is not a project' } }],
    });
  });

  it.each([
    [['greedy', '--utility', 'points']],
    [['equal-shares', '--utility', 'score']],
    [['max-welfare', '--utility', 'borda']],
    [['minimal-transfers']],
    [['majority-judgment']],
  ])('names the line of vote_type when ballots do not say what is read: %j', ([rule = '', ...flags]) => {
    const { code, lines } = verify('count', fileOf('petit.pb', ELECTION), '--rule', rule, ...flags, '--json');
    expect(code).toBe(2);
    expect(lines).toMatchObject([{ error: { line: 7, field: 'vote_type' } }]);
  });

  it('needs a least score from the file or from the command', () => {
    const file = fileOf('petit.pb', ELECTION);
    const { code, lines } = verify('count', file, '--rule', 'greedy-threshold', '--json');
    expect(code).toBe(2);
    expect(lines).toMatchObject([{ error: { line: null, field: 'min_project_score_threshold' } }]);
    const told = verify('count', file, '--rule', 'greedy-threshold', '--threshold', '2', '--json');
    expect(told.lines).toMatchObject([{ selected: ['10'], parameters: { threshold: '2' } }]);
  });

  it('gives each class of voters its share', () => {
    const quartiers = ['voter_id;vote;quartier', 'v1;2,10;Nord', 'v2;2,10,10;Nord', 'v3;b;Sud', 'v4;;Sud'];
    const file = fileOf('quartiers.pb', ELECTION.replace(/voter_id;vote[^]*/, quartiers.join('\n')));
    const shares = ['--rule', 'equal-shares', '--shares', 'Nord=60,Sud=40.25'];
    expect(verify('count', file, ...shares, '--class', 'quartier', '--json').lines).toMatchObject([
      { selected: ['2'], parameters: { shares: 'Nord=60.00,Sud=40.25', class: 'quartier' } },
    ]);
    expect(verify('count', file, ...shares, '--json')).toMatchObject({
      code: 2,
      lines: [{ error: { field: 'district' } }],
    });
    const finer = verify(
      'count',
      file,
      '--rule',
      'equal-shares',
      '--shares',
      'Nord=0.001',
      '--class',
      'quartier',
      '--json',
    );
    expect(finer).toMatchObject({ code: 2, lines: [{ error: { field: 'shares' } }] });
  });

  it('counts again with the slow twin, from a file of its own', () => {
    expect(existsSync(join(folder, 'verify', 'count.twin.js'))).toBe(true);
    const file = fileOf('petit.pb', ELECTION);
    for (const rule of APPROVAL_RULES) {
      const threshold = rule === 'greedy-threshold' ? ['--threshold', '1'] : [];
      const { code, lines } = verify('count', file, '--rule', rule, ...threshold, '--twin', '--json');
      expect({ rule, code, lines }).toMatchObject({ code: 0, lines: [{ twin: { agrees: true } }] });
    }
    const points = ELECTION.replace('approval', 'cumulative').replace(
      /voter_id;vote[^]*/,
      'voter_id;vote;points\nv1;2,10;3,1\nv2;10;2\nv3;b,2;1,2\nv4;;\n',
    );
    const rankings = ELECTION.replace('approval', 'ordinal');
    for (const [text, ...flags] of [
      [points, 'minimal-transfers'],
      [points, 'majority-judgment'],
      [points, 'greedy', '--utility', 'score'],
      [points, 'equal-shares', '--utility', 'points', '--then', 'phragmen'],
      [rankings, 'max-welfare', '--utility', 'borda'],
    ] as const) {
      const { code, lines } = verify('count', fileOf('autre.pb', text), '--rule', ...flags, '--twin', '--json');
      expect({ flags, code, lines }).toMatchObject({ code: 0, lines: [{ twin: { agrees: true } }] });
    }
    expect(verify('count', file, '--rule', 'greedy', '--twin').out).toContain(
      'The slow twin selects the same projects',
    );
  });

  it('reads well without --json and ends with what was checked and what was not', () => {
    const { code, out } = verify('count', fileOf('petit.pb', ELECTION), '--rule', 'greedy', '--against', 'official');
    expect(code).toBe(0);
    expect(out).toContain('Most votes first');
    expect(out).toContain('10  Arbres. Won in 1st position: 2 votes, €60.25. €40.25 of the envelope is then left.');
    expect(out).toContain('2  Bancs. Not selected: 2 votes, €60. After “Arbres”, €40.25 was left: €19.75 was missing.');
    expect(out).toContain('“Arbres” passes: the order of project numbers.');
    expect(out).toContain('Agrees with the published result.');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^Checked: 4 ballots, 2 selected projects, €100\.50\. Not checked: who could vote/,
    );
  });

  it.each([
    [['count'], 'which file?'],
    [['count', 'x.pb'], 'which rule?'],
    [['count', 'x.pb', '--rule', 'lottery'], 'one of greedy, greedy-no-skip,'],
    [['count', 'x.pb', '--rule', 'greedy', '--completion', 'none'], 'no effect with --rule greedy'],
    [
      ['count', 'x.pb', '--rule', 'equal-shares', '--increment', '2'],
      'no effect with --rule equal-shares --completion none',
    ],
    [['count', 'x.pb', '--rule', 'equal-shares', '--completion', 'add1', '--increment', '0.5'], 'a whole number'],
    [['count', 'x.pb', '--rule', 'greedy', '--ties', 'youngest'], 'a comma list of'],
    [['count', 'x.pb', '--rule', 'greedy', '--ties', 'drawn:absent.txt'], 'the drawn order absent.txt cannot be read'],
    [['count', 'x.pb', '--rule', 'greedy', '--rule', 'phragmen'], '--rule is said twice'],
    [['count', 'x.pb', '--rule', 'greedy', '--threshold', '5'], '--threshold has no effect with --rule greedy'],
    [['count', 'x.pb', '--rule', 'greedy-threshold', '--threshold', '-5'], "'--threshold' argument is ambiguous"],
    [['count', 'x.pb', '--rule', 'phragmen', '--utility', 'cost'], '--utility has no effect with --rule phragmen'],
    [['count', 'x.pb', '--rule', 'exact-equal-shares', '--utility', 'points'], 'one of cost, cardinality, effort'],
    [['count', 'x.pb', '--rule', 'exact-equal-shares', '--start', 'floor'], 'no effect with --rule exact-equal-shares'],
    [['count', 'x.pb', '--rule', 'equal-shares', '--class', 'district'], '--class has no effect'],
    [['count', 'x.pb', '--rule', 'equal-shares', '--eligibility', 'half'], 'a number, or a fraction P/Q'],
    [
      ['count', 'x.pb', '--rule', 'equal-shares', '--completion', 'greedy', '--then', 'phragmen'],
      '--then has no effect',
    ],
    [['count', 'x.pb', '--rule', 'greedy', '--envelope', 'Nord=5'], 'or --part COLUMN'],
    [['count', 'x.pb', '--rule', 'greedy', '--fast'], "Unknown option '--fast'"],
    [['tally'], 'there is no command tally'],
    [[], 'which command?'],
  ])('refuses %j with exit 2 and one sentence', (args, sentence) => {
    const { code, out, err } = verify(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('explains itself', () => {
    expect(verify('--help')).toMatchObject({ code: 0, out: expect.stringContaining('count') as string });
    expect(verify('count', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--against') as string });
  });

  withData('agrees with the published outcomes from the command line', () => {
    const expected = readdirSync(join(data, 'pabulib-expected')).filter((name) => name.startsWith('Poland_Z'));
    for (const name of expected) {
      const file = join(data, 'pabulib', name.replace('.json', '.pb'));
      const against = ['--against', join(data, 'pabulib-expected', name), '--json'];
      const { code, lines } = verify('count', file, '--rule', 'equal-shares', '--utility', 'cardinality', ...against);
      expect({ code, lines }).toMatchObject({ code: 0, lines: [{ agrees: true }] });
    }
  });

  withData('counts the 90 494 ballots of Łódź', () => {
    const { lines } = verify('count', join(data, 'pabulib/Poland_Lodz_2022.pb'), '--rule', 'equal-shares', '--json');
    expect(lines).toMatchObject([{ cost: '2987680', endowment: '3056434/45247' }]);
  });
});
