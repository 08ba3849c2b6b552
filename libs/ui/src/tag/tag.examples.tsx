import { ExampleState } from '../examples/example';
import { tools, toolClass } from '../tool/tool';
import { Tag } from './tag';

export function TagExamples() {
  return (
    <>
      <ExampleState title="The state in words; filled only for what is open now">
        <p className="tag-line">
          <Tag>Prévu en mai</Tag>
          <Tag kind="done">Livré</Tag>
          <Tag kind="late">4 mois de retard</Tag>
        </p>
      </ExampleState>
      {tools.map((tool) => (
        <ExampleState key={tool} title={`In the accent of ${tool}`}>
          <p className={`tag-line ${toolClass(tool)}`}>
            <Tag kind="open">Ouvert</Tag>
            <Tag kind="accent">Jeudi, 18 h 30</Tag>
          </p>
        </ExampleState>
      ))}
    </>
  );
}
