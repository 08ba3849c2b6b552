import type { WrittenProject } from '../written-project';

export const lesTilleuls: readonly WrittenProject[] = [
  {
    number: 7,
    district: 'les-tilleuls',
    category: 'Nature et fraîcheur',
    title: {
      fr: 'Cour fraîche de l’école des Tilleuls (désimperméabilisation)',
      en: 'A cool playground at the Tilleuls school (asphalt removed)',
    },
    summary: {
      fr: 'L’enrobé de la cour laisse la place à la terre, à vingt-deux arbres et à un préau d’eau de pluie.',
      en: 'The asphalt gives way to soil, twenty-two trees and a shelter that gathers rainwater.',
    },
    text: 'Deux idées se sont rencontrées ici. Les élèves voulaient de l’ombre, des oiseaux et un coin tranquille. Les parents voulaient une cour où l’on ne se brûle pas les genoux en juin : cinquante-trois degrés au sol, mesurés avec la classe. Les services ont proposé de les regrouper, et nous avons dit oui tous ensemble. On retire deux tiers de l’enrobé. À sa place viennent de la terre, des copeaux, des pavés qui boivent l’eau. On plante vingt-deux arbres et des haies basses. La pluie du préau remplit une cuve, et la cuve arrose. Le terrain de ballon reste, plus petit, à l’écart des conversations. Le soir et le samedi, la cour s’ouvre au quartier.',
    author: 'Conseil des élèves et association des parents de l’école des Tilleuls (deux idées regroupées)',
    opinion:
      'Réalisable pendant l’été. Le sol est sain d’après les sondages. L’ouverture hors temps scolaire demande une convention avec l’école, déjà rédigée.',
    place: 'École des Tilleuls, cour élémentaire',
    cost: 88_000,
    runningCost: 1_500,
    costLines: [
      ['Dépose de l’enrobé', 24_500],
      ['Sols qui laissent passer l’eau', 29_000],
      ['Vingt-deux arbres et haies', 14_500],
      ['Cuve, arrosage et fontaine', 11_000],
      ['Études et marge pour aléas', 9_000],
    ],
  },
  {
    number: 8,
    district: 'les-tilleuls',
    category: 'Nature et fraîcheur',
    title: { fr: 'Verger public du chemin Vert, 60 arbres', en: 'A public orchard of 60 trees on chemin Vert' },
    summary: {
      fr: 'Soixante fruitiers de variétés locales, que chacun peut cueillir.',
      en: 'Sixty fruit trees of local varieties, for anyone to pick.',
    },
    text: 'Le long du chemin Vert, la commune tond six fois par an une bande d’herbe où personne ne s’arrête. Nous y voyons soixante fruitiers : pommiers, poiriers, cerisiers, deux noyers au bout. Des variétés d’ici, greffées par la pépinière de la vallée, choisies pour mûrir l’une après l’autre de juin à novembre. La cueillette est libre : un panneau dit seulement de n’emporter que ce que l’on mange. Trois bancs, un point d’eau, une clôture basse contre les chevreuils le temps que les troncs durcissent. Vingt-huit voisins s’engagent à tailler et à pailler, deux samedis par an, avec un jardinier. Dans cinq ans, les enfants goûteront dehors en rentrant de l’école.',
    author: 'Honorine Maldague et le jardin partagé des Tilleuls',
    opinion:
      'Réalisable. Le terrain appartient à la commune. Un arrosage est nécessaire les trois premiers étés. Les arbres sont plantés à quatre mètres de la conduite d’eau.',
    place: 'Chemin Vert, entre la rue du Rouet et le stade',
    cost: 26_000,
    runningCost: 800,
    costLines: [
      ['Soixante arbres de haute tige', 9_600],
      ['Préparation du sol et paillage', 6_400],
      ['Clôture basse et point d’eau', 5_800],
      ['Bancs et panneaux', 1_900],
      ['Marge pour aléas', 2_300],
    ],
  },
  {
    number: 9,
    district: 'les-tilleuls',
    category: 'Vivre ensemble',
    title: {
      fr: 'Boîte à dons et bibliothèque de rue, place du Rouet',
      en: 'A giving box and a street library on place du Rouet',
    },
    summary: {
      fr: 'Deux abris en bois pour laisser et prendre des objets et des livres, à toute heure.',
      en: 'Two wooden shelters to leave and take things and books, at any hour.',
    },
    text: 'Dans nos immeubles, les caves débordent et les trottoirs aussi. Un grille-pain qui marche, un manteau d’enfant, trente romans policiers : tout finit au pied des bacs, puis sous la pluie. Place du Rouet, deux abris en bois changeraient cela. Le premier reçoit les objets, avec des étagères à hauteur de fauteuil et une porte qui se referme seule. Le second reçoit les livres, avec un banc et une lumière solaire pour lire le soir en attendant le bus. Une équipe de neuf habitantes et habitants passe chaque jour, retire ce qui est cassé, range le reste. La ressourcerie vient le vendredi. Nous avons essayé avec une armoire pendant l’hiver : rien n’a été dégradé.',
    author: 'Les voisines et voisins du Rouet',
    opinion:
      'Réalisable. L’emplacement ne gêne ni les secours ni le marché. La commune enlève les objets restants une fois par semaine, dans la tournée existante.',
    place: 'Place du Rouet, à côté de l’arrêt de bus',
    cost: 15_500,
    runningCost: 200,
    costLines: [
      ['Deux abris en bois', 8_700],
      ['Dalle et pose', 3_200],
      ['Éclairage solaire', 1_900],
      ['Marge pour aléas', 1_700],
    ],
  },
];
