import type { WrittenProject } from '../written-project';

export const gareFabriques: readonly WrittenProject[] = [
  {
    number: 16,
    district: 'gare-fabriques',
    category: 'Rues et déplacements',
    title: { fr: 'Consignes à vélos fermées, 40 places, gare', en: 'Locked bicycle parking for 40 at the station' },
    summary: {
      fr: 'Deux abris fermés de vingt places, à cent mètres des quais, ouverts avec la carte de bus.',
      en: 'Two locked shelters of twenty places, a hundred metres from the platforms, opened with the bus card.',
    },
    text: 'On m’a volé deux vélos à la gare en un an. Le premier avait un bon antivol, le second en avait deux. Depuis, je viens en voiture, comme la moitié de mon wagon, et je tourne pour trouver une place. Deux consignes fermées de vingt places, au bout du parvis de la gare, suffiraient pour commencer : un toit, des arceaux, une porte qui s’ouvre avec la carte de bus, une prise pour les vélos électriques, une pompe. J’ai interrogé cent douze voyageurs du train de 7 h 14 : soixante et un viendraient à vélo s’ils étaient sûrs de le retrouver. Vingt places sont gratuites, les autres coûtent vingt euros par an. L’atelier vélo des Fabriques assure l’entretien et répond au téléphone.',
    author: 'Ilyes Bramont',
    opinion:
      'Réalisable. Le terrain est communal, à cent dix mètres des quais. Le gestionnaire de la gare est d’accord. La carte de bus de l’agglomération ouvre déjà ce type de porte.',
    place: 'Parvis de la gare, angle de la rue des Navettes',
    cost: 39_000,
    runningCost: 1_600,
    costLines: [
      ['Deux consignes de vingt places', 25_500],
      ['Dalle et raccordement', 6_900],
      ['Contrôle d’accès', 3_300],
      ['Marge pour aléas', 3_300],
    ],
  },
  {
    number: 17,
    district: 'gare-fabriques',
    category: 'Culture et mémoire',
    title: {
      fr: 'Scène ouverte dans la cour de la filature',
      en: 'An open stage in the courtyard of the spinning mill',
    },
    summary: {
      fr: 'Une scène, des gradins en bois et l’électricité, là où l’on filait la laine jusqu’en 1983.',
      en: 'A stage, wooden steps and electricity, where wool was spun until 1983.',
    },
    text: 'La cour de la filature est le plus beau théâtre de la ville, et personne n’y entre. Quatre murs de brique, un écho doux, le ciel. Ma grand-mère y a pointé trente et un ans. Chaque été, nous apportons une bâche, un groupe électrogène et de la bonne volonté pour trois soirées. Avec une scène en bois de quarante mètres carrés, des gradins pour deux cents personnes, l’électricité et des toilettes, la cour vivrait de mai à octobre : scène ouverte le vendredi, cinéma en plein air, théâtre des lycéens, bal du 13 juillet. Les étudiants de la rue des Navettes tiennent la programmation avec nous. On finit à vingt-trois heures, et les voisins ont le numéro de quelqu’un qui décroche.',
    author: 'Compagnie du Métier à tisser',
    opinion:
      'Réalisable. Une partie du sol contient des restes de teinture : il est traité sur trente mètres carrés. Les soirées sont limitées à vingt par an et à 23 heures.',
    place: 'Cour de la filature Desrousseaux, 9 rue des Navettes',
    cost: 67_000,
    runningCost: 2_900,
    costLines: [
      ['Scène et gradins en bois', 29_500],
      ['Électricité et éclairage', 16_000],
      ['Toilettes et accès', 9_800],
      ['Traitement du sol', 5_200],
      ['Marge pour aléas', 6_500],
    ],
  },
  {
    number: 18,
    district: 'gare-fabriques',
    category: 'Rues et déplacements',
    title: { fr: 'Éclairage du passage souterrain et fresque', en: 'Lights and a mural in the underpass' },
    summary: {
      fr: 'Le passage sous les voies éclairé et peint par les élèves qui le prennent chaque jour.',
      en: 'The underpass lit and painted by the pupils who walk through it every day.',
    },
    text: 'Nous sommes vingt-six élèves de CM2. Pour aller au gymnase, nous prenons le passage sous les voies. Il fait noir, ça sent mauvais, et on se donne la main même si on n’aime pas ça. Notre idée : des lampes qui s’allument quand on arrive, des murs propres, et une fresque que nous peindrons avec une artiste. Nous avons fait des croquis : d’un côté la rivière avec ses poissons, de l’autre les machines de la filature qui deviennent des oiseaux. Au plafond, le ciel de nuit d’Orvelle, avec les vraies étoiles. On a mesuré : quarante-huit mètres, c’est long à peindre, alors les CM1 viennent aussi. Notre maîtresse se porte garante de notre idée, parce que nous sommes mineurs.',
    author: 'Classe de CM2 de l’école des Fabriques (Solenn Aubertin, enseignante, se porte garante)',
    opinion:
      'Réalisable. Le gestionnaire des voies autorise les travaux de nuit. Les lampes sont protégées. Un vernis permet de nettoyer la fresque sans l’abîmer.',
    place: 'Passage souterrain de la gare, côté rue du Gymnase',
    cost: 21_000,
    runningCost: 300,
    costLines: [
      ['Éclairage qui s’allume au passage', 9_400],
      ['Nettoyage et enduit', 4_800],
      ['Peintures et vernis', 3_900],
      ['Accompagnement par une artiste', 1_400],
      ['Marge pour aléas', 1_500],
    ],
  },
];
