import { describe, expect, it } from '@jest/globals';
import { translator } from '@parvis/messages';
import { writeLetter } from '../../platform/mail/letter';
import { peopleMails } from './people.mails';

const desk = { phone: '03 00 00 00 00', email: null, address: '1 place des Halles', openingHours: null };
const values = { code: '482 913', hour: '18 h 42', moment: 'aujourd’hui à 18 h 42' };

describe.each(peopleMails)('the message $name', (kind) => {
  it.each(['fr', 'en'] as const)('says in %s what happened, why it came and where a person answers', (language) => {
    const t = translator(language);
    const { subject, text } = writeLetter(
      { kind, values, link: 'https://parvis.example/x' },
      { language, authority: 'Orvelle', desk },
    );
    expect(subject.length).toBeLessThan(80);
    for (const key of [...kind.paragraphs, ...(kind.after ?? [])]) expect(text).toContain(t(key, values));
    expect(text).toContain(t(kind.reason, { authority: 'Orvelle' }));
    expect(text).toContain('03 00 00 00 00');
    expect(t(kind.trigger)).not.toBe('');
    expect(text.includes('https://parvis.example/x')).toBe(kind.action !== undefined);
  });
});
