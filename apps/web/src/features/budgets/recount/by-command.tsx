import { CommandBlock, LinkLine, Section, Slab } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import type { EditionView } from './published-edition';
import { IDS } from './recount-page';

const ANY_FILE = 'node dist/apps/verify/main.js count FILE.pb --rule greedy --against official';

/** The same count without this page: what people without JavaScript do, and those who would rather not trust a site. */
export function ByCommand({ edition }: { readonly edition: EditionView | null }) {
  const { t } = useWords();
  const published = edition?.published ?? null;
  const command = edition?.command ?? ANY_FILE;
  return (
    <Section id="verifier" title={t('recount.command.title')} lead={t('recount.command.text')}>
      <Slab>
        {published === null ? (
          <p>{t('recount.command.any')}</p>
        ) : (
          <LinkLine
            links={[
              {
                label: t('recount.command.download', { file: published.fileName }),
                href: published.ballots,
                icon: 'download',
                download: published.fileName,
              },
            ]}
          />
        )}
        <div id={IDS.command}>
          <CommandBlock label={t('results.verify.command')}>{command}</CommandBlock>
        </div>
        <p className="small quiet">{t('results.verify.limits')}</p>
      </Slab>
    </Section>
  );
}
