import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';

/** Nobody but the service's own account. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** The whole text or, when there is no such file, null. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Replaces a file so that after a crash it holds the old text or the new, never a part, and what was written stays written. */
export async function replaceDurably(path: string, text: string): Promise<void> {
  const unfinished = await writeBeside(path, text);
  await renameDurably(unfinished, path);
}

export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** @throws when the file exists: nothing here is overwritten by accident */
export async function createDurably(path: string, text: string): Promise<void> {
  const unfinished = await writeBeside(path, text);
  try {
    await link(unfinished, path);
  } finally {
    await rm(unfinished);
  }
  await syncFolder(dirname(path));
}

export async function appendDurably(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  const file = await open(path, 'a', PRIVATE_FILE);
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeBeside(path: string, text: string): Promise<string> {
  await makeFolder(dirname(path));
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  const file = await open(unfinished, 'wx', PRIVATE_FILE);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return unfinished;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
}

/** Without it the new name of a file may be lost with the power, though its content is on disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
