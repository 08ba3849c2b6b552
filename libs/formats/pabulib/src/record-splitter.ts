import { PabulibError } from './pabulib-error';

/** No real record comes near: longer means a quotation mark that was never closed. It bounds the memory of a bad file. */
export const RECORD_LIMIT = 1_048_576;

export type OnRecord = (cells: readonly string[], line: number) => void;

/** Cuts text that arrives in pieces into records of trimmed cells: `;` separates, `"` quotes, a doubled `""` is one. */
export class RecordSplitter {
  private rest = '';
  private line = 0;
  private open: QuotedRecord | undefined;

  constructor(private readonly onRecord: OnRecord) {}

  /** The number of lines seen so far. */
  get lines(): number {
    return this.line;
  }

  /** True when nothing of a next record has come. */
  get isBetweenRecords(): boolean {
    return this.rest === '' && this.open === undefined;
  }

  /** A line that was read elsewhere. */
  passLine(): void {
    this.line += 1;
  }

  push(text: string): void {
    const buffer = this.rest + text;
    let start = 0;
    for (let end = buffer.indexOf('\n'); end !== -1; end = buffer.indexOf('\n', start)) {
      this.takeLine(buffer.slice(start, end));
      start = end + 1;
    }
    this.rest = buffer.slice(start);
    if (this.rest.length > RECORD_LIMIT) throw this.tooLong(this.line + 1);
  }

  end(): void {
    if (this.rest !== '') this.takeLine(this.rest);
    this.rest = '';
    if (this.open) throw new PabulibError({ line: this.open.line, field: null, code: 'unclosed-quote' });
  }

  private takeLine(text: string): void {
    this.line += 1;
    if (text.length > RECORD_LIMIT) throw this.tooLong(this.line);
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (!this.open && !line.includes('"')) {
      if (line !== '') this.emit(line.split(';'), this.line);
      return;
    }
    this.open ??= new QuotedRecord(this.line);
    if (this.open.take(line)) {
      const { cells, line: first } = this.open;
      this.open = undefined;
      this.emit(cells, first);
    } else if (this.open.length > RECORD_LIMIT) {
      throw this.tooLong(this.open.line);
    }
  }

  private emit(cells: string[], line: number): void {
    let isBlank = true;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = (cells[index] ?? '').trim();
      cells[index] = cell;
      if (cell !== '') isBlank = false;
    }
    if (!isBlank) this.onRecord(cells, line);
  }

  private tooLong(line: number): PabulibError {
    return new PabulibError({ line, field: null, code: 'record-too-long', params: { limit: String(RECORD_LIMIT) } });
  }
}

/** A record with quoted cells, which may go on over several lines. A quotation mark inside an unquoted cell is only a character. */
class QuotedRecord {
  readonly cells: string[] = [];
  length = 0;
  private quoted: string | undefined;

  constructor(readonly line: number) {}

  /** True when the record is complete. */
  take(line: string): boolean {
    this.length += line.length + 1;
    let position = this.quoted === undefined ? 0 : this.continueQuoted(`\n${line}`);
    while (position !== OPEN && position <= line.length) {
      position = line[position] === '"' ? this.startQuoted(line, position + 1) : this.takePlain(line, position);
    }
    return position !== OPEN;
  }

  private takePlain(line: string, start: number): number {
    const separator = line.indexOf(';', start);
    const end = separator === -1 ? line.length : separator;
    this.cells.push(line.slice(start, end));
    return end + 1;
  }

  private startQuoted(line: string, start: number): number {
    this.quoted = '';
    return this.takeQuoted(line, start);
  }

  /** The continued text begins with the line break itself, so positions are one further on. */
  private continueQuoted(text: string): number {
    const position = this.takeQuoted(text, 0);
    return position === OPEN ? OPEN : position - 1;
  }

  private takeQuoted(text: string, start: number): number {
    for (let from = start; ;) {
      const mark = text.indexOf('"', from);
      if (mark === -1) {
        this.quoted += text.slice(from);
        return OPEN;
      }
      this.quoted += text.slice(from, mark);
      if (text[mark + 1] !== '"') return this.closeQuoted(text, mark + 1);
      this.quoted += '"';
      from = mark + 2;
    }
  }

  private closeQuoted(text: string, after: number): number {
    const separator = text.indexOf(';', after);
    const end = separator === -1 ? text.length : separator;
    if (text.slice(after, end).trim() !== '') {
      throw new PabulibError({ line: this.line, field: null, code: 'text-after-quote' });
    }
    this.cells.push(this.quoted ?? '');
    this.quoted = undefined;
    return end + 1;
  }
}

/** Position that means: still inside quotes at the end of the line. */
const OPEN = -1;
