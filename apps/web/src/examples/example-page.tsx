import { contentId } from '@parvis/ui';
import { examples as chartExamples } from '@parvis/charts/examples';
import { examples as uiExamples, type Example } from '@parvis/ui/examples';

/** The component libraries, by the part of the address that names them. */
export const libraries: Readonly<Record<string, readonly Example[]>> = { ui: uiExamples, charts: chartExamples };

export function findExample(library: string, name: string): Example | undefined {
  return libraries[library]?.find((example) => example.name === name);
}

export function ExamplesIndex() {
  return (
    <main id={contentId} className="wrap examples-page">
      <h1>Components of Parvis</h1>
      {Object.entries(libraries).map(([library, examples]) => (
        <section key={library} className="example-state">
          <h2>{library}</h2>
          <ul className="link-list">
            {examples.map((example) => (
              <li key={example.name}>
                <a href={`/examples/${library}/${example.name}`}>
                  <b>{example.title}</b>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

export function ExamplePage({ example }: { readonly example: Example }) {
  const { title, shape = 'states', Component } = example;
  if (shape === 'page') return <Component />;
  return (
    <main id={contentId} className="wrap examples-page">
      {shape === 'states' ? <h1>{title}</h1> : null}
      <Component />
    </main>
  );
}
