import { Paving, Section, Slab } from '@parvis/ui';
import { useWords } from '../../../../platform/root-data';
import type { ComparedRule } from './compared-rules';

/** Every tie that a rule met, how it was decided, and whether that mattered. */
export function Ties({ rules }: { readonly rules: readonly ComparedRule[] }) {
  const { t, typed } = useWords();
  return (
    <Section id="ties" title={t('trial.side.ties.title')}>
      <Paving>
        {rules.map(({ letter, count }) => (
          <Slab key={count.id}>
            {count.ties.length === 0 ? (
              <p>{t('trial.side.ties.none', { letter })}</p>
            ) : (
              <>
                <h3>{t('trial.side.ties.of', { letter })}</h3>
                <ul>
                  {count.ties.map(({ sentence, changesOutcome }, place) => (
                    <li key={place}>
                      {typed(sentence)} {changesOutcome === null ? t('trial.side.ties.untried') : null}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Slab>
        ))}
      </Paving>
    </Section>
  );
}
