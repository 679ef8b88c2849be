// Gold: what a careful lawyer takes from one policy, in the form of the mission files; fields that nobody scores are let through.
import { readFile, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A lawyer writes a word, a number or a list of words where one is meant; anything else says nothing to the score. */
const wordOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? value
    : typeof value === 'number'
      ? String(value)
      : Array.isArray(value)
        ? value.filter((one) => typeof one === 'string').join(', ') || null
        : null;
const text = z.unknown().optional().transform(wordOf);
const texts = z
  .unknown()
  .optional()
  .transform((value) =>
    (Array.isArray(value) ? value : [value]).map(wordOf).filter((one): one is string => one !== null),
  );
const list = <T extends z.ZodType>(schema: T) =>
  z
    .union([z.array(schema), schema.transform((one) => [one])])
    .nullish()
    .transform((value) => value ?? []);
const loose = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.looseObject({
    quote: z
      .unknown()
      .optional()
      .transform((value) => wordOf(value) ?? ''),
    ...shape,
  });

const Address = z.looseObject({ street: text, postalCode: text, city: text, country: text }).nullish();
const Party = z.looseObject({ name: text, email: text, phone: text, role: text, unit: text, quote: text }).nullish();

export const Gold = z.looseObject({
  doc: z.looseObject({ id: z.string(), file: z.string(), language: z.string().default('en') }),
  controller: loose({
    name: text,
    legalForm: text,
    address: Address,
    registration: z.looseObject({ scheme: text, value: text }).nullish(),
    contacts: list(loose({ kind: z.string(), value: text })),
  }).nullish(),
  dpo: Party,
  representative: z.union([Party, z.record(z.string(), Party)]).nullish(),
  version: z
    .looseObject({ lastUpdated: text, effective: text, precision: text, quote: text, quoteEffective: text })
    .nullish(),
  laws: list(loose({ cited: z.string(), ref: text, status: text })),
  roles: list(loose({ party: text, role: z.string() })),
  data: list(loose({ item: z.string(), dpv: text, mode: text })),
  sources: list(loose({ source: z.string() })),
  legalBases: list(loose({ basis: z.string(), dpv: text, stated: text })),
  purposes: list(loose({ text: z.string(), dpv: text, bases: list(z.string()), mapping: text })),
  retention: list(loose({ subject: text, trigger: text, period: text, bound: text, combine: text, criterion: text })),
  recipients: list(loose({ name: text, category: text, role: text, country: text })),
  cookies: z
    .looseObject({
      stance: text,
      categories: texts,
      vendors: texts,
      quote: text,
      quotes: texts,
      namedCookies: list(
        z.union([
          z.string().transform((name) => ({ name, quote: name })),
          z.looseObject({ name: z.string(), quote: text, duration: text, provider: text }),
        ]),
      ),
    })
    .nullish(),
  transfers: list(loose({ to: text, countries: texts, safeguards: texts, dpv: texts })),
  rights: list(loose({ right: z.string() })),
  rightsHandling: z
    .looseObject({ channels: texts, identity: text, responseTime: text, fee: text, quote: text })
    .nullish(),
  authority: z.looseObject({ name: text, acronym: text, country: text, quote: text }).nullish(),
  security: list(loose({ measure: z.string(), dpv: text })),
  backups: z
    .looseObject({ frequency: text, retention: text, encrypted: z.unknown(), quote: text, quotes: texts })
    .nullish(),
  breach: z.looseObject({ quote: text }).nullish(),
  changes: list(loose({ method: text })),
  statements: list(loose({ kind: z.string() })),
  nonDisclosure: z.looseObject({ stated: z.unknown(), quote: text }).nullish(),
  automatedDecisions: z.looseObject({ stated: z.unknown(), quote: text }).nullish(),
  children: z.unknown(),
  completeness: z.record(z.string(), z.enum(['full', 'partial', 'none', 'na'])).default({}),
  promises: list(loose({ id: z.string(), area: z.array(z.int()), proof: z.enum(['auto', 'attest', 'external']) })),
  findings: list(
    loose({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      absent: z.boolean().nullish(),
      conflictsWith: z.string().nullish(),
    }),
  ),
});
export type Gold = z.infer<typeof Gold>;

/** Every gold file of a folder with the path of its policy: `doc.file`, relative to the folder above. `only`: ids or file names. */
export async function goldIn(folder: string, only?: readonly string[]): Promise<{ gold: Gold; path: string }[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  const found: { gold: Gold; path: string }[] = [];
  for (const name of files) {
    if (only && !only.includes(name.replace('.yaml', ''))) continue;
    const gold = Gold.parse(parse(await readFile(resolve(folder, name), 'utf8')));
    found.push({ gold, path: resolve(folder, '..', gold.doc.file) });
  }
  return found;
}
