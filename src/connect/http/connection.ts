// The connection of an HTTP system: one JSON object with its parameters and secrets, as it stands in the environment.
import { Secret } from '#base';
import type { Definition } from './definition.ts';
import { problem } from './problems.ts';
import type { Scope } from './template.ts';

export interface Connection {
  /** `parameter.NAME` to its value, each of the form that the definition asks for. */
  parameters: Scope;
  secret(name: string): string;
}

/**
 * Reads `{"dc": "us6", "token": "…"}`. Names that the definition does not know are left alone: a key file of Google has more than we need.
 * Throws Problem `connect.http-connection`, which names what is missing or wrong and repeats no value.
 */
export function connectionOf(definition: Definition, text: Secret): Connection {
  const refuse = (what: string): Error => problem.connection(definition.id, what);
  let given: unknown;
  try {
    given = JSON.parse(text.reveal());
  } catch {
    throw refuse('{ }');
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) throw refuse('{ }');
  const value = (name: string): string => {
    const found = Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
    if (typeof found !== 'string' || found === '') throw refuse(name);
    return found;
  };
  const parameters = Object.entries(definition.parameters).map(([name, { pattern }]) => {
    const found = value(name);
    if (found.length > 500 || !new RegExp(pattern, 'u').test(found)) throw refuse(name);
    return [`parameter.${name}`, found] as const;
  });
  const secrets = new Map(Object.keys(definition.secrets).map((name) => [name, new Secret(value(name))]));
  return {
    parameters: Object.fromEntries(parameters),
    secret: (name) => secrets.get(name)?.reveal() ?? value(name),
  };
}
