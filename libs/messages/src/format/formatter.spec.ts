import { formatter } from './formatter';

const now = new Date('2026-04-07T08:00:00Z');
const french = formatter({ language: 'fr', timeZone: 'Europe/Paris', now });
const english = formatter({ language: 'en', timeZone: 'Europe/Paris', now });
const NARROW = '\u202F';
const FIXED = '\u00A0';

describe('amounts', () => {
  it('separate thousands with the narrow no-break space and drop cents that are zero', () => {
    expect(french.money({ amount: '4800000', currency: 'EUR', scale: 2 })).toBe(`48${NARROW}000${NARROW}€`);
    expect(french.money({ amount: '48000', currency: 'EUR', scale: 0 })).toBe(`48${NARROW}000${NARROW}€`);
    expect(english.money({ amount: '48000', currency: 'EUR', scale: 0 })).toBe('€48,000');
  });

  it('keep every cent of amounts that no float holds', () => {
    expect(french.money({ amount: '900719925474099312', currency: 'EUR', scale: 2 })).toBe(
      ['9', '007', '199', '254', '740', '993,12', '€'].join(NARROW),
    );
    expect(french.money({ amount: '-5', currency: 'EUR', scale: 2 })).toBe(`-0,05${NARROW}€`);
  });

  it('write shares and sizes', () => {
    expect(french.percent(0.1765)).toBe(`18${NARROW}%`);
    expect(french.bytes(96_000)).toBe(`96${NARROW}ko`);
    expect(english.bytes(1_250_000)).toMatch(/^1\.3\sMB$/);
  });
});

describe('dates', () => {
  it('are written on the clock of the authority', () => {
    expect(french.hour('2026-04-09T16:30:00Z')).toBe(`18${FIXED}h${FIXED}30`);
    expect(french.hour('2026-04-10T18:00:00Z')).toBe(`20${FIXED}h`);
    expect(english.hour('2026-04-09T16:30:00Z')).toBe('6:30pm');
    expect(french.day('2026-04-09T16:30:00Z')).toBe(`jeudi 9${FIXED}avril`);
    expect(english.day('2025-10-01T10:00:00Z')).toBe(`Wednesday 1${FIXED}October${FIXED}2025`);
    expect(french.leaf('2026-11-26T19:00:00Z')).toEqual({ weekday: 'jeu.', day: '26', month: 'nov.' });
    expect(french.periodEnd('2026-03-27T07:00:00Z')).toBe(`27${FIXED}mars`);
    expect(french.periodEnd('2025-03-27T07:00:00Z')).toBe(`27${FIXED}mars${FIXED}2025`);
    expect(french.date('2025-10-01T10:00:00Z')).toBe(`1er${FIXED}octobre${FIXED}2025`);
  });

  it('are said in words under a week', () => {
    const at = (instant: string): string => french.moment(instant).replaceAll(FIXED, ' ');
    expect(at('2026-04-07T16:30:00Z')).toBe('aujourd’hui à 18 h 30');
    expect(at('2026-04-07T22:30:00Z')).toBe('demain à 0 h 30');
    expect(at('2026-04-10T18:00:00Z')).toBe('dans 3 jours, vendredi à 20 h');
    expect(at('2026-04-06T16:00:00Z')).toBe('hier à 18 h');
    expect(at('2026-03-27T07:00:00Z')).toBe('vendredi 27 mars à 8 h');
    expect(at('2026-05-07T16:30:00Z')).toBe('jeudi 7 mai à 18 h 30');
  });

  it('count days across the change to summer time', () => {
    const before = formatter({ language: 'fr', timeZone: 'Europe/Paris', now: new Date('2026-03-28T22:00:00Z') });
    expect(before.moment('2026-03-29T18:00:00Z').replaceAll(FIXED, ' ')).toBe('demain à 20 h');
  });

  it('say the time left in the largest unit that still counts', () => {
    expect(french.timeLeft('2026-04-10T18:00:00Z')).toEqual({ value: 3, unit: 'days' });
    expect(french.timeLeft('2026-04-07T18:00:00Z')).toEqual({ value: 10, unit: 'hours' });
    expect(french.timeLeft('2026-04-07T08:11:30Z')).toEqual({ value: 12, unit: 'minutes' });
    expect(french.timeLeft('2026-04-01T00:00:00Z')).toEqual({ value: 0, unit: 'minutes' });
  });
});
