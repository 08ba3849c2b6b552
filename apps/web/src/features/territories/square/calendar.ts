/** One all-facts event of a calendar file. */
export interface CalendarEvent {
  readonly id: string;
  /** UTC ISO 8601 */
  readonly at: string;
  readonly title: string;
  readonly url: string;
}

/** RFC 5545, §3.1: lines of at most 75 octets, the rest folded behind a space. */
const LINE_OCTETS = 75;

/** A calendar that telephones and mail programs import (RFC 5545). Moments, not periods: an event here is a date to know. */
export function calendarFile(name: string, events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parvis//Agenda//FR',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ id, at, title, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(new Date(at))}`,
      `SUMMARY:${escaped(title)}`,
      `URL:${url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** 20260410T180000Z */
function stamp(at: Date): string {
  return `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Cut between characters, never inside one: a letter with an accent is two octets. */
function folded(line: string): string {
  const parts: string[] = [''];
  for (const character of line) {
    const current = parts.at(-1) ?? '';
    const room = parts.length === 1 ? LINE_OCTETS : LINE_OCTETS - 1;
    if (Buffer.byteLength(current + character) > room) parts.push(character);
    else parts[parts.length - 1] = current + character;
  }
  return parts.join('\r\n ');
}
