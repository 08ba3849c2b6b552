import { resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { brokenLinks, engineReadmes } from './architecture/documents';
import { importGraph } from './architecture/import-graph';
import { featureNames, migrationNames, projectPlaces, refusedNames } from './architecture/names';
import { npmScripts } from './architecture/npm-scripts';
import { bundleOpensNoSocket, verifierOpensNoSocket } from './architecture/offline-verifier';
import { guardedOperations, pureEngines } from './architecture/own-rules';
import { projectBoundaries } from './architecture/project-boundaries';
import { fileSizes, folderDepth } from './architecture/sizes';
import { sliceBoundaries, sliceCycles } from './architecture/slices';
import { treeOnDisk } from './architecture/source-tree';
import { testCodeInTests } from './architecture/test-code';

/** That each of these checks can fail is proven beside it, by violations planted in a tree of a few lines. */
const root = resolve(import.meta.dirname, '..');
const tree = treeOnDisk(root);
const graph = importGraph(tree);

describe('the architecture', () => {
  it('has something to look at', () => {
    expect(tree.paths.length).toBeGreaterThan(100);
    expect(graph.edges.length).toBeGreaterThan(100);
  });

  it('lets projects import one another as the table says', () => expect(projectBoundaries(graph)).toEqual([]));
  it('serves nothing that is for tests', () => expect(testCodeInTests(graph)).toEqual([]));
  it('keeps slices behind their doors', () => expect(sliceBoundaries(graph)).toEqual([]));
  it('has no features in a circle', () => expect(sliceCycles(graph)).toEqual([]));
  it('gives the verifier no way to reach out', () => expect(verifierOpensNoSocket(tree, graph)).toEqual([]));
  it('keeps clock, chance and files out of engines', () => expect(pureEngines(tree)).toEqual([]));
  it('says of every operation who may call it', () => expect(guardedOperations(tree)).toEqual([]));
  it('names things for what they are', () => expect(refusedNames(tree)).toEqual([]));
  it('names features as the product does, each with its door', () => expect(featureNames(tree)).toEqual([]));
  it('has projects only where the rules look', () => expect(projectPlaces(tree)).toEqual([]));
  it('names migrations by time, verb and object', () => expect(migrationNames(tree)).toEqual([]));
  it('keeps files under 400 lines', () => expect(fileSizes(tree)).toEqual([]));
  it('keeps folders at most four deep under src', () => expect(folderDepth(tree)).toEqual([]));
  it('has documents whose links lead somewhere', () => expect(brokenLinks(tree)).toEqual([]));
  it('explains every engine', () => expect(engineReadmes(tree)).toEqual([]));
  it('runs every npm script through the runner', () => expect(npmScripts(tree)).toEqual([]));
});

describe('the built verifier', () => {
  const built = resolve(root, 'dist/apps/verify');
  const check = existsSync(built) ? it : it.skip;
  if (!existsSync(built))
    process.stderr.write('dist/apps/verify is not built: its bundle is not checked for sockets.\n');

  check('is one folder that has no way to reach out', () => {
    const bundle = treeOnDisk(built);
    expect(bundle.paths).toContain('main.js');
    expect(bundleOpensNoSocket(bundle, importGraph(bundle))).toEqual([]);
  });
});
