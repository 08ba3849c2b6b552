import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { toolClass, type Tool } from '../tool/tool';

/** From 1024 px: equal slabs, or eight columns and four. Two and even pairs stand side by side from 768 px. */
export type PavingLayout = 'one' | 'two' | 'three' | 'four' | 'wide-narrow';

export interface PavingProps {
  readonly layout?: PavingLayout | undefined;
  readonly tool?: Tool | undefined;
  /** Slabs, or pavings inside the paving: joints are drawn once. */
  readonly children: ReactNode;
}

/** Slabs that touch and share one joint. */
export function Paving({ layout = 'one', tool, children }: PavingProps) {
  return <div className={classNames('paving', `paving-${layout}`, toolClass(tool))}>{children}</div>;
}

export interface SlabProps {
  readonly as?: 'div' | 'article' | 'section' | 'li' | undefined;
  readonly tool?: Tool | undefined;
  /** The slab that answers the question. */
  readonly tint?: boolean | undefined;
  /** A thick edge in the accent: something is open here. */
  readonly edge?: boolean | undefined;
  readonly labelledBy?: string | undefined;
  readonly children: ReactNode;
}

export function Slab({ as: Element = 'div', tool, tint, edge, labelledBy, children }: SlabProps) {
  return (
    <Element
      className={classNames('slab stack', toolClass(tool), tint && 'slab-tint', edge && 'slab-edge')}
      aria-labelledby={labelledBy}
    >
      {children}
    </Element>
  );
}

/** Keeps the act at the foot of its slab, whatever the length of the sentences above it. */
export function SlabActs({ children }: { readonly children: ReactNode }) {
  return <div className="slab-acts">{children}</div>;
}
