import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { catalogue } from './catalogue';
import { placeholdersOf } from './placeholders';

const french = catalogue('fr');
const english = catalogue('en');

describe('catalogues', () => {
  it('say the same things in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  });

  it.each(['fr', 'en'] as const)('compile in %s, and none is empty', (language) => {
    for (const [key, message] of Object.entries(catalogue(language))) {
      expect({ key, empty: message.trim() === '' }).toEqual({ key, empty: false });
      expect(() => compileMessageOrThrow(message)).not.toThrow();
    }
  });

  it('ask for the same values in both languages', () => {
    const values = (message: string | undefined): string[] => [...placeholdersOf(compileMessageOrThrow(message ?? ''))];
    for (const key of Object.keys(french)) {
      expect({ key, values: values(english[key]).sort() }).toEqual({ key, values: values(french[key]).sort() });
    }
  });

  it('use the apostrophe and quotation marks of typography: the straight apostrophe escapes in ICU messages', () => {
    for (const [key, message] of [...Object.entries(french), ...Object.entries(english)]) {
      expect({ key, straight: /['"]/.test(message) }).toEqual({ key, straight: false });
    }
  });
});
