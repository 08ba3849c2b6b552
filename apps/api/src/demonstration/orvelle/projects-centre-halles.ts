import type { WrittenProject } from '../written-project';

export const centreHalles: readonly WrittenProject[] = [
  {
    number: 1,
    district: 'centre-halles',
    category: 'Nature et fraîcheur',
    title: { fr: 'Ombrières et brumisateurs au marché des Halles', en: 'Shade sails and mist at the Halles market' },
    summary: {
      fr: 'Huit toiles d’ombrage et trois lignes de brume au-dessus du marché, de mai à septembre.',
      en: 'Eight shade sails and three lines of mist above the market, from May to September.',
    },
    text: 'Le samedi en juillet, le carreau des Halles dépasse quarante degrés dès onze heures. Les salades s’affaissent, les clients âgés rentrent chez eux, et nous remballons deux heures plus tôt. Nous proposons huit toiles tendues entre les mâts existants, posées de mai à septembre. Sous trois d’entre elles, une ligne de brume se déclenche au-dessus de trente degrés, quelques secondes par minute. Un jour de marché consomme autant d’eau que deux foyers. Le reste de l’année, les toiles dorment dans la remise de la halle. Les exposants s’engagent à les ouvrir et à les fermer. La place garde sa vue sur le clocher, et ses jeunes arbres ont le temps de grandir.',
    author: 'Marceline Oudart, maraîchère, avec douze exposants',
    opinion:
      'Réalisable. Les mâts portent les toiles si deux ancrages sont renforcés. L’architecte des bâtiments de France accepte une pose saisonnière. La brume sera contrôlée chaque année contre les légionelles.',
    place: 'Carreau des Halles, côté rue du Grenier-à-Sel',
    cost: 48_000,
    runningCost: 1_200,
    costLines: [
      ['Toiles et câbles', 23_500],
      ['Ancrages et renforts', 9_800],
      ['Brume : conduites et raccordement', 8_200],
      ['Études et contrôles', 2_900],
      ['Marge pour aléas', 3_600],
    ],
  },
  {
    number: 2,
    district: 'centre-halles',
    category: 'Rues et déplacements',
    title: {
      fr: 'Rue aux écoles devant l’école du Pont : bornes et plantations',
      en: 'School street at the Pont school: bollards and planting',
    },
    summary: {
      fr: 'La rue du Pont fermée aux voitures à l’heure des entrées et des sorties, et plantée.',
      en: 'Rue du Pont closed to cars when school begins and ends, and planted.',
    },
    text: 'Chaque matin à huit heures vingt, deux cents enfants et soixante voitures se croisent dans une rue large de six mètres. En mars, une fillette a été renversée devant le portail, sans gravité cette fois. Nous demandons que la rue du Pont ferme aux voitures à l’entrée et à la sortie de l’école. Deux bornes s’abaissent pour les riverains, les secours et le bus scolaire. Quatre bacs plantés et un banc rond remplacent six places de stationnement. Pendant un mois, nous avons tenu une barrière nous-mêmes, à trois parents par jour : plus un seul freinage brusque, et des enfants qui arrivent à pied. Neuf commerçants sur onze ont signé avec nous.',
    author: 'Collectif des parents de l’école du Pont',
    opinion:
      'Réalisable. Un arrêté de circulation suffit. Le parking de la Tour, à 150 mètres, compense les six places. Les riverains recevront un badge gratuit.',
    place: 'Rue du Pont, du numéro 4 au numéro 22',
    cost: 36_500,
    runningCost: 400,
    costLines: [
      ['Deux bornes et leur commande', 17_900],
      ['Terrassement et réseaux', 8_100],
      ['Bacs, plantations et banc', 5_600],
      ['Signalisation et badges', 2_100],
      ['Marge pour aléas', 2_800],
    ],
  },
  {
    number: 3,
    district: 'centre-halles',
    category: 'Culture et mémoire',
    title: {
      fr: 'Local de musique pour les jeunes, cave de l’ancien tribunal',
      en: 'A music room for young people under the old courthouse',
    },
    summary: {
      fr: 'Une cave voûtée insonorisée, ouverte sept jours sur sept aux groupes débutants.',
      en: 'A soundproofed vault, open every day to bands that are starting out.',
    },
    text: 'À Orvelle, un groupe qui débute a deux choix : la chambre du batteur, jusqu’à ce que le voisin frappe, ou quatorze euros de l’heure à trente kilomètres. La cave de l’ancien tribunal est vide depuis l’inondation de 2016. Elle est voûtée, sèche aujourd’hui, et ses murs font un mètre d’épaisseur. Nous voulons y installer une batterie, deux amplis, une petite sonorisation et une vraie porte. On réserverait sur une feuille et on prendrait la clé à la médiathèque, en face. L’association Tempo libre tient le planning et répare le matériel. Deux soirs par mois, un musicien viendrait nous apprendre à régler un son. Quarante-trois jeunes ont signé, et un accordéoniste de 71 ans.',
    author: 'Yanis Corbillon, 17 ans, avec l’association Tempo libre',
    opinion:
      'Réalisable. Le diagnostic d’humidité de l’an dernier est bon. La ventilation est nécessaire pour dix-neuf personnes au plus. Le service culture prend en charge le contrôle annuel.',
    place: 'Cave de l’ancien tribunal, entrée par la cour de la médiathèque',
    cost: 29_000,
    runningCost: 2_100,
    costLines: [
      ['Isolation acoustique', 13_400],
      ['Électricité et ventilation', 7_300],
      ['Batterie, amplis et sonorisation', 4_600],
      ['Porte et contrôle d’accès', 1_600],
      ['Marge pour aléas', 2_100],
    ],
  },
];
