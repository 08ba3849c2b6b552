import type { Same } from '../same';
import type { budgetsApiFr } from './budgets-api.fr';

export const budgetsApiEn: Same<typeof budgetsApiFr> = {
  'rule.greedy-cost.label': 'Most votes first',
  'rule.greedy-cost.with': 'most votes first',
  'rule.greedy-cost.description': 'Projects are taken in the order of their votes, as long as the envelope lasts.',
  'rule.greedy-cardinality.label': 'Most votes for their cost first',
  'rule.greedy-cardinality.with': 'most votes for their cost first',
  'rule.greedy-cardinality.description':
    'Projects are taken in the order of their votes per unit of cost, as long as the envelope lasts.',
  'rule.equal-shares-cost.label': 'Equal shares',
  'rule.equal-shares-cost.with': 'equal shares',
  'rule.equal-shares-cost.description':
    'Each voter has the same share of the envelope. A project wins when those who chose it can pay for it together. Money left goes to the projects with the most votes.',
  'rule.equal-shares-cost-once.label': 'Equal shares, not completed',
  'rule.equal-shares-cost-once.with': 'equal shares, not completed',
  'rule.equal-shares-cost-once.description':
    'Each voter has the same share of the envelope. A project wins when those who chose it can pay for it together. Money left is not given out.',
  'rule.equal-shares-cardinality.label': 'Equal shares, each project counting as one',
  'rule.equal-shares-cardinality.with': 'equal shares where each project counts as one',
  'rule.equal-shares-cardinality.description':
    'Each voter has the same share of the envelope. Projects that cost each person little are taken first. Money left goes to the projects with the most votes.',
  'rule.equal-shares-cardinality-once.label': 'Equal shares, each project counting as one, not completed',
  'rule.equal-shares-cardinality-once.with': 'equal shares where each project counts as one, not completed',
  'rule.equal-shares-cardinality-once.description':
    'Each voter has the same share of the envelope. Projects that cost each person little are taken first. Money left is not given out.',
  'rule.published.label': 'Published result',
  'rule.published.with': 'the published result',
  'rule.published.description': 'The result that was published with the ballots, kept as it is.',
  'parameter.name': 'Name of the rule in the file',
  'parameter.name.unknown': 'the file does not say',
  'parameter.utility': 'What a project is worth to those who chose it',
  'parameter.utility.cost': 'its cost',
  'parameter.utility.cardinality': 'one, whatever its cost',
  'parameter.start': 'First share of each voter',
  'parameter.start.exact': 'the envelope divided by the number of ballots, exactly',
  'parameter.start.floor': 'the envelope divided by the number of ballots, in whole units',
  'parameter.increment': 'How much the share grows each time',
  'parameter.increment.none': 'nothing: counted once',
  'parameter.stop': 'Last time',
  'parameter.stop.infeasible': 'the one before the envelope is first exceeded',
  'parameter.stop.exhaustive-supported': 'the first after which no project that anybody chose fits in the envelope',
  'parameter.stop.exhaustive-all': 'the first after which no project fits in the envelope',
  'parameter.completion': 'Money that the shares leave',
  'parameter.completion.none': 'not given out',
  'parameter.completion.greedy': 'to the projects with the most votes',
  'parameter.ties': 'Tie-break',
  'parameter.ties.min-cost': 'the cheapest',
  'parameter.ties.max-votes': 'the most votes',
  'parameter.ties.lexicographic': 'the order of project numbers',
  'explain.won-free':
    '{votes, plural, one {# person chose it} other {# people chose it}} and it costs nothing: it wins.',
  'explain.won-greedy':
    'Won in {position, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} position: {votes, plural, one {# vote} other {# votes}}, {cost}. {remaining} of the envelope is then left.',
  'explain.won-equal-shares':
    'Won in {position, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} position: {votes, plural, one {the person who chose it pays its {cost}} other {the # people who chose it pay about {payment} each, {cost} in all}}. {remaining} of the envelope is then left.',
  'explain.won-equal-shares.uneven':
    'Won in {position, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} position: {votes, plural, one {# person chose it} other {# people chose it}}. {full, plural, =0 {Nobody pays} one {# person pays} other {# pay}} about {payment}{less, plural, =0 {} one {, # gives what they have left} other {, # give what they have left}}{nothing, plural, =0 {} one {, # has nothing left} other {, # have nothing left}}. Together: {cost}.',
  'explain.won-completion':
    'Won with the money that equal shares had left: {votes, plural, one {# vote} other {# votes}}, {cost}. {remaining} of the envelope is then left.',
  'explain.lost-no-supporter': 'Not selected: nobody chose it.',
  'explain.lost-dearer-than-envelope': 'Not selected: it costs {cost}, more than the whole envelope ({envelope}).',
  'explain.lost-envelope':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. At its turn {remaining} was left: {missing} was missing.',
  'explain.lost-envelope.after':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. After “{after}”, {remaining} was left: {missing} was missing.',
  'explain.lost-supporters-money':
    'Not selected: {votes, plural, one {the person who chose it} other {the # people who chose it}} had {start} in all. They have {left} left for a cost of {cost}: {missing} is missing.',
  'explain.lost-supporters-money.paid-to':
    'Their money went first to “{winner}”: {amount}, from {voters, plural, one {# person} other {# people}}.',
  'explain.lost-supporters-money.completion': 'Then {remaining} of the envelope was left: {missing} was missing.',
  'explain.published.selected': 'Won, according to the result published with the ballots.',
  'explain.published.other-reason':
    'Won for another reason than the order of votes, according to the result published with the ballots.',
  'explain.published.not-selected': 'Not selected, according to the result published with the ballots.',
  'tie.sentence':
    'Tie for {step, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} place between {titles}. “{chosen}” passes: {rule}.',
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
