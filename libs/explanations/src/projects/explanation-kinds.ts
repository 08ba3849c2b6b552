import type { ProjectExplanation } from '@parvis/budget-counting';

export type FactsOf<Kind extends ProjectExplanation['kind']> = Extract<ProjectExplanation, { kind: Kind }>;

export type WonFacts = Extract<ProjectExplanation, { position: number }>;
export type LostFacts = Exclude<ProjectExplanation, WonFacts>;
