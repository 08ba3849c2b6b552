import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** `open`, filled, is only for what is open now. The words always say the state; colour repeats it. */
export type TagKind = 'plain' | 'accent' | 'open' | 'done' | 'late';

export interface TagProps {
  readonly kind?: TagKind | undefined;
  readonly children: ReactNode;
}

export function Tag({ kind = 'plain', children }: TagProps) {
  return <span className={classNames('tag', kind !== 'plain' && `tag-${kind}`)}>{children}</span>;
}
