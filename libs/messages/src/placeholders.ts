import type { CompiledMessage } from '@lingui/message-utils/compileMessage';

/** The names of the values a compiled message asks for, in its branches too. */
export function placeholdersOf(message: CompiledMessage, found = new Set<string>()): Set<string> {
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [name, , format] = token;
    // Inside a plural, "#" stands for the number already named by the plural itself.
    if (name !== '#') found.add(name);
    if (typeof format === 'object' && format !== null) {
      for (const branch of Object.values(format as Record<string, unknown>))
        if (isMessage(branch)) placeholdersOf(branch, found);
    }
  }
  return found;
}

/** A branch of a plural or a select; their other member is the offset. */
function isMessage(value: unknown): value is CompiledMessage {
  return Array.isArray(value);
}
