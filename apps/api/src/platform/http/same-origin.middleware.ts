import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { SETTINGS, type Settings } from '../config/settings';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Every write must come from a page of this very origin. The one exception carries no authority to steal: a program
 * (no `Origin`, no `Sec-Fetch-Site`, no session cookie) that asks the public graph in JSON.
 */
@Injectable()
export class SameOriginMiddleware implements NestMiddleware {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  use(request: Request, response: Response, next: NextFunction): void {
    if (SAFE.has(request.method) || this.isSameOrigin(request) || isProgram(request)) return next();
    response.status(403).type('text/plain').send('This request does not come from a page of this site.');
  }

  private isSameOrigin(request: Request): boolean {
    const site = request.get('sec-fetch-site');
    if (site !== undefined) return site === 'same-origin';
    const own =
      request.parvis.territory !== null && request.parvis.basePath === ''
        ? `${request.protocol}://${request.get('host')}`
        : this.settings.publicOrigin;
    return request.get('origin') === own;
  }
}

function isProgram(request: Request): boolean {
  const saysNothingOfItself = ['origin', 'sec-fetch-site', 'cookie'].every(
    (header) => request.get(header) === undefined,
  );
  return saysNothingOfItself && request.path === '/graphql' && request.is('application/json') !== false;
}
