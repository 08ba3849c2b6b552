/** A value of schema.org, as search engines read it: data, not a script that runs. */
export function JsonLd({ thing }: { readonly thing: Readonly<Record<string, unknown>> }) {
  // A title that holds "</script>" must not end the block.
  const text = JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
