import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface HeroNumberProps {
  /** Already written in the page's language: "379 000 €" */
  readonly number: string;
  readonly unit?: string | undefined;
  /** The sentence that says what the number means. */
  readonly children: ReactNode;
  /** `middle` where several stand side by side, one a slab. */
  readonly size?: 'large' | 'middle' | undefined;
}

export function HeroNumber({ number, unit, children, size = 'large' }: HeroNumberProps) {
  return (
    <p className={classNames('hero-number', size === 'middle' && 'hero-number-middle')}>
      <b className="number">
        {number}
        {unit === undefined ? null : <small> {unit}</small>}
      </b>{' '}
      <span>{children}</span>
    </p>
  );
}
