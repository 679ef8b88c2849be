// The allowed arrows of the house as data, and the check that every import, door and file of src keeps them.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { test } from 'node:test';
import { Visitor, parseSync } from 'rolldown/utils';

const ground = ['base', 'wire', 'words', 'store', 'ledger', 'mail', 'chrome'];
const promise = ['law', 'policy', 'read', 'lint', 'publish'];
const keep = 'access vault connect consent collect plan rights retention registers backup'.split(' ');
const prove = ['scan', 'insights', 'evidence'];
/** How people meet the house: only main.ts may import one. */
const faces = ['web', 'api', 'cli', 'browser'];

/** All rooms in their order, also those not built yet: a room may import the rooms above it. */
const rooms = [...ground, ...promise, ...keep, ...prove, ...faces];

/** Rooms without I/O, clock and randomness: the same prose always gives the same answer. */
const pureRooms = ['law', 'policy', 'read', 'lint'];

/** All that a pure room may take from npm. */
const purePackages = [
  'zod',
  'yaml',
  'linkedom',
  '@mozilla/readability',
  'unpdf',
  'ibantools',
  'libphonenumber-js',
  'fast-check',
];

/** Rooms that may import less than the rooms above them. */
const narrower: Readonly<Record<string, { only?: readonly string[]; never?: readonly string[]; because: string }>> = {
  connect: { never: ['store'], because: 'it talks to foreign systems only' },
  evidence: {
    only: ['base', 'words', 'store', 'ledger', 'policy', 'law'],
    because: 'it imports no room that it judges: main.ts hands it their probes',
  },
  browser: { only: ['wire'], because: 'it runs where there is no Node' },
  ...Object.fromEntries(
    pureRooms.map((room) => [room, { only: ['base', 'words', 'law', 'policy'], because: 'it is pure' }]),
  ),
};

/** Files that stand in no room, and the rooms each may import. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'main.ts': rooms,
  'config.ts': ['base'],
  'board-views.ts': ['base', 'access', 'evidence', 'lint', 'policy', 'store'],
  'ledger-pages.ts': ['ledger', 'publish', 'store', 'web'],
  'own-holdings.ts': ['base', 'mail', 'policy', 'publish', 'rights', 'retention', 'access', 'vault', 'consent', 'api'],
  'own-machine.ts': [],
  'rights-house.ts': rooms,
  'source.ts': ['base'],
  'tsx.ts': [],
};

/** Doors besides a room's own index.ts, which only tests may open. */
const testDoors: Readonly<Record<string, string>> = {
  '#access/testing': './src/access/testing.ts',
  '#backup/testing': './src/backup/testing-s3.ts',
  '#base/testing': './src/base/testing.ts',
  '#connect/testing': './src/connect/testing.ts',
  '#mail/testing-imap': './src/mail/testing-imap.ts',
  '#mail/testing': './src/mail/testing-smtp.ts',
  '#rights/testing-inn': './src/rights/testing-inn.ts',
  '#consent/testing': './src/consent/people/testing.ts',
  '#rights/testing': './src/rights/testing.ts',
  '#store/testing': './src/store/testing.ts',
};

/** Doors besides a room's own index.ts, each with its reason: a thread that needs one thing of a large room. */
const smallDoors: Readonly<Record<string, string>> = {
  // The reader's words take as much memory as a whole process may; the thread that takes a PDF apart needs none of them.
  '#read/take-apart': './src/read/take-apart.ts',
};

/** Files that import a package whose name is known only at run time, with the reason. */
const computedImports: Readonly<Record<string, string>> = {
  'store/binaries.ts': 'PostgreSQL comes in one package a platform',
  'browser/banner/rest.ts': 'where the rest of the script lies is written in the page',
  'words/words.test.ts': 'it looks into each file of words',
  'consent/testing-wrapper.ts': 'the wrapper is tested as sites get it, as a file',
  'consent/docs.test.ts': 'the code of a page of docs/consent is run',
  'wrapper-flow.test.ts': 'the wrapper is tested as sites get it, as a file',
};

/** What a pure room would learn of the world by: members of globals, calls, names from #base. */
const impure = {
  members: [
    'Date.now',
    'Math.random',
    'Temporal.Now',
    'performance.now',
    'crypto.getRandomValues',
    'crypto.randomUUID',
  ],
  objects: ['process', 'console', 'globalThis'],
  calls: ['fetch', 'Date', 'setTimeout', 'setInterval', 'setImmediate'],
  base: ['systemClock', 'newId', 'newToken'],
};

