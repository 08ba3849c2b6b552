import type { Same } from '../same';
import type { budgetsApiFr } from './budgets-api.fr';

export const budgetsApiEn: Same<typeof budgetsApiFr> = {
  'explain.published.selected': 'Won, according to the result published with the ballots.',
  'explain.published.other-reason':
    'Won for another reason than the order of votes, according to the result published with the ballots.',
  'explain.published.not-selected': 'Not selected, according to the result published with the ballots.',
  'comparison.more-or-fewer':
    'With {rule}, {count, plural, =0 {no project} one {# project} other {# projects}} instead of {before}',
  'comparison.as-many':
    'With {rule}, {count, plural, =0 {no project either} one {# project as well} other {# projects as well}}',
  'comparison.same': 'With {rule}, the same projects',
  'comparison.nobody-left': '{sentence}, and nobody left out',
  'comparison.fewer-left':
    '{sentence}, and {people, plural, one {# person} other {# people}} fewer without a project of their choice',
  'comparison.more-left':
    '{sentence}, but {people, plural, one {# person} other {# people}} more without a project of their choice',
  'channel.internet': 'on line',
  'channel.desk': 'at the desk',
  'channel.paper': 'on paper',
  'channel.other': 'otherwise',
  'download.projects': 'Projects (CSV)',
  'download.ballots': 'Ballots (CSV)',
  'download.results': 'Results and trace of the count (JSON)',
  'download.edition': 'The whole edition, in Pabulib format (.pb)',
  'download.count': 'This count, with its trace (JSON)',
  'problem.budget-not-found': 'This edition does not exist.',
  'problem.no-ballots': 'The ballots of this edition are not public: there is nothing to count.',
  'problem.rule-unknown': 'This counting method does not exist.',
};
