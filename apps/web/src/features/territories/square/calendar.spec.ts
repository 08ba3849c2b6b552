import { calendarFile } from './calendar';

const now = new Date('2026-04-07T08:00:00Z');
const event = { id: 'x@parvis', at: '2026-04-10T18:00:00.000Z', title: 'Clôture du vote', url: 'https://a.example/fr' };

describe('the calendar of a territory', () => {
  it('says moments in UTC, one event each', () => {
    const text = calendarFile('Orvelle', [event], now);
    expect(text).toContain('\r\nDTSTART:20260410T180000Z\r\n');
    expect(text).toContain('\r\nDTSTAMP:20260407T080000Z\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('escapes what would begin another property', () => {
    const text = calendarFile('Orvelle', [{ ...event, title: 'A; b, c\\d\r\nDESCRIPTION:forged' }], now);
    expect(text).toContain('SUMMARY:A\\; b\\, c\\\\d\\nDESCRIPTION:forged');
    expect(text).not.toMatch(/^DESCRIPTION/m);
  });

  it('folds long lines at 75 octets without cutting a letter', () => {
    const text = calendarFile('Orvelle', [{ ...event, title: 'é'.repeat(200) }], now);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'é'.repeat(200)}`);
  });
});
