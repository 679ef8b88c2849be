// cli: how developers meet Upheld.
export type { Context, House, Output } from './context.ts';
export { type ExitCode, run } from './run.ts';
