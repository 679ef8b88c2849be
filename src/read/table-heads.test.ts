// Table heads: marked by the format, or known by what policies call their columns in four languages.
import assert from 'node:assert/strict';
import test from 'node:test';
import { segment } from './segment.ts';

const headsOf = (text: string, name = 'policy.md'): string[] =>
  segment({ name, text })
    .prose.blocks.filter((block) => block.head)
    .map((block) => block.segments.map((cell) => cell.text).join(' | '));

test('a row above a rule, or of nothing but th', () => {
  assert.deepEqual(headsOf('# A\n\n| Owl | Barn |\n|---|---|\n| Tawny | Mill |\n'), ['Owl | Barn']);
  const page = '<table><tr><th>Owl</th><th>Barn</th></tr><tr><th>Tawny</th><td>Mill</td></tr></table>';
  assert.deepEqual(headsOf(`<html><body><p>Barns of our owls.</p>${page}</body></html>`, 'policy.html'), [
    'Owl | Barn',
  ]);
});

test('titles of columns without a mark', () => {
  for (const head of [
    'Cookie\tProvider\tPurpose\tDuration',
    'Type of data\tWhy we use it\tLegal basis',
    'Finalité du traitement\tBase juridique\tDurée de conservation',
    'Welke gegevens\tDoel\tBewaartermijn',
    'Kategorie der Daten\tZweck\tSpeicherdauer',
  ]) {
    const cells = head.split('\t');
    const row = cells.map((_, at) => `lantern ${at}`).join('\t');
    assert.deepEqual(headsOf(`${head}\n${row}\n`, 'policy.txt'), [cells.join(' | ')]);
  }
});

test('rows of data are no heads', () => {
  for (const row of ['lamp_id\tBarn Owl\t1 year', 'Orders\tshipping\tcontract', 'Name, address\tTo deliver.\tcontract'])
    assert.deepEqual(headsOf(`${row}\n${row.replace(/^\w+/, 'Lamps')}\n`, 'policy.txt'), [], row);
});
