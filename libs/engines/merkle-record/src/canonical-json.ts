import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What RFC 8785 can write. No `undefined`, no `bigint`, no `Date`: each would be written in more than one way. */
export type CanonicalValue =
  null | boolean | number | string | readonly CanonicalValue[] | { readonly [name: string]: CanonicalValue };

export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';

  constructor(
    reason: string,
    /** Where in the value, as in `$.projects[2].cost`. */
    readonly path: string,
  ) {
    super(`${reason} at ${path}`);
  }
}

/** Far more than any record of ours; a deeper value is an attack or a cycle, and must not exhaust the stack. */
const MAX_DEPTH = 128;

/** The one text that RFC 8785 (JSON Canonicalization Scheme) gives to a value. */
export function canonicalJson(value: CanonicalValue): string {
  return write(value, '$', 0);
}

/** What is hashed and signed: the canonical text in UTF-8 (RFC 8785 §3.2.4). */
export function canonicalBytes(value: CanonicalValue): Uint8Array {
  return utf8ToBytes(canonicalJson(value));
}

/**
 * Reads a text that claims to be canonical. Writing it again and comparing catches in one stroke what a parser forgives:
 * spaces, repeated names, another order, another spelling of a number.
 */
export function readCanonicalJson(text: string): CanonicalValue {
  const value = parse(text);
  if (canonicalJson(value) !== text) throw new CanonicalJsonError('not the canonical spelling', '$');
  return value;
}

function parse(text: string): CanonicalValue {
  try {
    return JSON.parse(text) as CanonicalValue;
  } catch {
    throw new CanonicalJsonError('not JSON', '$');
  }
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > MAX_DEPTH) throw new CanonicalJsonError(`deeper than ${MAX_DEPTH} levels`, path);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (typeof value === 'string') return writeString(value, path);
  if (Array.isArray(value)) return writeArray(value, path, depth);
  if (isPlainObject(value)) return writeObject(value, path, depth);
  throw new CanonicalJsonError(`no canonical form for ${describe(value)}`, path);
}

/** RFC 8785 §3.2.2.3 takes over ECMAScript's Number::toString, shortest digits that read back to the same double. */
function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new CanonicalJsonError(`no canonical form for ${value}`, path);
  return JSON.stringify(value);
}

/** RFC 8785 §3.2.2.2: half of a surrogate pair has no UTF-8, so two different values would hash alike. */
function writeString(value: string, path: string): string {
  if (!value.isWellFormed()) throw new CanonicalJsonError('lone surrogate', path);
  return JSON.stringify(value);
}

function writeArray(values: readonly unknown[], path: string, depth: number): string {
  // Array.from visits the holes of a sparse array, which map() would skip.
  return `[${Array.from(values, (value, index) => write(value, `${path}[${index}]`, depth + 1)).join(',')}]`;
}

function writeObject(value: Readonly<Record<string, unknown>>, path: string, depth: number): string {
  const members = Object.keys(value)
    .sort(byCodeUnits)
    .map((name) => {
      const memberPath = `${path}.${name}`;
      return `${writeString(name, memberPath)}:${write(value[name], memberPath, depth + 1)}`;
    });
  return `{${members.join(',')}}`;
}

/** RFC 8785 §3.2.3: names in the order of their UTF-16 code units, which is what `<` compares; no locale has a say. */
function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** An instance of a class may change as it is written (`toJSON`); only plain objects mean what they hold. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value;
  return value.constructor.name;
}
