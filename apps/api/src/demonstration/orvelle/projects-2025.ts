import type { ProjectContent } from '../../features/budgets';
import { orvelleDistricts } from '../territories';
import type { DistrictSlug } from '../written-project';

interface PastProject {
  readonly reference: string;
  readonly district: DistrictSlug | null;
  readonly category: string;
  readonly cost: number;
  readonly title: { readonly fr: string; readonly en: string };
  readonly summary: { readonly fr: string; readonly en: string };
  readonly author: string;
}

const written: readonly PastProject[] = [
  {
    reference: 'A1',
    district: 'centre-halles',
    category: 'Nature et fraîcheur',
    cost: 165_000,
    title: {
      fr: 'Place des Halles ombragée : 34 arbres et une fontaine',
      en: 'A shaded place des Halles: 34 trees and a fountain',
    },
    summary: {
      fr: 'Trente-quatre arbres en pleine terre, une fontaine où l’on peut boire, et des bancs face au marché.',
      en: 'Thirty-four trees in open ground, a drinking fountain, and benches facing the market.',
    },
    author: 'Les riverains des Halles',
  },
  {
    reference: 'A2',
    district: 'bords-de-lanthe',
    category: 'Rues et déplacements',
    cost: 140_000,
    title: { fr: 'Piste cyclable sur le quai de la Lanthe', en: 'A cycle track on the Lanthe quay' },
    summary: {
      fr: 'Neuf cents mètres de piste à double sens, séparée des piétons, de l’Écluse au pont Vieux.',
      en: 'Nine hundred metres of two-way track, away from pedestrians, from Écluse to the old bridge.',
    },
    author: 'Orvelle à vélo',
  },
  {
    reference: 'A3',
    district: 'centre-halles',
    category: 'Rues et déplacements',
    cost: 62_000,
    title: { fr: 'Éclairage et bancs du parvis de la médiathèque', en: 'Lights and benches in front of the library' },
    summary: {
      fr: 'Une lumière douce dirigée vers le sol, douze bancs et des prises pour les fêtes.',
      en: 'Soft light turned to the ground, twelve benches, and power for festivals.',
    },
    author: 'Les lecteurs du soir',
  },
  {
    reference: 'A4',
    district: 'les-tilleuls',
    category: 'Nature et fraîcheur',
    cost: 48_000,
    title: { fr: 'Cour végétale de l’école des Tilleuls', en: 'A planted playground at the Tilleuls school' },
    summary: {
      fr: 'Des arbres et des sols qui boivent l’eau dans la petite cour, celle des maternelles.',
      en: 'Trees and soil that drinks the rain in the small playground of the nursery school.',
    },
    author: 'Association des parents de l’école des Tilleuls',
  },
  {
    reference: 'A5',
    district: 'la-plaine',
    category: 'Enfance et jeunesse',
    cost: 56_000,
    title: { fr: 'Terrain multisport couvert de La Plaine', en: 'A covered sports ground in La Plaine' },
    summary: {
      fr: 'Un toit sur le terrain existant, pour jouer toute l’année, et un éclairage jusqu’à 21 h.',
      en: 'A roof over the existing ground, to play all year, and lights until 9pm.',
    },
    author: 'Union sportive de La Plaine',
  },
  {
    reference: 'A6',
    district: 'gare-fabriques',
    category: 'Nature et fraîcheur',
    cost: 28_000,
    title: { fr: 'Jardin partagé des Fabriques', en: 'The Fabriques shared garden' },
    summary: {
      fr: 'Vingt-quatre parcelles et une serre sur l’ancienne cour de chargement.',
      en: 'Twenty-four plots and a greenhouse on the former loading yard.',
    },
    author: 'Les étudiants et voisins des Navettes',
  },
  {
    reference: 'A7',
    district: 'les-hauts',
    category: 'Enfance et jeunesse',
    cost: 42_000,
    title: { fr: 'Aire de jeux pour tous, parc des Hauts', en: 'A playground for all in the Hauts park' },
    summary: {
      fr: 'Une balançoire pour fauteuil, un manège au ras du sol et des jeux à deux hauteurs.',
      en: 'A swing for wheelchairs, a roundabout level with the ground, and games at two heights.',
    },
    author: 'Grandir aux Hauts',
  },
  {
    reference: 'A8',
    district: null,
    category: 'Santé et prévention',
    cost: 24_000,
    title: { fr: 'Vingt fontaines à eau en ville', en: 'Twenty drinking fountains in town' },
    summary: {
      fr: 'Vingt bornes pour boire et remplir sa gourde, à moins de cinq minutes de chez soi.',
      en: 'Twenty fountains to drink and fill a bottle, within five minutes of every home.',
    },
    author: 'Un collectif d’infirmières libérales',
  },
  {
    reference: 'A9',
    district: null,
    category: 'Nature et fraîcheur',
    cost: 12_000,
    title: { fr: 'Composteurs de quartier', en: 'Neighbourhood compost bins' },
    summary: {
      fr: 'Vingt-quatre bacs dans les six quartiers, avec un référent pour chacun.',
      en: 'Twenty-four bins in the six districts, each with someone in charge.',
    },
    author: 'Les maîtres composteurs d’Orvelle',
  },
  {
    reference: 'A10',
    district: 'gare-fabriques',
    category: 'Rues et déplacements',
    cost: 34_000,
    title: { fr: 'Atelier vélo de la gare', en: 'A bicycle workshop at the station' },
    summary: {
      fr: 'Un atelier où réparer soi-même, ouvert aux heures des trains.',
      en: 'A workshop to repair your own, open when the trains run.',
    },
    author: 'La Roue des Fabriques',
  },
  {
    reference: 'A11',
    district: 'centre-halles',
    category: 'Culture et mémoire',
    cost: 22_000,
    title: { fr: 'Fresque de la rue des Tanneurs', en: 'A mural in rue des Tanneurs' },
    summary: {
      fr: 'Le pignon aveugle du numéro 12 raconte les métiers de la rivière.',
      en: 'The blind wall of number 12 tells the trades of the river.',
    },
    author: 'Les ateliers du Pont',
  },
  {
    reference: 'A12',
    district: 'bords-de-lanthe',
    category: 'Santé et prévention',
    cost: 38_000,
    title: { fr: 'Toilettes publiques du port', en: 'Public toilets at the harbour' },
    summary: {
      fr: 'Des toilettes automatiques et accessibles, près de la capitainerie.',
      en: 'Automatic and accessible toilets, near the harbour office.',
    },
    author: 'Des plaisanciers et des promeneurs',
  },
];

/** What each becomes is told apart: it depends on the day. */
export const projects2025: readonly Omit<ProjectContent, 'milestone'>[] = written.map(
  ({ district, cost, ...project }) => ({
    ...project,
    district: orvelleDistricts.find(({ slug }) => slug === district) ?? null,
    cost: BigInt(cost),
    runningCost: null,
    body: null,
    opinion: null,
    place: null,
    costLines: [],
  }),
);
