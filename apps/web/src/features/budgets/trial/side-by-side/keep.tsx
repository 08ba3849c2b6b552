import { CommandBlock, LinkLine, Paving, Section, Slab } from '@parvis/ui';
import { useHref, useRootData, useWords } from '../../../../platform/root-data';
import type { TrialView } from './compared-rules';

/** Files, and the address that other organisers open. */
export function Keep({ trial }: { readonly trial: TrialView }) {
  const { t } = useWords();
  const { origin } = useRootData();
  const href = useHref();
  return (
    <Section id="keep" title={t('trial.side.keep.title')}>
      <Paving>
        <Slab>
          <p>{t('trial.side.keep.text')}</p>
          <CommandBlock label={t('trial.side.keep.text')}>
            {`${origin}${href(`/trial/${trial.budget.slug}/trials/${trial.id}`)}`}
          </CommandBlock>
          <p>{t('trial.side.keep.print')}</p>
          <LinkLine
            links={trial.downloads.map(({ label, href: file }) => ({ label, href: file, icon: 'download' as const }))}
          />
        </Slab>
      </Paving>
    </Section>
  );
}
