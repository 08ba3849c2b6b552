import { PabulibError } from './pabulib-error';
import { pabulibReader } from './pabulib-reader';
import { parsePabulib } from './parse-pabulib';

const LINES = [
  'META',
  'key;value',
  'description;Un budget',
  'num_projects;2',
  'num_votes;2',
  'budget;1000',
  'vote_type;cumulative',
  'date_begin;01.02.2024',
  'PROJECTS',
  'project_id;cost;selected',
  'a;400;1',
  'b;300;0',
  'VOTES',
  'voter_id;vote;points',
  'v1;a,b;1,2',
  'v2;b;3',
];

/** The file with one line replaced, numbered from 1; null removes it. */
function withLine(line: number, text: string | null): string {
  return [...LINES.slice(0, line - 1), ...(text === null ? [] : [text]), ...LINES.slice(line)].join('\n');
}

function errorOf(text: string | Uint8Array): Partial<PabulibError> {
  try {
    parsePabulib(text);
  } catch (error) {
    if (error instanceof PabulibError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

describe('a mistake in a file', () => {
  it('is not seen where there is none', () => {
    expect(parsePabulib(LINES.join('\n')).ballots).toHaveLength(2);
  });

  it.each([
    ['no META', 1, 'PROJECTS', { line: 1, field: null, code: 'unexpected-section' }],
    ['text before META', 1, 'bonjour;1', { line: 1, field: null, code: 'text-before-sections' }],
    ['a META header of another kind', 2, 'clé;valeur', { line: 2, field: null, code: 'bad-meta-header' }],
    [
      'a key given twice',
      8,
      'budget;7',
      { line: 8, field: 'budget', code: 'duplicate-key', params: { key: 'budget', first: '6' } },
    ],
    ['a value with a bare separator', 3, 'description;a;b', { line: 3, field: 'description', code: 'too-many-cells' }],
    ['no budget', 6, null, { line: 1, field: 'budget', code: 'missing-key' }],
    ['a budget that says none', 6, 'budget;none', { line: 6, field: 'budget', code: 'missing-value' }],
    ['a budget in words', 6, 'budget;beaucoup', { line: 6, field: 'budget', code: 'not-a-number' }],
    ['a budget below zero', 6, 'budget;-5', { line: 6, field: 'budget', code: 'negative' }],
    ['five decimals', 6, 'budget;1.00001', { line: 6, field: 'budget', code: 'too-many-decimals' }],
    ['an unknown vote type', 7, 'vote_type;knapsack', { line: 7, field: 'vote_type', code: 'unknown-vote-type' }],
    ['a date of another kind', 8, 'date_begin;2024-02-01', { line: 8, field: 'date_begin', code: 'bad-date' }],
    ['a thirteenth month', 8, 'date_begin;01.13.2024', { line: 8, field: 'date_begin', code: 'bad-date' }],
    ['fewer projects than announced', 12, null, { line: 4, field: 'num_projects', code: 'count-mismatch' }],
    ['fewer ballots than announced', 16, null, { line: 5, field: 'num_votes', code: 'count-mismatch' }],
    ['no cost column', 10, 'project_id;price', { line: 10, field: 'cost', code: 'missing-column' }],
    ['a column given twice', 10, 'project_id;cost;cost', { line: 10, field: 'cost', code: 'duplicate-column' }],
    [
      'the old name of beneficiaries',
      10,
      'project_id;cost;target',
      { line: 10, field: 'target', code: 'renamed-column' },
    ],
    ['a project without cost', 11, 'a;;1', { line: 11, field: 'cost', code: 'missing-value' }],
    ['a cost that says none', 11, 'a;None;1', { line: 11, field: 'cost', code: 'missing-value' }],
    ['a cost in five decimals', 12, 'b;0.12345;1', { line: 12, field: 'cost', code: 'too-many-decimals' }],
    ['an outcome that is not 0 to 3', 11, 'a;400;4', { line: 11, field: 'selected', code: 'bad-selected' }],
    ['the same project twice', 12, 'a;300;0', { line: 12, field: 'project_id', code: 'duplicate-project' }],
    ['more cells than columns', 11, 'a;400;1;x', { line: 11, field: null, code: 'too-many-cells' }],
    ['no VOTES', 13, null, { line: 13, field: 'cost', code: 'not-a-number' }],
    ['PROJECTS twice', 13, 'PROJECTS', { line: 13, field: null, code: 'unexpected-section' }],
    ['a ballot without voter', 15, ';a;1', { line: 15, field: 'voter_id', code: 'missing-value' }],
    [
      'a ballot for an unknown project',
      15,
      'v1;a,z;1,2',
      { line: 15, field: 'vote', code: 'unknown-project', params: { project: 'z' } },
    ],
    ['an empty item in a ballot', 15, 'v1;a,;1,2', { line: 15, field: 'vote', code: 'empty-item' }],
    ['fewer points than projects', 15, 'v1;a,b;1', { line: 15, field: 'points', code: 'points-mismatch' }],
    ['points in words', 15, 'v1;a,b;1,x', { line: 15, field: 'points', code: 'not-a-number' }],
    [
      'points in five decimals',
      15,
      'v1;a,b;1,0.00001',
      { line: 15, field: 'points', code: 'too-many-decimals', params: { value: '0.00001', limit: '4' } },
    ],
    [
      'points beyond 31 bits',
      16,
      'v2;b;2147483648',
      { line: 16, field: 'points', code: 'points-too-large', params: { value: '2147483648', limit: '2147483647' } },
    ],
    [
      'decimals that take other points beyond 31 bits',
      15,
      'v1;a,b;300000,0.0001',
      { line: 15, field: 'points', code: 'points-too-large', params: { value: '0.0001', limit: '214748.3647' } },
    ],
    ['no column of points', 14, 'voter_id;vote;score', { line: 14, field: 'points', code: 'missing-column' }],
    [
      'two projects where one may be chosen',
      7,
      'vote_type;choose-1',
      { line: 15, field: 'vote', code: 'too-many-projects' },
    ],
    ['a limit of points in words', 3, 'max_points;ten', { line: 3, field: 'max_points', code: 'not-a-number' }],
    [
      'points for projects not listed',
      3,
      'default_score;1',
      { line: 3, field: 'default_score', code: 'default-score' },
    ],
    ['a quotation mark never closed', 12, 'b;"300;0', { line: 12, field: null, code: 'unclosed-quote' }],
    [
      'text after a closing quotation mark',
      3,
      'description;"Un" budget',
      { line: 3, field: null, code: 'text-after-quote' },
    ],
  ])('%s: is said with its line and field', (_, line, text, expected) => {
    expect(errorOf(withLine(line, text))).toMatchObject(expected);
  });

  it('is found in a file that ends before its ballots', () => {
    expect(errorOf(LINES.slice(0, 12).join('\n'))).toMatchObject({ line: 12, code: 'missing-section' });
    expect(errorOf('')).toMatchObject({ line: 1, code: 'missing-section', params: { section: 'META' } });
  });

  it('is the first one of the file, wherever the file is cut', () => {
    const bytes = new TextEncoder().encode(withLine(15, 'v1;a,z;1,2'));
    bytes[bytes.length - 1] = 0xff;
    expect(errorOf(bytes)).toMatchObject({ line: 15, code: 'unknown-project' });
  });

  it('is found in text that is not UTF-8, with its line', () => {
    const bytes = new TextEncoder().encode(LINES.join('\n'));
    bytes[bytes.length - 10] = 0xff;
    expect(errorOf(bytes)).toMatchObject({ line: 15, code: 'not-utf8' });
  });

  it('is found where the file ends within a letter', () => {
    const bytes = new TextEncoder().encode(withLine(16, 'v2;b;é'));
    expect(errorOf(bytes.subarray(0, bytes.length - 1))).toMatchObject({ line: 16, code: 'not-utf8' });
  });

  it('is refused before a quotation mark never closed fills the memory', () => {
    const reader = pabulibReader({});
    reader.push('META\nkey;value\ndescription;"');
    expect(() => {
      for (let line = 0; line < 1000; line += 1) reader.push(`${'x'.repeat(4000)}\n`);
    }).toThrow(expect.objectContaining({ code: 'record-too-long', line: 3 }) as Error);
  });

  it('is said in plain English', () => {
    expect(errorOf(withLine(15, 'v1;a,z;1,2')).message).toBe('the ballot lists z, which is not in PROJECTS');
  });
});

describe('what spreadsheets and older files do', () => {
  it('is understood: empty cells at the end of a line, missing cells, a quotation mark inside a cell', () => {
    const text = LINES.join('\n')
      .replace('META', 'meta;;')
      .replace('description;Un budget', 'description;Un "budget";;')
      .replace('b;300;0', 'b;300')
      .replace('v2;b;3', 'v2');
    expect(parsePabulib(text)).toMatchObject({
      meta: { description: 'Un "budget"' },
      projects: [{ id: 'a', selected: 1 }, { id: 'b' }],
      ballots: [{ voterId: 'v1' }, { voterId: 'v2', vote: [] }],
    });
  });
});
