// Loaded before every test: the values that property tests make up are the same in each run, so that a red run can be run again as it was.
import fc from 'fast-check';

/** `UPHELD_TEST_SEED`: another whole number, or `random`, to look for what these values do not show. fast-check prints the seed it failed with. */
const wanted = process.env['UPHELD_TEST_SEED'] ?? '20261123';
if (wanted !== 'random') {
  const seed = Number(wanted);
  if (!Number.isSafeInteger(seed))
    throw new Error(`UPHELD_TEST_SEED: “${wanted}” is neither a whole number nor “random”.`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
