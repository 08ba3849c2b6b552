import type { Language } from '../../../platform/context/request-context';

/** A spreadsheet in French splits cells at semicolons, since commas are for decimals; in English at commas (RFC 4180). */
const SEPARATORS: Readonly<Record<Language, string>> = { fr: ';', en: ',' };

/** Without it spreadsheets read UTF-8 as an older encoding and break accents. */
export const BYTE_ORDER_MARK = '\uFEFF';

export type CsvCell = string | number | null;

export function csvLine(cells: readonly CsvCell[], language: Language): string {
  const separator = SEPARATORS[language];
  return `${cells.map((cell) => printCell(cell, separator)).join(separator)}\r\n`;
}

/**
 * Titles come from the public, and a spreadsheet runs a cell that begins like a formula (CWE-1236): an apostrophe in
 * front makes it text. Numbers of ours are numbers and need none.
 */
function printCell(cell: CsvCell, separator: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell.toString();
  const text = /^[=+\-@\t\r\n]/.test(cell.trimStart()) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