/** Tests, and what helps the tests of a room: its testing.ts and testing-….ts. */
const isTest = (path: string): boolean => /(?:\.test|\.soak|(?:^|\/)testing(?:-[a-z]+)?)\.tsx?$/.test(path);
const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** The rooms that the file at `path` may import, its own not among them. A test may import all above it: it works on real things. */
function mayImport(path: string): readonly string[] {
  const above = rooms.slice(0, rooms.indexOf(roomOf(path))).filter((name) => !faces.includes(name));
  const { only = above, never = [] } = isTest(path) ? {} : (narrower[roomOf(path)] ?? {});
  return above.filter((name) => only.includes(name) && !never.includes(name));
}

const computedName = (path: string): string | null => (path in computedImports ? null : 'the name is computed');

/** Why the file at `path` (relative to src) may not import `specifier`; null if it may. */
function refusal(path: string, specifier: string): string | null {
  const room = roomOf(path);
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(path), specifier));
    if (isTest(target) && !isTest(path)) return 'only tests may import it';
    return roomOf(target) === room && !target.startsWith('..') ? null : 'a relative import stays in its room';
  }
  if (!specifier.startsWith('#')) {
    const refused = pureRooms.includes(room) && !isTest(path) && !purePackages.includes(specifier);
    return refused ? `${room} is pure and takes only ${purePackages.join(', ')}` : null;
  }
  if (specifier in testDoors && !isTest(path)) return 'only tests may import it';
  const target = specifier.slice(1).replace(specifier in smallDoors ? /\/.*$/ : /\/testing(?:-[a-z]+)?$/, '');
  if (!rooms.includes(target) || (specifier.includes('/') && !(specifier in testDoors) && !(specifier in smallDoors)))
    return 'there is no such door';
  if (room === '') return isTest(path) || outside[path]?.includes(target) ? null : `${path} may not`;
  if (target === room) return isTest(path) ? null : 'a room does not import its own door';
  if (mayImport(path).includes(target)) return null;
  if (faces.includes(target)) return 'nobody but main.ts imports a face';
  return narrower[room] && !isTest(path)
    ? `${room} may not: ${narrower[room].because}`
    : `${room} stands above ${target}: the arrow points the wrong way`;
}

/** Everything in one file that breaks a rule of the house, each with its place. */
function breaches(path: string, code: string): string[] {
  const found: string[] = [];
  const say = (at: number, what: string) => found.push(`src/${path}:${code.slice(0, at).split('\n').length} ${what}`);
  const room = roomOf(path);
  const pure = pureRooms.includes(room) && !isTest(path);

  if (room === '' && !isTest(path) && !(path in outside))
    say(0, `is no room and not ${Object.keys(outside).join(', ')}`);
  if (room !== '' && !rooms.includes(room)) say(0, `stands in ${room}, which is no room of the house`);
  if (!/^\/\/ \S.{15,}\.$/.test(code.split('\n', 1)[0] ?? ''))
    say(0, 'does not begin with a comment of one sentence that says what it is for');

  const { program, errors } = parseSync(path, code);
  for (const error of errors) say(0, `cannot be parsed: ${error.message}`);

  const imported = (source: { start: number; end: number; type: string; value?: unknown } | null) => {
    if (source === null) return;
    const text = code.slice(source.start, source.end);
    const why = typeof source.value === 'string' ? refusal(path, source.value) : computedName(path);
    if (why) say(source.start, `imports ${text.replaceAll(/^['"]|['"]$/g, '')}: ${why}`);
  };
  const impurity = (at: number, name: string) => pure && say(at, `uses ${name}: ${room} is pure`);

  new Visitor({
    ImportDeclaration(node) {
      imported(node.source);
      if (node.source.value !== '#base') return;
      for (const item of node.specifiers) {
        const name = item.type === 'ImportSpecifier' && 'name' in item.imported ? item.imported.name : 'all of #base';
        if (name === 'all of #base' || impure.base.includes(name)) impurity(item.start, name);
      }
    },
    ExportNamedDeclaration: (node) => imported(node.source),
    ExportAllDeclaration(node) {
      imported(node.source);
      say(node.start, 'uses export *: a door is a short hand-picked list');
    },
    ImportExpression: (node) => imported(node.source),
    TSImportType: (node) => imported(node.source),
    TSExternalModuleReference: (node) => imported(node.expression),
    ExportDefaultDeclaration: (node) => void say(node.start, 'has a default export'),
    ExportSpecifier(node) {
      const name = 'name' in node.exported ? node.exported.name : node.exported.value;
      if (name === 'default') say(node.start, 'has a default export');
    },
    TSEnumDeclaration: (node) => void say(node.start, 'has an enum'),
    MemberExpression(node) {
      if (node.object.type !== 'Identifier') return;
      const property = 'name' in node.property && !node.computed ? node.property.name : '[computed]';
      const member = `${node.object.name}.${property}`;
      if (impure.members.includes(member) || impure.objects.includes(node.object.name)) impurity(node.start, member);
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && impure.calls.includes(node.callee.name))
        impurity(node.start, `${node.callee.name}()`);
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        impurity(node.start, 'new Date()');
    },
  }).visit(program);
  return found;
}

