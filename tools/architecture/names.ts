import { isPlaceOfProjects } from './projects';
import { sourcesOf } from './source-tree';
import type { SourceTree, Violation } from './source-tree';

/** Words that say where nobody knew to put something, in any part of a name. */
const SAY_NOTHING = /^(utils?|helpers?|managers?|misc|v\d+)$/;

/** As a whole name they say nothing either; before a noun they describe it (common passwords, a shared lock). */
const SAY_NOTHING_ALONE = /^(common|shared)$/;

/** The tools and services of Parvis; a slice has the same name in the API, on the web and in the journeys. */
const FEATURES: ReadonlySet<string> = new Set([
  'assemblies',
  'budgets',
  'consultations',
  'discussions',
  'initiatives',
  'library',
  'moderation',
  'open-data',
  'people',
  'plans',
  'public-record',
  'territories',
  'webinars',
]);

const FEATURE_FOLDER = /^(apps\/(?:api|web)\/src\/features)\/([^/]+)\//;

export function refusedNames(tree: SourceTree): Violation[] {
  return sourcesOf(tree).flatMap((path) => {
    const names = path.split('/').map((name) => name.replace(/\..*$/, ''));
    const word =
      path.split(/[/.-]/).find((part) => SAY_NOTHING.test(part)) ?? names.find((name) => SAY_NOTHING_ALONE.test(name));
    return word === undefined ? [] : [{ at: path, what: `“${word}” says nothing: name what it is for` }];
  });
}

export function featureNames(tree: SourceTree): Violation[] {
  const folders = new Set(tree.paths.flatMap((path) => FEATURE_FOLDER.exec(path)?.[0] ?? []));
  return [...folders].flatMap((folder) => {
    const [, , name = ''] = FEATURE_FOLDER.exec(folder) ?? [];
    const wrong = FEATURES.has(name) ? [] : [{ at: folder, what: `“${name}” is no feature of Parvis` }];
    return [...wrong, ...withoutDoor(tree, folder)];
  });
}

function withoutDoor(tree: SourceTree, folder: string): Violation[] {
  // A slice of pages is entered by its routes; its index.ts exists once another slice needs something of it.
  if (folder.startsWith('apps/web/') || tree.paths.includes(`${folder}index.ts`)) return [];
  return [{ at: folder, what: 'has no index.ts, the only door of a feature' }];
}

/** A project lies where the rules about imports look for it, or they would not apply to it. */
export function projectPlaces(tree: SourceTree): Violation[] {
  return tree.paths
    .filter((path) => path.endsWith('/project.json'))
    .map((path) => path.slice(0, -'/project.json'.length))
    .filter((root) => !isPlaceOfProjects(root))
    .map((root) => ({ at: root, what: 'a project where no rule expects one' }));
}

const MIGRATION = /^apps\/api\/src\/database\/migrations\/(.+)\.ts$/;
const TIME_VERB_OBJECT = /^\d{14}-[a-z]+(-[a-z0-9]+)+$/;

export function migrationNames(tree: SourceTree): Violation[] {
  return tree.paths
    .filter((path) => MIGRATION.test(path) && !/\/index\.ts$|\.spec\.ts$/.test(path))
    .filter((path) => !TIME_VERB_OBJECT.test(MIGRATION.exec(path)?.[1] ?? ''))
    .map((path) => ({ at: path, what: 'a migration is named YYYYMMDDHHMMSS-verb-object.ts' }));
}
