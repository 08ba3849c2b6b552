import { useWords } from '../../../platform/root-data';
import { DutyPage } from './duty-page';

const PARTS = ['published', 'mayor', 'operator', 'imported', 'proof'] as const;

/** « Qui peut voir mon vote ? », the first question of any public meeting (journeys.md, 1; integrity.md, Votes). */
export default function SecretOfTheVote() {
  const { t } = useWords();
  return (
    <DutyPage
      title={t('duties.vote.title')}
      lead={t('duties.vote.lead')}
      sections={PARTS.map((part) => ({
        id: part,
        title: t(`duties.vote.${part}.title`),
        children: <p>{t(`duties.vote.${part}.text`)}</p>,
      }))}
    />
  );
}
