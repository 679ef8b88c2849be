// The wrapper as one file without dependencies, for a site's own server: made once from the browser room when it is first asked for.
import { fileURLToPath } from 'node:url';

let made: Promise<string> | undefined;

/** An ES module that exports `upheld`. The same text at every start of the same Upheld. */
export const wrapperFile = (): Promise<string> => (made ??= make());

async function make(): Promise<string> {
  // Rolldown comes with the first use: whoever never installs a wrapper never loads it.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../browser/wrapper.ts', import.meta.url)),
    platform: 'neutral',
    resolve: { conditionNames: ['node', 'import'] },
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: false, comments: false });
    return `// Upheld: the wrapper around a site's own handler. Made from the sources of Upheld; do not edit it.\n${output[0].code}`;
  } finally {
    await bundle.close();
  }
}
