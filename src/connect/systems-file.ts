// systems.yaml: reads it strictly, refuses secrets that stand in it, and writes over it keeping a person's comments and order.
import { z } from 'zod';
import { type YamlKind, readYaml, writeYaml } from '#policy';
import { Systems } from './systems.ts';

const kind: YamlKind<Systems> = {
  code: 'connect.systems-file',
  root: 'systems',
  schema: Systems,
  unchanged: 'No system was asked and nothing was written.',
  header: ` yaml-language-server: $schema=./systems.schema.json
 Your own systems, how each is reached, and where in it which data about whom rests. Correct it freely: comments, order and your words are kept.
 Secrets do not belong here: “connection: env:NAME” names the variable that holds the address.`,
};

/** An address with somebody's password, or a list of settings with one. */
const withPassword = /[a-z][a-z0-9+.-]*:\/\/[^\s/@]*:[^\s/@]+@|\b(?:password|passwd|pwd)\s*[=:]\s*\S/i;
const secretKey = /^(?:password|passwd|pwd|passwort|wachtwoord|mot_?de_?passe|secret|token|api[-_]?key|credentials?)$/i;

/** Why a value may not stand in the file; its words never hold the value. */
function secretIn(key: string, value: unknown): string | null {
  const named = `Set a variable to it where Upheld runs (for example SHOP_URL) and write connection: env:SHOP_URL; this file can then be kept in git and shown to others`;
  // A table may well have a column called “token”: below `columns` the values are maps, not texts.
  if (typeof value !== 'string') return null;
  if (withPassword.test(value)) return `“${key}” holds a password. ${named}`;
  if (secretKey.test(key)) return `“${key}” looks like a secret, and secrets do not stand in this file. ${named}`;
  if (key === 'connection' && /:\/\//.test(value)) return `“connection” holds an address itself. ${named}`;
  return null;
}

/** Parses systems.yaml. Throws Problem `connect.systems-file` with file and line, as `readYaml` says, also on a secret in it. */
export const readSystems = (file: string, text: string): Systems => readYaml(kind, file, text, secretIn);

/** The YAML text of systems, over the file as it stands: what people wrote there keeps its place and its comments. */
export const systemsYaml = (systems: Systems, over?: { file: string; text: string }): string =>
  writeYaml(kind, Systems.parse(systems), over);

/** JSON Schema (draft 2020-12) of systems.yaml, for editors: made from the model, so that it cannot differ from it. */
export const systemsJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(Systems, { io: 'input' }),
  title: 'Upheld file of systems (systems.yaml)',
});
