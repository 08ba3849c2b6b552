import { CountingError } from '@parvis/budget-counting';
import type { Translate } from '@parvis/messages';
import { PabulibError } from '@parvis/pabulib';

/** Why a file could not be counted: line and field as the format calls them, the rest in the language of the page. */
export function faultInWords(error: unknown, t: Translate): string {
  if (error instanceof PabulibError) return faultOfFile(error, t);
  if (error instanceof CountingError) return faultOfRule(error, t);
  // What the browser says of a file that has been moved or changed since it was chosen.
  if (error instanceof DOMException) return t('recount.failed.unreadable');
  throw error;
}

function faultOfFile({ line, field, code, params }: PabulibError, t: Translate): string {
  const fault = t(`recount.fault.${code}`, params);
  if (field === null) return t('recount.failed.at.line', { line, fault });
  return t('recount.failed.at.line-field', { line, field, fault });
}

function faultOfRule({ code, params }: CountingError, t: Translate): string {
  if (code === 'form-mismatch') {
    const fault = t('recount.fault.rule.form-mismatch', { needed: params['needed'] ?? 'points' });
    return t('recount.failed.at.field', { field: 'vote_type', fault });
  }
  return code === 'too-hard' ? t('recount.fault.rule.too-hard') : t('recount.fault.rule.other', { code });
}
