// @ts-check
// Where things are in a checkout. Everything the tools write outside node_modules and dist goes to `.parvis/`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts);

export const logsFolder = inRoot('.parvis', 'logs');
