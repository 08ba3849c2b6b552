// @ts-check
// Parvis is AGPL-3.0-or-later: every package it is built or tested with must be under a licence that goes with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed } from './spdx.mjs';

/** Permissive, public domain, or copyleft that the AGPL 3 may be combined with (FSF's list of licences). */
export const allowed = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
    'MPL-2.0',
  ],
  ...['Artistic-2.0', 'PostgreSQL', 'Python-2.0', 'Unicode-3.0', 'Unlicense', 'WTFPL', 'Zlib'],
  ...['LGPL-2.1-or-later', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later'],
  ...['AGPL-3.0-only', 'AGPL-3.0-or-later'],
]);

/**
 * Packages whose package.json does not tell, or whose licence is one of content. Each was read.
 * @type {Readonly<Record<string, { licence: string, because: string }>>}
 */
export const read = {
  '@fontsource-variable/atkinson-hyperlegible-next': {
    licence: 'OFL-1.1',
    because: 'a font, served as it is: the Open Font Licence covers the font and not what is set in it',
  },
  'caniuse-lite': { licence: 'CC-BY-4.0', because: 'a table of browsers, used while building and not shipped' },
  'spdx-exceptions': { licence: 'CC-BY-3.0', because: 'a list of names inside npm, not shipped' },
  'qrcode-terminal': { licence: '(Apache 2.0)', because: 'its LICENSE is Apache-2.0; inside npm, not shipped' },
  pause: { licence: 'MIT', because: 'its Readme.md carries the MIT licence in full' },
};

/**
 * @typedef {{ name: string, version: string, licence: string | undefined, folder: string }} Package
 */

/**
 * @param {string} folder a node_modules
 * @returns {Package[]} every package in it, nested ones too
 */
export function packagesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.name.startsWith('@')) return packagesIn(path);
    return [...readPackage(path), ...packagesIn(join(path, 'node_modules'))];
  });
}

/**
 * @param {string} folder
 * @returns {Package[]}
 */
function readPackage(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return [];
  const { name, version, license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  return name === undefined ? [] : [{ name, version, licence: asExpression(license ?? licenses), folder }];
}

/**
 * Old packages write { type, url }, or a list of them to choose from.
 * @param {unknown} field
 * @returns {string | undefined}
 */
function asExpression(field) {
  if (typeof field === 'string') return field;
  if (Array.isArray(field)) return field.length === 0 ? undefined : `(${field.map(asExpression).join(' OR ')})`;
  const type = /** @type {{ type?: unknown } | null | undefined} */ (field)?.type;
  return typeof type === 'string' ? type : undefined;
}

/**
 * @param {readonly Package[]} packages
 * @returns {string[]} one sentence for each package that may not be used
 */
export function violations(packages, known = read) {
  return packages.flatMap(({ name, version, licence }) => {
    const own = known[name];
    if (own !== undefined && (licence === own.licence || licence === undefined)) return [];
    if (licence !== undefined && isAllowed(licence, (one) => allowed.has(one))) return [];
    return [`${name}@${version}: ${licence === undefined ? 'no licence is named' : `licence ${licence}`}`];
  });
}
