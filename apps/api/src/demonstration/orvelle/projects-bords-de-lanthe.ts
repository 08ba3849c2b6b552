import type { WrittenProject } from '../written-project';

export const bordsDeLanthe: readonly WrittenProject[] = [
  {
    number: 4,
    district: 'bords-de-lanthe',
    category: 'Eau et rivière',
    title: {
      fr: 'Ponton accessible aux fauteuils au port de l’Écluse',
      en: 'A pontoon for wheelchairs at Écluse harbour',
    },
    summary: {
      fr: 'Un ponton qui suit la rivière, une rampe douce et une potence pour passer du fauteuil au bateau.',
      en: 'A pontoon that follows the river, a gentle ramp, and a hoist from wheelchair to boat.',
    },
    text: 'Je rame depuis l’âge de neuf ans. Depuis mon accident, je regarde les bateaux du quai. Le port de l’Écluse a six pontons et pas un seul sans marche. Un ponton flottant qui monte et descend avec la Lanthe garderait la même pente toute l’année, crues comprises. Une rampe à cinq pour cent, un garde-corps, une potence manuelle pour passer du fauteuil au bateau : c’est tout. Le club d’aviron prête deux bateaux stables et forme quatre accompagnateurs. Ce ponton servirait aussi aux poussettes, aux canoës de location et aux enfants des centres de loisirs, qui embarquent aujourd’hui à plat ventre. La rivière est à tout le monde, encore faut-il pouvoir y descendre.',
    author: 'Élodie Vantournay',
    opinion:
      'Réalisable sous condition : l’autorisation du gestionnaire de la rivière est demandée, réponse attendue avant l’été. Le ponton sera relevé lors des crues de plus de deux mètres.',
    place: 'Port de l’Écluse, à l’aval du club d’aviron',
    cost: 64_000,
    runningCost: 900,
    costLines: [
      ['Ponton flottant et passerelle', 36_000],
      ['Rampe et garde-corps', 11_500],
      ['Potence de transfert', 6_200],
      ['Études et autorisation fluviale', 4_800],
      ['Marge pour aléas', 5_500],
    ],
  },
  {
    number: 5,
    district: 'bords-de-lanthe',
    category: 'Culture et mémoire',
    title: {
      fr: 'Échelle de crue et sentier de mémoire des inondations',
      en: 'A flood gauge and a path to remember the floods',
    },
    summary: {
      fr: 'Une échelle gravée au quai et douze repères le long du sentier, de 1841 à 2016.',
      en: 'A carved gauge on the quay and twelve marks along the path, from 1841 to 2016.',
    },
    text: 'En janvier 2016, l’eau est montée jusqu’à la troisième marche de la mairie annexe. Les enfants d’aujourd’hui ne le croient pas. Sur la maison de l’éclusier, un trait à demi effacé rappelle 1910 ; dans la cave des Bertholin, un autre rappelle 1841. Je voudrais une échelle de crue en pierre, gravée en clair, au pied du quai, et douze repères sur le sentier jusqu’au moulin. Chaque repère porterait une date, une hauteur et une phrase d’un habitant de l’époque. J’en ai recopié vingt-sept dans les registres. On ne protège bien que ce dont on se souvient. Ceux qui arrivent dans le quartier doivent savoir où l’eau revient toujours.',
    author: 'Germain Aubriet (1938–2025), repris par le club d’aviron avec l’accord de sa famille',
    opinion:
      'Réalisable. Les hauteurs seront vérifiées par un géomètre. Les textes sont relus par les archives municipales. Aucun coût annuel : la pierre ne demande pas d’entretien.',
    place: 'Quai de la Lanthe, de l’Écluse au moulin Rouget',
    cost: 18_500,
    runningCost: 0,
    costLines: [
      ['Échelle en pierre gravée', 6_400],
      ['Douze repères et leurs textes', 7_300],
      ['Pose et nivellement', 2_900],
      ['Marge pour aléas', 1_900],
    ],
  },
  {
    number: 6,
    district: 'bords-de-lanthe',
    category: 'Rues et déplacements',
    title: { fr: 'Passerelle en bois sur le ru des Saules', en: 'A wooden footbridge over the Saules brook' },
    summary: {
      fr: 'Neuf mètres de passerelle pour aller du quai au lotissement sans passer par la départementale.',
      en: 'Nine metres of bridge to walk from the quay to the houses without taking the main road.',
    },
    text: 'Entre le quai et le lotissement des Saules, il y a neuf mètres de ru et deux kilomètres de détour. Le détour longe la départementale, sans trottoir, où l’on roule à quatre-vingts. Alors chacun saute de pierre en pierre, jusqu’au jour où l’on tombe : ma voisine s’est cassé le poignet en novembre. Une passerelle en chêne, large de deux mètres, laisserait passer une poussette, un vélo à la main, un fauteuil. Les culées se posent hors du lit, pour ne pas gêner l’eau ni les truites. Trois cents logements seraient à sept minutes à pied de l’école et du bus. Le menuisier du quartier propose d’apprendre à des lycéens à monter le garde-corps.',
    author: 'Farida Benhaddou et les riverains des Saules',
    opinion:
      'Réalisable. Un dossier loi sur l’eau est nécessaire, instruit en quatre mois. Les appuis sont placés au-dessus de la crue de 2016. Le bois est garanti vingt ans.',
    place: 'Ru des Saules, au bout de l’allée des Pêcheurs',
    cost: 52_000,
    runningCost: 600,
    costLines: [
      ['Passerelle en chêne', 27_500],
      ['Appuis et terrassement', 12_000],
      ['Chemin d’accès', 5_200],
      ['Études et dossier loi sur l’eau', 3_100],
      ['Marge pour aléas', 4_200],
    ],
  },
];
