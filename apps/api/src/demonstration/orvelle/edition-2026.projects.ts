/** One line of a cost table; the lines of a project add up to its cost. Euros, tax included. */
export interface CostLineText {
  readonly label: string;
  readonly euros: number;
}

/** A project of the 2026 vote, as its author, then the service, wrote it. Everything here is invented. */
export interface ProjectText {
  readonly number: number;
  readonly title: { readonly fr: string; readonly en: string };
  /** Slug of the district; null for the whole town. */
  readonly district: string | null;
  readonly category: 'cadre de vie' | 'mobilités' | 'jeunesse et écoles' | 'solidarités' | 'nature' | 'culture';
  readonly euros: number;
  readonly yearlyEuros: number;
  readonly author: string;
  readonly place: string;
  /** 80 to 150 words by the author. */
  readonly text: string;
  /** What the technical service answers, with what it changed. */
  readonly opinion: string;
  readonly costLines: readonly CostLineText[];
}

export const projects2026: readonly ProjectText[] = [
  {
    number: 1,
    title: { fr: 'Ombrières et brumisateurs au marché des Halles', en: 'Shade sails and misters at the Halles market' },
    district: 'centre-halles',
    category: 'cadre de vie',
    euros: 48_000,
    yearlyEuros: 1_200,
    author: 'Les commerçants du marché des Halles',
    place: 'Place des Halles, côté rue du Beffroi',
    text: 'L’été dernier, le marché du samedi s’est vidé à dix heures et demie, six semaines de suite. Les clients âgés ne venaient plus, les salades fanaient sur l’étal, et deux d’entre nous ont fait un malaise. Nous demandons huit voiles d’ombrage tendues entre les mâts qui existent déjà, et quatre brumisateurs que l’on ouvre seulement au-dessus de trente degrés. Les voiles se démontent en octobre et se rangent sous la halle. Hors des jours de marché, la place ombragée servira aux enfants qui sortent de l’école du Pont et aux gens qui attendent le bus. Nous nous engageons à monter et à démonter les voiles avec les agents, deux matinées par an.',
    opinion:
      'Réalisable. Les mâts ont été vérifiés et supportent les voiles jusqu’à 70 km/h de vent. Les brumisateurs sont raccordés à l’eau potable, avec un contrôle sanitaire chaque année, compris dans le coût de fonctionnement.',
    costLines: [
      { label: 'Huit voiles d’ombrage et leurs attaches', euros: 26_500 },
      { label: 'Quatre brumisateurs et raccordement à l’eau', euros: 13_200 },
      { label: 'Étude de résistance au vent', euros: 3_900 },
      { label: 'Marge pour aléas', euros: 4_400 },
    ],
  },
  {
    number: 2,
    title: {
      fr: 'Rue aux écoles devant l’école du Pont : bornes et plantations',
      en: 'School street at École du Pont: bollards and planting',
    },
    district: 'centre-halles',
    category: 'jeunesse et écoles',
    euros: 36_500,
    yearlyEuros: 400,
    author: 'Delphine Aubrac et onze parents d’élèves',
    place: 'Rue du Pont, entre la rue des Tanneurs et le quai',
    text: 'À huit heures vingt, il y a quarante voitures dans une rue de quatre-vingts mètres. On se gare sur le trottoir, on recule sans voir, et en mars une petite fille de CE1 a été renversée : une jambe cassée, une grande peur. Nous voulons fermer la rue du Pont aux voitures un quart d’heure avant et après l’école, avec deux bornes que l’agent abaisse pour les secours et les riverains. À la place des six emplacements les plus dangereux, des bacs plantés par les classes et trois bancs pour attendre. Pendant un essai de deux semaines avec des barrières prêtées, un enfant sur trois est venu à pied. Nous aimerions que cela dure.',
    opinion:
      'Réalisable. La police municipale et les pompiers ont donné leur accord. Les riverains gardent l’accès à toute heure par badge. Six places de stationnement sont retirées ; vingt-deux restent libres à cent mètres.',
    costLines: [
      { label: 'Deux bornes et leur alimentation', euros: 19_800 },
      { label: 'Bacs, terre et plantations', euros: 7_400 },
      { label: 'Bancs et marquage au sol', euros: 5_600 },
      { label: 'Marge pour aléas', euros: 3_700 },
    ],
  },
  {
    number: 3,
    title: {
      fr: 'Local de musique pour les jeunes, cave de l’ancien tribunal',
      en: 'Music room for young people in the old courthouse cellar',
    },
    district: 'centre-halles',
    category: 'culture',
    euros: 29_000,
    yearlyEuros: 2_100,
    author: 'Groupe « Les Sourds de la Cave », 16 à 19 ans',
    place: 'Ancien tribunal, 4 rue de la Balance, sous-sol',
    text: 'Nous sommes cinq groupes de lycéens et d’apprentis à répéter dans des garages, et nos voisins ont raison de se plaindre. La cave de l’ancien tribunal est vide depuis sept ans : deux salles voûtées, sèches, avec des murs d’un mètre. Il faut une porte acoustique, de l’électricité aux normes, une ventilation et un peu de matériel de base qui reste sur place, une batterie, deux amplis, une sono. Les créneaux seraient réservés en ligne ou au service jeunesse, gratuits jusqu’à vingt et un ans, avec un cahier d’état des lieux et une personne référente par groupe. Une fois par trimestre, porte ouverte : qui veut écoute, qui veut essaie un instrument.',
    opinion:
      'Réalisable sous condition : l’accès d’un fauteuil roulant est impossible dans la cave. Le service jeunesse prête donc aussi la salle du rez-de-chaussée, deux soirs par semaine, aux groupes qui en ont besoin.',
    costLines: [
      { label: 'Porte et panneaux acoustiques', euros: 9_300 },
      { label: 'Électricité et ventilation', euros: 11_200 },
      { label: 'Matériel de musique', euros: 5_600 },
      { label: 'Marge pour aléas', euros: 2_900 },
    ],
  },
  {
    number: 4,
    title: {
      fr: 'Ponton accessible aux fauteuils au port de l’Écluse',
      en: 'Wheelchair-accessible pontoon at the Écluse harbour',
    },
    district: 'bords-de-lanthe',
    category: 'solidarités',
    euros: 64_000,
    yearlyEuros: 900,
    author: 'Jean-Loup Ferrandis, pêcheur en fauteuil',
    place: 'Port de l’Écluse, en aval du club d’aviron',
    text: 'J’ai pêché sur la Lanthe de sept à cinquante-deux ans, puis un accident m’a assis dans un fauteuil. Depuis, je regarde l’eau de haut, derrière une rambarde. Un ponton flottant de douze mètres, avec une rampe douce qui suit le niveau de la rivière, permettrait à des gens comme moi de pêcher, de monter dans une barque avec un siège de transfert, ou seulement d’être au bord. Les personnes âgées de la résidence des Saules, les poussettes et le club d’aviron s’en serviraient aussi : j’ai demandé, ils ont signé. Une ville de rivière où l’on ne peut pas toucher l’eau quand on ne marche pas, c’est une moitié de ville.',
    opinion:
      'Réalisable. Voies navigables a donné son accord de principe, à confirmer par convention. Le ponton est retiré de l’eau pendant les crues de décembre à février.',
    costLines: [
      { label: 'Ponton flottant de 12 mètres', euros: 34_000 },
      { label: 'Rampe articulée et garde-corps', euros: 16_500 },
      { label: 'Siège de transfert', euros: 3_700 },
      { label: 'Études et autorisation', euros: 4_000 },
      { label: 'Marge pour aléas', euros: 5_800 },
    ],
  },
  {
    number: 5,
    title: {
      fr: 'Échelle de crue et sentier de mémoire des inondations',
      en: 'Flood gauge and a path of flood memory',
    },
    district: 'bords-de-lanthe',
    category: 'culture',
    euros: 18_500,
    yearlyEuros: 0,
    author: 'Idée d’Armand Lesquer (†), portée par le club d’aviron avec l’accord de sa famille',
    place: 'Quai de la Lanthe, du pont des Tanneurs au port de l’Écluse',
    text: 'En 1910, l’eau est montée jusqu’à la deuxième marche de l’église. En 1955, mon père a sauvé trois vaches en barque. En 1993, tout le monde a porté les lits à l’étage. Ces histoires vont partir avec nous, et ceux qui s’installent sur les quais ne savent pas que la rivière revient. Je propose une grande échelle de crue peinte sur la pile du pont, lisible de loin, et neuf bornes en pierre le long du quai, chacune avec une date, un niveau, une photographie ou une parole d’habitant. Les enfants des écoles recueilleraient les récits. On ne protège bien que ce dont on se souvient, et une ville qui se souvient s’inquiète moins.',
    opinion:
      'Réalisable. Les niveaux ont été vérifiés avec le service de prévision des crues. Le club d’aviron veille à l’exactitude des récits avec les archives municipales.',
    costLines: [
      { label: 'Échelle peinte et étude de la pile', euros: 5_200 },
      { label: 'Neuf bornes gravées et leur pose', euros: 10_800 },
      { label: 'Collecte des récits avec les écoles', euros: 1_000 },
      { label: 'Marge pour aléas', euros: 1_500 },
    ],
  },
  {
    number: 6,
    title: { fr: 'Passerelle en bois sur le ru des Saules', en: 'Wooden footbridge over the Saules brook' },
    district: 'bords-de-lanthe',
    category: 'mobilités',
    euros: 52_000,
    yearlyEuros: 600,
    author: 'Maïwenn Corlay',
    place: 'Ru des Saules, derrière le stade nautique',
    text: 'De ma fenêtre je vois le stade nautique : il est à deux cents mètres. Pour y aller à pied, il faut faire le tour par la départementale, un kilomètre et demi, sans trottoir sur la moitié. Alors les enfants passent par les pierres du ru, et l’hiver ils tombent dedans. Une passerelle de neuf mètres, assez large pour un fauteuil et un vélo à la main, relierait le lotissement des Saules, le stade et l’arrêt du bus 4. J’ai compté un mercredi : cinquante et une personnes ont traversé sur les pierres entre quatorze et dix-huit heures. Le charpentier du quartier propose de montrer le chantier aux apprentis.',
    opinion:
      'Réalisable. Une seule culée est à renforcer. Le bois vient de forêts de la région ; contrôle des fixations chaque année.',
    costLines: [
      { label: 'Passerelle en chêne de 9 mètres', euros: 29_500 },
      { label: 'Culées et accès', euros: 13_000 },
      { label: 'Étude hydraulique', euros: 4_500 },
      { label: 'Marge pour aléas', euros: 5_000 },
    ],
  },
  {
    number: 7,
    title: {
      fr: 'Cour fraîche de l’école des Tilleuls (désimperméabilisation)',
      en: 'A cool yard for École des Tilleuls',
    },
    district: 'les-tilleuls',
    category: 'jeunesse et écoles',
    euros: 88_000,
    yearlyEuros: 1_500,
    author: 'Samira Belhadi et Christophe Jourdain, deux idées regroupées',
    place: 'École élémentaire des Tilleuls, 12 allée des Érables',
    text: 'Cette page réunit deux idées. Samira demandait des arbres, parce qu’en juin le goudron de la cour atteint cinquante-quatre degrés et que les récréations se font à l’intérieur, rideaux tirés. Christophe demandait que l’eau de pluie cesse de partir à l’égout et d’inonder la loge du gardien. C’est la même cour et la même réponse : enlever neuf cents mètres carrés de goudron, laisser la pluie entrer dans la terre, planter vingt-deux arbres, garder un terrain de ballon et un chemin plat pour les fauteuils. Les enfants ont dessiné une cour avec des coins calmes pour celles et ceux qui n’aiment pas le foot. Elle serait ouverte aux familles le samedi.',
    opinion:
      'Réalisable pendant deux étés. Les deux idées ont été regroupées avec l’accord de leurs auteurs. L’agence de l’eau peut aider ; le coût affiché ne compte pas cette aide, qui n’est pas encore acquise.',
    costLines: [
      { label: 'Retrait du goudron et terrassement', euros: 31_000 },
      { label: 'Sols perméables et chemin accessible', euros: 27_500 },
      { label: 'Vingt-deux arbres, terre et arrosage', euros: 15_500 },
      { label: 'Études de sol', euros: 6_000 },
      { label: 'Marge pour aléas', euros: 8_000 },
    ],
  },
  {
    number: 8,
    title: { fr: 'Verger public du chemin Vert, 60 arbres', en: 'Public orchard on the chemin Vert, 60 trees' },
    district: 'les-tilleuls',
    category: 'nature',
    euros: 26_000,
    yearlyEuros: 800,
    author: 'Association « Croque-Lanthe »',
    place: 'Prairie du chemin Vert, derrière le gymnase',
    text: 'Derrière le gymnase, il y a une prairie que l’on tond six fois par an et où personne ne s’arrête. Nous proposons d’y planter soixante arbres fruitiers de variétés d’ici, pommes, poires, prunes, quelques noisetiers, à la distance qu’il faut pour qu’on puisse encore y courir. Chacun cueille ce qu’il mange ; le reste fait un jour de jus en octobre, au pressoir que l’association prête. Nous avons déjà vingt-trois volontaires pour la taille et un vieux monsieur, ancien pépiniériste, qui veut transmettre. La haie existante reste : les mésanges y nichent. Dans huit ans, les enfants plantés avec les arbres auront l’âge d’apprendre à tailler.',
    opinion:
      'Réalisable. Sol sain après analyse. Arrosage compris les trois premiers étés ; convention d’entretien avec l’association, et reprise par le service des espaces verts si elle cesse.',
    costLines: [
      { label: 'Soixante arbres et protections', euros: 9_800 },
      { label: 'Préparation du sol et plantation', euros: 8_200 },
      { label: 'Arrosage pendant trois étés', euros: 5_400 },
      { label: 'Marge pour aléas', euros: 2_600 },
    ],
  },
  {
    number: 9,
    title: {
      fr: 'Boîte à dons et bibliothèque de rue, place du Rouet',
      en: 'Giving box and street library, place du Rouet',
    },
    district: 'les-tilleuls',
    category: 'solidarités',
    euros: 15_500,
    yearlyEuros: 200,
    author: 'Yolande Prigent',
    place: 'Place du Rouet, sous le grand tilleul',
    text: 'Chez moi, trois placards sont pleins de choses qui serviraient à d’autres, et je ne suis pas la seule. Je voudrais, sous le tilleul de la place du Rouet, un petit abri en bois fermé sur trois côtés : à gauche des étagères pour donner et prendre, vaisselle, jouets, vêtements propres ; à droite des livres, avec un banc pour les lire. Rien à demander, rien à justifier. Le comité de quartier fera le tri deux fois par semaine, le centre social passera chercher ce qui ne part pas. On s’est moqué de moi en disant que tout serait cassé en un mois. À la bibliothèque de la gare, en deux ans, on a remplacé une vitre.',
    opinion:
      'Réalisable. L’abri est fabriqué par l’atelier d’insertion de la ville. Emplacement vérifié avec les pompiers et les racines de l’arbre préservées.',
    costLines: [
      { label: 'Abri en bois, étagères et banc', euros: 10_400 },
      { label: 'Fondations légères et accès plat', euros: 3_300 },
      { label: 'Marge pour aléas', euros: 1_800 },
    ],
  },
  {
    number: 10,
    title: { fr: 'Maison des associations : cuisine partagée', en: 'A shared kitchen for the community house' },
    district: 'la-plaine',
    category: 'solidarités',
    euros: 74_000,
    yearlyEuros: 3_800,
    author: 'Fatoumata Diarra-Leclerc',
    place: 'Maison des associations, 3 place de la Fraternité',
    text: 'Dans nos immeubles, on cuisine bien et chacun chez soi. Pour un baptême, un départ, une fête de fin de Ramadan ou un repas de Noël, on loue une salle hors de la ville, ou on renonce. La Maison des associations a une réserve qui ne sert plus. J’en voudrais faire une cuisine où dix personnes peuvent travailler ensemble : deux fours, un grand plan de travail, une hotte, une chambre froide, et des plans plus bas pour cuisiner assis. Le matin, des ateliers avec la diététicienne du centre de santé ; le soir et le week-end, les familles et les associations. On apprendra les uns des autres : j’ai déjà promis le thiéboudiène contre la recette du pâté lorrain.',
    opinion:
      'Réalisable si modifié : le service a proposé de mettre la cuisine au rez-de-chaussée plutôt qu’à l’étage, pour l’accès et la ventilation. L’auteure a accepté ; le coût a baissé de 11 000 €.',
    costLines: [
      { label: 'Travaux, électricité et ventilation', euros: 35_000 },
      { label: 'Matériel de cuisine professionnel', euros: 24_500 },
      { label: 'Plans de travail accessibles', euros: 4_500 },
      { label: 'Études et contrôle', euros: 3_300 },
      { label: 'Marge pour aléas', euros: 6_700 },
    ],
  },
  {
    number: 11,
    title: {
      fr: 'Parcours santé et bancs à l’ombre du mail Nord',
      en: 'Fitness trail and shaded benches on the mail Nord',
    },
    district: 'la-plaine',
    category: 'cadre de vie',
    euros: 42_000,
    yearlyEuros: 700,
    author: 'Club « Marche et bavardage »',
    place: 'Mail Nord, des tours 1 à 9',
    text: 'Nous sommes vingt-six, de cinquante-huit à quatre-vingt-sept ans, et nous marchons sur le mail tous les mardis, de la tour 1 à la tour 9, aller et retour. Il y a deux bancs, tous les deux en plein soleil. Nous voudrions huit bancs avec dossier et accoudoirs, parce qu’il faut pouvoir se relever, placés sous les platanes, et sept appareils simples, de ceux qui font travailler l’équilibre sans faire peur. Le médecin du centre de santé a choisi les appareils avec nous. Les jeunes de la tour 5 ont demandé une barre de traction : nous l’avons ajoutée, et ils ont promis de nous montrer.',
    opinion:
      'Réalisable. Deux emplacements ont été déplacés pour ne pas abîmer les racines. Tous les appareils ont une notice en images.',
    costLines: [
      { label: 'Sept appareils et leur sol', euros: 22_400 },
      { label: 'Huit bancs à dossier et accoudoirs', euros: 11_200 },
      { label: 'Pose et cheminements', euros: 4_500 },
      { label: 'Marge pour aléas', euros: 3_900 },
    ],
  },
  {
    number: 12,
    title: { fr: 'Laverie solidaire au pied de la tour 7', en: 'A community laundry at the foot of tower 7' },
    district: 'la-plaine',
    category: 'solidarités',
    euros: 31_000,
    yearlyEuros: 2_400,
    author: 'Association « Fil à fil »',
    place: 'Tour 7, local commercial du rez-de-chaussée',
    text: 'Une machine à laver qui tombe en panne, c’est un mois de salaire à découvert. La laverie la plus proche est à deux bus. Avec le bailleur, nous avons trouvé un local vide au pied de la tour 7. Six machines économes, trois séchoirs, un coin pour s’asseoir avec des prises et du wifi : on lave pour un euro cinquante, ou contre une heure d’aide à l’association. Pendant que le linge tourne, une écrivaine publique reçoit le jeudi, et le mardi on apprend à recoudre. Un local tenu, éclairé, où l’on se croise, fait plus pour la tranquillité du pied de l’immeuble que toutes les caméras.',
    opinion:
      'Réalisable. Le bailleur prête le local pour neuf ans. L’association tient les comptes et les publie ; l’eau de rinçage est réutilisée.',
    costLines: [
      { label: 'Machines et séchoirs', euros: 16_200 },
      { label: 'Plomberie et électricité', euros: 9_400 },
      { label: 'Aménagement accessible', euros: 2_600 },
      { label: 'Marge pour aléas', euros: 2_800 },
    ],
  },
  {
    number: 13,
    title: {
      fr: 'Trottoir et traversée sûre, montée des Vignes',
      en: 'Pavement and safe crossing on the montée des Vignes',
    },
    district: 'les-hauts',
    category: 'mobilités',
    euros: 58_000,
    yearlyEuros: 0,
    author: 'Gilles Thévenot',
    place: 'Montée des Vignes, du numéro 18 au numéro 46',
    text: 'La montée des Vignes fait trois cent quarante mètres de long. Sur cent dix mètres, au milieu, il n’y a pas de trottoir du tout : un mur d’un côté, un fossé de l’autre, et un virage. Ma fille descend par là au collège. Ma mère, quatre-vingt-un ans, ne descend plus. Un trottoir d’un mètre quarante du côté du mur, une traversée surélevée à la hauteur de l’arrêt de bus et deux lampadaires suffiraient. J’ai mesuré, j’ai photographié, j’ai demandé aux trois propriétaires du fossé : ils sont d’accord pour que l’on prenne quarante centimètres. Ce n’est pas un beau projet. C’est seulement ce qui manque pour rentrer chez soi à pied.',
    opinion:
      'Réalisable. La route est communale. Le trottoir mesure 1,40 m sur toute sa longueur ; une vitesse de 30 km/h est instaurée.',
    costLines: [
      { label: 'Trottoir sur 110 mètres', euros: 31_500 },
      { label: 'Traversée surélevée', euros: 11_000 },
      { label: 'Deux lampadaires', euros: 6_300 },
      { label: 'Études et géomètre', euros: 3_700 },
      { label: 'Marge pour aléas', euros: 5_500 },
    ],
  },
  {
    number: 14,
    title: { fr: 'Abris de bus avec banc, six arrêts', en: 'Bus shelters with a bench at six stops' },
    district: 'les-hauts',
    category: 'mobilités',
    euros: 23_500,
    yearlyEuros: 300,
    author: 'Line Vasseur-Okoye',
    place: 'Ligne 6, arrêts Vignes, Belvédère, Cèdres, École, Réservoir et Crêtes',
    text: 'Sur les Hauts, le bus passe toutes les quarante minutes, quand il passe. Aux six arrêts de la ligne 6, il y a un poteau, et c’est tout. On attend debout, sous la pluie d’ouest en hiver et sans ombre en août, avec les courses, avec la poussette, avec le dos qu’on a. Je demande six abris simples, en bois et en verre, avec un banc à bonne hauteur, une place pour un fauteuil, l’horaire écrit gros et une lampe solaire. J’ai attendu une heure dix le 14 janvier avec mon voisin de quatre-vingts ans. Nous avons eu le temps d’écrire cette idée.',
    opinion:
      'Réalisable. Les bus relèvent de l’agglomération, mais les abris sont à la commune sur ses trottoirs. L’horaire sonore est fourni par l’agglomération.',
    costLines: [
      { label: 'Six abris avec banc', euros: 16_200 },
      { label: 'Lampes solaires et affichage', euros: 2_700 },
      { label: 'Pose et accès plat', euros: 2_300 },
      { label: 'Marge pour aléas', euros: 2_300 },
    ],
  },
  {
    number: 15,
    title: {
      fr: 'Terrain de jeu d’aventure au bois de l’Aigrette',
      en: 'Adventure playground in the bois de l’Aigrette',
    },
    district: 'les-hauts',
    category: 'jeunesse et écoles',
    euros: 46_000,
    yearlyEuros: 1_100,
    author: 'Conseil municipal des enfants, école des Crêtes',
    place: 'Bois de l’Aigrette, clairière du Réservoir',
    text: 'Les jeux de la ville sont tous pareils : un toboggan en plastique et un cheval qui grince. Nous, on voudrait un endroit où on peut construire une cabane et la défaire, grimper haut mais pas trop, se balancer à six, marcher sur des troncs et faire couler de l’eau avec une pompe. Il faudrait que ceux qui sont en fauteuil puissent aller jusqu’au milieu et pas seulement regarder. On a fait des maquettes et on a voté : la tyrolienne a gagné de trois voix. Les parents ont eu peur de la tyrolienne, alors elle est basse. On a promis de ramasser les papiers. Il y aura une boîte à outils fermée, et c’est l’animatrice qui a la clé.',
    opinion:
      'Réalisable. Troncs issus de l’entretien du bois. Contrôle de sécurité deux fois par an, compris dans le coût de fonctionnement. Chemin accessible jusqu’à la balançoire et à la pompe.',
    costLines: [
      { label: 'Jeux, cordes et tyrolienne', euros: 24_800 },
      { label: 'Sols souples et chemin accessible', euros: 12_400 },
      { label: 'Pompe et raccordement', euros: 4_300 },
      { label: 'Marge pour aléas', euros: 4_500 },
    ],
  },
  {
    number: 16,
    title: { fr: 'Consignes à vélos fermées, 40 places, gare', en: 'Locked bicycle parking for 40 at the station' },
    district: 'gare-fabriques',
    category: 'mobilités',
    euros: 39_000,
    yearlyEuros: 1_600,
    author: 'Ilyes Bramont',
    place: 'Gare d’Orvelle, parvis nord',
    text: 'Je prends le train de 7 h 12 tous les matins. En dix-huit mois, on m’a volé deux vélos devant la gare ; au deuxième, j’ai repris la voiture, et je ne suis pas le seul : nous sommes trois collègues dans ce cas. Quarante places fermées, dans un abri qui s’ouvre avec la carte de bus ou un code, dont quatre pour des vélos longs ou adaptés et huit avec une prise. J’ai compté pendant une semaine : soixante-quatre vélos attachés aux grilles en moyenne, et onze cadenas orphelins. Une place de voiture au parking de la gare coûte douze mille euros à construire ; ici, moins de mille. Et l’on ne chercherait plus son vélo des yeux en descendant du train.',
    opinion:
      'Réalisable. Le terrain appartient à la commune ; la gare a donné son accord pour l’éclairage. Les codes sont gérés par le service déplacements, sans inscription en ligne obligatoire.',
    costLines: [
      { label: 'Abri fermé de 40 places', euros: 25_500 },
      { label: 'Serrures, prises et éclairage', euros: 7_200 },
      { label: 'Dalle et accès', euros: 2_600 },
      { label: 'Marge pour aléas', euros: 3_700 },
    ],
  },
  {
    number: 17,
    title: { fr: 'Scène ouverte dans la cour de la filature', en: 'An open stage in the courtyard of the mill' },
    district: 'gare-fabriques',
    category: 'culture',
    euros: 67_000,
    yearlyEuros: 2_900,
    author: 'Collectif « La Navette »',
    place: 'Ancienne filature Mercœur, cour des cardeuses',
    text: 'La cour des cardeuses a la plus belle acoustique de la ville : les ouvrières y chantaient, et l’on peut encore lire les horaires peints sur le mur. Elle est fermée par une chaîne. Nous voulons y poser une scène basse de soixante mètres carrés, couverte, avec une rampe, l’électricité, et deux cents chaises pliantes. De mai à septembre, elle serait ouverte à qui veut : une chorale, un bal, une classe qui joue sa pièce, un film dehors. Le collectif tient le calendrier, fait respecter l’heure de fin, vingt-deux heures, et prête ses techniciens pour apprendre le métier aux jeunes. Le quartier a des étudiants, des anciens de l’usine et des nouveaux venus qui ne se parlent pas : il leur manque une cour.',
    opinion:
      'Réalisable. La cour est à la commune depuis 2019. Étude de bruit faite : fin à 22 h, et douze soirées amplifiées au plus chaque été.',
    costLines: [
      { label: 'Scène couverte et rampe', euros: 36_500 },
      { label: 'Électricité et éclairage', euros: 14_000 },
      { label: 'Chaises et rangement', euros: 5_800 },
      { label: 'Études de bruit et de structure', euros: 4_400 },
      { label: 'Marge pour aléas', euros: 6_300 },
    ],
  },
  {
    number: 18,
    title: { fr: 'Éclairage du passage souterrain et fresque', en: 'Light and a mural for the underpass' },
    district: 'gare-fabriques',
    category: 'cadre de vie',
    euros: 21_000,
    yearlyEuros: 300,
    author: 'La 4e B du collège des Fabriques, avec Nadia Roussel, professeure, qui se porte garante',
    place: 'Passage souterrain entre la gare et la rue des Filateurs',
    text: 'Pour aller au collège, la moitié de la classe prend le passage sous les voies. Il y a deux néons sur six qui marchent, ça sent mauvais, et les filles font un détour de douze minutes l’hiver. On a fait un plan : des lampes qui s’allument plus fort quand quelqu’un arrive, un miroir dans le coude pour voir qui vient, un sol qui ne glisse pas, et une fresque de quarante mètres sur l’histoire du quartier, peinte par nous avec une artiste qui a déjà travaillé avec des collèges. On a interrogé cent douze personnes à la sortie de la gare. Quatre-vingt-quatorze ont dit qu’elles avaient eu peur au moins une fois. On voudrait que ce soit l’endroit qu’on montre aux gens.',
    opinion:
      'Réalisable. L’accord du gestionnaire des voies est écrit. L’éclairage consomme moins que l’actuel. La classe est accompagnée par une adulte qui se porte garante.',
    costLines: [
      { label: 'Éclairage et miroir', euros: 9_600 },
      { label: 'Sol antidérapant', euros: 4_100 },
      { label: 'Fresque, peinture et artiste', euros: 5_300 },
      { label: 'Marge pour aléas', euros: 2_000 },
    ],
  },
  {
    number: 19,
    title: { fr: 'Cinq îlots de fraîcheur sur les places minérales', en: 'Five cool islands on paved squares' },
    district: null,
    category: 'nature',
    euros: 95_000,
    yearlyEuros: 2_500,
    author: 'Collectif « Orvelle respire »',
    place: 'Places de la République, du Rouet, de la Fraternité, du Belvédère et de la Gare',
    text: 'Nous avons promené un thermomètre dans la ville, un après-midi de juillet à trente-six degrés. Place de la République, au sol, cinquante et un. Sous le grand tilleul du Rouet, trente-deux. Dix-neuf degrés d’écart, c’est la différence entre sortir et rester enfermé. Nous proposons cinq îlots, un par quartier qui n’en a pas : on ouvre le pavé sur cent mètres carrés, on plante quatre ou cinq arbres déjà grands et un massif qui retient la pluie, on pose deux bancs et une fontaine à boire. Les terrasses et les marchés gardent leur place : nous avons dessiné avec eux. Chaque îlot a un voisin référent pour l’arrosage du premier été.',
    opinion:
      'Réalisable. Les réseaux ont été relevés : une place, prévue rue du Canal, a été remplacée par celle du Rouet à cause d’une conduite de gaz.',
    costLines: [
      { label: 'Ouverture des sols et terre', euros: 37_000 },
      { label: 'Vingt-trois arbres et massifs', euros: 26_500 },
      { label: 'Bancs et fontaines à boire', euros: 16_000 },
      { label: 'Études de réseaux', euros: 6_500 },
      { label: 'Marge pour aléas', euros: 9_000 },
    ],
  },
  {
    number: 20,
    title: {
      fr: 'Bancs tous les 200 mètres sur trois parcours à pied',
      en: 'A bench every 200 metres on three walking routes',
    },
    district: null,
    category: 'cadre de vie',
    euros: 34_000,
    yearlyEuros: 200,
    author: 'Marcelle Guéhenno, idée déposée sur papier au guichet',
    place: 'De la mairie à la gare, du marché à l’hôpital, de La Plaine au centre',
    text: 'J’ai quatre-vingt-quatre ans. Du marché à l’hôpital, il y a mille cent mètres et un seul banc, que l’on a tourné vers le mur. Avec mon cœur, je peux faire deux cents mètres, m’asseoir, repartir. Sans banc, je ne sors pas. J’ai marché les trois chemins que font les gens de mon âge, avec ma voisine et son compteur de pas : de la mairie à la gare, du marché à l’hôpital, de La Plaine au centre. Il manque trente et un bancs. Je les voudrais avec un dossier et des accoudoirs, à l’ombre quand on peut, et pas trop bas. Ce serait aussi pour les femmes enceintes, pour les livreurs, et pour ceux qui ont le temps.',
    opinion:
      'Réalisable. Vingt-neuf emplacements sont retenus sur trente et un : deux trottoirs sont trop étroits pour laisser passer un fauteuil. Idée saisie par l’accueil de la mairie.',
    costLines: [
      { label: 'Vingt-neuf bancs à dossier et accoudoirs', euros: 24_600 },
      { label: 'Pose et petites dalles', euros: 6_200 },
      { label: 'Marge pour aléas', euros: 3_200 },
    ],
  },
  {
    number: 21,
    title: {
      fr: 'Nichoirs, hôtels à insectes et carnet des espèces',
      en: 'Nest boxes, insect hotels and a notebook of species',
    },
    district: null,
    category: 'nature',
    euros: 12_000,
    yearlyEuros: 300,
    author: 'Théophane Le Guen, 17 ans',
    place: 'Parcs, écoles et cimetières de la ville',
    text: 'Cet hiver, j’ai compté les oiseaux au parc des Hauts : onze espèces. Dans le carnet de mon grand-père, au même endroit, en 1978, il y en a vingt-six. Ils ne trouvent plus où nicher, parce que les façades sont lisses et que l’on coupe les arbres creux. Je propose quatre-vingts nichoirs de huit modèles, pour des mésanges, des martinets, des chauves-souris, et douze hôtels à insectes construits avec les écoles. Et un carnet, en papier et en ligne, où tout le monde note ce qu’il voit ; les données iraient au muséum, qui les publie. Dans dix ans, on saura si la ville va mieux. Je serai là pour vérifier.',
    opinion:
      'Réalisable. La Ligue de protection des oiseaux choisit les emplacements. Un relevé est fait chaque printemps et publié.',
    costLines: [
      { label: 'Nichoirs et hôtels à insectes', euros: 6_900 },
      { label: 'Pose en hauteur', euros: 2_400 },
      { label: 'Carnet et ateliers', euros: 1_500 },
      { label: 'Marge pour aléas', euros: 1_200 },
    ],
  },
  {
    number: 22,
    title: {
      fr: 'Défibrillateurs extérieurs et formation de 300 habitants',
      en: 'Outdoor defibrillators and training for 300 residents',
    },
    district: null,
    category: 'solidarités',
    euros: 27_500,
    yearlyEuros: 1_400,
    author: 'Sapeurs-pompiers volontaires d’Orvelle',
    place: 'Neuf façades de bâtiments publics, dont trois écoles',
    text: 'Quand un cœur s’arrête, chaque minute sans massage enlève dix chances sur cent. Nous mettons en moyenne neuf minutes à arriver. La ville a quatorze défibrillateurs, mais onze sont à l’intérieur, derrière une porte fermée la nuit et le dimanche. Nous demandons neuf appareils dehors, dans des coffrets chauffés et signalés, là où les gens vivent et pas seulement au centre. Et surtout, nous offrons d’apprendre les gestes à trois cents habitants en un an, le samedi matin, dans chaque quartier, en une heure et demie, en français, en langue des signes et avec des interprètes. L’an dernier, un boulanger de La Plaine a sauvé sa cliente. Il avait appris avec nous.',
    opinion:
      'Réalisable. Les appareils sont inscrits dans la base nationale. Piles et électrodes sont comprises dans le coût de fonctionnement.',
    costLines: [
      { label: 'Neuf défibrillateurs et coffrets', euros: 19_400 },
      { label: 'Pose et alimentation', euros: 3_200 },
      { label: 'Formation, interprètes et matériel', euros: 2_400 },
      { label: 'Marge pour aléas', euros: 2_500 },
    ],
  },
  {
    number: 23,
    title: {
      fr: 'Toilettes publiques gratuites et accessibles, deux sites',
      en: 'Free, accessible public toilets on two sites',
    },
    district: null,
    category: 'cadre de vie',
    euros: 54_000,
    yearlyEuros: 6_200,
    author: 'Bérénice Chauvat',
    place: 'Place des Halles et parc de La Plaine',
    text: 'C’est un sujet dont on rit jusqu’au jour où l’on en a besoin. Les chauffeurs, les livreurs, les personnes malades, les femmes enceintes, les enfants, les gens à la rue : tout le monde organise sa journée autour de toilettes qui n’existent pas. La ville en a une, payante, fermée à dix-huit heures. Je demande deux cabines gratuites, ouvertes de six à vingt-trois heures, assez grandes pour un fauteuil et une personne qui aide, avec une table à langer et une douche en bas de la place des Halles. Je sais que cela coûte à nettoyer : c’est écrit, six mille deux cents euros par an. Une ville où l’on peut rester dehors toute une journée est une ville pour tous.',
    opinion:
      'Réalisable. Projet discuté : les commerçants craignent l’entretien. Le nettoyage trois fois par jour est compris dans le coût de fonctionnement, le plus élevé des 24 projets.',
    costLines: [
      { label: 'Deux cabines accessibles', euros: 32_800 },
      { label: 'Raccordements', euros: 11_900 },
      { label: 'Table à langer et douche', euros: 4_300 },
      { label: 'Marge pour aléas', euros: 5_000 },
    ],
  },
  {
    number: 24,
    title: { fr: 'Prêt de matériel : la « bibliothèque d’outils »', en: 'A lending library of tools' },
    district: null,
    category: 'solidarités',
    euros: 8_400,
    yearlyEuros: 900,
    author: 'Rémi Castagnède',
    place: 'Médiathèque d’Orvelle, entrée de service',
    text: 'Une perceuse sert treize minutes dans sa vie. J’en ai une, mon voisin aussi, et la dame du troisième vient d’en acheter une pour deux étagères. La médiathèque prête déjà des livres, des films et des jeux : qu’elle prête des outils. Cent vingt objets pour commencer, perceuses, échelles, machines à coudre, un nettoyeur de moquette, un kit pour purger les radiateurs, avec des lunettes et une fiche d’emploi claire. Quatre bénévoles, anciens du bâtiment, les vérifient au retour. Une semaine, gratuit, avec la carte de la médiathèque. Le premier samedi du mois, on apprend à s’en servir : changer un joint, poser une étagère droite, recoudre une fermeture.',
    opinion: 'Réalisable. La médiathèque gère les prêts avec son logiciel. Assurance vérifiée ; pas d’outil thermique.',
    costLines: [
      { label: 'Cent vingt outils', euros: 6_100 },
      { label: 'Rayonnages et étiquettes', euros: 1_500 },
      { label: 'Marge pour aléas', euros: 800 },
    ],
  },
];
