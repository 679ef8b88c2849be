// A fact in words: its short name, and each of its fields with what it says, whatever the kind.
import { type AnyFact, type FactField, type Policy, allFacts, fieldsOf } from '#policy';
import { fieldName, kindName, optionName, review, writtenDate, writtenPeriod } from '#words';
import type { Speaker } from './speak.tsx';

/** Fields that name a fact, the best first. */
const naming = 'name label cited subject right to kind basis date channel category role stance email party'.split(' ');
/** Fields that say most about it, after its name. */
const telling = ['value', 'period', 'duration', 'keep', 'age'];

/** What a field holds; undefined where the fact does not say. */
export function fieldValue(fact: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], fact);
}

/** “order records, 7 years” */
export function headline(list: string, fact: AnyFact, policy: Policy, t: Speaker): string {
  const said = new Map(factLines(list, fact, policy, t).map(({ path, value }) => [path, value]));
  const name = naming.find((path) => said.has(path)) ?? [...said.keys()][0];
  const parts = [name, ...telling.filter((path) => path !== name)].map((path) => said.get(path ?? ''));
  return parts.filter(Boolean).join(', ') || t(kindName(list));
}

export interface FactLine {
  path: string;
  name: string;
  value: string;
}

/** The fields of a fact that say something, in the order of its schema. */
export function factLines(list: string, fact: AnyFact, policy: Policy, t: Speaker): FactLine[] {
  return fieldsOf(list).flatMap((field) => {
    const value = fieldValue(fact, field.path);
    const text = value === undefined || value === null ? '' : written(field, value, policy, t);
    return text === '' ? [] : [{ path: field.path, name: t(fieldName(field.path)), value: text }];
  });
}

function written(field: FactField, value: unknown, policy: Policy, t: Speaker): string {
  if (Array.isArray(value)) return value.map((one) => written(field, one, policy, t)).join(', ');
  if (typeof value === 'boolean') return t(value ? review.yes : review.no);
  const text = String(value);
  if (field.options.includes(text)) return t(optionName(text));
  if (field.kind === 'period') return writtenPeriod(text, t.language);
  if (field.kind === 'date') return writtenDate(text, t.language);
  if (field.kind === 'fact' || field.kind === 'facts') return nameOf(text, field.from, policy);
  return articleOf(text) ?? text;
}

/** Another fact by its short name; its id when it is not there. */
function nameOf(id: string, list: string | null, policy: Policy): string {
  const found = allFacts(policy).find((one) => one.fact.id === id && one.list === list);
  const name = naming
    .map((path) => (found ? fieldValue(found.fact, path) : undefined))
    .find((value) => typeof value === 'string');
  return name === undefined ? id : (articleOf(name) ?? name);
}

/** “Art. 6(1)(b) GDPR” for a DPV id of a ground of the law. */
function articleOf(id: string): string | null {
  const match = /^eu-gdpr:A(\d+)-(\d)-([a-z])$/.exec(id);
  return match && `Art. ${match[1]}(${match[2]})(${match[3]}) GDPR`;
}
