// Every kind of act that any room writes into the ledger can be said on its page, in four languages.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ledger } from '#words';
import { messageOf } from './ledger-pages.ts';

test('no kind of entry is without words', () => {
  const kinds = new Set(
    globSync('**/*.ts', { cwd: import.meta.dirname })
      .filter((path) => !/\.test\.ts$|testing/.test(path))
      .flatMap((path) => {
        const code = readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
        return [...code.matchAll(/(?:record|inboxRow)\([^;]*?kind: ([^,]+),/gs)].flatMap(([, kind = '']) =>
          [...kind.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, name]) => name!),
        );
      }),
  );
  assert.ok(kinds.size >= 12, [...kinds].join(' '));
  for (const kind of kinds) assert.ok(messageOf(kind).slice('ledger.'.length) in ledger, `${kind} has no words`);
});
