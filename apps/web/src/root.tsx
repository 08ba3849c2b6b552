import type { ReactNode } from 'react';
import { Outlet, redirect, useMatches } from 'react-router';
import type { Route } from './+types/root';
import '@parvis/ui/styles';
import '@parvis/charts/styles';
import { DocumentHead } from './app-shell/document-head';
import { ErrorPage } from './app-shell/error-page';
import { SiteFrame } from './app-shell/site-frame';
import { FrameDocument } from './app-shell/frame.graphql';
import { apiContext, pathInLanguage, type Api } from './platform/api-context';
import { ask } from './platform/graph.server';
import { handlesOf } from './platform/page-handle';
import { useRootData, type RootData } from './platform/root-data';
import { themeSheet } from './platform/theme.server';

/** Never refuses: an error page still stands in the frame of its territory, where the graph answers. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<RootData> {
  const api = context.get(apiContext);
  const url = new URL(request.url);
  const path = pathInLanguage(api, url.pathname);
  const frame = await readFrame(api);
  const offered = frame.territory?.languages.includes(api.language) ?? true;
  if (path !== null && !offered) {
    throw redirect(`${api.basePath}/${frame.territory?.defaultLanguage ?? 'fr'}${path}${url.search}`);
  }
  return {
    language: api.language,
    origin: api.origin,
    basePath: api.basePath,
    path: path ?? '',
    search: url.search,
    now: api.now.toISOString(),
    ...frame,
  };
}

async function readFrame(api: Api): Promise<Pick<RootData, 'territory' | 'viewer' | 'themeHref'>> {
  try {
    const { territory, viewer } = await ask(api, FrameDocument);
    const theme = territory === null ? null : themeSheet(territory.slug, territory.brand);
    return { territory, viewer, themeHref: theme?.href ?? null };
  } catch {
    return { territory: null, viewer: null, themeHref: null };
  }
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language, territory } = useRootData();
  const handle = handlesOf(useMatches().map((match) => match.handle));
  return (
    <html lang={language} data-territory={territory?.slug}>
      <DocumentHead scripts={handle.scripts ?? []} />
      <body>{handle.bare ? children : <SiteFrame handle={handle}>{children}</SiteFrame>}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
