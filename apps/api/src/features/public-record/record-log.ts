import { encodeId } from '../../platform/graphql/ids';

/** Names the record of a territory in its heads, so that a head of one can never pass for a head of another. */
export function recordLog(territoryId: string): string {
  return `parvis/record/${encodeId('territory', territoryId)}`;
}
