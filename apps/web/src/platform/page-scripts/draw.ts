import type { ReactElement, ReactNode } from 'react';

const SVG = 'http://www.w3.org/2000/svg';

/** React's names of attributes that are more than another case of the real ones: HTML does not mind the case. */
const SPELLINGS: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  defaultValue: 'value',
  defaultChecked: 'checked',
};

type Properties = Readonly<Record<string, unknown>>;

/**
 * Draws the components of the server in the browser, without React DOM and its 60 kB: same components, same markup. They must be
 * pure functions of their properties, with neither state nor listeners; who draws adds the listeners to what was drawn. Texts become
 * text nodes, so nothing that a file holds can become markup.
 */
export function draw(node: ReactNode): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, node, null);
  return fragment;
}

function append(parent: Node, node: unknown, namespace: string | null): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (typeof node === 'string' || typeof node === 'number') parent.appendChild(document.createTextNode(String(node)));
  else if (isIterable(node)) for (const child of node) append(parent, child, namespace);
  else appendElement(parent, node as ReactElement<Properties>, namespace);
}

function appendElement(parent: Node, { type, props }: ReactElement<Properties>, namespace: string | null): void {
  if (typeof type === 'function') return append(parent, (type as (props: Properties) => unknown)(props), namespace);
  // A fragment has no element of its own: its type is a symbol.
  if (typeof type !== 'string') return append(parent, props['children'], namespace);
  const own = type === 'svg' ? SVG : namespace;
  const element = own === null ? document.createElement(type) : document.createElementNS(own, type);
  for (const [name, value] of Object.entries(props)) setAttribute(element, name, value);
  append(element, props['children'], own);
  parent.appendChild(element);
}

function setAttribute(element: Element, name: string, value: unknown): void {
  // Where the focus goes is for who draws to say.
  if (name === 'children' || name === 'autoFocus') return;
  const spelled = SPELLINGS[name] ?? name;
  if (typeof value === 'string' || typeof value === 'number') element.setAttribute(spelled, String(value));
  // `aria-hidden={false}` says something; `disabled={false}` says nothing.
  else if (typeof value === 'boolean' && name.startsWith('aria-')) element.setAttribute(spelled, String(value));
  else if (value === true) element.setAttribute(spelled, '');
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
