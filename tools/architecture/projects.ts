/** A project of the workspace, known by where it lies. */
export interface Project {
  readonly root: string;
  readonly kind:
    | 'engine'
    | 'format'
    | 'ui'
    | 'charts'
    | 'messages'
    | 'explanations'
    | 'testing'
    | 'api'
    | 'web'
    | 'verify'
    | 'e2e'
    | 'tools';
}

const PLACES: readonly (readonly [RegExp, Project['kind']])[] = [
  [/^libs\/engines\/[^/]+(?=\/)/, 'engine'],
  [/^libs\/formats\/[^/]+(?=\/)/, 'format'],
  [/^libs\/ui(?=\/)/, 'ui'],
  [/^libs\/charts(?=\/)/, 'charts'],
  [/^libs\/messages(?=\/)/, 'messages'],
  [/^libs\/explanations(?=\/)/, 'explanations'],
  [/^libs\/testing(?=\/)/, 'testing'],
  [/^apps\/api(?=\/)/, 'api'],
  [/^apps\/web(?=\/)/, 'web'],
  [/^apps\/verify(?=\/)/, 'verify'],
  [/^e2e(?=\/)/, 'e2e'],
  [/^tools(?=\/)/, 'tools'],
];

/** Nothing for the settings at the root: they belong to no project. */
export function projectOf(path: string): Project | undefined {
  for (const [place, kind] of PLACES) {
    const root = place.exec(path)?.[0];
    if (root !== undefined) return { root, kind };
  }
  return undefined;
}

/** Every folder in which a project may lie: another one is a project that no rule knows. */
export function isPlaceOfProjects(root: string): boolean {
  return projectOf(`${root}/project.json`)?.root === root;
}
