import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { atScale, parseDecimal } from '@parvis/exact-numbers';
import fc from 'fast-check';
import type { PabulibBallot, PabulibFile, PabulibProject } from './pabulib-file';
import { parsePabulib } from './parse-pabulib';
import { printPabulib } from './print-pabulib';

const folder = join(process.env['PARVIS_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data'), 'pabulib');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pb')) : [];
if (files.length === 0) process.stderr.write(`Files of Pabulib not read: no ${folder}\n`);

describe('the files of Pabulib', () => {
  const check = files.length > 0 ? it : it.skip;

  check.each(files.length > 0 ? files : ['(no data)'])('%s is the same after printing and parsing', (name) => {
    const file = parsePabulib(readFileSync(join(folder, name)));
    expect(file.ballots.length).toBe(Number(file.meta.num_votes));
    // isDeepStrictEqual: a matcher would take a minute to walk the ballots of Łódź.
    expect(isDeepStrictEqual(parsePabulib(printPabulib(file)), file)).toBe(true);
  });
});

/** Any text that a cell can hold: trimmed, not empty, and not the word for "missing". */
const cell = fc
  .string({ unit: fc.constantFrom('a', 'é', ';', '"', '\n', ',', ' ', '1', '😀', "'"), minLength: 1, maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.toLowerCase() !== 'none');
const id = fc
  .stringMatching(/^[A-Za-z0-9/_-]{1,6}$/)
  .filter((text) => !['none', '__proto__'].includes(text.toLowerCase()));
const amount = fc.tuple(fc.nat({ max: 10 ** 9 }), fc.constantFrom('', '.5', ',25', '.0', '.1234'));

/** Columns that the format does not know are kept as well. */
const extraColumn = fc.constantFrom('name', 'category', 'district', 'latitude_note', '__proto__');

const anyFile = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
    budget: amount,
    amounts: fc.array(amount, { minLength: 6, maxLength: 6 }),
    texts: fc.array(cell, { minLength: 12, maxLength: 12 }),
    projectColumn: extraColumn,
    ballotColumn: extraColumn,
    withPoints: fc.boolean(),
    ballots: fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 5 }), { maxLength: 8 }),
  })
  .map(({ ids, budget, amounts, texts, projectColumn, ballotColumn, withPoints, ballots }): PabulibFile => {
    const decimals = [budget, ...amounts.slice(0, ids.length)].map(([whole, part]) => parseDecimal(`${whole}${part}`)!);
    const scale = Math.max(...decimals.map((decimal) => decimal.scale));
    const [total, ...costs] = decimals.map((decimal) => atScale(decimal, scale));
    const projects = ids.map((project, index): PabulibProject => ({
      id: project,
      cost: costs[index]!,
      ...(index % 2 === 0 && { selected: 2 as const }),
      cells: Object.fromEntries([[projectColumn, texts[index]!]]),
    }));
    const votes = ballots.map((ballot, index): PabulibBallot => {
      const vote = ballot.map((choice) => ids[choice % ids.length]!);
      const points = vote.map((_, choice) => String(choice));
      const others = index % 3 === 0 ? [] : [[ballotColumn, texts[index]!] as const];
      return {
        voterId: `v${index}`,
        vote,
        ...(withPoints && vote.length > 0 && { points }),
        cells: Object.fromEntries(others),
      };
    });
    const voteType = withPoints ? 'scoring' : 'ordinal';
    const printed = total!.toString().padStart(scale + 1, '0');
    return {
      meta: {
        description: texts[11]!,
        num_projects: String(ids.length),
        num_votes: String(votes.length),
        budget: scale === 0 ? printed : `${printed.slice(0, -scale)}.${printed.slice(-scale)}`,
        vote_type: voteType,
        'an unknown key': texts[10]!,
      },
      voteType,
      scale,
      budget: total!,
      projectColumns: ['project_id', 'cost', projectColumn, 'selected'],
      projects,
      ballotColumns: ['voter_id', ballotColumn, 'vote', ...(withPoints ? ['points'] : [])],
      ballots: votes,
    };
  });

describe('any file', () => {
  it('is the same after printing and parsing', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(parsePabulib(printPabulib(file))).toEqual(file);
      }),
      { numRuns: 500 },
    );
  });
});
