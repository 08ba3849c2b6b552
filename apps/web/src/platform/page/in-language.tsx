import { useWords } from '../root-data';

export interface InLanguageProps {
  /** BCP 47; `und` where nobody said. */
  readonly of: string;
  /** What someone typed. */
  readonly children: string;
}

/** A text of an imported edition may be in any language: screen readers change voice for it (WCAG 3.1.2). */
export function InLanguage({ of, children }: InLanguageProps) {
  const { language, typed } = useWords();
  const text = typed(children);
  return of === language ? text : <span lang={of === 'und' ? '' : of}>{text}</span>;
}
