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
        ties: [{ step: 1, run: 1, tied: ['10', '2'], chosen: '10', rule: 'lexicographic' }],
        seconds: { parse: expect.any(Number) as number, count: expect.any(Number) as number },
      },
    ]);
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

  it('reads well without --json and ends with what was checked and what was not', () => {
    const { code, out } = verify('count', fileOf('petit.pb', ELECTION), '--rule', 'greedy', '--against', 'official');
    expect(code).toBe(0);
    expect(out).toContain('most votes first');
    expect(out).toContain('10  Arbres · 2 votes · 60.25 EUR · 40.25 EUR left');
    expect(out).toContain('2  Bancs · 2 votes · 60.00 EUR · 19.75 EUR were missing');
    expect(out).toContain('Tie at step 1 between 10, 2: 10 by lexicographic.');
    expect(out).toContain('Agrees with the published result.');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^Checked: 4 ballots, 2 selected projects, 100\.50 EUR\. Not checked: who could vote/,
    );
  });

  it.each([
    [['count'], 'which file?'],
    [['count', 'x.pb'], 'which rule?'],
    [['count', 'x.pb', '--rule', 'lottery'], 'one of greedy, equal-shares'],
    [['count', 'x.pb', '--rule', 'greedy', '--completion', 'none'], 'no effect with --rule greedy'],
    [['count', 'x.pb', '--rule', 'equal-shares', '--increment', '2'], 'no effect with --completion none'],
    [['count', 'x.pb', '--rule', 'equal-shares', '--completion', 'add1', '--increment', '0.5'], 'a whole number'],
    [['count', 'x.pb', '--rule', 'greedy', '--ties', 'youngest'], 'a comma list of'],
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
