import { describe, expect, it } from '@jest/globals';
import { projects2026 } from './edition-2026.projects';

const words = (text: string): number => text.split(/\s+/).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('the projects of 2026', () => {
  it('are 24 and cost 1 009 900 € together', () => {
    expect(projects2026.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, place) => place + 1));
    expect(sum(projects2026.map(({ euros }) => euros))).toBe(1_009_900);
  });

  it.each(projects2026.map((project) => [project.number, project] as const))(
    'no. %d tells its story and its cost',
    (_number, project) => {
      expect(words(project.text)).toBeGreaterThanOrEqual(80);
      expect(words(project.text)).toBeLessThanOrEqual(150);
      expect(project.costLines.length).toBeGreaterThanOrEqual(3);
      expect(project.costLines.length).toBeLessThanOrEqual(5);
      expect(sum(project.costLines.map(({ euros }) => euros))).toBe(project.euros);
    },
  );
});
