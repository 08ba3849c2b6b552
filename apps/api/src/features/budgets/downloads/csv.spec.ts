import { describe, expect, it } from '@jest/globals';
import { csvLine } from './csv';

describe('a line of a table', () => {
  it('is split where the spreadsheets of the language split it', () => {
    expect(csvLine(['A1', 'Bancs', 12, null], 'fr')).toBe('A1;Bancs;12;\r\n');
    expect(csvLine(['A1', 'Bancs', 12, null], 'en')).toBe('A1,Bancs,12,\r\n');
  });

  it('quotes what would break it', () => {
    expect(csvLine(['a;b', 'a,b', 'dit « "oui" »', 'deux\nlignes'], 'fr')).toBe(
      '"a;b";a,b;"dit « ""oui"" »";"deux\nlignes"\r\n',
    );
  });

  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1'])('runs no formula in %j', (cell) => {
    expect(csvLine([cell], 'fr').replace(/^"/, '').charAt(0)).toBe("'");
  });

  it('leaves numbers of ours as numbers', () => expect(csvLine([-5], 'fr')).toBe('-5\r\n'));
});
