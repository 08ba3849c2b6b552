import type { Hex } from './contrast';

/** What text and acts stand on. A spec keeps these the same as `styles/tokens.css`. */
export interface Surfaces {
  readonly ground: Hex;
  readonly groundSecond: Hex;
  readonly slab: Hex;
  /** Text on a filled act. */
  readonly onAct: Hex;
  /** The name of the authority on the lintel. */
  readonly onLintel: Hex;
}

export const lightSurfaces: Surfaces = {
  ground: '#f7f5f1',
  groundSecond: '#ece8e1',
  slab: '#ffffff',
  onAct: '#ffffff',
  onLintel: '#ffffff',
};

export const darkSurfaces: Surfaces = {
  ground: '#14171f',
  groundSecond: '#1a1e28',
  slab: '#1f2430',
  onAct: '#10141c',
  onLintel: '#ffffff',
};

/** WCAG 2.2, criterion 1.4.3: text of any size that we use for links and buttons. */
export const neededForText = 4.5;
