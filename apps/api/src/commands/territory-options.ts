import type { INestApplicationContext } from '@nestjs/common';
import { parseArgs } from 'node:util';
import { SETTINGS, type Settings } from '../platform/config/settings';
import { RequestContextFactory } from '../platform/context/request-context.factory';
import type { RequestContext } from '../platform/context/request-context';
import { TerritoryDirectory } from '../platform/context/territory-directory';
import { withApplication } from './application';

/** Reads `--name value` pairs, each of them needed. @returns `null`, with what is wrong on stderr, when one is missing or unknown */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Readonly<Record<Name, string>> | null {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    const missing = names.filter((name) => typeof values[name] !== 'string' || values[name] === '');
    if (missing.length === 0) return values as Record<Name, string>;
    process.stderr.write(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'These arguments are not understood.'}\n`);
  }
  return null;
}

type TerritoryWork = (app: INestApplicationContext, ctx: RequestContext) => Promise<number>;

/** Runs the work in the territory named, as the operator. @returns its exit code, or 2 when there is no such territory */
export function inTerritory(slug: string, work: TerritoryWork): Promise<number> {
  return withApplication(async (app) => {
    const territory = await app.get(TerritoryDirectory, { strict: false }).bySlug(slug);
    if (territory === null) {
      process.stderr.write(`There is no territory "${slug}".\n`);
      return 2;
    }
    const { publicOrigin } = app.get<Settings>(SETTINGS, { strict: false });
    const contexts = app.get(RequestContextFactory, { strict: false });
    return work(app, contexts.forSystem(territory, 'operator', `${publicOrigin}/${territory.slug}`));
  });
}
