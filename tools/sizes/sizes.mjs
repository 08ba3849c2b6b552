// @ts-check
// What the built bundles weigh, compressed as they travel.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../bootstrap/paths.mjs';

/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Fonts and images are compressed already. */
const compressible = /\.(js|css|html|svg|json|txt)$/;

/** @param {string} file */
export function transferSize(file) {
  const content = readFileSync(file);
  return compressible.test(file) ? gzipSync(content).length : content.length;
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile());
}

/** @returns {{ name: string, bytes: number, gzip: number | undefined }[]} */
export function bundleSizes() {
  const client = filesUnder(inRoot('dist', 'apps', 'web', 'client'));
  const programs = ['web/server', 'api', 'verify'].map((name) => ({
    name,
    files: filesUnder(inRoot('dist', 'apps', name)),
  }));
  return [
    ...['js', 'css', 'woff2'].map((type) => {
      const files = client.filter((file) => file.endsWith(`.${type}`));
      return {
        name: `web/client .${type} (${files.length})`,
        bytes: total(files, size),
        gzip: total(files, transferSize),
      };
    }),
    ...programs.map(({ name, files }) => ({
      name,
      bytes: total(
        files.filter((file) => !file.endsWith('.map')),
        size,
      ),
      gzip: undefined,
    })),
  ];
}

/** @param {string} file */
const size = (file) => statSync(file).size;

/**
 * @param {readonly string[]} files
 * @param {(file: string) => number} measure
 */
export const total = (files, measure) => files.reduce((sum, file) => sum + measure(file), 0);
