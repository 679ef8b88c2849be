// A process of its own that erases one person by a plan on its standard input; tests kill it at any moment.
import { text } from 'node:stream/consumers';
import type { Step } from './erase.ts';
import { tableHolding } from './holding.ts';
import { openSystem } from './open.ts';
import type { System } from './systems.ts';

interface Task {
  system: System;
  address: string;
  email: string;
  steps: Step[];
}

const { system, address, email, steps } = JSON.parse(await text(process.stdin)) as Task;
const person = { identifiers: [{ kind: 'email', value: email }] };
const connector = await openSystem(system, { SHOP: address }, '/nowhere');
process.stdout.write('begun\n');
await tableHolding(system, connector).apply(person, steps, 'k');
process.stdout.write('done\n');
process.exit(0);
