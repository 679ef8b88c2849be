// SARIF: what the OASIS schema 2.1.0 requires and allows of each object we write, places in the text, fingerprints that survive moves.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Json, Temporal } from '#base';
import { segmentsOf } from '#policy';
import { read } from '#read';
import { countryOf, lint, sarif } from './index.ts';

/** From sarif-schema-2.1.0.json: the properties that each definition requires, and all that it allows of those that we use. */
const definitions: Readonly<Record<string, { required: readonly string[]; allowed: readonly string[] }>> = {
  sarifLog: {
    required: ['version', 'runs'],
    allowed: ['$schema', 'version', 'runs', 'inlineExternalProperties', 'properties'],
  },
  run: {
    required: ['tool'],
    allowed: ['tool', 'results', 'artifacts', 'columnKind', 'invocations', 'language', 'properties'],
  },
  tool: { required: ['driver'], allowed: ['driver', 'extensions', 'properties'] },
  toolComponent: {
    required: ['name'],
    allowed: ['name', 'version', 'rules', 'informationUri', 'language', 'properties'],
  },
  reportingDescriptor: {
    required: ['id'],
    allowed: [
      'id',
      'name',
      'shortDescription',
      'fullDescription',
      'help',
      'helpUri',
      'defaultConfiguration',
      'properties',
    ],
  },
  result: {
    required: ['message'],
    allowed: [
      'ruleId',
      'ruleIndex',
      'level',
      'message',
      'locations',
      'relatedLocations',
      'partialFingerprints',
      'suppressions',
      'properties',
    ],
  },
  location: { required: [], allowed: ['id', 'physicalLocation', 'message', 'logicalLocations', 'properties'] },
  physicalLocation: {
    required: ['artifactLocation'],
    allowed: ['artifactLocation', 'region', 'contextRegion', 'properties'],
  },
  region: {
    required: ['startLine'],
    allowed: ['startLine', 'startColumn', 'endLine', 'endColumn', 'charOffset', 'charLength', 'snippet'],
  },
  message: { required: ['text'], allowed: ['text', 'markdown', 'id', 'arguments'] },
  suppression: { required: ['kind'], allowed: ['kind', 'status', 'justification', 'guid', 'location', 'properties'] },
};

type Fields = { [key: string]: Json };
const object = (value: Json | undefined): Fields => value as Fields;
const list = (value: Json | undefined): Fields[] => (value ?? []) as unknown as Fields[];

function conforms(kind: string, value: Fields): void {
  const { required, allowed } = definitions[kind]!;
  for (const name of required) assert.ok(name in value, `${kind}.${name} is missing`);
  for (const name of Object.keys(value)) assert.ok(allowed.includes(name), `${kind} has no ${name}`);
}

function logOf(text: string, file = 'policy/privacy policy.md', silenced = false): Fields {
  const { prose, policy } = read({ name: 'policy.md', text });
  const reason = { rule: 'P01', why: 'Next week.', by: 'Nell Aarden', on: '2026-11-20' };
  const findings = lint({
    prose,
    policy: silenced ? { ...policy, silenced: [reason] } : policy,
    text,
    today: Temporal.PlainDate.from('2026-11-21'),
    country: countryOf(policy),
  });
  const spans = new Map(segmentsOf(prose).map((segment) => [segment.id, segment.span]));
  return object(sarif([{ file, text, findings, spanOf: (segment) => spans.get(segment) }], 'en'));
}
const resultsOf = (log: Fields): Fields[] => list(list(log['runs'])[0]!['results']);

const text =
  'We sell lamps.\r\n\r\nWe keep “orders” for TBD years.\r\n\r\nWe do not use cookies. Our website uses cookies to count visits.\r\n';

test('every object is one of the schema’s', () => {
  const log = logOf(text, 'policy.md', true);
  conforms('sarifLog', log);
  assert.equal(log['version'], '2.1.0');
  const run = list(log['runs'])[0]!;
  conforms('run', run);
  const driver = object(object(run['tool'])['driver']);
  conforms('tool', object(run['tool']));
  conforms('toolComponent', driver);
  for (const rule of list(driver['rules'])) {
    conforms('reportingDescriptor', rule);
    for (const part of ['shortDescription', 'fullDescription', 'help']) conforms('message', object(rule[part]));
  }
  for (const result of list(run['results'])) {
    conforms('result', result);
    conforms('message', object(result['message']));
    assert.ok(['error', 'warning', 'note', 'none'].includes(result['level'] as string));
    assert.equal(list(driver['rules'])[result['ruleIndex'] as number]?.['id'], result['ruleId']);
    for (const place of [...list(result['locations']), ...list(result['relatedLocations'])]) {
      conforms('location', place);
      const physical = object(place['physicalLocation']);
      conforms('physicalLocation', physical);
      const region = object(physical['region']);
      conforms('region', region);
      for (const value of Object.values(region)) assert.ok(Number.isInteger(value) && (value as number) >= 1);
    }
    for (const suppression of list(result['suppressions'])) {
      conforms('suppression', suppression);
      assert.ok(['external', 'inSource'].includes(suppression['kind'] as string));
    }
  }
  assert.ok(list(run['results']).some((result) => list(result['suppressions']).length === 1));
  assert.ok(list(run['results']).some((result) => list(result['relatedLocations']).length === 1));
});

test('regions name lines and columns of the file, from one, in UTF-16 units; the file’s name is a URI', () => {
  const result = resultsOf(logOf(text)).find((one) => one['ruleId'] === 'P01')!;
  const physical = object(object(list(result['locations'])[0])['physicalLocation']);
  assert.equal(object(physical['artifactLocation'])['uri'], 'policy/privacy%20policy.md');
  const region = object(physical['region']);
  assert.deepEqual(region, { startLine: 3, startColumn: 22, endLine: 3, endColumn: 25 });
  assert.equal(text.split('\r\n')[2]!.slice(21, 24), 'TBD');
});

test('what is missing points to its place, or to the beginning', () => {
  const missing = resultsOf(logOf('# Privacy\n\nWe sell lamps.\n\n## Your rights\n\nNone.')).find(
    (one) => one['ruleId'] === 'C19',
  )!;
  assert.equal(object(object(object(list(missing['locations'])[0])['physicalLocation'])['region'])['startLine'], 5);
  const nowhere = resultsOf(logOf('We sell lamps.')).find((one) => one['ruleId'] === 'C19')!;
  assert.deepEqual(object(object(object(list(nowhere['locations'])[0])['physicalLocation'])['region']), {
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
  });
});

test('fingerprints stay when the text around moves, and tell equal findings apart', () => {
  const printsOf = (log: Fields): Json[] =>
    resultsOf(log).map((result) => object(result['partialFingerprints'])['upheldFinding/v1']!);
  const before = printsOf(logOf(text));
  const after = printsOf(logOf(`A new first paragraph.\n\n${text}`));
  assert.ok(before.length > 3);
  assert.deepEqual(after, before);
  const twice = printsOf(logOf('Kept for TBD years.\n\nKept for TBD years.'));
  assert.equal(new Set(twice).size, twice.length);
});
