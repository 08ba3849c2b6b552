import { Temporal } from 'temporal-polyfill';
import type { Language } from '../platform/context/request-context';

/**
 * The days of the demonstration, counted from J, the day it is started: the vote always closes in three days, whenever a
 * newcomer comes.
 */
export class Calendar {
  private readonly firstDay: Temporal.PlainDate;

  constructor(
    start: Date,
    private readonly timeZone: string,
  ) {
    this.firstDay = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  }

  /** J + `days`, at an hour on the town's clocks. */
  at(days: number, hour = 9): Date {
    const time = Temporal.PlainTime.from({ hour });
    return new Date(
      this.firstDay.add({ days }).toZonedDateTime({ timeZone: this.timeZone, plainTime: time }).epochMilliseconds,
    );
  }

  /** « avril », « avril 2027 » when the year is another. */
  month(days: number, language: Language): string {
    const date = this.firstDay.add({ days });
    const year = date.year === this.firstDay.year ? {} : { year: 'numeric' as const };
    return new Intl.DateTimeFormat(language, { month: 'long', ...year, timeZone: this.timeZone }).format(
      this.at(days, 12),
    );
  }

  /** « 12 mars 2026 » */
  day(days: number, language: Language): string {
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: this.timeZone,
    }).format(this.at(days, 12));
  }
}
