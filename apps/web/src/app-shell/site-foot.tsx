import { PageFoot } from '@parvis/ui';
import { HelpDesk } from '../platform/page/help-desk';
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
