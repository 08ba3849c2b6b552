import { Slab } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import type { ResultsView } from './results-view';

/** Questions about the result, each with its public answer. */
export function Claims({ claims }: Pick<ResultsView, 'claims'>) {
  const { t, typed } = useWords();
  if (claims.length === 0) return null;
  return (
    <Slab tint>
      <h3>{t('results.claims.title', { count: claims.length })}</h3>
      {claims.map(({ question, answer, answeredBy }) => (
        <div key={question} className="stack">
          <p>
            <strong>« {typed(question)} »</strong>
          </p>
          <p>{answer === null ? t('results.claims.waiting') : typed(answer)}</p>
          <p className="small quiet">
            {answeredBy === null ? null : t('results.claims.by', { by: answeredBy })} {t('results.claims.hidden')}
          </p>
        </div>
      ))}
    </Slab>
  );
}
