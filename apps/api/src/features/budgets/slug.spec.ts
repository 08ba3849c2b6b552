import { describe, expect, it } from '@jest/globals';
import { slugOf, SlugSet } from './slug';

describe('a slug', () => {
  it.each([
    ['Cour végétale de l’école', 'cour-vegetale-de-l-ecole'],
    ['Łódź 2022', 'lodz-2022'],
    ['ZWIERZĘTA W ŁODZI SĄ WAŻNE', 'zwierzeta-w-lodzi-sa-wazne'],
    ['  --  ', ''],
    ['日本', ''],
  ])('of %j is %j', (text, slug) => expect(slugOf(text)).toBe(slug));

  it('never ends with a hyphen, however long the text', () => {
    expect(slugOf(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
  });

  it('is given once', () => {
    const slugs = new SlugSet(['bancs']);
    expect([slugs.add('Bancs', '1'), slugs.add('Bancs !', '2'), slugs.add('?', 'P3'), slugs.add('?', '?')]).toEqual([
      'bancs-2',
      'bancs-3',
      'p3',
      'sans-nom',
    ]);
    const long = 'a'.repeat(200);
    expect([slugs.add(long, ''), slugs.add(long, '')].map(({ length }) => length)).toEqual([80, 80]);
  });
});
