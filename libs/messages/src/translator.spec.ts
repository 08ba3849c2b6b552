import { MissingValueError, translator } from './translator';

describe('translator', () => {
  it('says a sentence with its values, its plural and its unbreakable punctuation', () => {
    const fr = translator('fr');
    expect(fr('home.lead.open', { count: 1 })).toMatch(/^Une chose vous attend /);
    expect(fr('home.lead.open', { count: 3 })).toMatch(/^3 choses vous attendent /);
    expect(fr('frame.help.title')).toBe('Besoin d’aide\u202F?');
    expect(translator('en')('frame.help.title')).toBe('Need help?');
  });

  it('refuses a sentence with a hole', () => {
    expect(() => translator('fr')('home.deployment.residents')).toThrow(MissingValueError);
    expect(() => translator('fr')('dates.in-days-at', { days: 3, weekday: 'mercredi' })).toThrow(/hour/);
  });
});
