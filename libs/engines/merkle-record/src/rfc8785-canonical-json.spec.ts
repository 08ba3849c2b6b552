import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { canonicalBytes, canonicalJson, CanonicalJsonError, readCanonicalJson } from './canonical-json';
import type { CanonicalValue } from './canonical-json';

/** What a caller without types, or a cast, could still hand in. */
const untyped = (value: unknown) => value as CanonicalValue;

describe('RFC 8785, the examples of the standard', () => {
  it('writes the sample of §3.2.2', () => {
    const sample = JSON.parse(`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`) as CanonicalValue;
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code units, as in §3.2.3', () => {
    const names = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(names)) as object)).toEqual([
      // JSON.parse puts whole numbers first, so "1" is looked at in the text, below.
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(names)).toMatch(/^\{"\\r":"Carriage Return","1":"One"/);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s of appendix B as %s', (bits, text) => {
    expect(canonicalJson(doubleOf(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])(
    'refuses the double %s of appendix B',
    (bits) => {
      expect(() => canonicalJson(doubleOf(bits))).toThrow(CanonicalJsonError);
    },
  );

  it('is hashed in UTF-8, as in §3.2.4', () => {
    expect(bytesToHex(canonicalBytes({ euro: '€' }))).toBe('7b226575726f223a22e282ac227d');
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order in which names were added, at any depth', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(untyped(value)))).toBe(canonicalJson(untyped(value)));
      }),
    );
  });

  it('reads back to the same value, and its own text is canonical', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(untyped(value));
        expect(readCanonicalJson(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('says where a value has no canonical form', () => {
    const cases: [unknown, string][] = [
      [{ projects: [{ cost: Number.NaN }] }, 'no canonical form for NaN at $.projects[0].cost'],
      [{ closesAt: undefined }, 'no canonical form for undefined at $.closesAt'],
      [{ amount: 12n }, 'no canonical form for bigint at $.amount'],
      [{ at: new Date(0) }, 'no canonical form for Date at $.at'],
      [new Map(), 'no canonical form for Map at $'],
      // A hole, as `delete` leaves one: JSON.stringify would write null.
      [Object.assign(new Array<number>(3), { 0: 1, 2: 3 }), 'no canonical form for undefined at $[1]'],
      [{ title: '\ud800' }, 'lone surrogate at $.title'],
      [() => 1, 'no canonical form for function at $'],
    ];
    for (const [value, message] of cases) expect(() => canonicalJson(untyped(value))).toThrow(message);
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow('lone surrogate');
  });

  it('refuses a cycle instead of exhausting the stack', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => canonicalJson(untyped(cycle))).toThrow('deeper than 128 levels');
  });

  it.each([
    ['spaces', '{"a": 1}'],
    ['another order', '{"b":1,"a":2}'],
    ['a name twice', '{"a":1,"a":2}'],
    ['another spelling of a number', '[1.0]'],
    ['minus zero', '[-0]'],
    ['a needless escape', '["\\u0041"]'],
    ['a byte order mark', '\ufeff{}'],
    ['two texts', '{}{}'],
    ['nothing', ''],
  ])('does not read a text with %s', (_, text) => {
    expect(() => readCanonicalJson(text)).toThrow(CanonicalJsonError);
  });

  it('keeps a member named __proto__ as a member', () => {
    const text = '{"__proto__":{"admin":true},"a":1}';
    expect(canonicalJson(readCanonicalJson(text))).toBe(text);
  });
});

function doubleOf(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE();
}

function reversed(value: CanonicalValue): CanonicalValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([name, member]) => [name, reversed(member)]);
  return Object.fromEntries(members.reverse()) as CanonicalValue;
}
