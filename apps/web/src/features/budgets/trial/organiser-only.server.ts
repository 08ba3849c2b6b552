import type { Api } from '../../../platform/api-context';
import { refuse } from '../../../platform/graph.server';
import { signedInViewer } from '../../people';

/** The graph refuses the act itself; this spares others a page whose only button would be refused. */
export async function organiserOnly(api: Api, request: Request): Promise<void> {
  const { roles } = await signedInViewer(api, request);
  if (!roles.includes('organiser') && !roles.includes('administrator')) throw refuse('FORBIDDEN');
}
