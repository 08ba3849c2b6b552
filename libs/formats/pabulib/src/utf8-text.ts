import { endOfWholeLetters, firstInvalidByte } from './utf8-validity';

const BYTE_ORDER_MARK = '\uFEFF';

export interface DecodedText {
  readonly text: string;
  /** False when what follows `text` is not UTF-8. */
  readonly isValid: boolean;
}

/** Decodes pieces of UTF-8, cut anywhere, and drops a byte order mark at the start. */
export class Utf8Text {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private atStart = true;
  /** The beginning of a letter whose end has not come. */
  private unfinished = new Uint8Array(0);

  /** True when no letter waits for its end. */
  get isWhole(): boolean {
    return this.unfinished.length === 0;
  }

  take(chunk: string | Uint8Array): DecodedText {
    const { text, isValid } = typeof chunk === 'string' ? { text: chunk, isValid: true } : this.decode(chunk);
    return { text: this.withoutMark(text), isValid };
  }

  private decode(chunk: Uint8Array): DecodedText {
    const bytes = this.isWhole ? chunk : joined(this.unfinished, chunk);
    const end = endOfWholeLetters(bytes);
    this.unfinished = bytes.slice(end);
    const whole = bytes.subarray(0, end);
    try {
      return { text: this.decoder.decode(whole), isValid: true };
    } catch {
      return { text: this.decoder.decode(whole.subarray(0, firstInvalidByte(whole, 0, end))), isValid: false };
    }
  }

  private withoutMark(text: string): string {
    if (!this.atStart || text === '') return text;
    this.atStart = false;
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
