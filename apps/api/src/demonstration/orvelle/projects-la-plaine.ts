import type { WrittenProject } from '../written-project';

export const laPlaine: readonly WrittenProject[] = [
  {
    number: 10,
    district: 'la-plaine',
    category: 'Vivre ensemble',
    title: { fr: 'Maison des associations : cuisine partagée', en: 'A shared kitchen at the house of associations' },
    summary: {
      fr: 'Une vraie cuisine pour les repas de quartier, les ateliers et les traiteurs qui débutent.',
      en: 'A proper kitchen for neighbourhood meals, workshops and caterers who are starting out.',
    },
    text: 'À la Maison des associations, trente-deux groupes se partagent un micro-ondes. Pour la fête du mail, nous cuisinons la veille dans nos appartements et nous traversons la dalle avec des marmites. Nous avions demandé un bâtiment neuf. Le service nous a répondu qu’il dépassait le plafond, et nous a proposé mieux : équiper la grande salle du fond, aujourd’hui vide. J’ai accepté ce changement. On y met un plan de travail pour douze, une hotte, des feux professionnels, une chambre froide, un accès de plain-pied. La cuisine sert le midi aux anciens, le mercredi aux enfants, le week-end aux fêtes. Deux jours par mois, elle s’ouvre aux personnes du quartier qui veulent se lancer comme traiteurs, avec l’hygiène dans les règles.',
    author: 'Aminata Sorel, pour douze associations de La Plaine',
    opinion:
      'Réalisable dans sa forme modifiée, acceptée par sa porteuse : aménagement de la salle du fond au lieu d’une construction. Un règlement d’hygiène et un référent formé sont nécessaires.',
    place: 'Maison des associations, 3 mail Nord',
    cost: 74_000,
    runningCost: 3_800,
    costLines: [
      ['Équipement professionnel', 31_000],
      ['Hotte et ventilation', 17_500],
      ['Plomberie et électricité', 12_000],
      ['Accès de plain-pied', 6_500],
      ['Marge pour aléas', 7_000],
    ],
  },
  {
    number: 11,
    district: 'la-plaine',
    category: 'Santé et prévention',
    title: {
      fr: 'Parcours santé et bancs à l’ombre du mail Nord',
      en: 'Exercise trail and benches in the shade of mail Nord',
    },
    summary: {
      fr: 'Huit agrès pour tous les âges, dix bancs et douze arbres entre les tours 3 et 9.',
      en: 'Eight pieces of equipment for all ages, ten benches and twelve trees between towers 3 and 9.',
    },
    text: 'Mon kinésithérapeute m’a dit de marcher une demi-heure par jour. Sur le mail Nord, il y a quatre cents mètres sans un banc et sans une ombre. À soixante-dix-huit ans, on calcule. Je propose huit agrès simples : une barre pour l’équilibre, un pédalier, des marches, deux appareils que l’on utilise assis. Entre eux, dix bancs avec dossier et accoudoirs, et douze arbres plantés côté sud. Les panneaux montrent les gestes avec des dessins, parce que nous parlons vingt langues. Les jeunes de la salle de boxe viennent le mardi montrer comment faire. Le centre de santé est au bout du mail : il prescrit déjà la marche, il enverra ses patients.',
    author: 'Lucienne Darrigan, 78 ans',
    opinion:
      'Réalisable. Le tracé évite les réseaux du chantier de renouvellement. Les arbres sont plantés à l’automne. Les agrès sont contrôlés une fois par an.',
    place: 'Mail Nord, de la tour 3 à la tour 9',
    cost: 42_000,
    runningCost: 700,
    costLines: [
      ['Huit agrès', 15_600],
      ['Dix bancs et deux tables', 11_200],
      ['Douze arbres', 6_800],
      ['Cheminement stabilisé', 4_900],
      ['Marge pour aléas', 3_500],
    ],
  },
  {
    number: 12,
    district: 'la-plaine',
    category: 'Vivre ensemble',
    title: { fr: 'Laverie solidaire au pied de la tour 7', en: 'A community laundry at the foot of tower 7' },
    summary: {
      fr: 'Quatre lave-linge, deux séchoirs et une table : laver à prix coûtant, et ne plus être seul.',
      en: 'Four washers, two dryers and a table: washing at cost, and company while it turns.',
    },
    text: 'Une machine qui lâche, c’est six cents euros que l’on n’a pas. La laverie la plus proche est à vingt-cinq minutes et à neuf euros le cycle. Au pied de la tour 7, un local de soixante mètres carrés appartient à la commune et ne sert plus. L’association Les Mains de La Plaine propose d’y ouvrir une laverie à prix coûtant : deux euros la machine, un euro le séchoir. Six de nos membres assurent l’accueil, du lundi au samedi. Pendant que le linge tourne, il y a une table, du café, un écrivain public le jeudi et un coin de jeux pour les petits. Nous avons visité trois laveries semblables : toutes équilibrent leurs comptes la deuxième année.',
    author: 'Association Les Mains de La Plaine',
    opinion:
      'Réalisable. Le local est en bon état. L’évacuation d’eau doit être reprise. Une convention de trois ans avec l’association fixe les horaires et le tarif.',
    place: 'Rez-de-chaussée de la tour 7, 18 rue des Moissons',
    cost: 31_000,
    runningCost: 2_400,
    costLines: [
      ['Quatre lave-linge et deux séchoirs', 14_200],
      ['Plomberie et évacuation', 7_400],
      ['Électricité', 4_300],
      ['Peinture et mobilier', 2_600],
      ['Marge pour aléas', 2_500],
    ],
  },
];
