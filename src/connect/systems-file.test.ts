// systems.yaml: what people wrote survives a save, mistakes are named with their line, secrets and hostile files are refused.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Problem } from '#base';
import { readSystems, systemsJsonSchema, systemsYaml } from './systems-file.ts';

const file = `# Ask Jorin first.
systems:
  - id: shop # the old one
    connection: env:SHOP_URL
    connector: postgresql

    tables:
      "order; drop": # odd, but it is its name
        about: customers
        columns:
          token: { category: null } # no secret of ours
          e-mail: { category: pd:EmailAddress, identity: email }
`;

const refusal = (text: string): string => {
  let said: string | null = null;
  try {
    readSystems('systems.yaml', text);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.code, 'connect.systems-file');
    said = `${error.told.happened} | ${error.message} | ${String((error.cause as Error | undefined)?.message)}`;
  }
  return said ?? assert.fail('it was taken');
};

test('what people wrote keeps its comments, order and blank lines; what is new comes after it', () => {
  const read = readSystems('systems.yaml', file);
  const table = read.systems[0]!.tables!['order; drop']!;
  const grown = structuredClone(read);
  grown.systems[0]!.tables!['order; drop'] = {
    ...table,
    row: 'of-person',
    columns: { ...table.columns, 'a: b': { category: null } },
  };
  const text = systemsYaml(grown, { file: 'systems.yaml', text: file });
  assert.deepEqual(readSystems('systems.yaml', text), grown);
  for (const line of file.split('\n').filter((one) => !/[{"]/.test(one))) assert.ok(text.includes(line), line);
  for (const kept of ['# no secret of ours', '# odd, but it is its name', '# the old one'])
    assert.ok(text.includes(kept), kept);
  assert.equal(systemsYaml(grown, { file: 'systems.yaml', text }), text, 'a second save changes nothing');
});

test('mistakes are named with file, line and field', () => {
  assert.match(
    refusal(file.replace('connector: postgresql', 'connector: oracle')),
    /systems\.yaml, line 5: .*connector/,
  );
  assert.match(refusal(file.replace('pd:EmailAddress', 'email')), /line 12: .*category/);
  assert.match(refusal(`${file}  - id: shop\n    connector: mysql\n    connection: env:X\n`), /same id/);
  assert.match(refusal(file.replace('about:', 'abuot:')), /abuot/);
});

test('secrets are refused where they stand, with what to do, and are not repeated', () => {
  for (const [secret, line] of [
    ['connection: postgres://upheld:Hush4711@db.example/shop', 4],
    ['connection: mysql://db.example/shop', 4],
    ['connection: "env:SHOP_URL"\n    title: host=db password=Hush4711', 5],
    ['connection: env:SHOP_URL\n    password: Hush4711', 5],
    ['connection: env:SHOP_URL\n    title: https://u:Hush4711@db.example', 5],
  ] as const) {
    const said = refusal(file.replace('connection: env:SHOP_URL', secret));
    assert.match(said, new RegExp(`line ${line}: `), secret);
    assert.match(said, /env:SHOP_URL/);
    assert.doesNotMatch(said, /Hush4711|db\.example/);
  }
});

test('hostile files are refused quickly', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`}, *${at === 0 ? 'a' : `b${at - 1}`}]`).join('\n')}`;
  const began = process.cpuUsage().user;
  for (const text of [
    bomb,
    'systems: '.padEnd(3_000_000, 'x'),
    `systems: ${'['.repeat(5000)}`,
    'systems: &x\n  - *x',
    '\u0000',
    'systems:\n\t- id: x',
  ])
    assert.match(refusal(text), /systems\.yaml/);
  assert.ok(process.cpuUsage().user - began < 2_000_000);
});

test('schema/systems.schema.json is the model’s own schema', () => {
  const kept: unknown = JSON.parse(readFileSync(new URL('../../schema/systems.schema.json', import.meta.url), 'utf8'));
  assert.deepEqual(kept, JSON.parse(JSON.stringify(systemsJsonSchema())));
});
