import { readFileSync } from 'node:fs';

/**
 * The line, from 1, on which META says `key`; null when it does not. Read only once something is wrong, so that counting need not carry
 * lines around.
 */
export function lineOfKey(file: string, key: string | null): number | null {
  if (key === null) return null;
  let inQuotes = false;
  for (const [index, line] of readFileSync(file, 'utf8')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (!inQuotes && /^"?PROJECTS"?;*\s*$/i.test(line)) return null;
    const [first = ''] = line.split(';');
    if (!inQuotes && first.trim().replaceAll('"', '') === key) return index + 1;
    if ((line.split('"').length - 1) % 2 === 1) inQuotes = !inQuotes;
  }
  return null;
}
