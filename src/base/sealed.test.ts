// Pii and Secret against every way in which Node turns a value into text or copies it.
import assert from 'node:assert/strict';
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { format, inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { Pii, Secret } from './sealed.ts';

const clear = 'ada@harbour.example';

/** What a console prints of `value`, by each of its methods. */
function printed(value: string): string {
  let out = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      out += chunk.toString();
      done();
    },
  });
  const console = new Console(stream, stream);
  console.log(value, [value], { value });
  console.error('%s %o %O %j %d %i %f', value, value, value, value, value, value, value);
  console.dir(value, { showHidden: true, depth: null });
  console.table([{ value }]);
  console.trace(value);
  console.assert(false, value);
  return out;
}

/** Every way out that a careless line of code may take, believing that it holds a plain string. */
const ways = new Map<string, (value: string) => string>([
  ['template', (value) => `mail: ${value}`],
  ['concatenation', (value) => 'mail: ' + value],
  ['join', (value) => [value, value].join()],
  ['toLocaleString', (value) => value.toLocaleString()],
  ['property key', (value) => Object.keys({ [value]: 1 }).join()],
  ['JSON.stringify', (value) => JSON.stringify({ value, list: [value], key: { [value]: value } })],
  ['inspect', (value) => inspect({ value, map: new Map([[value, value]]), set: new Set([value]) }, { depth: null })],
  ['inspect, hidden parts', (value) => inspect(value, { showHidden: true, getters: true, customInspect: false })],
  ['format', (value) => format('%s %o %O %j', value, value, value, value)],
  ['Error message', (value) => inspect(new Error(value))],
  ['Error cause', (value) => inspect(new Error('failed', { cause: value }))],
  [
    'thrown assertion',
    (value) => {
      try {
        assert.deepEqual({ value }, { value: 1 });
        return 'not thrown';
      } catch (error) {
        return inspect(error, { depth: null });
      }
    },
  ],
  ['structuredClone', (value) => inspect(structuredClone(value), { showHidden: true })],
  ['v8.serialize', (value) => serialize(value).toString('latin1') + inspect(deserialize(serialize(value)))],
  ['spread', (value) => inspect({ ...Object(value) })],
  ['Object.assign', (value) => inspect(Object.assign({}, value))],
  ['own keys', (value) => inspect(Object.getOwnPropertyDescriptors(value))],
  ['URLSearchParams', (value) => new URLSearchParams({ value }).toString()],
  ['encodeURIComponent', (value) => encodeURIComponent(value)],
  ['console', printed],
]);

/** What Pii would be without its seal: every way must leak it, or the tests below could not fail. */
class Unsealed {
  value = clear;
  toString(): string {
    return this.value;
  }
}

for (const [way, print] of ways) {
  test(`nothing leaks by ${way}`, () => {
    assert.match(print(new Unsealed() as unknown as string), /ada@harbour|ada%40harbour/);
    for (const sealed of [new Pii(clear), new Secret(clear), new Pii({ mail: clear }), new Secret([clear])])
      assert.doesNotMatch(print(sealed as unknown as string), /ada|harbour/);
  });
}

test('what is printed says what was sealed', () => {
  assert.equal([new Pii(clear), new Secret(clear)].join(' '), '[pii] [secret]');
  assert.equal(JSON.stringify([new Pii(clear), new Secret(clear)]), '["[pii]","[secret]"]');
  assert.equal(inspect([new Pii(clear), new Secret(clear)]), '[ [pii], [secret] ]');
  assert.match(printed(new Secret(clear) as unknown as string), /\[secret\]/);
});

test('a sealed value is no number, equals no text, and reveals itself only when asked', () => {
  const value = { mail: clear };
  assert.ok(Number.isNaN(Number(new Pii('42'))));
  assert.ok((new Pii(clear) as unknown) != clear);
  assert.equal(new Pii(clear).reveal(), clear);
  assert.equal(new Secret(value).reveal(), value);
});
