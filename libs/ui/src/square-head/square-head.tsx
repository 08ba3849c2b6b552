import type { ReactNode } from 'react';
import { SquarePlan } from './square-plan';
import type { Tool } from '../tool/tool';

export interface SquareHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The territory's id lays the paving; what is open today colours its slabs. */
  readonly id: string;
  readonly open: readonly Tool[];
  readonly children?: ReactNode;
}

/** The head of the home page: the square seen from above, one coloured slab for each thing open now. */
export function SquareHead({ title, lead, id, open, children }: SquareHeadProps) {
  return (
    <div className="wrap square-head">
      <div className="square-words">
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
        {children}
      </div>
      <div className="square-plan">
        <SquarePlan id={id} open={open} />
      </div>
    </div>
  );
}
