// Reads `[{ path, text }]` on stdin, lints each text as if it lay at that path, and prints what the boundary rule says.
// A process of its own, as in CI: the rule looks for the project graph once, when it is loaded.
import { text as readAll } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const RULE = '@nx/enforce-module-boundaries';

// Planted files are not on the disk, and rules that ask for types would look for them there.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

const planted = JSON.parse(await readAll(process.stdin));
const found = [];
for (const { path, text } of planted) {
  const [result] = await eslint.lintText(text, { filePath: path });
  found.push((result?.messages ?? []).filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message));
}
process.stdout.write(JSON.stringify(found));
