import fc from 'fast-check';
import type { PabulibBallot, PabulibHeader } from './pabulib-file';
import { pabulibReader } from './pabulib-reader';
import { parsePabulib } from './parse-pabulib';

const TEXT = `\uFEFFMETA\r
key;value\r
description;"Budget ""vert""; édition 2"\r
num_projects;2\r
num_votes;3\r
budget;1000,50\r
vote_type;approval\r
\r
PROJECTS\r
project_id;cost;name\r
1;400.0;"deux
lignes"\r
02;222176.85;Forêt 🌳\r
VOTES\r
voter_id;vote\r
a;1, 02\r
b;\r
c;02,02\r
`;

function readInPieces(pieces: readonly (string | Uint8Array)[]): { header: PabulibHeader; ballots: PabulibBallot[] } {
  const ballots: PabulibBallot[] = [];
  const headers: PabulibHeader[] = [];
  const reader = pabulibReader({
    onHeader: (header) => headers.push(header),
    onBallot: (ballot) => ballots.push(ballot),
  });
  for (const piece of pieces) reader.push(piece);
  const header = reader.end();
  expect(headers).toEqual([header]);
  return { header, ballots };
}

describe('a file that arrives in pieces', () => {
  it('is read the same wherever it is cut, inside quotes, line breaks and letters too', () => {
    const bytes = new TextEncoder().encode(TEXT);
    const { ballots, ...header } = parsePabulib(TEXT);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: bytes.length }), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(readInPieces(pieces)).toEqual({ header, ballots });
      }),
    );
  });

  it('is read as the format says', () => {
    expect(parsePabulib(TEXT)).toMatchObject({
      meta: { description: 'Budget "vert"; édition 2', budget: '1000.50' },
      scale: 2,
      budget: 100050n,
      projects: [
        { id: '1', cost: 40000n, cells: { name: 'deux\nlignes' } },
        { id: '02', cost: 22217685n, cells: { name: 'Forêt 🌳' } },
      ],
      ballots: [
        { voterId: 'a', vote: ['1', '02'] },
        { voterId: 'b', vote: [] },
        { voterId: 'c', vote: ['02', '02'] },
      ],
    });
  });

  it('hands on ballots before the end, so that they need not be kept', () => {
    const ballots: string[] = [];
    const reader = pabulibReader({ onBallot: ({ voterId }) => ballots.push(voterId) });
    reader.push(TEXT.slice(0, TEXT.indexOf('b;')));
    expect(ballots).toEqual(['a']);
  });
});