/** What is wrong with the doors in package.json: each must be a room's index.ts, or a named test door. */
function wrongDoors(imports: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(imports)
    .filter(([door, target]) => {
      const room = door.slice(1);
      return (
        testDoors[door] !== target &&
        smallDoors[door] !== target &&
        !(rooms.includes(room) && target === `./src/${room}/index.ts`)
      );
    })
    .map(([door, target]) => `package.json imports: "${door}": ${JSON.stringify(target)} is no room's door`);
}

const src = import.meta.dirname;
const files = globSync('**/*.{ts,tsx}', { cwd: src }).toSorted();
const doors = (JSON.parse(readFileSync(join(src, '../package.json'), 'utf8')) as { imports: Record<string, string> })
  .imports;

test('every file of src keeps the arrows and the habits', () => {
  assert.ok(files.includes('base/index.ts') && files.includes('arrows.test.ts'), 'the files were not found');
  assert.deepEqual(
    files.flatMap((path) => breaches(path, readFileSync(join(src, path), 'utf8'))),
    [],
  );
});

test('package.json opens only doors: one index.ts a room, and the named test doors', () => {
  assert.deepEqual(wrongDoors(doors), []);
});

test('every room that has files has a door, and every door opens', () => {
  // What runs in the reader's browser is sent to it, not imported.
  for (const room of new Set(files.map(roomOf).filter((name) => name !== '' && name !== 'browser')))
    assert.ok(`#${room}` in doors, `src/${room} has no door in package.json`);
  for (const target of Object.values(doors)) assert.ok(existsSync(join(src, '..', target)), `${target} is missing`);
});

const head = '// A sample file that is for nothing but this test.\n';

