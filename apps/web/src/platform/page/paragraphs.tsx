import { useWords } from '../root-data';

export interface ParagraphsProps {
  readonly text: string;
  /** BCP 47; null where it is the language of the page. */
  readonly language: string | null;
}

/** Plain text as people type it: an empty line begins a paragraph. Nothing in it is markup. */
export function Paragraphs({ text, language }: ParagraphsProps) {
  const words = useWords();
  const lang = language === null || language === words.language ? undefined : language === 'und' ? '' : language;
  return words
    .typed(text)
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part, index) => (
      <p key={index} lang={lang}>
        {part}
      </p>
    ));
}
