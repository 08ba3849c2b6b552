import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeId, encodeId, timeOrderedUuid } from './ids';

describe('an id', () => {
  it('is read back as the uuid it was made from', () => {
    fc.assert(fc.property(fc.uuid(), (uuid) => expect(decodeId('project', encodeId('project', uuid))).toBe(uuid)));
  });

  it('of another kind is not this one', () => {
    expect(decodeId('budget', encodeId('project', '01890a5d-ac96-774b-bcce-b302099a8057'))).toBeNull();
  });

  it.each([
    '',
    'prj_',
    'prj_short',
    'prj_aaaaaaaaaaaaaaaaaaaaaaaaab',
    'PRJ_aaaaaaaaaaaaaaaaaaaaaaaaaa',
    "prj_' OR 1=1 --aaaaaaaaaaaaaa",
    'prj_aaaaaaaaaaaaaaaaaaaaaaaaaa ',
  ])('spelt %j is refused', (id) => expect(decodeId('project', id)).toBeNull());

  it('made later sorts later', () => {
    const earlier = timeOrderedUuid(new Date('2026-01-01T00:00:00.000Z'));
    const later = timeOrderedUuid(new Date('2026-01-01T00:00:00.001Z'));
    expect(earlier < later).toBe(true);
    expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
