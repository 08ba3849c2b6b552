import { HelpDesk } from '../../../platform/page/help-desk';
import { useRootData, useWords } from '../../../platform/root-data';
import { DutyPage } from './duty-page';

const DEFENDER_OF_RIGHTS = 'https://formulaire.defenseurdesdroits.fr/';

/** Required by article 47 of the French law of 11 February 2005 and its decree 2019-768. */
export default function Accessibility() {
  const { t } = useWords();
  const { territory } = useRootData();
  return (
    <DutyPage
      title={t('duties.accessibility.title')}
      lead={t('duties.accessibility.lead', { name: territory?.name ?? t('frame.deployment.name') })}
      sections={[
        {
          id: 'state',
          title: t('duties.accessibility.state.title'),
          children: <p>{t('duties.accessibility.state.text')}</p>,
        },
        {
          id: 'tests',
          title: t('duties.accessibility.tests.title'),
          children: <p>{t('duties.accessibility.tests.text')}</p>,
        },
        {
          id: 'limits',
          title: t('duties.accessibility.limits.title'),
          children: <p>{t('duties.accessibility.limits.text')}</p>,
        },
        {
          id: 'contact',
          title: t('duties.accessibility.contact.title'),
          children: (
            <>
              <p>{t('duties.accessibility.contact.text')}</p>
              <HelpDesk />
            </>
          ),
        },
        {
          id: 'appeal',
          title: t('duties.accessibility.appeal.title'),
          children: (
            <>
              <p>{t('duties.accessibility.appeal.text')}</p>
              <p>
                <a href={DEFENDER_OF_RIGHTS}>{t('duties.accessibility.appeal.link')}</a>
              </p>
            </>
          ),
        },
      ]}
    />
  );
}
