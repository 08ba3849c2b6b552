import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jestResult, playwrightResult } from './results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parvis-results-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(report: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}

const jest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [
    {
      name: 'b.spec.ts',
      status: 'passed',
      message: '',
      assertionResults: [{ status: 'pending', fullName: 'real files (no data)', failureMessages: [] }],
    },
  ],
};

const playwright = { stats: { expected: 2, unexpected: 0, flaky: 0 }, errors: [], suites: [] };

const ended = { code: 0, output: '' };
const broken = { code: 1, output: 'the port is taken' };

describe('the count of Jest', () => {
  it('is the number of tests, with those left out by name', () => {
    expect(jestResult(file(jest), ended)).toEqual({
      passed: 3,
      failed: 0,
      skipped: ['real files (no data)'],
      failures: [],
    });
  });

  it('counts a suite that cannot be loaded as a failure', () => {
    const suite = { name: 'a.spec.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] };
    const result = jestResult(file({ ...jest, numRuntimeErrorTestSuites: 1, testResults: [suite] }), broken);
    expect(result).toMatchObject({ failed: 1, failures: ['a.spec.ts\nSyntaxError'] });
  });

  it('fails when nothing ran, when Jest broke, and when it left no report', () => {
    expect(jestResult(file({ ...jest, numPassedTests: 0 }), ended).failed).toBe(1);
    expect(jestResult(file(jest), broken).failed).toBe(1);
    expect(jestResult(join(folder, 'absent.json'), ended).failed).toBe(1);
  });
});

describe('the count of Playwright', () => {
  it('holds a test that passed at the second try for a failure', () => {
    const stats = { ...playwright.stats, flaky: 1 };
    expect(playwrightResult(file({ ...playwright, stats }), ended)).toMatchObject({ passed: 2, failed: 1 });
  });

  it('tells which test failed and why, however deep', () => {
    const spec = {
      title: 'signs in',
      ok: false,
      file: 'people.spec.ts',
      line: 7,
      tests: [{ status: 'unexpected', results: [{ error: { message: 'no button' } }] }],
    };
    const suites = [{ title: 'people', suites: [{ title: 'sign-in', specs: [spec] }] }];
    const stats = { ...playwright.stats, unexpected: 1 };
    expect(playwrightResult(file({ ...playwright, stats, suites }), broken).failures).toEqual([
      'people.spec.ts:7 signs in\nno button',
    ]);
  });

  it('fails with its last words when it broke before any test', () => {
    const stats = { ...playwright.stats, expected: 0 };
    expect(playwrightResult(file({ ...playwright, stats }), broken).failures.join()).toContain('the port is taken');
  });

  it('fails when nothing ran', () => {
    const stats = { ...playwright.stats, expected: 0 };
    expect(playwrightResult(file({ ...playwright, stats }), ended).failed).toBe(1);
  });
});
