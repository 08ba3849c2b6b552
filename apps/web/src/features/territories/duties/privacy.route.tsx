import { HelpDesk } from '../../../platform/page/help-desk';
import { useWords } from '../../../platform/root-data';
import { DutyPage } from './duty-page';

const CNIL = 'https://www.cnil.fr/fr/plaintes';

const PARTS = ['read', 'account', 'act', 'ballots', 'browser'] as const;

/** What articles 13 and 14 of the GDPR ask to say. */
export default function Privacy() {
  const { t } = useWords();
  return (
    <DutyPage
      title={t('duties.privacy.title')}
      lead={t('duties.privacy.lead')}
      sections={[
        ...PARTS.map((part) => ({
          id: part,
          title: t(`duties.privacy.${part}.title`),
          children: <p>{t(`duties.privacy.${part}.text`)}</p>,
        })),
        {
          id: 'rights',
          title: t('duties.privacy.rights.title'),
          children: (
            <>
              <p>{t('duties.privacy.rights.text')}</p>
              <HelpDesk />
              <p>
                <a href={CNIL}>{t('duties.privacy.rights.link')}</a>
              </p>
            </>
          ),
        },
      ]}
    />
  );
}
