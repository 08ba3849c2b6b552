import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';

const root = resolve(import.meta.dirname, '..');
const dist = process.env['PARVIS_DIST_DIR'] ?? 'dist';
const port = process.env['PARVIS_E2E_PORT'] ?? '3210';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of the operator, in the deployment that `serve.mjs` started. */
export const parvis = async (...args: readonly string[]): Promise<Ended> =>
  run(`${dist}/apps/api/parvis.js`, args, await deployment());

/** Counts asked for during `work` wait until its end: what a person meets when others came first. */
export async function whileCountsWait<Result>(work: () => Promise<Result>): Promise<Result> {
  const database = new pg.Client({ connectionString: (await deployment())['DATABASE_OWNER_URL'] });
  await database.connect();
  try {
    await database.query('BEGIN');
    // The workers skip the jobs of a queue whose row is locked.
    await database.query(`SELECT FROM graphile_worker._private_job_queues WHERE queue_name = 'long-work' FOR UPDATE`);
    return await work();
  } finally {
    await database.end();
  }
}

async function deployment(): Promise<NodeJS.ProcessEnv> {
  return JSON.parse(await readFile(join(tmpdir(), `parvis-e2e-${port}.json`), 'utf8')) as NodeJS.ProcessEnv;
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
