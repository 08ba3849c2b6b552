import type { Language } from '../language';
import { formatDate, formatDay, formatHour, formatPeriodEnd, zonedParts } from './dates';
import { formatBytes, formatDecimal, formatInteger, formatMoney, formatPercent, type MoneyValue } from './money';
import { formatMoment, timeLeft, type TimeLeft } from './moments';

/** Where, when and for whom figures and dates are written. */
export interface Setting {
  readonly language: Language;
  /** IANA name, such as "Europe/Paris". */
  readonly timeZone: string;
  readonly now: Date;
}

/** Instants come as UTC ISO 8601 text, as the graph gives them. */
export interface Formatter {
  money(value: MoneyValue): string;
  integer(value: number | bigint): string;
  decimal(value: number, digits: number): string;
  percent(share: number, digits?: number): string;
  bytes(value: number): string;
  /** « 9 avril 2026 » */
  date(instant: string): string;
  /** « 9 avril », for the ends of a period */
  periodEnd(instant: string): string;
  /** « jeudi 9 avril » */
  day(instant: string): string;
  /** « 18 h 30 » */
  hour(instant: string): string;
  /** « dans 3 jours, mercredi à 20 h » */
  moment(instant: string): string;
  /** The pieces of a date for a calendar leaf: « mer. », « 8 », « avr. ». */
  leaf(instant: string): { weekday: string; day: string; month: string };
  timeLeft(instant: string): TimeLeft;
}

export function formatter({ language, timeZone, now }: Setting): Formatter {
  return {
    money: (value) => formatMoney(value, language),
    integer: (value) => formatInteger(value, language),
    decimal: (value, digits) => formatDecimal(value, language, digits),
    percent: (share, digits) => formatPercent(share, language, digits),
    bytes: (value) => formatBytes(value, language),
    date: (instant) => formatDate(new Date(instant), language, timeZone),
    periodEnd: (instant) => formatPeriodEnd(new Date(instant), language, timeZone, now),
    day: (instant) => formatDay(new Date(instant), language, timeZone, now),
    hour: (instant) => formatHour(new Date(instant), language, timeZone),
    moment: (instant) => formatMoment(new Date(instant), language, timeZone, now),
    leaf: (instant) => {
      const { weekday, day, month } = zonedParts(new Date(instant), language, timeZone, 'short');
      return { weekday, day, month };
    },
    timeLeft: (instant) => timeLeft(new Date(instant), timeZone, now),
  };
}
