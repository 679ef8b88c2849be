// Definitions from YAML: strictly, naming what is wrong; the ready ones by their id.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { Definition } from './definition.ts';
import { problem } from './problems.ts';

const largest = 256 * 1024;
const folder = join(import.meta.dirname, 'definitions');

/** Parses a definition. Throws Problem `connect.http-definition` on YAML errors, aliases, and every departure from the schema (the first five). */
export function parseDefinition(file: string, text: string): Definition {
  if (text.length > largest) throw problem.definition(file, 'the file has more than 256 KiB');
  const doc = parseDocument(text, { uniqueKeys: true });
  if (doc.errors[0]) throw problem.definition(file, doc.errors[0].message.split('\n')[0]!);
  let data: unknown;
  try {
    data = doc.toJS({ maxAliasCount: 0 });
  } catch {
    throw problem.definition(file, 'it uses aliases; no definition needs them');
  }
  const result = Definition.safeParse(data);
  if (result.success) return result.data;
  const complaints = result.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'definition'}: ${message}`);
  throw problem.definition(file, complaints.join('; '));
}

/** The ids of the ready definitions. */
export const readyDefinitions: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -5))
  .toSorted();

/** A ready definition. Throws Problem `connect.http-definition` for an id that there is not. */
export function readyDefinition(id: string): Definition {
  if (!readyDefinitions.includes(id))
    throw problem.definition(id, `there is no such definition; ready are ${readyDefinitions.join(', ')}`);
  return parseDefinition(`${id}.yaml`, readFileSync(join(folder, `${id}.yaml`), 'utf8'));
}

/** JSON Schema (draft 2020-12) of a definition, for editors. */
export const definitionJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(Definition, { io: 'input' }),
  title: 'Upheld definition of an HTTP system',
});
