import type { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A territory's own host has no prefix, a shared one always has: any other combination addresses nothing. */
export function isAddressed({ params, parvis }: Request): boolean {
  const named = params['territory'];
  return parvis.basePath === (named === undefined ? '' : `/${String(named)}`) && params['language'] === parvis.language;
}

/** Streams what may be long; what is short is sent whole. */
export async function sendContent(content: string | AsyncIterable<string>, response: Response): Promise<void> {
  if (typeof content === 'string') return void response.send(content);
  // Whoever hangs up in the middle stops the reading; there is nobody left to tell.
  await pipeline(Readable.from(content), response).catch(() => response.destroy());
}
