/** Sentences about budgets that the server makes: comparisons, published results, files. */
export const budgetsApiFr = {
  'explain.published.selected': 'Lauréat, d’après le résultat publié avec les bulletins.',
  'explain.published.other-reason':
    'Lauréat pour une autre raison que l’ordre des voix, d’après le résultat publié avec les bulletins.',
  'explain.published.not-selected': 'Non retenu, d’après le résultat publié avec les bulletins.',
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
