import { describe, expect, it } from '@jest/globals';
import { Calendar } from '../calendar';
import { frenchText } from '../french-typography';
import { trialEdition } from '../trial/trial-edition';
import { edition2025 } from './edition-2025';
import { projects2026 } from './edition-2026';

const calendar = new Calendar(new Date('2026-04-07T08:30:00Z'), 'Europe/Paris');
const words = (text: string): number => text.split(/\s+/).length;

describe('the projects of 2026', () => {
  it('are 24, numbered in order', () => {
    expect(projects2026.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  it.each(projects2026.map((project) => [project.number, project] as const))(
    'no. %i has its text, its opinion and its costs',
    (_, project) => {
      expect(words(project.text)).toBeGreaterThanOrEqual(80);
      expect(words(project.text)).toBeLessThanOrEqual(150);
      expect(project.opinion).toMatch(/^Réalisable/);
      expect(project.costLines.length).toBeGreaterThanOrEqual(3);
      expect(project.costLines.length).toBeLessThanOrEqual(5);
      expect(project.costLines.reduce((sum, [, amount]) => sum + amount, 0)).toBe(project.cost);
    },
  );
});

describe('the ballots of 2025', () => {
  it('are 2 980, 30 of them blank, and came by three channels', () => {
    const { ballots } = edition2025(calendar);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    expect(sum(ballots?.groups.map((group) => group.ballots) ?? [])).toBe(2980);
    expect(sum(ballots?.groups.filter(({ choices }) => choices.length === 0).map((group) => group.ballots) ?? [])).toBe(
      30,
    );
    expect(sum(ballots?.channels.map((channel) => channel.ballots) ?? [])).toBe(2980);
  });
});

describe('the trial edition', () => {
  it('is the same every time it is made', () => {
    const [first, second] = [trialEdition(calendar), trialEdition(calendar)];
    expect(first.ballots).toEqual(second.ballots);
    expect(first.projects).toEqual(second.projects);
  });
});

describe('the calendar', () => {
  it('counts days on the clocks of the town, across the change to summer time', () => {
    const winter = new Calendar(new Date('2026-03-27T23:30:00Z'), 'Europe/Paris');
    expect(winter.at(0, 20).toISOString()).toBe('2026-03-28T19:00:00.000Z');
    expect(winter.at(1, 20).toISOString()).toBe('2026-03-29T18:00:00.000Z');
    expect(winter.month(300, 'fr')).toBe('janvier 2027');
  });
});

describe('French typography', () => {
  it('keeps together what must not be cut', () => {
    expect(frenchText('Il restait 21 000 € à 18 h 30 : pourquoi « non » ?')).toBe(
      'Il restait 21\u202F000\u202F€ à 18\u00A0h\u00A030\u00A0: pourquoi «\u202Fnon\u202F»\u202F?',
    );
  });
});
