// @ts-check
// `npm run bench:counting`: the counting engine beside its slow twin and the least it must read, on real and generated elections.
import '../bench/counting.mjs';
