/** What `PageData` of the same id holds; undefined where the page is another one, such as an error page. */
export function pageData(id: string): unknown {
  const json = document.getElementById(id)?.dataset['json'];
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
}

/** An element that the server wrote in this page. */
export function elementOf<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return found;
}
