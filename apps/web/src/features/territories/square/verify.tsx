import { LinkLine, RecordList, Section } from '@parvis/ui';
import type { HomeQuery } from '../../../generated/graphql';
import { useHref, useWords } from '../../../platform/root-data';
import { recordLines } from '../../public-record';
import type { SquareBudget } from './square';

export interface VerifyProps {
  readonly entries: HomeQuery['recordEntries']['nodes'];
  readonly result: SquareBudget | null;
}

export function Verify({ entries, result }: VerifyProps) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const recount =
    result === null ? [] : [{ label: t('home.verify.recount'), href: href(`/budgets/${result.slug}/results#verify`) }];
  return (
    <Section id="verify" title={t('home.verify.title')} lead={t('home.verify.lead')}>
      {entries.length === 0 ? (
        <p>{t('home.verify.empty')}</p>
      ) : (
        <RecordList entries={recordLines(entries, { t, format, typed, href })} />
      )}
      <LinkLine links={[{ label: t('home.verify.record'), href: href('/record') }, ...recount]} />
    </Section>
  );
}
