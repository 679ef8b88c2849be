// The visitor's script, bundled and minified when it is first needed, and kept in memory.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** `in-html`: beside a first layer that is in the page; `by-script`: for a page with one line of ours; `more`: what both fetch later. */
export type Way = 'in-html' | 'by-script' | 'more';

const made = new Map<Way, Promise<string>>();

/** `more` is a module; the others are statements that read UPHELD_PAGE, and in the way of one line UPHELD_PARTS. */
export function bundled(way: Way): Promise<string> {
  const code = made.get(way) ?? bundle(way);
  made.set(way, code);
  return code;
}

async function bundle(way: Way): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL(`../browser/banner/${way}.ts`, import.meta.url)),
    platform: 'browser',
    treeshake: { moduleSideEffects: [{ test: /[/\\]wire[/\\]/, sideEffects: false }] },
  });
  try {
    const { output } = await build.generate({ format: way === 'more' ? 'es' : 'iife', minify: true });
    return output[0].code.replaceAll(/\/\* @__PURE__ \*\/ ?/g, '').trim();
  } finally {
    await build.close();
  }
}
