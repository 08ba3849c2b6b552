import type { RequestContext } from '../../../platform/context/request-context';

/** Files of several authorities meet in one folder of downloads: `orvelle-sur-lanthe-2025`. */
export const fileStem = ({ territory }: RequestContext, { slug }: { readonly slug: string }): string =>
  `${territory.slug}-${slug}`;

export const editionFileName = (ctx: RequestContext, budget: { readonly slug: string }): string =>
  `${fileStem(ctx, budget)}.pb`;
