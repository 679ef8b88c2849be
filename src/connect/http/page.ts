// The page of a definition for people: what is found, corrected and erased, what is not, and what the token may. Written by bench/connect-pages.ts.
import { writtenPeriod } from '#words';
import type { Collection, Definition } from './definition.ts';

const list = (items: readonly string[] | undefined): string => (items ?? []).map((item) => `- ${item}\n`).join('');

const section = (title: string, text: string): string => (text === '' ? '' : `\n## ${title}\n\n${text}`);

const kindsOf = ({ find }: Collection): string =>
  ('by' in find ? Object.keys(find.by) : find.unseen).map((kind) => `\`${kind}\``).join(', ');

function foundOf(collection: Collection): string {
  const { find, fields, detail } = collection;
  if ('unseen' in find) return `not at all: ${find.because}`;
  const names = Object.keys({ ...fields, ...detail?.fields }).join(', ');
  return `${names}${find.job ? '. The vendor collects it in a job; until it has ended, the answer is “pending”' : ''}`;
}

function erasedOf({ erase }: Collection): string {
  if ('cannot' in erase) return `cannot: ${erase.cannot}`;
  if (erase.accepted)
    return `asked for, then “pending” for ${writtenPeriod(erase.accepted.within, 'en')}: ${erase.accepted.because}`;
  const within =
    erase.job?.within === undefined ? '' : ` (the vendor: within ${writtenPeriod(erase.job.within, 'en')})`;
  return erase.job ? `asked for, then “pending” until the vendor’s job has ended${within}` : 'yes, at once';
}

const collectionOf = ([name, collection]: [string, Collection]): string => {
  const { title, holds, correct, restrict, leaves } = collection;
  const lines = [
    `Found by: ${kindsOf(collection)}`,
    `Found: ${foundOf(collection)}`,
    `Corrected: ${'cannot' in correct ? `cannot: ${correct.cannot}` : Object.keys(correct.fields).join(', ')}`,
    `Restricted: ${'cannot' in restrict ? `cannot: ${restrict.cannot}` : 'yes, and lifted again'}`,
    `Erased: ${erasedOf(collection)}`,
    ...(leaves ?? []).map((left) => `Erasing leaves: ${left}`),
  ];
  return section(`${title} (\`${name}\`)`, `Holds ${holds}.\n\n${list(lines)}`);
};

/** Markdown, English. */
export function pageOf(definition: Definition): string {
  const { id, title, parameters, secrets, collections, cannot, rights, unsure, documentation } = definition;
  const names = { ...parameters, ...secrets };
  const connection = JSON.stringify(Object.fromEntries(Object.keys(names).map((name) => [name, '…'])));
  return `# ${title}

**Not run against the live service.** Written from the vendor’s public documentation and tested against a local server that behaves as it says.

\`\`\`yaml
systems:
  - id: ${id}
    connector: http
    definition: ${id}
    connection: env:${id.toUpperCase().replaceAll('-', '_')}
\`\`\`

The variable holds one JSON object: \`${connection}\`

${list(Object.entries(names).map(([name, { title }]) => `\`${name}\`: ${title}`))}${section('Rights of the token', list(rights))}${Object.entries(collections).map(collectionOf).join('')}${section('Out of reach', list(cannot))}${section('Unsure', list(unsure))}${section(
    'Documentation',
    list(documentation.map(({ address, read, of }) => `${of}: <${address}> (read ${read})`)),
  )}`;
}

/** The list of all pages. */
export const pagesIndex = (definitions: readonly Definition[]): string => `# Systems reached over HTTP

Each page says what is found, corrected and erased there, and what cannot be. None was run against the live service.

${list(definitions.map(({ id, title }) => `[${title}](${id}.md)`))}- [Snowplow](snowplow.md), through its database
- [A system of your own](own.md)

# Databases

- [PostgreSQL, MySQL, MariaDB, SQLite](databases.md): what was tried, and how tables hang together
`;
