// What stands in the place of a frame that is held back: what it is, why it is not there, and a button that allows just that.
import { page } from './page.ts';
import { elementOf } from './nodes.ts';

const written = (name: string, values: Readonly<Record<string, string>>): string =>
  page.say[name]!.replace(/\{(\w+)\}/g, (_, key: string) => values[key]!);

/** Who a key stands for: the company where it names one, else the category. */
function whoIs(key: string): string {
  const [category, vendor] = key.split('/') as [string, string?];
  const known = page.notice.asked.find(({ id }) => id === category);
  return known?.vendors.find(({ id }) => id === vendor)?.name ?? page.say[category] ?? key;
}

export function placeholder(key: string, title: string): HTMLElement {
  const who = whoIs(key);
  const name = title || page.say['heldFrame']!;
  return elementOf([
    'div',
    { class: 'upheld upheld-held', role: 'group', 'aria-label': name, lang: page.language, dir: page.dir },
    ['p', {}, ['strong', {}, written('heldTitle', { title: name })]],
    ['p', {}, written('heldWhy', { who })],
    ['button', { type: 'button', 'data-upheld-grant': key }, written('heldShow', { who })],
  ]);
}
