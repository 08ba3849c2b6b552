import { PabulibError } from './pabulib-error';

const BYTE_ORDER_MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';

/** Decodes pieces of UTF-8, cut anywhere, and drops a byte order mark at the start. */
export class Utf8Text {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private atStart = true;

  /** @throws PabulibError `not-utf8` with the line, given how many lines came before. */
  take(chunk: string | Uint8Array, linesBefore: number): string {
    return this.withoutMark(typeof chunk === 'string' ? chunk : this.decode(chunk, linesBefore));
  }

  end(linesBefore: number): string {
    try {
      return this.decoder.decode();
    } catch {
      throw new PabulibError({ line: linesBefore + 1, field: null, code: 'not-utf8' });
    }
  }

  private decode(chunk: Uint8Array, linesBefore: number): string {
    try {
      return this.decoder.decode(chunk, { stream: true });
    } catch {
      const readable = new TextDecoder().decode(chunk).split(REPLACEMENT, 1)[0] ?? '';
      throw new PabulibError({ line: linesBefore + readable.split('\n').length, field: null, code: 'not-utf8' });
    }
  }

  private withoutMark(text: string): string {
    if (!this.atStart || text === '') return text;
    this.atStart = false;
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  }
}
