import { ExampleState } from '../examples/example';
import { OutcomeSlab } from './outcome-slab';
import { Paving } from '../paving/paving';
import { Tag } from '../tag/tag';

export function OutcomeSlabExamples() {
  return (
    <ExampleState title="What became of three projects, each with its own paving">
      <Outcomes />
    </ExampleState>
  );
}

export function Outcomes() {
  return (
    <Paving layout="three" tool="budget">
      <OutcomeSlab
        id="mediatheque"
        title="Éclairage et bancs du parvis de la médiathèque"
        href="#1"
        tags={
          <>
            <Tag kind="done">Livré</Tag>
            <Tag kind="late">4 mois de retard</Tag>
          </>
        }
        figures={[
          { term: 'Prévu', value: '62 000 €' },
          { term: 'Dépensé', value: '63 900 €' },
        ]}
      >
        <p>Le parvis est éclairé. Le fournisseur a livré tard : c’est la cause du retard.</p>
      </OutcomeSlab>
      <OutcomeSlab
        id="piste"
        title="Piste cyclable sur le quai de la Lanthe"
        href="#2"
        tags={<Tag kind="accent">En travaux</Tag>}
        figures={[
          { term: 'Prévu', value: '140 000 €' },
          { term: 'Avancement', value: '60 %' },
        ]}
      >
        <p>Plus de la moitié de la piste est posée. Le reste suit, quai par quai.</p>
      </OutcomeSlab>
      <OutcomeSlab id="halles" title="Place des Halles ombragée" tags={<Tag kind="late">Réévalué</Tag>}>
        <p>Une conduite a été trouvée sous la place : il faut la déplacer avant de planter.</p>
      </OutcomeSlab>
    </Paving>
  );
}
