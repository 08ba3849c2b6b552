import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The committed drawing of a chart. A change of the drawing is a change of a file, read in review like any other.
 * `PARVIS_UPDATE_EXPECTED=1` writes what was drawn instead; a missing file fails otherwise.
 */
export function expectedOutput(name: string, drawn: string): string {
  const file = new URL(`./${name}.expected.txt`, import.meta.url);
  const lines = drawn.replaceAll('><', '>\n<') + '\n';
  if (process.env['PARVIS_UPDATE_EXPECTED'] === '1') writeFileSync(file, lines);
  if (!existsSync(file)) throw new Error(`No expected output: ${file.pathname}`);
  return readFileSync(file, 'utf8').replaceAll('>\n<', '><').trimEnd();
}
