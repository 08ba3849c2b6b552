import { translator } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import type { Download } from '../budgets.types';

interface Published {
  readonly slug: string;
  readonly ballotCount: number | null;
}

/** Files of an edition; those about ballots exist once ballots are public. */
export function budgetDownloads(ctx: RequestContext, { slug, ballotCount }: Published): Download[] {
  const t = translator(ctx.language);
  const folder = folderOf(ctx, slug);
  const always = [
    {
      name: 'projects',
      format: 'csv',
      label: t('budgets-api.download.projects'),
      href: `${folder}/projects.csv`,
      bytes: null,
    },
  ];
  if (ballotCount === null) return always;
  return [
    ...always,
    {
      name: 'ballots',
      format: 'csv',
      label: t('budgets-api.download.ballots'),
      href: `${folder}/ballots.csv`,
      bytes: null,
    },
    {
      name: 'results',
      format: 'json',
      label: t('budgets-api.download.results'),
      href: `${folder}/results.json`,
      bytes: null,
    },
    {
      name: 'edition',
      format: 'pb',
      label: t('budgets-api.download.edition'),
      href: `${folder}/edition.pb`,
      bytes: null,
    },
  ];
}

export function countDownloads(
  ctx: RequestContext,
  { slug, ballotCount }: Published,
  count: { readonly id: string },
): Download[] {
  const t = translator(ctx.language);
  const folder = folderOf(ctx, slug);
  const own = {
    name: 'count',
    format: 'json',
    label: t('budgets-api.download.count'),
    href: `${folder}/counts/${count.id}.json`,
    bytes: null,
  };
  const edition = budgetDownloads(ctx, { slug, ballotCount }).filter(({ name }) => name === 'edition');
  return [own, ...edition];
}

/** For organisers, once the trial is done. */
export function trialDownloads(
  ctx: RequestContext,
  { slug }: Published,
  trial: { readonly id: string; readonly state: string },
): Download[] {
  if (trial.state !== 'done') return [];
  const t = translator(ctx.language);
  const file = (format: 'csv' | 'json', label: string): Download => ({
    name: 'trial',
    format,
    label,
    href: `${folderOf(ctx, slug)}/trials/${trial.id}.${format}`,
    bytes: null,
  });
  return [file('csv', t('trial.download.csv')), file('json', t('trial.download.json'))];
}

/** Path on this host: the territory's prefix, if it has one, is part of `baseUrl`. */
function folderOf({ origin, language }: RequestContext, slug: string): string {
  const prefix = new URL(origin.baseUrl).pathname.replace(/\/$/, '');
  return `${prefix}/${language}/downloads/budgets/${slug}`;
}
