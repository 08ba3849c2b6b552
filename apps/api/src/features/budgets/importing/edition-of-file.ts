import type { PabulibHeader, PabulibMeta, PabulibProject } from '@parvis/pabulib';
import { Temporal } from 'temporal-polyfill';
import type { BallotFormRow } from '../budget.entity';
import type { Phase } from '../budget.phases';
import { UNDETERMINED, type LocalText } from '../local-text';
import { slugOf } from '../slug';

/** What an edition is called, when nobody gave a title: « Toulouse 2022 », « Warszawa, Las 2019 ». */
export function titleOf(meta: PabulibMeta, fileName: string): string {
  const place = [...new Set([meta.unit, meta.subunit, meta.district])].filter((part) => part !== undefined).join(', ');
  const title = [place, meta.instance].filter((part) => part !== undefined && part !== '').join(' ');
  return title === '' ? fileName.replace(/\.pb$/i, '') : title;
}

/** ISO 639-1 of the names in the file. */
export function languageOf({ language }: PabulibMeta): string {
  return language !== undefined && /^[a-z]{2,3}$/.test(language) ? language : UNDETERMINED;
}

export function ballotFormOf({ meta, voteType }: PabulibHeader): BallotFormRow {
  const whole = (key: string): number | undefined =>
    /^\d{1,6}$/.test(meta[key] ?? '') ? Number(meta[key]) : undefined;
  return {
    voteType,
    ...given('minChoices', voteType === 'choose-1' ? 1 : whole('min_length')),
    ...given('maxChoices', voteType === 'choose-1' ? 1 : whole('max_length')),
    ...given('minPoints', whole('min_sum_points')),
    ...given('maxPoints', whole('max_sum_points')),
    ...given('maxPointsPerProject', whole('max_points')),
  };
}

const given = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);

/**
 * The vote as the file dates it, then its result. A file that only says a year dates no vote; either way what is imported
 * is over: `finished` opens when the vote closed, or else now.
 */
export function phasesOf({ date_begin, date_end }: PabulibMeta, timeZone: string, now: Date): Phase[] {
  const opens = dayOf(date_begin, timeZone);
  const lastDay = dayOf(date_end, timeZone);
  const closes = lastDay === null ? null : new Date(lastDay.add({ days: 1 }).epochMilliseconds);
  const finished: Phase = { name: 'finished', opens: closes !== null && closes < now ? closes : now, closes: null };
  if (opens === null || closes === null || opens.epochMilliseconds >= closes.getTime()) return [finished];
  return [{ name: 'voting', opens: new Date(opens.epochMilliseconds), closes }, finished];
}

/** When an edition took place, for lists; a year alone counts as its first day. */
export function listedAt({ date_begin }: PabulibMeta, timeZone: string, now: Date): Date {
  const day = dayOf(date_begin, timeZone) ?? (date_begin === undefined ? null : dayOf(`01.01.${date_begin}`, timeZone));
  return day === null ? now : new Date(day.epochMilliseconds);
}

/** `DD.MM.YYYY` → the first instant of that day. */
function dayOf(text: string | undefined, timeZone: string): Temporal.ZonedDateTime | null {
  const match = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text ?? '');
  if (match === null) return null;
  const [, day, month, year] = match;
  return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }).toZonedDateTime(
    timeZone,
  );
}

export interface ImportedProject {
  readonly reference: string;
  readonly title: LocalText;
  readonly body: LocalText | null;
  readonly category: string | null;
  readonly districtName: string | null;
  readonly districtSlug: string | null;
  readonly author: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly cost: bigint;
  /** All cells of the file that are not its number or cost. */
  readonly attributes: Readonly<Record<string, string>>;
}

export function projectOf({ id, cost, selected, cells }: PabulibProject, language: string): ImportedProject {
  const district = cells.district ?? cells.neighborhood ?? cells.subunit ?? null;
  const place = coordinates(cells.latitude, cells.longitude);
  const attributes = Object.entries(cells).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    reference: id,
    title: { [language]: cells.name ?? id },
    body: cells.description === undefined ? null : { [language]: cells.description },
    category: cells.category ?? null,
    districtName: district,
    districtSlug: district === null ? null : slugOf(district) || 'district',
    author: cells.proposer ?? null,
    ...place,
    cost,
    attributes: {
      ...Object.fromEntries(attributes),
      ...(selected === undefined ? {} : { selected: String(selected) }),
    },
  };
}

/** Files hold `0` or swapped values now and then: what is not a place on Earth is not shown as one. */
function coordinates(
  latitude: string | undefined,
  longitude: string | undefined,
): { latitude: number | null; longitude: number | null } {
  const place = { latitude: Number(latitude), longitude: Number(longitude) };
  const known =
    Math.abs(place.latitude) <= 90 &&
    Math.abs(place.longitude) <= 180 &&
    (place.latitude !== 0 || place.longitude !== 0);
  return latitude !== undefined && longitude !== undefined && known ? place : { latitude: null, longitude: null };
}
