// Trees as nodes: no innerHTML, so that it holds under Trusted Types.
import { type Slots, type Tree, filled } from '#wire';

export function nodeOf(tree: Tree, slots: Slots = {}): Node {
  if (typeof tree === 'string') return new Text(tree);
  const [tag, attributes, ...children] = tree;
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    const text = filled(value, slots);
    if (text !== undefined) node.setAttribute(name, text);
  }
  node.append(...children.map((child) => nodeOf(child, slots)));
  return node;
}

export const elementOf = (tree: Tree, slots?: Slots): HTMLElement => nodeOf(tree, slots) as HTMLElement;

/** Styles that a policy without 'unsafe-inline' lets in. */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
