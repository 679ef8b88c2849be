// The promise kinds as data: ids, areas, four languages, and expressions that are written for folded text.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { languages } from '#base';
import { areas } from '../promise-kind.ts';
import { Policy } from '../model.ts';
import { promiseKind, promiseKinds } from './index.ts';

test('one file a kind, one line here', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !/^(?:index|sections|.*\.test)\.ts$/.test(name))
    .map((name) => name.slice(0, -3));
  assert.deepEqual(promiseKinds.map((kind) => kind.id).toSorted(), files.toSorted());
  for (const kind of promiseKinds) assert.equal(promiseKind(kind.id), kind);
  assert.equal(promiseKind('no-such-kind'), undefined);
});

test('ids, areas, names and musts', () => {
  const lists = Object.keys(Policy.shape);
  for (const kind of promiseKinds) {
    assert.match(kind.id, /^[a-z]+(?:-[a-z]+)*$/);
    assert.ok(
      kind.area.length > 0 && new Set(kind.area).size === kind.area.length && kind.area.every((area) => area in areas),
      kind.id,
    );
    assert.ok(kind.says.length > 0, kind.id);
    for (const language of languages) {
      assert.ok(kind.name[language].length > 5, kind.id);
      assert.match(kind.must[language], /^\p{Lu}.*\.$/u, `${kind.id} ${language}`);
    }
    assert.equal(
      new Set(languages.map((language) => kind.must[language])).size,
      4,
      `${kind.id}: a text was not translated`,
    );
    for (const said of kind.says)
      if ('fact' in said) assert.ok(lists.includes(said.fact), `${kind.id}: no list ${said.fact}`);
  }
  assert.equal(new Set(promiseKinds.map((kind) => kind.name.en)).size, promiseKinds.length, 'two kinds of one name');
});

test('expressions are stateless and fit folded text', () => {
  for (const kind of promiseKinds) {
    for (const said of kind.says) {
      if (!('match' in said)) continue;
      for (const regex of [said.match, said.unless, said.under, said.after]) {
        if (!regex) continue;
        assert.ok(!regex.global && !regex.sticky, `${kind.id}: ${regex.source} keeps state`);
        assert.match(regex.source, /^[\x20-\x7e]*$/, `${kind.id}: ${regex.source} has letters that folding takes away`);
      }
    }
  }
});