/** Samples that break one rule each: if one passes, the check above proves nothing. */
const bad: readonly [path: string, code: string, says: RegExp][] = [
  ['words/say.ts', `import { read } from '#read';`, /:2 imports #read: words stands above read/],
  ['words/say.ts', `import type { Policy } from '#policy';`, /imports #policy/],
  ['words/say.ts', `export { read } from '#read';`, /imports #read/],
  ['words/say.ts', `export const read = await import('#read');`, /imports #read/],
  ['words/say.ts', `export type P = import('#policy').Policy;`, /imports #policy/],
  ['words/say.ts', `import words = require('#policy');`, /imports #policy/],
  ['words/say.ts', `export const load = (name: string) => import(name);`, /imports name: the name is computed/],
  ['words/say.test.ts', `import { read } from '#read';`, /imports #read/],
  ['connect/mysql.ts', `import { withTenant } from '#store';`, /connect may not: it talks to foreign systems/],
  ['evidence/run.ts', `import { x } from '#publish';`, /evidence may not: it imports no room that it judges/],
  ['browser/banner.ts', `import { newId } from '#base';`, /browser may not: it runs where there is no Node/],
  ['read/read.ts', `import { db } from '#store';`, /read may not: it is pure/],
  ['lint/rules/dates.ts', `import { read } from '#read';`, /lint may not: it is pure/],
  ['policy/load.ts', `import { readFileSync } from 'node:fs';`, /imports node:fs: policy is pure/],
  ['read/read.ts', `import { Pool } from 'pg';`, /imports pg: read is pure/],
  ['law/dates.ts', `export const now = Date.now();`, /:2 uses Date\.now: law is pure/],
  ['law/dates.ts', `export const now = new Date();`, /uses new Date\(\)/],
  ['read/read.ts', `export const dice = Math.random();`, /uses Math\.random/],
  ['read/read.ts', `export const now = () => Temporal.Now.instant();`, /uses Temporal\.Now/],
  ['read/read.ts', `export const home = process.env['HOME'];`, /uses process\.env/],
  ['read/read.ts', `export const page = await fetch('https://example.org');`, /uses fetch\(\)/],
  ['read/read.ts', `import { systemClock } from '#base';`, /uses systemClock/],
  ['read/read.ts', `import * as base from '#base';`, /uses all of #base/],
  ['publish/page.ts', `import { layout } from '#web';`, /nobody but main\.ts imports a face/],
  ['cli/up.ts', `import { app } from '#web';`, /nobody but main\.ts imports a face/],
  ['read/read.ts', `import { x } from '../policy/model.ts';`, /a relative import stays in its room/],
  ['read/extract/dates.ts', `import { x } from '../../policy/model.ts';`, /a relative import stays/],
  ['read/read.ts', `import { x } from '../config.ts';`, /a relative import stays/],
  ['read/read.ts', `import { x } from '../../../read/x.ts';`, /a relative import stays/],
  ['main.ts', `import { x } from './policy/model.ts';`, /a relative import stays/],
  ['web/page.ts', `import { x } from '#policy/model.ts';`, /no such door/],
  ['web/page.ts', `import { x } from '#utils';`, /no such door/],
  ['web/page.ts', `import { x } from '#web';`, /does not import its own door/],
  ['web/page.ts', `import { testStore } from '#store/testing';`, /only tests may import it/],
  ['publish/page.ts', `import { sample } from './testing.ts';`, /only tests may import it/],
  ['publish/page.ts', `import { sample } from './probes/served.test.ts';`, /only tests may import it/],
  ['evidence/run.test.ts', `import { page } from '#web';`, /nobody but main\.ts imports a face/],
  ['words/say.test.ts', `import { testStore } from '#store/testing';`, /words stands above store/],
  ['config.ts', `import { x } from '#store';`, /config\.ts may not/],
  ['helpers.ts', `export const a = 1;`, /is no room/],
  ['utils/strings.ts', `export const a = 1;`, /is no room of the house/],
  ['read/index.ts', `export * from './read.ts';`, /export \*/],
  ['read/index.ts', `export * as read from './read.ts';`, /export \*/],
  ['read/read.ts', `export default 1;`, /default export/],
  ['read/read.ts', `const a = 1; export { a as default };`, /default export/],
  ['read/read.ts', `export enum State { on }`, /enum/],
  ['read/read.ts', `export const a = ;`, /cannot be parsed/],
];

/** Samples that keep every rule: if one fails, the check forbids what the house allows. */
const good: readonly [path: string, code: string][] = [
  ['base/ids.ts', `import { randomBytes } from 'node:crypto'; export const now = new Date();`],
  ['read/extract/dates.ts', `import type { Policy } from '#policy'; import { x } from '../draft.ts';`],
  ['read/read.ts', `export const day = new Date('2026-01-01'); export const part = { fetch: 1, process: 2 };`],
  ['read/read.test.ts', `import { readFileSync } from 'node:fs'; import { read } from '#read'; Math.random();`],
  ['evidence/run.ts', `import { a } from '#store'; import { b } from '#policy'; import { c } from '#law';`],
  ['evidence/run.test.ts', `import { testStore } from '#store/testing'; import { read } from '#read';`],
  ['publish/testing.ts', `import { testStore } from '#store/testing';`],
  ['browser/banner.ts', `import type { Choice } from '#wire';`],
  ['store/binaries.ts', `export const load = (name: string) => import(name);`],
  ['web/pages/board.tsx', `import { say } from '#words'; export const Page = () => <p>{say}</p>;`],
  ['main.ts', `import { web } from '#web'; import { cli } from '#cli'; import { config } from './config.ts';`],
  ['flow.test.ts', `import { app } from '#web'; import { testStore } from '#store/testing';`],
];

test('the check can fail: each bad sample is found, at its place', () => {
  for (const [path, code, says] of bad) assert.match(breaches(path, head + code).join('\n'), says, code);
});

test('every file begins with a comment of one sentence', () => {
  for (const code of ['export const a = 1;', '// read\nexport const a = 1;', '/* Reads a policy. */', ''])
    for (const path of ['read/read.ts', 'read/read.test.ts'])
      assert.match(breaches(path, code).join(), /does not begin with a comment of one sentence/, code);
});

test('evidence may import none of the rooms that it judges', () => {
  for (const room of ['read', 'lint', 'publish', ...keep, 'scan', 'insights', 'mail', 'chrome'])
    assert.match(breaches('evidence/run.ts', `${head}import { x } from '#${room}';`).join(), /evidence may not/, room);
});

test('the check forbids nothing that is allowed', () => {
  for (const [path, code] of good) assert.deepEqual(breaches(path, head + code), [], code);
});

test('the check of doors can fail', () => {
  const wrong = {
    '#utils': './src/utils/index.ts',
    '#read/inner': './src/read/inner.ts',
    '#read': './src/read/read.ts',
    '#policy/testing': './src/policy/testing.ts',
    '#web/*': './src/web/*.ts',
  };
  assert.equal(wrongDoors(wrong).length, Object.keys(wrong).length);
});
