import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { SETTINGS, type Settings } from '../config/settings';
import { anonymous, type Actor } from '../context/actor';
import { RequestContextFactory } from '../context/request-context.factory';
import type { AnyContext, Language, TerritoryScope } from '../context/request-context';
import { SessionReader } from '../context/session-reader';
import { TerritoryDirectory } from '../context/territory-directory';
import { preferredLanguage, readPath } from './address';
import type { Incoming } from './incoming';
import { cookieName, readCookie, sessionCookie } from './session-cookie';

const ALL_LANGUAGES: readonly Language[] = ['fr', 'en'];

/** Reads where a request is addressed and who sends it; a path, cookie and session that disagree make it anonymous. */
@Injectable()
export class IncomingMiddleware implements NestMiddleware {
  private readonly secure: boolean;
  private readonly sharedHost: string;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly directory: TerritoryDirectory,
    private readonly sessions: SessionReader,
    private readonly contexts: RequestContextFactory,
  ) {
    const origin = new URL(settings.publicOrigin);
    this.secure = origin.protocol === 'https:';
    this.sharedHost = origin.host;
  }

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    if (!isReadable(request.path))
      return void response.status(400).type('text/plain').send('This address is not readable.');
    const host = request.get('host') ?? '';
    const owner = host === this.sharedHost ? null : await this.directory.byHost(host);
    const path = readPath(request.path, owner !== null);
    const territory = owner ?? (path.territorySlug === null ? null : await this.directory.bySlug(path.territorySlug));
    const unknownTerritory = path.territorySlug !== null && territory === null;
    const basePath = owner === null && territory !== null ? `/${territory.slug}` : '';
    const baseUrl =
      owner === null
        ? `${this.settings.publicOrigin}${basePath}`
        : `${this.settings.production ? 'https' : request.protocol}://${host}`;
    const language = path.language ?? this.negotiated(request, territory);
    const token = territory === null ? null : readCookie(request, cookieName(territory.slug, this.secure));
    const id = randomUUID();

    let actor: Promise<Actor> | undefined;
    const readActor = (): Promise<Actor> =>
      (actor ??=
        territory === null || token === null
          ? Promise.resolve(anonymous)
          : this.sessions.read(territory, token).then((person) => person ?? anonymous));
    const context = async (): Promise<AnyContext> => {
      const circumstances = {
        actor: await readActor(),
        language,
        origin: { id, address: this.clientAddress(request), baseUrl },
      };
      return territory === null
        ? this.contexts.forRoot(circumstances)
        : this.contexts.forTerritory(territory, circumstances);
    };
    const cookie = sessionCookie(response, territory?.slug ?? null, this.secure);
    request.parvis = {
      id,
      territory,
      unknownTerritory,
      language,
      basePath,
      hasSession: token !== null,
      context,
      graphqlContext: async () => ({ ctx: await context(), cookie }),
    } satisfies Incoming;

    if (path.rest === '/graphql' || (basePath !== '' && path.rest === '/schema.graphql'))
      request.url = request.url.replace(basePath, '');
    next();
  }

  /** A header that no trusted proxy vouches for may come from anyone: the client is then nobody in particular. */
  private clientAddress(request: Request): string {
    const relayed = request.get('x-forwarded-for') !== undefined || request.get('forwarded') !== undefined;
    return relayed && this.settings.trustProxy === false ? 'relayed' : (request.ip ?? 'unknown');
  }

  private negotiated(request: Request, territory: TerritoryScope | null): Language {
    const asked = request.query['language'];
    if (asked === 'fr' || asked === 'en') return asked;
    return preferredLanguage(
      request.get('accept-language'),
      territory?.languages ?? ALL_LANGUAGES,
      territory?.defaultLanguage ?? 'fr',
    );
  }
}

/** Half a character (`/%E0%A4%A`) is no address at all. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
