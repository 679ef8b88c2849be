// The form of a fact, whatever its kind: a fact as it is typed into the form, and what was typed as values of a fact.
import { type AnyFact, type FactField, fieldsOf } from '#policy';
import { fieldValue } from './fact-line.ts';

/** What each control holds, by its name; several for check boxes. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export const units = ['Y', 'M', 'W', 'D', 'H'] as const;
export type Unit = (typeof units)[number];

/** The name of a field's control, and of the unit beside a period. */
export const controlOf = (path: string): string => `v-${path.replaceAll('.', '_')}`;
export const unitOf = (path: string): string => `${controlOf(path)}-unit`;

const longestText = 2000;

export function typedOf(list: string, fact: AnyFact | null): Typed {
  const typed: Record<string, string[]> = {};
  for (const field of fieldsOf(list)) {
    const value = fact ? fieldValue(fact, field.path) : undefined;
    if (value === undefined || value === null) continue;
    const [name, text] = [controlOf(field.path), textIn(value)];
    const period = field.kind === 'period' ? simplePeriod(text) : null;
    if (field.kind === 'period' && field.options.includes(text)) typed[unitOf(field.path)] = [text];
    else if (period) Object.assign(typed, { [name]: [period.count], [unitOf(field.path)]: [period.unit] });
    else if (field.kind === 'texts') typed[name] = [(value as string[]).join('\n')];
    else if (field.kind === 'flag' || field.kind === 'mark') typed[name] = [value === true ? 'yes' : 'no'];
    else typed[name] = Array.isArray(value) ? value.map(String) : [text];
  }
  return typed;
}

const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A period of one unit; null for others, which are typed as they are (ISO 8601). */
export function simplePeriod(iso: string): { count: string; unit: Unit } | null {
  const match = /^P(?:(\d+)([YMWD])|T(\d+)H)$/.exec(iso);
  if (!match) return null;
  return match[3] === undefined ? { count: match[1]!, unit: match[2] as Unit } : { count: match[3], unit: 'H' };
}

/** What a form brought back, of the controls of this kind of fact only. */
export function typedIn(list: string, body: Readonly<Record<string, unknown>>): Typed {
  const names = fieldsOf(list).flatMap(({ path, kind }) =>
    kind === 'period' ? [controlOf(path), unitOf(path)] : [controlOf(path)],
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      [body[name]].flat().flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : [])),
    ]),
  );
}

/** The values of a fact as its schema wants them; what is wrong with them the schema says. */
export function valuesOf(list: string, typed: Typed): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fieldsOf(list)) {
    const value = valueOf(field, typed);
    if (value === undefined) continue;
    const [outer = '', inner] = field.path.split('.');
    if (inner === undefined) values[outer] = value;
    else values[outer] = { ...(values[outer] as object | undefined), [inner]: value };
  }
  return values;
}

function valueOf({ path, kind, required, nullable, options }: FactField, typed: Typed): unknown {
  const all = typed[controlOf(path)] ?? [];
  const [first] = all;
  const unit = kind === 'period' ? typed[unitOf(path)]?.[0] : undefined;
  if (unit !== undefined && options.includes(unit)) return unit;
  if (kind === 'choices' || kind === 'facts') return all.length > 0 || required ? [...all] : undefined;
  if (first === undefined) return nullable ? null : undefined;
  if (first.length > longestText) return undefined;
  if (kind === 'flag' || kind === 'mark')
    return first === 'yes' ? true : kind === 'flag' && first === 'no' ? false : undefined;
  if (kind === 'number') return Number(first);
  if (kind === 'texts') return first.split(/\r?\n/).flatMap((line) => line.trim() || []);
  if (kind !== 'period') return first;
  if (unit === undefined) return first;
  return unit === 'H' ? `PT${first}H` : `P${first}${unit}`;
}
