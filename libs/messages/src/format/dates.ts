import type { Language } from '../language';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
const NO_BREAK_SPACE = '\u00A0';
const DAY_MS = 86_400_000;

/** The parts of an instant on the clock and calendar of a time zone. */
interface ZonedParts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: number;
  readonly minute: number;
}

type DateWidth = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, timeZone: string, width: DateWidth): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${width}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    weekday: width,
    day: 'numeric',
    month: width,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(key, made);
  return made;
}

export function zonedParts(at: Date, language: Language, timeZone: string, width: DateWidth = 'long'): ZonedParts {
  const parts = formatOf(language, timeZone, width).formatToParts(at);
  const value = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return {
    weekday: value('weekday'),
    day: language === 'fr' && value('day') === '1' ? '1er' : value('day'),
    month: value('month'),
    year: value('year'),
    hour: Number(value('hour')),
    minute: Number(value('minute')),
  };
}

/** Whole calendar days from one instant to another, on the calendar of the zone: an evening to the next morning is one. */
export function calendarDays(from: Date, to: Date, timeZone: string): number {
  return Math.round((dayNumber(to, timeZone) - dayNumber(from, timeZone)) / DAY_MS);
}

function dayNumber(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .format(at)
    .split('-')
    .map(Number);
  return Date.UTC(parts[0] ?? 0, (parts[1] ?? 1) - 1, parts[2] ?? 1);
}

/** « 18 h 30 », « 20 h »; "6:30pm", "8pm". */
export function formatHour(at: Date, language: Language, timeZone: string): string {
  const { hour, minute } = zonedParts(at, language, timeZone);
  const minutes = String(minute).padStart(2, '0');
  if (language === 'fr') {
    return minute === 0 ? `${hour}${NO_BREAK_SPACE}h` : `${hour}${NO_BREAK_SPACE}h${NO_BREAK_SPACE}${minutes}`;
  }
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minute === 0 ? '' : `:${minutes}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** « jeudi 9 avril », with its year when that is not the year of `now`. */
export function formatDay(at: Date, language: Language, timeZone: string, now: Date): string {
  const { weekday, day, month, year } = zonedParts(at, language, timeZone);
  const text = `${weekday} ${day}${NO_BREAK_SPACE}${month}`;
  return year === zonedParts(now, language, timeZone).year ? text : `${text}${NO_BREAK_SPACE}${year}`;
}

/** « 9 avril », with its year when that is not the year of `now`: for the ends of a period. */
export function formatPeriodEnd(at: Date, language: Language, timeZone: string, now: Date): string {
  const { day, month, year } = zonedParts(at, language, timeZone);
  const text = `${day}${NO_BREAK_SPACE}${month}`;
  return year === zonedParts(now, language, timeZone).year ? text : `${text}${NO_BREAK_SPACE}${year}`;
}

/** « 9 avril 2026 »: for documents, where the year always counts. */
export function formatDate(at: Date, language: Language, timeZone: string): string {
  const { day, month, year } = zonedParts(at, language, timeZone);
  return `${day}${NO_BREAK_SPACE}${month}${NO_BREAK_SPACE}${year}`;
}
