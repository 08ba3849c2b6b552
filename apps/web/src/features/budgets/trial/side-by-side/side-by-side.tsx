import { PageHead, Wrap } from '@parvis/ui';
import { useWords } from '../../../../platform/root-data';
import { type ComparedRule, type TrialView } from './compared-rules';
import { Decide } from './decide';
import { DistrictMoney } from './district-money';
import { Figures } from './figures';
import { Keep } from './keep';
import { RulesInWords } from './rules-in-words';
import { Switching } from './switching';
import { Ties } from './ties';
import { Unserved } from './unserved';
import { VotersSpread } from './voters-spread';
import { Winners } from './winners';

export interface SideBySideProps {
  readonly title: string;
  readonly trial: TrialView;
  readonly rules: readonly ComparedRule[];
  /** The count from which changes are told; null: the first. */
  readonly from: string | null;
}

/** From what each rule gives, to whom, to the choice of one. */
export function SideBySide({ title, trial, rules, from }: SideBySideProps) {
  const { t, format, typed } = useWords();
  const { budget, projects } = trial;
  const first = rules.find(({ count }) => count.id === from) ?? rules[0];
  return (
    <>
      <Wrap>
        <PageHead
          title={title}
          kicker={typed(budget.title)}
          lead={t('trial.side.lead', { ballots: budget.ballotCount ?? 0, envelope: format.money(budget.envelope) })}
        />
      </Wrap>
      <RulesInWords trial={trial} />
      <Figures rules={rules} />
      <Unserved rules={rules} />
      <Winners rules={rules} projects={projects} budget={budget.slug} />
      <DistrictMoney rules={rules} />
      <VotersSpread rules={rules} />
      {first === undefined || rules.length < 2 ? null : <Switching trial={trial} rules={rules} first={first} />}
      <Ties rules={rules} />
      <Decide trial={trial} rules={rules} />
      <Keep trial={trial} />
    </>
  );
}
