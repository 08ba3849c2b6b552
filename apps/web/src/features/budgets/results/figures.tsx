import { HeroNumber, Paving, Slab } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import type { CountView, ResultsView } from './results-view';

/** Four numbers that say the result: winners, money, votes, and who gets nothing. */
export function Figures({ budget, count }: { readonly budget: ResultsView; readonly count: CountView }) {
  const { t, format } = useWords();
  const { envelope, ballotCount, blankCount, channels } = budget;
  const { selected, outcomes, spent, analysis } = count;
  const unserved = analysis === null ? null : analysis.votersWithChoice - analysis.votersServed;
  const parts = channels.map(({ label, ballots }) => `${format.integer(ballots)} ${label}`).join(', ');
  const blank = blankCount === null ? '' : `. ${t('results.figure.blank', { blank: blankCount })}`;
  const ballots =
    ballotCount === null
      ? null
      : parts === ''
        ? t('results.figure.ballots', { count: ballotCount })
        : t('results.figure.ballots.channels', { count: ballotCount, channels: parts });
  return (
    <Paving layout="four">
      <Figure number={format.integer(selected.length)}>
        {t('results.figure.winners', { count: selected.length, projects: outcomes.length })}
      </Figure>
      <Figure number={format.money(spent)}>{t('results.figure.spent', { envelope: format.money(envelope) })}</Figure>
      {ballotCount === null ? null : (
        <Figure number={format.integer(ballotCount)}>{`${ballots ?? ''}${blank}`.replace(/\.$/, '')}</Figure>
      )}
      {analysis === null || unserved === null ? null : (
        <Figure number={format.integer(unserved)}>
          {t('results.figure.unserved', { count: unserved, voters: format.integer(analysis.votersWithChoice) })}
        </Figure>
      )}
    </Paving>
  );
}

function Figure({ number, children }: { readonly number: string; readonly children: string }) {
  return (
    <Slab>
      <HeroNumber size="middle" number={number}>
        {children}
      </HeroNumber>
    </Slab>
  );
}
