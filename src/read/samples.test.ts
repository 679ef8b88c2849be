// Tests whole policies, made up but as messy as those on the web, against what a careful person makes of them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { segment } from './segment.ts';
import { sketch } from './sketch.ts';
import { decodeSource } from './source.ts';

const folder = join(import.meta.dirname, 'samples');

for (const name of readdirSync(folder).filter((one) => !one.endsWith('.sketch'))) {
  test(`sample ${name}`, () => {
    const { prose } = segment(decodeSource(name, readFileSync(join(folder, name))));
    assert.equal(sketch(prose), readFileSync(join(folder, `${name}.sketch`), 'utf8'));
  });
}
