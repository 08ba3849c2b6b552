import { SummaryList } from '@parvis/ui';
import { useRootData, useWords } from '../../../platform/root-data';
import { DutyPage } from './duty-page';

/** Required by article 6, III of the French law of 21 June 2004. */
export default function LegalNotice() {
  const { t } = useWords();
  const { territory } = useRootData();
  const missing = t('duties.legal.missing');
  return (
    <DutyPage
      title={t('duties.legal.title')}
      lead={t('duties.legal.lead')}
      sections={[
        {
          id: 'publisher',
          title: t('duties.legal.publisher'),
          children: (
            <>
              <SummaryList
                rows={[
                  { id: 'name', term: t('duties.legal.publisher'), value: territory?.name ?? missing },
                  { id: 'address', term: t('duties.legal.address'), value: territory?.helpDesk.address ?? missing },
                  { id: 'phone', term: t('duties.legal.phone'), value: territory?.helpDesk.phone ?? missing },
                ]}
              />
              {territory?.isDemonstration === true ? <p>{t('duties.legal.invented')}</p> : null}
            </>
          ),
        },
        { id: 'host', title: t('duties.legal.host'), children: <p>{t('duties.legal.host.text')}</p> },
        { id: 'software', title: t('duties.legal.software'), children: <p>{t('duties.legal.software.text')}</p> },
        { id: 'reuse', title: t('duties.legal.reuse'), children: <p>{t('duties.legal.reuse.text')}</p> },
      ]}
    />
  );
}
