import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import { parser } from 'typescript-eslint';
import { guardedResolvers } from '../lint-rules/guarded-resolvers';
import { noClockOrChance } from '../lint-rules/no-clock-or-chance';
import { isTestCode, sourcesOf } from './source-tree';
import type { SourceTree, Violation } from './source-tree';

/** Every operation of the graph says who may call it. */
export function guardedOperations(tree: SourceTree): Violation[] {
  const resolvers = sourcesOf(tree).filter((path) => path.startsWith('apps/api/src/') && path.endsWith('.ts'));
  return lint(tree, resolvers, guardedResolvers);
}

/** Engines, formats and explanations read no clock, no chance and no file. */
export function pureEngines(tree: SourceTree): Violation[] {
  const pure = sourcesOf(tree).filter(
    (path) => /^libs\/((engines|formats)\/[^/]+|explanations)\/src\//.test(path) && !isTestCode(path),
  );
  return lint(tree, pure, noClockOrChance);
}

/** The same rules as `eslint.config.mjs`, on every file, deaf to comments that would switch them off. */
function lint(tree: SourceTree, paths: readonly string[], rule: object): Violation[] {
  const linter = new Linter();
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    linterOptions: { noInlineConfig: true },
    plugins: { parvis: { rules: { own: rule as Rule.RuleModule } } },
    rules: { 'parvis/own': 'error' },
  };
  return paths.flatMap((path) =>
    linter
      .verify(tree.read(path), [config], path)
      .map(({ line, message }) => ({ at: `${path}:${line}`, what: message })),
  );
}
