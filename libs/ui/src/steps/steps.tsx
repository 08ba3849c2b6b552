import type { ReactNode } from 'react';

export interface Step {
  readonly id: string;
  /** "1", or a dash where the count passed over something. */
  readonly mark: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

export interface StepsProps {
  readonly steps: readonly Step[];
  readonly headingLevel?: 3 | 4 | undefined;
}

/** An explanation in order. The list numbers it for screen readers; the marks are for the eye. */
export function Steps({ steps, headingLevel = 3 }: StepsProps) {
  const Heading: 'h3' | 'h4' = `h${headingLevel}`;
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.id}>
          <span className="step-mark number" aria-hidden="true">
            {step.mark}
          </span>
          <div>
            <Heading>{step.title}</Heading>
            {step.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
