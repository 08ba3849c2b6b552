import type { WrittenProject } from '../written-project';

export const lesHauts: readonly WrittenProject[] = [
  {
    number: 13,
    district: 'les-hauts',
    category: 'Rues et déplacements',
    title: {
      fr: 'Trottoir et traversée sûre, montée des Vignes',
      en: 'A pavement and a safe crossing on montée des Vignes',
    },
    summary: {
      fr: 'Cent quarante mètres de trottoir et un plateau surélevé devant l’arrêt de bus.',
      en: 'A hundred and forty metres of pavement and a raised crossing at the bus stop.',
    },
    text: 'La montée des Vignes a été dessinée pour des tracteurs. Aujourd’hui, quatre cents logements y débouchent et l’on marche sur la chaussée, dans le virage, avec une poussette. Le matin, les collégiens attendent le bus dos au fossé. Nous demandons cent quarante mètres de trottoir, du carrefour des Aigues jusqu’à l’arrêt, assez large pour un fauteuil. Devant l’arrêt, un plateau surélevé oblige à ralentir et fait une vraie traversée. L’eau de pluie, qui ravine le bas-côté, part dans une noue plantée plutôt que dans les caves. Nous avons compté les passages un mardi d’octobre : cent quatre-vingt-onze piétons, et deux mille trois cents voitures. Il n’y a pas besoin d’attendre l’accident.',
    author: 'Comité de quartier des Hauts',
    opinion:
      'Réalisable. La commune possède la bande nécessaire, sauf huit mètres cédés par un riverain. La pente respecte les règles d’accessibilité avec un palier.',
    place: 'Montée des Vignes, du carrefour des Aigues à l’arrêt Belvédère',
    cost: 58_000,
    runningCost: 0,
    costLines: [
      ['Cent quarante mètres de trottoir', 34_500],
      ['Plateau surélevé et passage', 11_800],
      ['Noue et eaux de pluie', 6_300],
      ['Marge pour aléas', 5_400],
    ],
  },
  {
    number: 14,
    district: 'les-hauts',
    category: 'Rues et déplacements',
    title: { fr: 'Abris de bus avec banc, six arrêts', en: 'Bus shelters with a bench at six stops' },
    summary: {
      fr: 'Un toit et un banc à six arrêts des Hauts où l’on attend debout sous la pluie.',
      en: 'A roof and a bench at six stops where people wait standing in the rain.',
    },
    text: 'Aux Hauts, le bus passe toutes les quarante minutes. Quand il pleut, on attend quarante minutes sous un poteau. Ma mère a quatre-vingt-un ans et une hanche neuve : elle ne descend plus en ville l’hiver, parce que rien ne lui permet de s’asseoir. Sur nos neuf arrêts, trois ont un abri. J’ai dessiné les six autres avec le menuisier de mon immeuble : un toit qui descend côté vent, un banc en bois avec deux accoudoirs pour se relever, une place libre à côté pour un fauteuil ou une poussette. Pas de publicité, pas de paroi sale, une petite lumière. Que le bus passe plus souvent, c’est l’affaire de l’agglomération ; qu’on l’attende dignement, c’est la nôtre.',
    author: 'Rosalie Tinchebray',
    opinion:
      'Réalisable. Les six emplacements sont sur le domaine public. L’agglomération, responsable des lignes, est d’accord. Pose en trois jours par arrêt.',
    place: 'Arrêts Belvédère, Aigues, Sorbiers, Château-d’Eau, Terrasses et Coteau',
    cost: 23_500,
    runningCost: 300,
    costLines: [
      ['Six abris avec banc', 16_800],
      ['Dalles et pose', 4_500],
      ['Marge pour aléas', 2_200],
    ],
  },
  {
    number: 15,
    district: 'les-hauts',
    category: 'Enfance et jeunesse',
    title: { fr: 'Terrain de jeu d’aventure au bois de l’Aigrette', en: 'An adventure playground in Aigrette wood' },
    summary: {
      fr: 'Des cordes, des troncs et une tyrolienne basse, dans le bois, pour les 6 à 14 ans.',
      en: 'Ropes, trunks and a low zip line in the wood, for ages 6 to 14.',
    },
    text: 'Les jeux des Hauts s’arrêtent à cinq ans : un toboggan en plastique et deux animaux à ressort. Après, il reste le parking. Dans le bois de l’Aigrette, nos enfants construisent déjà des cabanes, que l’on démonte chaque automne. Donnons-leur mieux : un parcours de troncs, un filet, des cordes, une tyrolienne à un mètre cinquante du sol, et une réserve de branches pour bâtir. Le sol est en copeaux, rien n’est peint, on entend les oiseaux. Une allée ferme permet d’entrer en fauteuil, et un nid se balance à plat. Les enfants de l’école ont voté pour les jeux avec des gommettes : la tyrolienne est arrivée première, de loin. Deux animateurs viennent le mercredi. Le reste du temps, les parents sont là.',
    author: 'Bastien Quillerou et quatorze familles',
    opinion:
      'Réalisable. Les jeux sont placés hors de la zone de nidification. Un bureau de contrôle valide l’installation avant l’ouverture, puis chaque année.',
    place: 'Bois de l’Aigrette, clairière nord',
    cost: 46_000,
    runningCost: 1_100,
    costLines: [
      ['Structures en bois et cordes', 25_400],
      ['Sol en copeaux et allée ferme', 9_200],
      ['Clôture légère et portillon', 4_700],
      ['Contrôle avant ouverture', 2_300],
      ['Marge pour aléas', 4_400],
    ],
  },
];
