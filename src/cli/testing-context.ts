// For tests of commands that work on files and systems alone: a context without a house, and what it said.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Language, fixedClock } from '#base';
import type { Context } from './context.ts';

export interface Said {
  lines: string[];
  errors: string[];
  json: unknown[];
}

/** In `folder`, on 21 November 2026. Whatever needs a house, keys or a system that is not in `more` fails the test. */
export function testContext(folder: string, language: Language = 'en', more: Partial<Context> = {}): [Context, Said] {
  const said: Said = { lines: [], errors: [], json: [] };
  const context: Context = {
    cwd: folder,
    home: join(folder, 'home'),
    clock: fixedClock('2026-11-21T21:32:00Z'),
    language,
    example: folder,
    openHouse: () => Promise.reject(new Error('no house is opened')),
    migrate: () => Promise.reject(new Error('nor does it migrate')),
    openSystem: () => assert.fail('no system is asked'),
    asks: () => assert.fail('nor any service'),
    out: {
      line: (line = '') => void said.lines.push(line),
      error: (line) => void said.errors.push(line),
      json: (value) => void said.json.push(value),
      terminal: false,
    },
    backups: join(folder, 'home', 'backups'),
    custody: [],
    officers: [],
    keyd: () => assert.fail('no keys are needed'),
    running: () => null,
    untilStopped: () => Promise.resolve(),
    ...more,
  };
  return [context, said];
}
