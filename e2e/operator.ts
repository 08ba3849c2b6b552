import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const dist = process.env['PARVIS_DIST_DIR'] ?? 'dist';
const port = process.env['PARVIS_E2E_PORT'] ?? '3210';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of the operator, in the deployment that `serve.mjs` started. */
export async function parvis(...args: readonly string[]): Promise<Ended> {
  const text = await readFile(join(tmpdir(), `parvis-e2e-${port}.json`), 'utf8');
  return run(`${dist}/apps/api/parvis.js`, args, JSON.parse(text) as NodeJS.ProcessEnv);
}

/** The offline verifier, which needs nothing of the deployment: an empty environment proves it. */
export const verify = (...args: readonly string[]): Promise<Ended> => run(`${dist}/apps/verify/main.js`, args, {});

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', fail);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}

/** Files for a command, gone when the work is done. */
export async function withFiles<Result>(
  files: Readonly<Record<string, string>>,
  work: (paths: Readonly<Record<string, string>>) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-e2e-files-'));
  try {
    const paths: Record<string, string> = {};
    for (const [name, text] of Object.entries(files)) {
      paths[name] = join(folder, name);
      await writeFile(paths[name], text);
    }
    return await work(paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
