import type { ProjectExplanation } from '@parvis/budget-counting';
import { speech, type Telling } from '../telling';
import { lostSentences } from './lost-sentences';
import { wonSentences } from './won-sentences';

/** Why a project won or lost, in two or three sentences that quote the trace and nothing else. */
export function explain(facts: ProjectExplanation, telling: Telling): string {
  const said = speech(telling);
  // Only winners have a place in the order of selection.
  return ('position' in facts ? wonSentences(facts, said) : lostSentences(facts, said)).join(' ');
}
