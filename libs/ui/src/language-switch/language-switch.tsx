export interface LanguageChoice {
  /** BCP 47: `fr`, `en` */
  readonly language: string;
  /** The language's own name: "English", never "Anglais" */
  readonly name: string;
  /** The same page in that language. */
  readonly href: string;
}

export interface LanguageSwitchProps {
  /** Names the navigation where there are three languages or more: "Langue" */
  readonly label: string;
  /** The other languages; the page itself says in which one it is. */
  readonly others: readonly LanguageChoice[];
}

export function LanguageSwitch({ label, others }: LanguageSwitchProps) {
  return (
    <nav className="language-switch" aria-label={label}>
      {others.map((choice) => (
        <a key={choice.language} href={choice.href} hrefLang={choice.language} lang={choice.language}>
          {choice.name}
        </a>
      ))}
    </nav>
  );
}
