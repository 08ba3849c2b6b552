import { RuleTester } from 'eslint';
import type { Rule } from 'eslint';
import { parser } from 'typescript-eslint';

const tester = new RuleTester({ languageOptions: { parser } });

/** Our rules are written with the types of typescript-eslint, which ESLint's own tester does not know; the rules are the same. */
export const ruleTester = {
  run(name: string, rule: object, cases: { valid: string[]; invalid: RuleTester.InvalidTestCase[] }): void {
    tester.run(name, rule as Rule.RuleModule, cases);
  },
};
