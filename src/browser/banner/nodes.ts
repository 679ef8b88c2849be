// Trees as nodes: no innerHTML, so that it holds under Trusted Types.
import type { Tree } from '#wire';

/** Of a tree whose slots are filled; a text is one only within an element. */
export function elementOf(tree: Tree): HTMLElement {
  if (typeof tree === 'string') return new Text(tree) as Node as HTMLElement;
  const [tag, attributes, ...children] = tree;
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.map(elementOf));
  return node;
}

/** Styles that a policy without 'unsafe-inline' lets in. */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
