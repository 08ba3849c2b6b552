import type { PabulibErrorCode } from './pabulib-error';

const SENTENCES: Readonly<Record<PabulibErrorCode, string>> = {
  'not-utf8': 'this text is not UTF-8; save the file in that encoding',
  'unclosed-quote': 'a cell opens with a quotation mark that is never closed',
  'text-after-quote': 'text follows a closing quotation mark; inside quotes, a quotation mark is written twice',
  'record-too-long': 'this record is longer than {limit} characters; a quotation mark is probably not closed',
  'text-before-sections': 'the file must begin with a line META',
  'missing-section': 'the section {section} is missing',
  'unexpected-section': 'the section {section} is not expected here: META, PROJECTS, VOTES, once each, in this order',
  'bad-meta-header': 'the line after META must be key;value',
  'missing-column': 'the column {column} is missing',
  'duplicate-column': 'the column {column} appears twice',
  'renamed-column': 'the column {column} has been called {name} since April 2026; rename it',
  'too-many-cells': 'this line has {cells} cells for {columns} columns; a cell that contains ; must be quoted',
  'missing-key': 'the key {key} is missing',
  'duplicate-key': 'the key {key} appears twice, first on line {first}',
  'missing-value': 'a value is needed here',
  'not-a-number': '"{value}" is not a number',
  'not-a-whole-number': '"{value}" is not a whole number',
  'too-many-decimals': '"{value}" has more than {limit} decimals',
  negative: '"{value}" is below zero',
  'bad-date': '"{value}" is not a date; write YYYY or DD.MM.YYYY',
  'unknown-vote-type': '"{value}" is not one of {allowed}',
  'bad-selected': '"{value}" is not one of 0, 1, 2, 3',
  'duplicate-project': 'the project {project} appears twice',
  'unknown-project': 'the ballot lists {project}, which is not in PROJECTS',
  'empty-item': 'the list "{value}" has an empty item',
  'too-many-projects': 'the ballot lists {projects} projects, where {voteType} allows {limit}',
  'points-mismatch': '{points} points for {projects} projects',
  'points-too-large': '"{value}": with {decimals} decimals, as points have in this file, none may go beyond {limit}',
  'default-score': '"{value}" for projects that a ballot does not list cannot be counted; list them with their points',
  'count-mismatch': '{key} says {announced}, but the file has {found}; it may be cut short',
};

export function englishMessage(code: PabulibErrorCode, params: Readonly<Record<string, string>>): string {
  return SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}
