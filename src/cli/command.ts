// What a command is: it adds itself to the program, and says its exit code when it is done.
import type { Command } from 'commander';
import type { Context } from './context.ts';

/** 0 fine; 1 findings at or above `--fail-on`; 2 could not run; 3 only with `--fail-on unproven`. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One command, one file. Without `done` the exit code is 0. */
export type AddCommand = (program: Command, context: Context, done: (code: ExitCode) => void) => void;
