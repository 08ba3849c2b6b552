import { useWords } from '../platform/root-data';

/** Plain text as people type it: an empty line begins a paragraph. Nothing in it is markup. */
export function Paragraphs({ text }: { readonly text: string }) {
  const { typed } = useWords();
  return typed(text)
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part, index) => <p key={index}>{part}</p>);
}
