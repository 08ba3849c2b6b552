/** Sentences about budgets that the server makes: counting methods, explanations, ties, comparisons, files. */
export const budgetsApiFr = {
  'rule.greedy-cost.label': 'Les plus votés d’abord',
  'rule.greedy-cost.with': 'les plus votés d’abord',
  'rule.greedy-cost.description': 'Les projets passent dans l’ordre des voix, tant que l’enveloppe suffit.',
  'rule.greedy-cardinality.label': 'Le plus de voix pour leur coût d’abord',
  'rule.greedy-cardinality.with': 'le plus de voix pour leur coût d’abord',
  'rule.greedy-cardinality.description':
    'Les projets passent dans l’ordre des voix rapportées à leur coût, tant que l’enveloppe suffit.',
  'rule.equal-shares-cost.label': 'Parts égales',
  'rule.equal-shares-cost.with': 'les parts égales',
  'rule.equal-shares-cost.description':
    'Chaque votant dispose de la même part de l’enveloppe. Un projet est lauréat quand ceux qui l’ont choisi peuvent le payer ensemble. L’argent qui reste va ensuite aux projets les plus votés.',
  'rule.equal-shares-cost-once.label': 'Parts égales, sans complément',
  'rule.equal-shares-cost-once.with': 'les parts égales sans complément',
  'rule.equal-shares-cost-once.description':
    'Chaque votant dispose de la même part de l’enveloppe. Un projet est lauréat quand ceux qui l’ont choisi peuvent le payer ensemble. L’argent qui reste n’est pas distribué.',
  'rule.equal-shares-cardinality.label': 'Parts égales, chaque projet comptant autant',
  'rule.equal-shares-cardinality.with': 'les parts égales où chaque projet compte autant',
  'rule.equal-shares-cardinality.description':
    'Chaque votant dispose de la même part de l’enveloppe. Les projets qui coûtent peu à chacun passent d’abord. L’argent qui reste va ensuite aux projets les plus votés.',
  'rule.equal-shares-cardinality-once.label': 'Parts égales, chaque projet comptant autant, sans complément',
  'rule.equal-shares-cardinality-once.with': 'les parts égales où chaque projet compte autant, sans complément',
  'rule.equal-shares-cardinality-once.description':
    'Chaque votant dispose de la même part de l’enveloppe. Les projets qui coûtent peu à chacun passent d’abord. L’argent qui reste n’est pas distribué.',
  'rule.published.label': 'Résultat publié',
  'rule.published.with': 'le résultat publié',
  'rule.published.description': 'Le résultat publié avec les bulletins, repris tel quel.',
  'parameter.name': 'Nom de la règle dans le fichier',
  'parameter.name.unknown': 'le fichier ne le dit pas',
  'parameter.utility': 'Ce que vaut un projet pour qui l’a choisi',
  'parameter.utility.cost': 'son coût',
  'parameter.utility.cardinality': 'un, quel que soit son coût',
  'parameter.start': 'Première part de chaque votant',
  'parameter.start.exact': 'l’enveloppe divisée par le nombre de bulletins, exactement',
  'parameter.start.floor': 'l’enveloppe divisée par le nombre de bulletins, sans les centimes',
  'parameter.increment': 'Hausse de la part à chaque passage',
  'parameter.increment.none': 'aucune : un seul passage',
  'parameter.stop': 'Dernier passage',
  'parameter.stop.infeasible': 'celui d’avant le premier dépassement de l’enveloppe',
  'parameter.stop.exhaustive-supported':
    'le premier après lequel aucun projet choisi par quelqu’un ne tient dans l’enveloppe',
  'parameter.stop.exhaustive-all': 'le premier après lequel aucun projet ne tient dans l’enveloppe',
  'parameter.completion': 'Argent que les parts laissent',
  'parameter.completion.none': 'non distribué',
  'parameter.completion.greedy': 'aux projets les plus votés',
  'parameter.ties': 'Départage des égalités',
  'parameter.ties.min-cost': 'le moins cher',
  'parameter.ties.max-votes': 'le plus de voix',
  'parameter.ties.lexicographic': 'l’ordre des numéros de projet',
  'explain.won-free':
    '{votes, plural, one {# personne l’a choisi} other {# personnes l’ont choisi}} et il ne coûte rien : il est lauréat.',
  'explain.won-greedy':
    'Lauréat en {position, selectordinal, one {#re} other {#e}} position : {votes, plural, other {# voix}}, {cost}. Il reste alors {remaining} dans l’enveloppe.',
  'explain.won-equal-shares':
    'Lauréat en {position, selectordinal, one {#re} other {#e}} position : {votes, plural, one {la personne qui l’a choisi paie ses {cost}} other {les # personnes qui l’ont choisi paient environ {payment} chacune, soit {cost}}}. Il reste alors {remaining} dans l’enveloppe.',
  'explain.won-equal-shares.uneven':
    'Lauréat en {position, selectordinal, one {#re} other {#e}} position : {votes, plural, one {# personne l’a choisi} other {# personnes l’ont choisi}}. {full, plural, =0 {Personne ne paie} one {# personne paie} other {# paient}} environ {payment}{less, plural, =0 {} one {, # donne ce qui lui reste} other {, # donnent ce qui leur reste}}{nothing, plural, =0 {} one {, # n’a plus rien} other {, # n’ont plus rien}}. Ensemble : {cost}.',
  'explain.won-completion':
    'Lauréat avec l’argent que les parts égales laissaient : {votes, plural, other {# voix}}, {cost}. Il reste alors {remaining} dans l’enveloppe.',
  'explain.lost-no-supporter': 'Non retenu : personne ne l’a choisi.',
  'explain.lost-dearer-than-envelope': 'Non retenu : il coûte {cost}, plus que toute l’enveloppe ({envelope}).',
  'explain.lost-envelope':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. À son tour, il restait {remaining} : il manquait {missing}.',
  'explain.lost-envelope.after':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. Après « {after} », il restait {remaining} : il manquait {missing}.',
  'explain.lost-supporters-money':
    'Non retenu : {votes, plural, one {la personne qui l’a choisi} other {les # personnes qui l’ont choisi}} avaient {start} en tout. Il leur reste {left} pour un coût de {cost} : il manque {missing}.',
  'explain.lost-supporters-money.paid-to':
    'Leur argent est d’abord allé à « {winner} » : {amount}, de {voters, plural, one {# personne} other {# personnes}}.',
  'explain.lost-supporters-money.completion':
    'Ensuite, il restait {remaining} dans l’enveloppe : il manquait {missing}.',
  'explain.published.selected': 'Lauréat, d’après le résultat publié avec les bulletins.',
  'explain.published.other-reason':
    'Lauréat pour une autre raison que l’ordre des voix, d’après le résultat publié avec les bulletins.',
  'explain.published.not-selected': 'Non retenu, d’après le résultat publié avec les bulletins.',
  'tie.sentence':
    'Égalité pour la {step, selectordinal, one {#re} other {#e}} place entre {titles}. « {chosen} » passe : {rule}.',
  'comparison.more-or-fewer':
    'Avec {rule}, {count, plural, =0 {aucun projet} one {# projet} other {# projets}} au lieu de {before}',
  'comparison.as-many':
    'Avec {rule}, {count, plural, =0 {aucun projet non plus} one {# projet aussi} other {# projets aussi}}',
  'comparison.same': 'Avec {rule}, les mêmes projets',
  'comparison.nobody-left': '{sentence}, et plus personne d’oublié',
  'comparison.fewer-left':
    '{sentence}, et {people, plural, one {# personne} other {# personnes}} de moins sans projet de leur choix',
  'comparison.more-left':
    '{sentence}, mais {people, plural, one {# personne} other {# personnes}} de plus sans projet de leur choix',
  'channel.internet': 'en ligne',
  'channel.desk': 'au guichet',
  'channel.paper': 'sur papier',
  'channel.other': 'autrement',
  'download.projects': 'Projets (CSV)',
  'download.ballots': 'Bulletins (CSV)',
  'download.results': 'Résultats et trace du dépouillement (JSON)',
  'download.edition': 'Édition complète, au format Pabulib (.pb)',
  'download.count': 'Ce dépouillement, avec sa trace (JSON)',
  'problem.budget-not-found': 'Cette édition n’existe pas.',
  'problem.no-ballots': 'Les bulletins de cette édition ne sont pas publiés : il n’y a rien à compter.',
  'problem.rule-unknown': 'Ce mode de dépouillement n’existe pas.',
} as const;
