// Opening an HTTP system of systems.yaml: its definition, ready or of the company's folder, and its connection out of the environment.
import { readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { Secret } from '#base';
import type { Holding } from '#policy';
import type { System } from '../systems.ts';
import type { Definition } from './definition.ts';
import { type HttpSystem, httpHolding } from './holding.ts';
import type { Jobs } from './jobs.ts';
import { parseDefinition, readyDefinition } from './load.ts';
import { problem } from './problems.ts';

/**
 * @param folder The company's folder; a definition of one's own lies in it.
 * @param jobs Where what runs at the vendor's for days is remembered, for this tenant alone.
 * @throws Problem `connect.http-definition`, `connect.http-connection`. The system itself is first reached when asked.
 */
export function openHttpSystem(
  system: System,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  jobs: Jobs,
  world: HttpSystem['world'] = {},
): Holding {
  const { id, kinds = {} } = system;
  return httpHolding({
    id,
    definition: definitionOf(system, folder),
    connection: secretOf(system, env),
    jobs,
    kinds,
    world,
  });
}

export function secretOf({ id, connection }: System, env: Readonly<Record<string, string | undefined>>): Secret {
  const variable = connection.startsWith('env:') ? connection.slice('env:'.length) : '';
  const text = env[variable];
  if (!text) throw problem.connection(id, connection);
  return new Secret(text);
}

export function definitionOf({ id, definition }: System, folder: string): Definition {
  if (definition === undefined) throw problem.definition(id, 'systems.yaml names none');
  if (!definition.startsWith('file:')) return readyDefinition(definition);
  const name = definition.slice('file:'.length);
  let text: string;
  try {
    const path = realpathSync(resolve(folder, name));
    const way = relative(realpathSync(folder), path);
    if (way === '' || way.startsWith('..') || isAbsolute(way)) throw new Error('outside');
    text = readFileSync(path, 'utf8');
  } catch {
    throw problem.definition(name, 'there is no such file in the company’s folder');
  }
  return parseDefinition(name, text);
}
