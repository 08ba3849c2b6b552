import { ruleTester } from './rule-tester';
import { noClockOrChance } from './no-clock-or-chance';

ruleTester.run('no-clock-or-chance', noClockOrChance, {
  valid: [
    `import { sha256 } from '@noble/hashes/sha2.js'; export const digest = sha256(data);`,
    `export const day = new Date(instant).getTime();`,
    `export const largest = Math.max(1, 2);`,
    // The clock and the chance that a caller hands in have the same names as the globals.
    `export function draw(crypto: Chance, now: number): number { return crypto.pick(now); }`,
    `export interface Trace { readonly process: string; readonly performance: number }`,
    `export const trace = { process: 'count', performance: rule.performance };`,
  ],
  invalid: [
    { code: `export const at = Date.now();`, errors: [{ messageId: 'impure', data: { name: 'Date.now' } }] },
    { code: `export const at = Date['now']();`, errors: [{ messageId: 'impure' }] },
    { code: `export const at = new Date();`, errors: [{ messageId: 'clock' }] },
    { code: `export const at = Date();`, errors: [{ messageId: 'clock' }] },
    { code: `export const pick = Math.random();`, errors: [{ messageId: 'impure', data: { name: 'Math.random' } }] },
    { code: `export const at = performance.now();`, errors: [{ messageId: 'impure' }] },
    { code: `export const id = crypto.randomUUID();`, errors: [{ messageId: 'impure' }] },
    { code: `export const id = globalThis.crypto.randomUUID();`, errors: [{ messageId: 'impure' }] },
    { code: `export const home = process.env.HOME;`, errors: [{ messageId: 'impure' }] },
    { code: `export const both = { process };`, errors: [{ messageId: 'impure' }] },
    { code: `setTimeout(() => count(), 10);`, errors: [{ messageId: 'impure' }] },
    { code: `import { readFileSync } from 'node:fs';`, errors: [{ messageId: 'module', data: { name: 'node:fs' } }] },
    { code: `import type { Socket } from 'node:net';`, errors: [{ messageId: 'module' }] },
    { code: `import { createHash } from 'crypto';`, errors: [{ messageId: 'module' }] },
    { code: `export * from 'node:os';`, errors: [{ messageId: 'module' }] },
    { code: `const fs = await import('node:fs');`, errors: [{ messageId: 'module' }] },
    { code: `import { randomBytes } from '@noble/hashes/utils.js';`, errors: [{ messageId: 'impure' }] },
    { code: `names.sort((a, b) => a.localeCompare(b));`, errors: [{ messageId: 'locale' }] },
    { code: `export const text = amount.toLocaleString();`, errors: [{ messageId: 'locale' }] },
  ],
});
