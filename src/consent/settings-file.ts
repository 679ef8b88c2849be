// consent.yaml, beside a company's policy.yaml: read strictly, each complaint with its line; written over keeping a person's comments.
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, LineCounter, isNode, isScalar, parseDocument } from 'yaml';
import { Problem } from '#base';
import type { ConsentTexts } from './saying.ts';
import { ConsentSettings } from './settings.ts';
import { themeNames } from './theme.ts';

export const settingsFile = 'consent.yaml';

/** Thirty languages with all their texts have some 250 kB. */
const largest = 1024 * 1024;

const header = ` Languages and look of the consent banner. What it asks is the policy's to say.
 All texts with their English: npm run upheld -- consent texts
 The look: theme, with ${themeNames.join(', ')}`;

const refused = (file: string, line: number | null, what: string, cause?: unknown): Problem =>
  new Problem(
    'consent.settings',
    {
      happened: `${file}${line === null ? '' : `, line ${line}`}: ${what}.`,
      unchanged: 'Nothing was published: visitors see the banner as before.',
      next: 'Correct the file there and publish again. All texts: npm run upheld -- consent texts',
    },
    { cause },
  );

/** The settings in a company's folder; null: it has no such file. Throws Problem `consent.settings` with file, line and what is wrong. */
export function readSettingsFile(folder: string): ConsentSettings | null {
  const file = join(folder, settingsFile);
  if (!existsSync(file)) return null;
  if (!lstatSync(file).isFile()) throw refused(file, null, 'this is no file');
  if (lstatSync(file).size > largest) throw refused(file, null, `the file has more than ${largest / 1024} KiB`);
  return parseSettings(file, readFileSync(file, 'utf8'));
}

/** Settings in YAML or JSON. `file`: how complaints name the text. `language`: the text is that of one language alone. */
export function parseSettings(file: string, text: string, language?: string): ConsentSettings {
  const { doc, lines } = parsed(file, text);
  const value = valueOf(doc, file) ?? {};
  const result = ConsentSettings.safeParse(language === undefined ? value : { languages: { [language]: value } });
  if (result.success) return result.data;
  const complaints = result.error.issues.slice(0, 5).map((issue) => {
    const line = lineOf(doc, lines, issue.path.slice(language === undefined ? 0 : 2));
    const what =
      issue.code === 'unrecognized_keys'
        ? `nothing is called ${issue.keys.map((key) => `“${key.slice(0, 60)}”`).join(', ')} here`
        : issue.code === 'invalid_key'
          ? (issue.issues[0]?.message ?? issue.message)
          : issue.message;
    return { line, what: `${issue.path.slice(0, 2).join('.').slice(0, 80) || 'the file'}: ${what}` };
  });
  const [first, ...others] = complaints;
  const more = others.map(({ line, what }) => (line === null ? what : `line ${line}: ${what}`));
  const rest = result.error.issues.length - complaints.length;
  const all = [first!.what, ...more, ...(rest > 0 ? [`and ${rest} more`] : [])];
  throw refused(file, first!.line, all.join('; ').replace(/\.$/, ''));
}

/** Aliases are refused: no settings need them, and they can expand without end. */
function valueOf(doc: Document, file: string): unknown {
  try {
    return doc.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw refused(file, null, 'it refers to other parts of itself; write them out', cause);
  }
}

function parsed(file: string, text: string): { doc: Document.Parsed; lines: LineCounter } {
  if (text.length > largest) throw refused(file, null, `the text has more than ${largest / 1024} KiB`);
  // Three levels are all that settings have; deeper ones could exhaust the parser.
  if (/[[{](?:\s*[[{]){8}|^ {64}/m.test(text) || (text.match(/[[{]/g)?.length ?? 0) > 5000)
    throw refused(file, null, 'it is nested too deep');
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const [error] = doc.errors;
  if (error)
    throw refused(file, lines.linePos(error.pos[0]).line, error.message.split('\n')[0]!.replace(/ at line.*/, ''));
  return { doc, lines };
}

/** The line of what a complaint is about, or of the nearest thing around it that stands in the file. */
function lineOf(doc: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

/** Settings as the text of consent.yaml. With `over`, the file as it stands, comments and order are kept. */
export function settingsText(settings: ConsentSettings, over: string | null = null): string {
  const value = {
    ...(settings.languages ? { languages: settings.languages } : {}),
    ...(settings.theme ? { theme: settings.theme } : {}),
  };
  if (over === null || over.trim() === '') {
    const fresh = new Document(value);
    fresh.commentBefore = header;
    return fresh.toString({ lineWidth: 0 });
  }
  const { doc } = parsed(settingsFile, over);
  for (const part of ['languages', 'theme'] as const) {
    const wanted: Readonly<Record<string, unknown>> = value[part] ?? {};
    for (const name of Object.keys((doc.toJS() as Record<string, object> | null)?.[part] ?? {}))
      if (wanted[name] === undefined) doc.deleteIn([part, name]);
    for (const [name, one] of Object.entries(wanted)) {
      if (one === undefined) continue;
      const standing = doc.getIn([part, name], true);
      if (isScalar(standing) && typeof one === 'string') standing.value = one;
      else doc.setIn([part, name], doc.createNode(one));
    }
  }
  return doc.toString({ lineWidth: 0 });
}

/** The texts of one language, as YAML. */
export const textsText = (texts: ConsentTexts): string => new Document({ ...texts }).toString({ lineWidth: 0 });

/** Writes consent.yaml whole or not at all. Throws Problem `consent.settings-write`. */
export function writeSettingsFile(folder: string, settings: ConsentSettings): void {
  const file = join(folder, settingsFile);
  const aside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    const standing = existsSync(file) && lstatSync(file).isFile() ? readFileSync(file, 'utf8') : null;
    writeFileSync(aside, settingsText(settings, standing), { flush: true });
    renameSync(aside, file);
  } catch (cause) {
    rmSync(aside, { force: true });
    if (cause instanceof Problem) throw cause;
    throw new Problem(
      'consent.settings-write',
      {
        happened: `${file} could not be written.`,
        unchanged: 'Nothing was published: visitors see the banner as before.',
        next: 'Let Upheld write into that folder, or publish from a terminal: npm run upheld -- consent publish PATH',
      },
      { cause },
    );
  }
}
