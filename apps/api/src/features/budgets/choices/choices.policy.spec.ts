import { describe, expect, it } from '@jest/globals';
import { mayChooseRule, type ChoiceAnswer, type ChoiceCircumstances } from './choices.policy';

const before: ChoiceCircumstances = {
  voteOpened: false,
  ballotForm: 'approval',
  countState: 'done',
  publishedResult: false,
  sameEdition: false,
  namesOneElection: false,
  formNeeded: null,
};

describe('choosing the rule of an edition', () => {
  it.each<[string, Partial<ChoiceCircumstances>, ChoiceAnswer]>([
    ['before the vote opens', {}, 'allowed'],
    ['once the vote has opened', { voteOpened: true }, 'rules-frozen'],
    ['once the vote has opened, whatever else is wrong', { voteOpened: true, publishedResult: true }, 'rules-frozen'],
    ['from a result that a file told', { publishedResult: true }, 'published-result'],
    ['from a count that waits', { countState: 'queued' }, 'not-counted'],
    ['from a count that runs', { countState: 'running' }, 'not-counted'],
    ['from a count that failed', { countState: 'failed' }, 'not-counted'],
    ['from a count that was cancelled', { countState: 'cancelled' }, 'not-counted'],
    ['with a draw of another election', { namesOneElection: true }, 'names-another-election'],
    ['with a draw of its own', { namesOneElection: true, sameEdition: true }, 'allowed'],
    ['by points, for ballots of approval', { formNeeded: 'points' }, 'ballots-say-less'],
    ['by points, for ballots with points', { formNeeded: 'points', ballotForm: 'points' }, 'allowed'],
    ['by ranks, for ballots with points', { formNeeded: 'ranking', ballotForm: 'points' }, 'ballots-say-less'],
  ])('%s', (_, circumstances, answer) => expect(mayChooseRule({ ...before, ...circumstances })).toBe(answer));
});
