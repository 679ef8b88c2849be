// What was shown, as plain words: the trees of both layers read from top to bottom, a line for each block.
import type { Json } from '#base';

const unread = new Set(['style', 'script', 'template', 'svg']);
const blocks =
  /^(?:p|h[1-6]|div|section|form|fieldset|legend|ul|ol|li|dl|dt|dd|details|summary|table|tr|button|label|a|dialog|header|footer)$/;

/** Lines without white space around them; layers are trees `[tag, attributes, ...children]`, whatever else stands there is passed over. */
export function wordsOf(layers: Json): string[] {
  const lines = [''];
  const read = (node: Json): void => {
    if (typeof node === 'string') {
      lines.push(lines.pop()! + node);
      return;
    }
    if (!Array.isArray(node)) return;
    const [tag, , ...children] = node as readonly Json[];
    if (typeof tag !== 'string') {
      for (const one of node as readonly Json[]) read(one);
      return;
    }
    if (unread.has(tag)) return;
    const own = blocks.test(tag);
    if (own) lines.push('');
    for (const child of children) read(child);
    if (own) lines.push('');
  };
  if (Array.isArray(layers)) for (const layer of layers as readonly Json[]) read(layer);
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
