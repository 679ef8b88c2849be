// Test only: the configuration of an installation of its own in a temporary folder, as the environment of a new user gives it.
import { join } from 'node:path';
import { type Config, readConfig } from './config.ts';

/** `example`: the company that `upheld up` shows; the port is whichever is free. */
export const testConfig = (root: string, example: string, change: Partial<Config> = {}): Config => ({
  ...readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0' }),
  example,
  ...change,
});
