import { ButtonLink, CommandBlock, LinkLine, Paving, Section, Slab, SlabActs } from '@parvis/ui';
import { useHref, useWords } from '../../../platform/root-data';
import type { CountView } from './results-view';

export interface VerifyProps {
  readonly budget: string;
  readonly count: CountView;
  readonly downloads: CountView['downloads'];
}

/** Everything needed to redo the count without trusting the server, and what that does not prove. */
export function Verify({ budget, count, downloads }: VerifyProps) {
  const { t, typed } = useWords();
  const href = useHref();
  const files = [...downloads, ...count.downloads].filter(
    (file, index, all) => all.findIndex((other) => other.href === file.href) === index,
  );
  return (
    <Section id="verify" title={t('results.verify.title')} lead={t('results.verify.lead')}>
      <Paving>
        <Slab tint>
          <h3>{t('results.verify.here')}</h3>
          <p>{t('recount.description')}</p>
          <SlabActs>
            <ButtonLink href={href(`/recount?budget=${encodeURIComponent(budget)}`)}>
              {t('results.verify.here.act')}
            </ButtonLink>
          </SlabActs>
        </Slab>
        <Paving layout="two">
          <Slab>
            <h3>{t('results.verify.files')}</h3>
            {files.length === 0 ? <p>{t('results.verify.files.none')}</p> : <Files files={files} />}
          </Slab>
          <Slab>
            <h3>{t('results.verify.command')}</h3>
            <p>{t('results.verify.command.text')}</p>
            <CommandBlock label={t('results.verify.command')}>{count.command}</CommandBlock>
            <p className="small quiet">{t('results.verify.limits')}</p>
          </Slab>
          <Slab>
            <h3>{t('results.verify.record')}</h3>
            <p>{t('results.verify.record.text')}</p>
            <LinkLine links={[{ label: t('home.verify.record'), href: href('/record') }]} />
          </Slab>
          <Slab>
            <h3>{t('results.verify.ties')}</h3>
            {count.ties.length === 0 ? (
              <p>{t('results.verify.ties.none')}</p>
            ) : (
              <ul>
                {count.ties.map(({ sentence }, index) => (
                  <li key={index}>{typed(sentence)}</li>
                ))}
              </ul>
            )}
          </Slab>
        </Paving>
      </Paving>
    </Section>
  );
}

function Files({ files }: { readonly files: CountView['downloads'] }) {
  const { t, format } = useWords();
  return (
    <>
      <p>{t('results.verify.files.text')}</p>
      <LinkLine
        links={files.map(({ name, label, href, bytes }) => ({
          label: bytes === null ? label : t('results.download.sized', { label, size: format.bytes(bytes) }),
          href,
          icon: 'download' as const,
          download: name,
        }))}
      />
    </>
  );
}
