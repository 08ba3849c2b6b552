import type { Language } from '../language';
import { translator } from '../translator';
import { calendarDays, formatDay, formatHour, zonedParts } from './dates';

/** Under a week people count in days; beyond it a date is clearer (journeys.md, "The home page"). */
const DAYS_IN_WORDS = 6;

/** « aujourd’hui à 18 h 30 », « dans 3 jours, mercredi à 20 h », « jeudi 9 avril à 20 h », « hier à 18 h ». */
export function formatMoment(at: Date, language: Language, timeZone: string, now: Date): string {
  const t = translator(language);
  const days = calendarDays(now, at, timeZone);
  const hour = formatHour(at, language, timeZone);
  if (days === 0) return t('dates.today-at', { hour });
  if (days === 1) return t('dates.tomorrow-at', { hour });
  if (days === -1) return t('dates.yesterday-at', { hour });
  if (days > 1 && days <= DAYS_IN_WORDS) {
    return t('dates.in-days-at', { days, weekday: zonedParts(at, language, timeZone).weekday, hour });
  }
  return t('dates.on-day-at', { day: formatDay(at, language, timeZone, now), hour });
}

/** Time left, in the largest unit that still says something: « 3 jours », « 5 heures », « 12 minutes ». */
export interface TimeLeft {
  readonly value: number;
  readonly unit: 'days' | 'hours' | 'minutes';
}

export function timeLeft(until: Date, timeZone: string, now: Date): TimeLeft {
  const milliseconds = Math.max(0, until.getTime() - now.getTime());
  const days = calendarDays(now, until, timeZone);
  if (days >= 1 && milliseconds > 24 * 3_600_000) return { value: days, unit: 'days' };
  if (milliseconds >= 3_600_000) return { value: Math.floor(milliseconds / 3_600_000), unit: 'hours' };
  return { value: Math.ceil(milliseconds / 60_000), unit: 'minutes' };
}
