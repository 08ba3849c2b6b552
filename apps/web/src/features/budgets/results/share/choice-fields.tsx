import { CheckboxGroup, Twin } from '@parvis/ui';
import { InLanguage } from '../../../../platform/page/in-language';
import { useWords } from '../../../../platform/root-data';
import type { OutcomeView } from '../results-view';
import { CHOICE, type SharePage } from './share-page';
import './share.css';

/** Longer lists fold away: a page is read by more people than will use this. */
const OPEN_UNTIL = 24;

export interface ChoiceFieldsProps {
  readonly outcomes: readonly OutcomeView[];
  readonly each: SharePage['each'];
}

/** The ballot to type again: in alphabetical order, since the order of the result would help nobody to find a choice. */
export function ChoiceFields({ outcomes, each }: ChoiceFieldsProps) {
  const { t, language } = useWords();
  const listed = outcomes.toSorted((a, b) => a.project.title.localeCompare(b.project.title, language));
  const fields = each === 'person' ? <Boxes outcomes={listed} /> : <Numbers outcomes={listed} each={each} />;
  if (listed.length <= OPEN_UNTIL) return fields;
  return <Twin summary={t('share.tool.many', { count: listed.length })}>{fields}</Twin>;
}

function Boxes({ outcomes }: Pick<ChoiceFieldsProps, 'outcomes'>) {
  const { t } = useWords();
  return (
    <CheckboxGroup
      id={CHOICE}
      name={CHOICE}
      label={t('share.tool.person')}
      choices={outcomes.map(({ project }) => ({
        value: project.reference,
        label: <InLanguage of={project.titleLanguage}>{project.title}</InLanguage>,
      }))}
    />
  );
}

/** One field a project: its name says which, since browsers send no other name with a number. */
function Numbers({ outcomes, each }: ChoiceFieldsProps) {
  const { t } = useWords();
  return (
    <fieldset className="field">
      <legend>{t(each === 'point' ? 'share.tool.point' : 'share.tool.rank')}</legend>
      {outcomes.map(({ project }, index) => {
        const id = index === 0 ? CHOICE : `${CHOICE}-${index + 1}`;
        return (
          <div key={project.reference} className="choice-number">
            <input id={id} name={`${CHOICE}:${project.reference}`} type="text" inputMode="decimal" autoComplete="off" />
            <label htmlFor={id}>
              <InLanguage of={project.titleLanguage}>{project.title}</InLanguage>
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
