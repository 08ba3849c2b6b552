import type { Api } from '../../../platform/api-context';
import { refuse } from '../../../platform/graph.server';
import { afterSignIn, signedInViewer } from '../../people';

/** The graph refuses the act itself; this spares others a page whose only button would be refused. */
export async function organiserOnly(api: Api, request: Request): Promise<void> {
  const viewer = await signedInViewer(api, request);
  if (!viewer.roles.includes('organiser')) throw refuse('FORBIDDEN');
  if (!viewer.needsSecondFactor) return;
  const { pathname, search } = new URL(request.url);
  throw afterSignIn(api, { viewer, returnTo: null }, `${pathname}${search}`);
}
