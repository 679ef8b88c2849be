// The command line's front door: parses the arguments, runs one command, answers with its exit code.
import { Command, CommanderError } from 'commander';
import { Problem, tell } from '#base';
import { apiKeyCommand } from './api-key.ts';
import { attestCommand } from './attest.ts';
import { backupCommand } from './backup.ts';
import { breakGlassCommand } from './break-glass.ts';
import type { AddCommand, ExitCode } from './command.ts';
import type { Context, Output } from './context.ts';
import { consentCommand } from './consent.ts';
import { doctorCommand } from './doctor.ts';
import { evidenceCommand } from './evidence.ts';
import { exportCommand } from './export.ts';
import { inviteCommand } from './invite.ts';
import { keydCommand } from './keyd.ts';
import { lintCommand } from './lint.ts';
import { mailCommand } from './mail.ts';
import { migrateCommand } from './migrate.ts';
import { noticeCommand } from './notice.ts';
import { peopleCommand } from './people.ts';
import { proveCommand } from './prove.ts';
import { publishCommand } from './publish.ts';
import { readCommand } from './read.ts';
import { replayCommand } from './replay.ts';
import { requestsCommand } from './requests.ts';
import { retentionCommand } from './retention.ts';
import { securityCommand } from './security.ts';
import { staffCommand } from './staff.ts';
import { startCommand } from './start.ts';
import { systemsCommand } from './systems.ts';
import { upCommand } from './up.ts';
import { verifyCommand } from './verify.ts';
import { webhookCommand } from './webhook.ts';

const commands: readonly AddCommand[] = [
  startCommand,
  upCommand,
  readCommand,
  lintCommand,
  publishCommand,
  noticeCommand,
  proveCommand,
  attestCommand,
  exportCommand,
  evidenceCommand,
  verifyCommand,
  staffCommand,
  inviteCommand,
  apiKeyCommand,
  breakGlassCommand,
  securityCommand,
  webhookCommand,
  peopleCommand,
  systemsCommand,
  replayCommand,
  requestsCommand,
  retentionCommand,
  consentCommand,
  mailCommand,
  keydCommand,
  backupCommand,
  doctorCommand,
  migrateCommand,
];

export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = 0;
  const asJson = argv.includes('--json');
  const out = asJson ? silenced(context.out) : context.out;
  const program = new Command('upheld')
    .description('Reads the privacy policy a company publishes, carries it out, and proves it sentence by sentence.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out.line(text.trimEnd()),
      writeErr: (text) => context.out.error(text.trimEnd()),
    });
  for (const add of commands) {
    add(program, { ...context, out }, (result) => {
      code = result;
    });
  }
  for (const command of program.commands.flatMap(leaves))
    command.option('--json', 'print the result as JSON').exitOverride();
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complain(error, context, asJson);
    return 2;
  }
}

/** The commands that do something: those without commands of their own. */
const leaves = (command: Command): readonly Command[] =>
  command.commands.length > 0 ? command.commands.flatMap(leaves) : [command];

function complain(error: unknown, { out, language }: Context, asJson: boolean): void {
  const told = tell(error, language);
  if (asJson) out.json({ problem: told });
  out.error(`${told.happened}\n${told.unchanged}\n${told.next}`);
  if (!(error instanceof Problem) && error instanceof Error) out.error(error.stack ?? error.message);
}

const silenced = (out: Output): Output => ({ ...out, line: () => {}, terminal: false });
