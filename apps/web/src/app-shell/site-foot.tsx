import { PageFoot } from '@parvis/ui';
import { useHref, useRootData, useWords } from '../platform/root-data';

const DUTIES = [
  ['frame.duties.accessibility', '/accessibility'],
  ['frame.duties.legal', '/legal-notice'],
  ['frame.duties.privacy', '/privacy'],
  ['frame.duties.vote', '/who-can-see-my-vote'],
  ['frame.duties.map', '/site-map'],
] as const;

/** Help first: it is written everywhere people get stuck (journeys.md, 12). */
export function SiteFoot() {
  const { t } = useWords();
  const { territory } = useRootData();
  const href = useHref();
  const links = territory === null ? [] : DUTIES.map(([label, path]) => ({ label: t(label), href: href(path) }));
  return (
    <PageFoot
      help={{ title: t('frame.help.title'), children: <HelpDesk /> }}
      duties={{ label: t('frame.duties.label'), links }}
      note={
        <>
          {territory?.isDemonstration === true ? <p>{t('frame.duties.invented')}</p> : null}
          <p>
            {t('frame.duties.cookies')} {t('frame.duties.software')}
          </p>
        </>
      }
    />
  );
}

/** How to reach a person, with what the authority has filled in. */
export function HelpDesk() {
  const { t, typed } = useWords();
  const { territory } = useRootData();
  const desk = territory?.helpDesk;
  if (desk === undefined) return <p>{t('frame.help.none')}</p>;
  const { phone, openingHours: hours, address, email } = desk;
  return (
    <>
      {phone === null ? null : (
        <p>
          {hours === null
            ? t('frame.help.phone-only', { phone })
            : t('frame.help.phone', { phone, hours: typed(hours) })}
        </p>
      )}
      {address === null ? null : <p>{t('frame.help.address', { address })}</p>}
      {email === null ? null : <p>{t('frame.help.email', { email })}</p>}
      <p>{t('frame.help.desk')}</p>
    </>
  );
}
