// cli: how developers meet Upheld.
export type { Context, House, Output } from './context.ts';
export type { ExitCode } from './command.ts';
export { run } from './run.ts';
