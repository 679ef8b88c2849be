// What `upheld systems` prints: proposals with their reasons, the comparison with the policy, the map, and what had no counterpart.
import type { Language } from '#base';
import {
  type Asks,
  type Compared,
  type Link,
  type Lost,
  type System,
  type Systems,
  type TableProposal,
  kindLabel,
  nameOf,
  placeOf,
  undeclaredMessage,
} from '#connect';
import { type Message, say } from '#words';
import type { Context } from './context.ts';

/** Control characters in the names of a foreign system do not reach the terminal. */
// oxlint-disable-next-line no-control-regex
export const plain = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');

export function tellProposals({ out, language }: Context, system: System, tables: readonly TableProposal[]): void {
  const words = (messages: readonly Message[]): string => messages.map((message) => say(message, language)).join('; ');
  const word = (key: string): string => say({ key: `discover.${key}` }, language);
  for (const { name, about, columns, links } of tables) {
    const who = about.row === undefined ? word('none') : `${word(about.row)} (${kindLabel(about.kind!, null)})`;
    out.line();
    out.line(plain(`${system.id}: ${name} — ${who}, ${word(about.certainty)}: ${words(about.reasons)}`));
    const mapped = Object.hasOwn(system.tables ?? {}, name) ? system.tables?.[name] : undefined;
    const shown = columns.filter(
      ({ category, certainty, identity }) => category !== null || certainty === 'uncertain' || identity !== undefined,
    );
    const width = Math.min(28, Math.max(0, ...shown.map((column) => column.name.length)));
    for (const { name: column, category, certainty, identity, also, reasons } of shown) {
      const own = mapped && Object.hasOwn(mapped.columns, column) ? mapped.columns[column] : undefined;
      const says = own
        ? `${own.category ?? '–'} (systems.yaml)`
        : [category ?? (certainty === 'uncertain' ? '?' : '–'), ...also].join(' + ');
      out.line(
        plain(
          `  ${column.padEnd(width)}  ${says.padEnd(22)}  ${own ? '' : word(certainty)}${identity && !own ? `, = ${identity}` : ''}: ${words(reasons)}`,
        ),
      );
    }
    for (const { certainty, reasons, ...link } of links)
      out.line(plain(`  ${linkText(link)}, ${word(certainty)}: ${words(reasons)}`));
  }
}

export function tellCompared({ out, language }: Context, compared: Compared | null): void {
  if (compared === null) return out.line(`\n${say({ key: 'discover.noPolicy' }, language)}`);
  const { undeclared, nowhere, wordless } = compared;
  if (undeclared.length > 0) out.line(`\n${say({ key: 'systems.undeclaredTitle' }, language)} (${undeclared.length})`);
  else out.line(`\n${say({ key: 'discover.agrees' }, language)}`);
  for (const one of undeclared) out.line(plain(`  ${say(undeclaredMessage(one, language), language)}`));
  if (nowhere.length > 0) out.line(`\n${say({ key: 'systems.nowhereTitle' }, language)} (${nowhere.length})`);
  for (const { label, category, sentence, perhaps } of nowhere) {
    out.line(
      `  ${say({ key: 'discover.nowhere', values: { label, category: nameOf(category, language) } }, language)}`,
    );
    if (sentence) out.line(`    “${sentence.trim()}”`);
    if (perhaps.length > 0)
      out.line(
        plain(
          `    ${say({ key: 'discover.maybeThere', values: { place: perhaps.slice(0, 5).map(placeOf).join(', ') } }, language)}`,
        ),
      );
  }
  if (wordless.length > 0)
    out.line(
      `\n${say({ key: 'discover.wordless', values: { count: wordless.length, labels: wordless.join(', ') } }, language)}`,
    );
}

export function tellMap({ out, language }: Context, { systems }: Systems): void {
  for (const { id, title, connector, tables } of systems) {
    out.line(`${title ?? id} (${id}, ${connector})`);
    if (tables === undefined) out.line(`  ${say({ key: 'systems.noMap' }, language)}`);
    for (const [name, { about, row, columns, links }] of Object.entries(tables ?? {})) {
      const who =
        about === null
          ? say({ key: 'discover.none' }, language)
          : `${about}${row ? `: ${say({ key: `discover.${row}` }, language)}` : ''}`;
      out.line(plain(`  ${name} — ${who}`));
      for (const [column, { category, identity, mask }] of Object.entries(columns))
        if (category !== null || identity !== undefined)
          out.line(
            plain(
              `    ${column}  ${category ?? '–'}${identity ? `, = ${identity}` : ''}${mask ? `, ${typeof mask === 'string' ? mask : 'fixed'}` : ''}`,
            ),
          );
      for (const link of links ?? []) out.line(plain(`    ${linkText(link)}`));
    }
  }
}

const linkText = ({ columns, to, toColumns, as, when, same }: Link): string =>
  `${columns.join(', ')}${when ? ` [${when.column} = ${when.is}]` : ''} → ${to} (${toColumns.join(', ')})  ${as}${same ? ', same' : ''}`;

/** One line a collection. */
export const wordsOfAsks = (asks: readonly Asks[], language: Language): string[] =>
  asks.map(({ collection, by, finds, erases, because = '' }) => {
    const word = (key: string): string => say({ key: `systems.${key}`, values: { because } }, language);
    const at = { 'at-once': 'AtOnce', 'in-days': 'InDays', unseen: 'Unseen', cannot: 'Cannot' };
    const values = {
      collection,
      kinds: by.join(', '),
      finds: word(`finds${at[finds]}`),
      erases: word(`erases${at[erases]}`),
    };
    return say({ key: 'systems.asks', values }, language);
  });

export function tellLost({ language }: Context, lost: readonly Lost[], line: (text: string) => void): void {
  if (lost.length === 0) return;
  line(`${say({ key: 'systems.lostTitle' }, language)}:`);
  for (const { what, where } of lost)
    line(plain(`  ${what}: ${where.slice(0, 4).join(', ')}${where.length > 4 ? `, … (${where.length})` : ''}`));
}
