/** Numbers in [0, 1) that look random and are the same everywhere (Lehmer generator of Park and Miller, 1988). Never for a draw. */
export function repeatableChance(seed: number): () => number {
  const MODULUS = 2_147_483_647; // 2^31 − 1
  const MULTIPLIER = 48_271;
  let state = (seed * 7919 + 1) % MODULUS;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
}
