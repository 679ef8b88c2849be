// A process of its own that erases one person by a plan on its standard input; tests kill it at any moment.
import { text } from 'node:stream/consumers';
import { openSqlite } from './connectors/sqlite.ts';
import type { Step } from './erase.ts';
import { tableHolding } from './holding.ts';
import type { System } from './systems.ts';

interface Task {
  system: System;
  file: string;
  email: string;
  steps: Step[];
}

const { system, file, email, steps } = JSON.parse(await text(process.stdin)) as Task;
const person = { identifiers: [{ kind: 'email', value: email }] };
process.stdout.write('begun\n');
await tableHolding(system, openSqlite(system.id, file)).apply(person, steps, 'k');
process.stdout.write('done\n');
