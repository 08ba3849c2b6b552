import type { ReactNode } from 'react';

/** One page of examples: a component in its options and states. Where the page is served: `/examples/{library}/{name}`. */
export interface Example {
  /** The last part of the address: `button` */
  readonly name: string;
  readonly title: string;
  /** `states`, one under the other, unless told; `content` has its own title; `page` its own landmarks. */
  readonly shape?: 'states' | 'content' | 'page' | undefined;
  readonly Component: () => ReactNode;
}

export interface ExampleStateProps {
  /** What this state shows, in words. */
  readonly title: string;
  readonly children: ReactNode;
}

export function ExampleState({ title, children }: ExampleStateProps) {
  return (
    <section className="example-state">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
