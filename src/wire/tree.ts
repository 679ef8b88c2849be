// A piece of a page as data: made once on the server, shown as HTML by servers and as nodes by the visitor's script.

/** `['p', { class: 'why' }, 'Because.']`. An attribute whose value is a slot (`{name}`, `{a/b}`) gets what is put into that slot. */
export type Tree = string | readonly [tag: string, attributes: Attributes, ...children: Tree[]];
export type Attributes = Readonly<Record<string, string>>;

/** What is put into slots; an attribute whose slot stays empty is left out. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** The value of an attribute with its slot filled; undefined: the attribute is left out. */
export const filled = (value: string, slots: Slots): string | undefined =>
  /^\{[\w/-]+\}$/.test(value) ? slots[value.slice(1, -1)] || undefined : value;

/** A tree whose slots are filled, or left out. */
export function slotted(tree: Tree, slots: Slots = {}): Tree {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...children] = tree;
  const filling = Object.entries(attributes).flatMap(([name, value]) => {
    const text = filled(value, slots);
    return text === undefined ? [] : [[name, text]];
  });
  return [tag, Object.fromEntries(filling), ...children.map((child) => slotted(child, slots))];
}

/** Elements that have no end tag (HTML, 13.1.2). */
const isVoid = (tag: string): boolean => tag === 'input' || tag === 'br' || tag === 'hr';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** A tree as HTML. Texts and values are escaped; tags and names of attributes are ours and plain words, else it throws. */
export function htmlOf(tree: Tree, slots: Slots = {}): string {
  if (typeof tree === 'string') return escaped(tree);
  const [tag, attributes, ...children] = tree;
  const names = [tag, ...Object.keys(attributes)];
  if (!names.every((name) => /^[a-z][a-z0-9-]*$/.test(name) && !/^(?:on|style$|script$)/.test(name)))
    throw new Error(`no tree: ${names.join(' ')}`);
  const written = Object.entries(attributes).map(([name, value]) => {
    const text = filled(value, slots);
    return text === undefined ? '' : text === '' ? ` ${name}` : ` ${name}="${escaped(text)}"`;
  });
  const start = `<${tag}${written.join('')}>`;
  return isVoid(tag) ? start : `${start}${children.map((child) => htmlOf(child, slots)).join('')}</${tag}>`;
}
