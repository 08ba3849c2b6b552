import type { Same } from '../same';
import type { explanationsFr } from './explanations.fr';

export const explanationsEn: Same<typeof explanationsFr> = {
  quoted: '“{title}”',
  won: 'Won in {position, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} position',
  'won.left': '{remaining} of the envelope is then left.',
  'won-free': '{votes, plural, one {# person chose it} other {# people chose it}} and it costs nothing: it wins.',
  'won-greedy': '{won}: {votes, plural, one {# vote} other {# votes}}, {cost}.',
  'won-equal-shares':
    '{won}: {votes, plural, one {the person who chose it pays its {cost}} other {the # people who chose it pay about {payment} {each, select, point {a point} rank {a rank above the last} other {each}}, {cost} in all}}.',
  'won-equal-shares.uneven':
    '{won}: {votes, plural, one {# person chose it} other {# people chose it}}. {full, plural, =0 {Nobody pays} one {# person pays} other {# pay}} about {payment}{each, select, point { a point} rank { a rank above the last} other {}}{less, plural, =0 {} one {, # gives what they have left} other {, # give what they have left}}{nothing, plural, =0 {} one {, # has nothing left} other {, # have nothing left}}. Together: {cost}.',
  'won-exact-equal-shares':
    '{won}: {votes, plural, one {# person chose it} other {# people chose it}}. {payers, plural, one {# of them pays} other {# of them pay}} about {payment} each, {cost} in all. The others no longer have enough.',
  'won-bounded-overspending':
    '{won}: {votes, plural, one {the person who chose it pays} other {the # people who chose it pay}} {paid} of {cost}. The missing {overspent} comes from nobody’s share.',
  'won-completion':
    'Won with the money that equal shares had left: {votes, plural, one {# vote} other {# votes}}, {cost}.',
  'won-phragmen':
    '{won}: {votes, plural, one {the person who chose it could pay its {cost}} other {the # people who chose it could pay its {cost} together}} when everybody had received about {load}.',
  'won-max-welfare':
    '{won}: {votes, plural, one {# vote} other {# votes}}, {cost}. It is part of the selection with the largest total.',
  'won-minimal-transfers':
    '{won}: {votes, plural, one {the person who chose it had put} other {the # people who chose it had put}} {support} on it, for a cost of {cost}. {balance, select, more {What is above goes back to their other projects.} less {What was missing is taken from their other projects.} other {That is exactly its cost.}}',
  'won-undersupported':
    'Won with the money left at the end: {votes, plural, one {the person who chose it had put} other {the # people who chose it had put}} {support} on it, for a cost of {cost}.',
  'won-knapsack-allocation':
    '{won}: {votes, plural, one {# vote} other {# votes}}, {cost}. The envelope pays for all of it.',
  'won-majority-judgment': '{won}: {grades}. It costs {cost}.',
  grades:
    'majority grade {grade} ({above, plural, =0 {no better grade} one {# better grade} other {# better grades}}, {at, plural, one {# the same} other {# the same}}, {below, plural, =0 {none worse} one {# worse} other {# worse}})',
  'lost-no-supporter': 'Not selected: nobody chose it.',
  'lost-dearer-than-envelope': 'Not selected: it costs {cost}, more than the whole envelope ({envelope}).',
  'lost-envelope':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. At its turn {remaining} was left: {missing} was missing.',
  'lost-envelope.after':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. After “{after}”, {remaining} was left: {missing} was missing.',
  'lost-part-envelope':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. At its turn {remaining} of the envelope “{envelope}” was left: {missing} was missing.',
  'lost-part-envelope.after':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. After “{after}”, {remaining} of the envelope “{envelope}” was left: {missing} was missing.',
  'lost-threshold': 'Not selected: its total is {score}, below the threshold of {threshold}.',
  'lost-exclusive': 'Not selected: “{winner}” won, and they exclude each other.',
  'lost-count-ended':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. The count ended before its turn.',
  'lost-count-ended.by':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. The count ended before its turn: the envelope could no longer pay for {projects}.',
  'lost-supporters-money':
    'Not selected: {votes, plural, one {the person who chose it} other {the # people who chose it}} had {start} in all. They have {left} left for a cost of {cost}: {missing} is missing.',
  'lost-too-few-voters':
    'Not selected: {votes, plural, one {# person chose it} other {# people chose it}}, and {needed, plural, other {#}} were needed to take part.',
  'lost-equal-payment':
    'Not selected: {votes, plural, one {the person who chose it} other {the # people who chose it}} had {start} in all. {payers, plural, =0 {Nothing of it is left} one {Only one person can pay: {raised}} other {Paying the same amount, # of them raise at most {raised}}}, for a cost of {cost}: {missing} is missing.',
  'lost-supporters-spent':
    'Not selected: {votes, plural, one {the person who chose it} other {the # people who chose it}} had {start} in all, and have nothing left for a cost of {cost}.',
  'lost-undersupported':
    'Not selected: {votes, plural, one {the person who chose it} other {the # people who chose it}} had {start} in all. They have {left} left, {support} of it put on this project, for a cost of {cost}: {missing} is missing.',
  'lost-partly-funded':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. The envelope ran out while paying for it: it could give {amount}, {missing} was missing.',
  'lost-grade': 'Not selected: {grades}. At its turn {remaining} was left for a cost of {cost}: {missing} was missing.',
  'lost-welfare':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. The selection with the largest total does without it.',
  'lost-welfare.less':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. With it, the best possible total would be lower by {part}.',
  'lost-welfare.tie':
    'Not selected: {votes, plural, one {# vote} other {# votes}}, {cost}. With it, the best possible total would be the same: the tie-break decided.',
  'paid-to':
    '{votes, plural, one {Their money} other {Their money}} went first to “{winner}”: {amount}, from {voters, plural, one {# person} other {# people}}.',
  'then-left': 'Then {remaining} of the envelope was left: {missing} was missing.',
  'under-hundredth': 'less than {hundredth}',
  tie: 'Tie for {step, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} place between {titles}. “{chosen}” passes: {rule}.',
  'tie.changes': 'Another tie-break would have changed which projects win.',
  'tie.same': 'Another tie-break would have selected the same projects.',
  'comparison.satisfaction':
    '{kept, select, greedy {The result of the other rule is kept} other {The result of equal shares is kept}}: {greedy, plural, =0 {nobody prefers} one {# voter prefers} other {# voters prefer}} the other, {shares, plural, =0 {nobody} one {# voter} other {# voters}} equal shares.',
  'comparison.exclusion':
    '{kept, select, greedy {The result of the other rule is kept} other {The result of equal shares is kept}}: the other gives a project to {greedy, plural, one {# voter} other {# voters}}, equal shares to {shares, plural, one {# voter} other {# voters}}.',
  'share.nothing-chosen': 'You chose no project.',
  'share.start': 'Your share: {amount}.',
  'share.paid': '“{title}” received {amount} of your share.',
  'share.paid-all': '“{title}” received {amount}, all that you had left.',
  'share.paid-nothing': '“{title}”, which also won, received nothing from you: you did not have enough left.',
  'share.left': 'You have {amount} left, which your other choices could not use.',
  'share.left.unused': 'You have {amount} left.',
  'share.left.nothing': 'You have nothing left.',
  'share.won': '“{title}” won: {part} for each person who chose it.',
  'share.won.other-money': '“{title}” won with money that the shares had left: {part} for each person who chose it.',
  'share.won.free': '“{title}” won and costs nothing.',
  'share.lost': '{count, plural, one {{titles} was not selected.} other {{titles} were not selected.}}',
  'share.none-won': 'None of your choices won.',
  'share-chart.finding':
    '{winners, plural, =0 {Your share paid for no project} one {Your share went to one project} other {Your share went to # projects}}',
  'share-chart.note': 'Your share of the envelope: {amount}.',
  'share-chart.winner': 'Winning project',
  'share-chart.left': 'What is left',
  'share-chart.summary': 'The table of your share',
  'share-chart.caption': 'Where your share goes',
  'supporters-chart.money.finding':
    '{votes, plural, one {The person who chose it} other {The people who chose it}} had {left} left, for a cost of {cost}',
  'supporters-chart.money.note': 'Where the money of the people who chose this project went: {start} in all.',
  'supporters-chart.money.winner': 'Paid to another project',
  'supporters-chart.money.left': 'What they had left',
  'supporters-chart.money.others': '{count, plural, one {# other project} other {# other projects}}',
  'supporters-chart.money.summary': 'The table of their money',
  'supporters-chart.money.caption': 'Where the money of the people who chose this project went',
  'supporters-chart.payers.finding':
    '{full, plural, =0 {Nobody paid} one {One person paid} other {# people paid}} about {payment}{each, select, point { a point} rank { a rank above the last} other {}}',
  'supporters-chart.payers.note': 'The people who chose this project, by what they paid.',
  'supporters-chart.payers.paying': 'Pay',
  'supporters-chart.payers.full': 'Pay all that is asked',
  'supporters-chart.payers.less': 'Give what they have left',
  'supporters-chart.payers.nothing': 'Have nothing left',
  'supporters-chart.payers.summary': 'The table of people',
  'supporters-chart.payers.caption': 'People who chose this project, by what they paid',
  'chart.project': 'Project',
  'chart.amount': 'Amount',
  'chart.what': 'What they pay',
  'chart.people': 'People',
  'chart.total': 'Total',
};
