import type { VoteType } from './pabulib-file';
import { parsePabulib } from './parse-pabulib';
import { toElection } from './to-election';

function electionOf(voteType: VoteType, ballots: readonly string[]) {
  const meta = ['META', 'key;value', 'budget;10', `vote_type;${voteType}`];
  const projects = ['PROJECTS', 'project_id;cost', 'a;1', 'b;2', 'c;3'];
  return toElection(parsePabulib([...meta, ...projects, 'VOTES', 'voter_id;vote;points', ...ballots].join('\n')));
}

describe('the type of vote', () => {
  it.each<[VoteType, string, object]>([
    ['approval', 'v;c,a,b;1,2,3', { form: 'approval', choices: Uint32Array.of(0, 1, 2), marks: null }],
    ['choose-1', 'v;c,c;1,1', { form: 'approval', choices: Uint32Array.of(2), marks: null }],
    ['ordinal', 'v;c,a,b;1,2,3', { form: 'ranking', marks: Int32Array.of(1, 2, 0) }],
    ['cumulative', 'v;c,a,b;1,2.5,3', { form: 'points', marks: Int32Array.of(25, 30, 10), pointsScale: 1 }],
    ['scoring', 'v;c,a;-1,2', { form: 'points', choices: Uint32Array.of(0, 2), marks: Int32Array.of(2, -1) }],
  ])('%s says what ballots say', (voteType, ballot, expected) => {
    expect(electionOf(voteType, [ballot, 'blank;;']).ballots).toMatchObject({
      ...expected,
      groupOfBallot: Uint32Array.of(0, 1),
    });
  });
});
