/** Why a project won or lost, how ties were broken, where a voter's share went: sentences that quote the trace of a count. */
export const explanationsFr = {
  quoted: '« {title} »',
  won: 'Lauréat en {position, selectordinal, one {#re} other {#e}} position',
  'won.left': 'Il reste alors {remaining} dans l’enveloppe.',
  'won-free':
    '{votes, plural, one {# personne l’a choisi} other {# personnes l’ont choisi}} et il ne coûte rien : il est lauréat.',
  'won-greedy': '{won} : {votes, plural, other {# voix}}, {cost}.',
  'won-equal-shares':
    '{won} : {votes, plural, one {la personne qui l’a choisi paie ses {cost}} other {les # personnes qui l’ont choisi paient environ {payment} {each, select, point {par point} rank {par rang au-dessus du dernier} other {chacune}}, soit {cost}}}.',
  'won-equal-shares.uneven':
    '{won} : {votes, plural, one {# personne l’a choisi} other {# personnes l’ont choisi}}. {full, plural, =0 {Personne ne paie} one {# personne paie} other {# paient}} environ {payment}{each, select, point { par point} rank { par rang au-dessus du dernier} other {}}{less, plural, =0 {} one {, # donne ce qui lui reste} other {, # donnent ce qui leur reste}}{nothing, plural, =0 {} one {, # n’a plus rien} other {, # n’ont plus rien}}. Ensemble : {cost}.',
  'won-exact-equal-shares':
    '{won} : {votes, plural, one {# personne l’a choisi} other {# personnes l’ont choisi}}. {payers, plural, one {# d’entre elles paie} other {# d’entre elles paient}} environ {payment} chacune, soit {cost}. Les autres n’ont plus assez.',
  'won-bounded-overspending':
    '{won} : {votes, plural, one {la personne qui l’a choisi paie} other {les # personnes qui l’ont choisi paient}} {paid} sur {cost}. Les {overspent} qui manquent ne viennent de la part de personne.',
  'won-completion': 'Lauréat avec l’argent que les parts égales laissaient : {votes, plural, other {# voix}}, {cost}.',
  'won-phragmen':
    '{won} : {votes, plural, one {la personne qui l’a choisi pouvait payer ses {cost}} other {les # personnes qui l’ont choisi pouvaient payer ses {cost} ensemble}} quand chacun avait reçu environ {load}.',
  'won-max-welfare':
    '{won} : {votes, plural, other {# voix}}, {cost}. Il fait partie de la sélection qui a le plus grand total.',
  'won-minimal-transfers':
    '{won} : {votes, plural, one {la personne qui l’a choisi avait mis} other {les # personnes qui l’ont choisi avaient mis}} {support} sur lui, pour un coût de {cost}. {balance, select, more {Ce qui dépasse retourne à leurs autres projets.} less {Ce qui manquait est pris sur leurs autres projets.} other {C’est son coût exact.}}',
  'won-undersupported':
    'Lauréat avec l’argent qui restait à la fin : {votes, plural, one {la personne qui l’a choisi avait mis} other {les # personnes qui l’ont choisi avaient mis}} {support} sur lui, pour un coût de {cost}.',
  'won-knapsack-allocation': '{won} : {votes, plural, other {# voix}}, {cost}. L’enveloppe le paie en entier.',
  'won-majority-judgment': '{won} : {grades}. Il coûte {cost}.',
  grades:
    'mention majoritaire {grade} ({above, plural, =0 {aucune mention meilleure} one {# mention meilleure} other {# mentions meilleures}}, {at, plural, one {# égale} other {# égales}}, {below, plural, =0 {aucune moins bonne} one {# moins bonne} other {# moins bonnes}})',
  'lost-no-supporter': 'Non retenu : personne ne l’a choisi.',
  'lost-dearer-than-envelope': 'Non retenu : il coûte {cost}, plus que toute l’enveloppe ({envelope}).',
  'lost-envelope':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. À son tour, il restait {remaining} : il manquait {missing}.',
  'lost-envelope.after':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. Après « {after} », il restait {remaining} : il manquait {missing}.',
  'lost-part-envelope':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. À son tour, il restait {remaining} dans l’enveloppe « {envelope} » : il manquait {missing}.',
  'lost-part-envelope.after':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. Après « {after} », il restait {remaining} dans l’enveloppe « {envelope} » : il manquait {missing}.',
  'lost-threshold': 'Non retenu : son total est de {score}, sous le seuil de {threshold}.',
  'lost-exclusive': 'Non retenu : « {winner} » est lauréat, et les deux s’excluent.',
  'lost-count-ended':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. Le dépouillement s’est terminé avant son tour.',
  'lost-count-ended.by':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. Le dépouillement s’est terminé avant son tour : l’enveloppe ne suffisait plus pour {projects}.',
  'lost-supporters-money':
    'Non retenu : {votes, plural, one {la personne qui l’a choisi avait} other {les # personnes qui l’ont choisi avaient}} {start} en tout. {votes, plural, one {Il lui reste} other {Il leur reste}} {left} pour un coût de {cost} : il manque {missing}.',
  'lost-too-few-voters':
    'Non retenu : {votes, plural, one {# personne l’a choisi} other {# personnes l’ont choisi}}, et il en fallait {needed, plural, other {#}} pour participer.',
  'lost-equal-payment':
    'Non retenu : {votes, plural, one {la personne qui l’a choisi avait} other {les # personnes qui l’ont choisi avaient}} {start} en tout. {payers, plural, =0 {Il n’en reste rien} one {Une seule personne peut payer : {raised}} other {En payant la même somme, # d’entre elles réunissent au plus {raised}}}, pour un coût de {cost} : il manque {missing}.',
  'lost-supporters-spent':
    'Non retenu : {votes, plural, one {la personne qui l’a choisi avait {start} en tout, et n’a} other {les # personnes qui l’ont choisi avaient {start} en tout, et n’ont}} plus rien pour un coût de {cost}.',
  'lost-undersupported':
    'Non retenu : {votes, plural, one {la personne qui l’a choisi avait} other {les # personnes qui l’ont choisi avaient}} {start} en tout. {votes, plural, one {Il lui reste} other {Il leur reste}} {left}, dont {support} mis sur lui, pour un coût de {cost} : il manque {missing}.',
  'lost-partly-funded':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. L’enveloppe s’est épuisée en le payant : elle pouvait donner {amount}, il manquait {missing}.',
  'lost-grade':
    'Non retenu : {grades}. À son tour, il restait {remaining} pour un coût de {cost} : il manquait {missing}.',
  'lost-welfare':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. La sélection qui a le plus grand total se passe de lui.',
  'lost-welfare.less':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. Avec lui, le meilleur total possible baisserait de {part}.',
  'lost-welfare.tie':
    'Non retenu : {votes, plural, other {# voix}}, {cost}. Avec lui, le meilleur total possible serait le même : le départage a choisi.',
  'paid-to':
    '{votes, plural, one {Son argent est d’abord allé} other {Leur argent est d’abord allé}} à « {winner} » : {amount}, de {voters, plural, one {# personne} other {# personnes}}.',
  'then-left': 'Ensuite, il restait {remaining} dans l’enveloppe : il manquait {missing}.',
  'under-hundredth': 'moins de {hundredth}',
  tie: 'Égalité pour la {step, selectordinal, one {#re} other {#e}} place entre {titles}. « {chosen} » passe : {rule}.',
  'tie.changes': 'Départagés autrement, les projets lauréats n’auraient pas tous été les mêmes.',
  'tie.same': 'Départagés autrement, les projets lauréats auraient été les mêmes.',
  'comparison.satisfaction':
    '{kept, select, greedy {Le résultat de l’autre règle est gardé} other {Le résultat des parts égales est gardé}} : {greedy, plural, =0 {personne ne préfère} one {# votant préfère} other {# votants préfèrent}} l’autre, {shares, plural, =0 {personne} one {# votant} other {# votants}} les parts égales.',
  'comparison.exclusion':
    '{kept, select, greedy {Le résultat de l’autre règle est gardé} other {Le résultat des parts égales est gardé}} : l’autre donne un projet à {greedy, plural, one {# votant} other {# votants}}, les parts égales à {shares, plural, one {# votant} other {# votants}}.',
  'share.nothing-chosen': 'Vous n’avez choisi aucun projet.',
  'share.start': 'Votre part : {amount}.',
  'share.paid': '« {title} » a reçu {amount} de votre part.',
  'share.paid-all': '« {title} » a reçu {amount}, tout ce qui vous restait.',
  'share.paid-nothing': '« {title} », lauréat aussi, n’a rien reçu de vous : il ne vous restait pas assez.',
  'share.left': 'Il vous reste {amount}, que vos autres choix n’ont pas pu utiliser.',
  'share.left.unused': 'Il vous reste {amount}.',
  'share.left.nothing': 'Il ne vous reste rien.',
  'share.won': '« {title} » est lauréat : {part} par personne qui l’a choisi.',
  'share.won.other-money':
    '« {title} » est lauréat avec de l’argent que les parts laissaient : {part} par personne qui l’a choisi.',
  'share.won.free': '« {title} » est lauréat et ne coûte rien.',
  'share.lost': '{count, plural, one {{titles} n’est pas retenu.} other {{titles} ne sont pas retenus.}}',
  'share.none-won': 'Aucun de vos choix n’est lauréat.',
  'share-chart.finding':
    '{winners, plural, =0 {Votre part n’a payé aucun projet} one {Votre part est allée à un projet} other {Votre part est allée à # projets}}',
  'share-chart.note': 'Votre part de l’enveloppe : {amount}.',
  'share-chart.winner': 'Projet lauréat',
  'share-chart.left': 'Ce qui reste',
  'share-chart.summary': 'Le tableau de votre part',
  'share-chart.caption': 'Où va votre part',
  'supporters-chart.money.finding':
    'Il restait {left} à {votes, plural, one {la personne qui l’a choisi} other {celles et ceux qui l’ont choisi}}, pour un coût de {cost}',
  'supporters-chart.money.note': 'Où est allé l’argent des personnes qui ont choisi ce projet : {start} en tout.',
  'supporters-chart.money.winner': 'Payé à un autre projet',
  'supporters-chart.money.left': 'Ce qui leur restait',
  'supporters-chart.money.others': '{count, plural, one {# autre projet} other {# autres projets}}',
  'supporters-chart.money.summary': 'Le tableau de leur argent',
  'supporters-chart.money.caption': 'Où est allé l’argent des personnes qui ont choisi ce projet',
  'supporters-chart.payers.finding':
    '{full, plural, =0 {Personne n’a payé} one {Une personne a payé} other {# personnes ont payé}} environ {payment}{each, select, point { par point} rank { par rang au-dessus du dernier} other {}}',
  'supporters-chart.payers.note': 'Les personnes qui ont choisi ce projet, selon ce qu’elles ont payé.',
  'supporters-chart.payers.paying': 'Paient',
  'supporters-chart.payers.full': 'Paient tout ce qui est demandé',
  'supporters-chart.payers.less': 'Donnent ce qui leur reste',
  'supporters-chart.payers.nothing': 'N’ont plus rien',
  'supporters-chart.payers.summary': 'Le tableau des personnes',
  'supporters-chart.payers.caption': 'Personnes qui ont choisi ce projet, selon ce qu’elles ont payé',
  'chart.project': 'Projet',
  'chart.amount': 'Montant',
  'chart.what': 'Ce qu’elles paient',
  'chart.people': 'Personnes',
  'chart.total': 'Total',
} as const;
