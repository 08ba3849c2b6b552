import { ExampleState } from '../examples/example';
import { Notice } from './notice';

export function NoticeExamples() {
  return (
    <>
      <ExampleState title="Plain, in a tool’s accent">
        <div className="tool-budget">
          <Notice title="Aucun projet ne vous convient ?">
            <p>
              Vous pouvez <a href="#blanc">voter blanc</a>. Votre vote compte dans la participation.
            </p>
          </Notice>
        </div>
      </ExampleState>
      <ExampleState title="Urgent: it stands before everything on the page">
        <Notice kind="urgent" title="Le vote est suspendu depuis 14 h 20">
          <p>Une panne empêche de voter en ligne. Le temps perdu sera rendu. Prochaine information à 16 h.</p>
        </Notice>
      </ExampleState>
      <ExampleState title="Done, announced">
        <Notice kind="done" live>
          <p>Votre adresse électronique est enregistrée.</p>
        </Notice>
      </ExampleState>
    </>
  );
}
