// @ts-check
// `npm run bench:count`: the counting engine beside its slow twin on real elections.
import '../bench/count.mjs';
