// What a schema cannot see in a definition: placeholders that name nothing, values without their encoder, calls that cannot work.
import type { Json } from '#base';
import type { Call } from './definition-call.ts';
import type { Collection, Definition } from './definition.ts';
import { faultOf } from './template.ts';

export interface Fault {
  path: readonly (string | number)[];
  message: string;
}

type Names = (name: string) => boolean;

function* textsOf(json: Json | undefined): Generator<string> {
  if (typeof json === 'string') yield json;
  else if (json !== null && typeof json === 'object')
    for (const [name, value] of Object.entries(json)) {
      if (!Array.isArray(json)) yield name;
      yield* textsOf(value);
    }
}

function* faultsOfCall(call: Call, names: Names, path: Fault['path']): Generator<Fault> {
  const check = function* (templates: Iterable<string>, at: string, anywhere = false): Generator<Fault> {
    for (const template of templates) {
      const fault = faultOf(template, names, anywhere);
      if (fault !== null) yield { path: [...path, at], message: fault };
    }
  };
  yield* check([call.path], 'path', true);
  yield* check(Object.values(call.query ?? {}), 'query');
  yield* check(Object.values(call.headers ?? {}), 'headers');
  yield* check(textsOf(call.json), 'json');
  yield* check(textsOf(call.form), 'form');
  if (call.json !== undefined && call.form !== undefined) yield { path, message: 'has a JSON body and a form' };
  const keyed = JSON.stringify([call.headers, call.json, call.form, call.query]).includes('{idempotency');
  if (call.repeat === 'key' && !keyed) yield { path, message: 'repeats by a key, and does not send {idempotency}' };
}

function* faultsOfCollection(collection: Collection, parameter: Names, path: Fault['path']): Generator<Fault> {
  const { find, key, erase, correct, restrict, detail } = collection;
  const names =
    (...further: string[]): Names =>
    (name) =>
      parameter(name) || further.includes(name) || (name.startsWith('key.') && Object.hasOwn(key, name.slice(4)));
  if ('by' in find) {
    for (const [kind, call] of Object.entries(find.by))
      yield* faultsOfCall(call, (name) => parameter(name) || name === 'value', [...path, 'find', 'by', kind]);
    if (find.job)
      yield* faultsOfCall(find.job.ask, (name) => parameter(name) || name === 'job', [...path, 'find', 'job']);
  } else if (key['kind'] !== '{kind}' || key['value'] !== '{value}')
    yield { path: [...path, 'key'], message: 'of what is unseen is { kind: "{kind}", value: "{value}" }' };
  if (detail) yield* faultsOfCall(detail.call, names(), [...path, 'detail']);
  if ('call' in correct) yield* faultsOfCall(correct.call, names(), [...path, 'correct']);
  if ('on' in restrict)
    for (const call of [restrict.on, restrict.off]) yield* faultsOfCall(call, names(), [...path, 'restrict']);
  if ('cannot' in erase) return;
  if ((erase.call === undefined) === (erase.by === undefined))
    yield { path: [...path, 'erase'], message: 'has either `call` or `by`' };
  for (const call of [...(erase.call ? [erase.call] : []), ...Object.values(erase.by ?? {})])
    yield* faultsOfCall(call, names('idempotency', 'keys', 'now'), [...path, 'erase']);
  if (erase.job) yield* faultsOfCall(erase.job.ask, names('job'), [...path, 'erase', 'job']);
  if (erase.each && !erase.batch) yield { path: [...path, 'erase'], message: 'has `each` and no `batch`' };
}

/** Everything that is wrong, with its place. */
export function* faultsOf(definition: Definition): Generator<Fault> {
  const parameter: Names = (name) =>
    name.startsWith('parameter.') && Object.hasOwn(definition.parameters, name.slice(10));
  const { auth, base, secrets, parameters, collections } = definition;
  for (const [name, { pattern }] of Object.entries(parameters))
    if (!/^\^.*\$$/s.test(pattern)) yield { path: ['parameters', name], message: 'the pattern must hold from ^ to $' };
  const places: readonly (readonly [string, string])[] = [
    ['base', base],
    ...('token' in auth ? [['auth', auth.token] as const] : []),
  ];
  for (const [place, template] of places) {
    const fault = faultOf(template, parameter, true);
    if (fault !== null) yield { path: [place], message: fault };
  }
  const { kind, ...rest } = auth;
  for (const [role, name] of Object.entries(rest))
    if (
      ['secret', 'user', 'password', 'id', 'refresh', 'issuer', 'key', 'subject'].includes(role) &&
      typeof name === 'string' &&
      !Object.hasOwn(secrets, name) &&
      !Object.hasOwn(parameters, name)
    )
      yield { path: ['auth', role], message: `“${name}” is neither a secret nor a parameter (${kind})` };
  for (const [name, collection] of Object.entries(collections))
    yield* faultsOfCollection(collection, parameter, ['collections', name]);
}
