import type { WrittenProject } from '../written-project';

export const wholeTown: readonly WrittenProject[] = [
  {
    number: 19,
    district: null,
    category: 'Nature et fraîcheur',
    title: {
      fr: 'Cinq îlots de fraîcheur sur les places minérales',
      en: 'Five cool islands on the stone squares',
    },
    summary: {
      fr: 'Trente-cinq arbres, des sols ouverts et des bancs sur cinq places sans ombre.',
      en: 'Thirty-five trees, open soil and benches on five squares without shade.',
    },
    text: 'En juillet dernier, avec un thermomètre de cuisine et une application, nous avons mesuré quatorze places. Cinq restaient au-dessus de quarante-huit degrés au sol à dix-huit heures : Rouet, Moissons, Navettes, Belvédère et l’Écluse. Ce ne sont pas les plus belles, ce sont celles où l’on vit. Sur chacune, nous proposons d’ouvrir soixante mètres carrés de sol, de planter sept arbres déjà grands, des vivaces, et de poser trois bancs sous une pergola légère. L’eau de pluie descend dans les fosses au lieu de partir à l’égout. On garde la place du marché, des fêtes et des camions de pompiers. Un îlot par quartier, pour que chacun ait de l’ombre à moins de dix minutes.',
    author: 'Groupe climat d’Orvelle',
    opinion:
      'Réalisable. Les réseaux souterrains sont relevés sur les cinq places. Les plantations se font sur deux hivers. L’arrosage est prévu pour trois étés.',
    place: 'Places du Rouet, des Moissons, des Navettes, du Belvédère et de l’Écluse',
    cost: 95_000,
    runningCost: 2_500,
    costLines: [
      ['Ouverture des sols et fosses', 38_000],
      ['Trente-cinq arbres et vivaces', 22_500],
      ['Bancs et pergolas', 17_000],
      ['Arrosage', 8_500],
      ['Marge pour aléas', 9_000],
    ],
  },
  {
    number: 20,
    district: null,
    category: 'Santé et prévention',
    title: {
      fr: 'Bancs tous les 200 mètres sur trois parcours à pied',
      en: 'A bench every 200 metres on three walks',
    },
    summary: {
      fr: 'Quarante-deux bancs avec accoudoirs, de la gare aux Halles, à l’hôpital et au cimetière.',
      en: 'Forty-two benches with armrests, from the station to the market, the hospital and the cemetery.',
    },
    text: 'Je n’ai pas d’ordinateur. J’ai écrit cette idée à la main et la dame du guichet l’a enregistrée avec moi. Je marche avec une canne. De chez moi au cimetière, où est mon mari, il y a mille six cents mètres et deux bancs, dont un cassé. Je fais demi-tour une fois sur deux. Je demande un banc tous les deux cents mètres sur trois parcours : de la gare aux Halles, des Halles à l’hôpital, de la mairie au cimetière. Des bancs à la bonne hauteur, avec des accoudoirs pour se relever, et un peu d’ombre quand on peut. Ce sera utile à ceux qui portent des courses, aux femmes enceintes et aux enfants fatigués. Un banc, c’est une ville qui vous attend.',
    author: 'Une habitante de 84 ans, idée déposée sur papier au guichet',
    opinion:
      'Réalisable. Les quarante-deux emplacements sont repérés, dont dix-neuf à l’ombre. Hauteur d’assise de 48 centimètres, deux accoudoirs, place libre à côté.',
    place: 'De la gare aux Halles, des Halles à l’hôpital, de la mairie au cimetière',
    cost: 34_000,
    runningCost: 200,
    costLines: [
      ['Quarante-deux bancs avec accoudoirs', 24_800],
      ['Pose et scellement', 6_300],
      ['Marge pour aléas', 2_900],
    ],
  },
  {
    number: 21,
    district: null,
    category: 'Nature et fraîcheur',
    title: {
      fr: 'Nichoirs, hôtels à insectes et carnet des espèces',
      en: 'Nest boxes, insect hotels and a notebook of species',
    },
    summary: {
      fr: 'Cent vingt nichoirs, dix hôtels à insectes, et un carnet où chacun note ce qu’il voit.',
      en: 'A hundred and twenty nest boxes, ten insect hotels, and a notebook for what people see.',
    },
    text: 'Il y a vingt ans, les martinets rayaient le ciel des Halles par centaines. L’été dernier, j’en ai compté trente et un. Les façades refaites n’ont plus de trous, et les jardins plus de vieux bois. Nous voulons poser cent vingt nichoirs : martinets sous les toits de la mairie et des écoles, mésanges dans les parcs, chauves-souris aux ponts. Dix hôtels à insectes vont près des potagers. Un carnet, en papier et en ligne, aide à reconnaître cinquante espèces et à noter ce que l’on observe. Les relevés sont ouverts à tous, et le muséum de la vallée les relit. Le centre de loisirs fabrique la moitié des nichoirs. C’est le projet le moins cher de la liste, ou presque.',
    author: 'Orvelle nature',
    opinion:
      'Réalisable. Les poses ont lieu entre octobre et février. Chaque nichoir est nettoyé une fois par an par des bénévoles formés. Accord des écoles obtenu.',
    place: 'Mairie, neuf écoles, six parcs et trois ponts',
    cost: 12_000,
    runningCost: 300,
    costLines: [
      ['Cent vingt nichoirs et leur pose', 5_100],
      ['Dix hôtels à insectes', 2_700],
      ['Carnet des espèces', 2_400],
      ['Animations', 900],
      ['Marge pour aléas', 900],
    ],
  },
  {
    number: 22,
    district: null,
    category: 'Santé et prévention',
    title: {
      fr: 'Défibrillateurs extérieurs et formation de 300 habitants',
      en: 'Outdoor defibrillators and training for 300 residents',
    },
    summary: {
      fr: 'Huit appareils accessibles jour et nuit, et des habitants qui savent s’en servir.',
      en: 'Eight devices within reach day and night, and residents who know how to use them.',
    },
    text: 'Un dimanche d’octobre, mon collègue s’est effondré pendant un match. Le défibrillateur du stade était derrière une porte fermée à clé. Un voisin infirmier a massé onze minutes. Il vit. Tout le monde n’a pas un infirmier pour voisin. Orvelle compte quatorze appareils, presque tous enfermés la nuit et le dimanche. Nous en demandons huit dehors, dans des coffrets chauffés, éclairés, signalés depuis la rue : un par quartier, et deux près des terrains. Une machine ne suffit pas. Les pompiers bénévoles formeront trois cents personnes en douze samedis, en commençant par les gardiens, les commerçants et les lycéens. Chaque appareil a un parrain qui vérifie la pile chaque mois. Il faut quatre minutes. Nous pouvons y arriver partout.',
    author: 'Amicale sportive d’Orvelle et pompiers bénévoles',
    opinion:
      'Réalisable. Les emplacements complètent la carte des secours. L’entretien est ajouté au contrat existant. Les piles et électrodes sont comprises dans le coût annuel.',
    place: 'Un par quartier, stade des Tilleuls et gymnase des Fabriques',
    cost: 27_500,
    runningCost: 1_400,
    costLines: [
      ['Huit appareils et coffrets chauffés', 16_400],
      ['Pose et signalisation', 3_100],
      ['Formation de 300 habitants', 6_000],
      ['Marge pour aléas', 2_000],
    ],
  },
  {
    number: 23,
    district: null,
    category: 'Santé et prévention',
    title: {
      fr: 'Toilettes publiques gratuites et accessibles, deux sites',
      en: 'Free and accessible public toilets, two sites',
    },
    summary: {
      fr: 'Deux toilettes automatiques, gratuites, ouvertes de 7 h à 22 h, au marché et au port.',
      en: 'Two free automatic toilets, open from 7am to 10pm, at the market and at the harbour.',
    },
    text: 'C’est un sujet dont on rit, jusqu’au jour où l’on en a besoin. Je vis avec une maladie de l’intestin. Avant de sortir, je regarde où sont les toilettes ; à Orvelle, c’est vite vu : il n’y en a plus. Les cafés sont gentils, mais ils ferment. Les chauffeurs de bus, les livreurs, les familles au port, les anciens au marché : tout le monde fait semblant de ne pas chercher. Deux toilettes automatiques, gratuites, lavées après chaque passage, assez grandes pour un fauteuil et une table à langer, changeraient nos journées. Certains préféreraient des arbres à ce prix : nous en avons parlé longuement et je les comprends. Une ville où l’on peut rester dehors commence pourtant par là.',
    author: 'Corentin Le Bihannic',
    opinion:
      'Réalisable. Le coût annuel est élevé : eau, électricité et entretien. Le site du port reprend l’emplacement étudié en 2025. Le projet fait débat ; les avis sont publiés tels quels.',
    place: 'Carreau des Halles et port de l’Écluse',
    cost: 54_000,
    runningCost: 6_200,
    costLines: [
      ['Deux toilettes automatiques', 37_000],
      ['Raccordements', 9_600],
      ['Accessibilité et signalisation', 3_200],
      ['Marge pour aléas', 4_200],
    ],
  },
  {
    number: 24,
    district: null,
    category: 'Vivre ensemble',
    title: {
      fr: 'Prêt de matériel : la « bibliothèque d’outils »',
      en: 'Lending equipment: the tool library',
    },
    summary: {
      fr: 'Deux cents outils à emprunter avec sa carte de médiathèque.',
      en: 'Two hundred tools to borrow with a library card.',
    },
    text: 'Une perceuse sert douze minutes dans sa vie, dit-on. La mienne, huit. Dans notre cage d’escalier, il y en a neuf. À la médiathèque, on emprunte déjà des livres, des films, des graines. Ajoutons des outils : perceuses, échelles, ponceuses, décolleuse, machine à coudre, appareil à raclette, remorque à vélo. Deux cents objets, rangés dans l’ancien atelier de reliure, prêtés une semaine avec la même carte. Trois bricoleurs à la retraite tiennent l’établi le samedi : ils montrent comment faire et réparent ce qui revient fatigué. Les habitants donnent ce qui dort chez eux, nous n’achetons que ce qui manque. Pour le prix d’un abri de voiture, tout un quartier s’équipe.',
    author: 'Thibault Ravanel et l’atelier du samedi',
    opinion:
      'Réalisable. Le local est libre et aux normes. Chaque outil électrique est contrôlé avant d’être prêté. Le logiciel de la médiathèque gère déjà ce type de prêt.',
    place: 'Médiathèque, ancien atelier de reliure',
    cost: 8_400,
    runningCost: 900,
    costLines: [
      ['Outils et rangements', 5_300],
      ['Étiquettes et prêt', 1_200],
      ['Établi et sécurité', 1_100],
      ['Marge pour aléas', 800],
    ],
  },
];
