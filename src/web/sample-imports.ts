// Test only: imports of the sample shop, in memory: one that was looked at, one whose columns nobody knows, one that is being written, one that is done.
import { Pii } from '#base';
import { ImportProblem, type ImportPlan, refusals } from '#vault';
import type { ImportRoom, ImportStage, ImportView } from './import-room.ts';

export const sampleImport = '019ab000-0000-7000-8000-0000000000d1';
export const sampleImportColumns = '019ab000-0000-7000-8000-0000000000d2';
export const sampleImportWriting = '019ab000-0000-7000-8000-0000000000d3';
export const sampleImportDone = '019ab000-0000-7000-8000-0000000000d4';

const stages: Readonly<Record<string, ImportStage>> = {
  [sampleImport]: 'planned',
  [sampleImportColumns]: 'columns',
  [sampleImportWriting]: 'writing',
  [sampleImportDone]: 'done',
};

/** `textOf`: what stands in every text that came with the file; empty: what usually does. */
export function sampleImports(textOf: () => string): ImportRoom {
  const viewOf = (id: string): ImportView | null => {
    const stage = stages[id];
    if (!stage) return null;
    const say = (usual: string): string => (textOf() === '' ? usual : textOf());
    const columns = [say('Vorname'), 'Nachname', 'E-Mail', say('Lieblingsfarbe'), ''].map((name, n) =>
      textOf() === '' ? name : `${name}${n}`,
    );
    const plan: ImportPlan = {
      type: 'contact',
      sha256: 'a'.repeat(64),
      bytes: 48_211,
      encoding: 'windows-1252',
      separator: ';',
      columns,
      mapping: { 'given-name': columns[0]!, 'family-name': columns[1]!, email: columns[2]! },
      proposed: true,
      unused: columns.slice(3),
      rows: 1204,
      new: 1130,
      merged: 48,
      repeated: 3,
      refused: Array.from({ length: 23 }, (_, n) => {
        const why = refusals[n % refusals.length]!;
        return {
          row: 7 + n * 41,
          field: why === 'form' || why === 'email' ? 'email' : null,
          why,
          detail: say('Wrong'),
        };
      }),
    };
    const told = { happened: 'No column of it is known.', next: 'Say it.' };
    return {
      id,
      type: 'contact',
      format: 'csv',
      name: new Pii(say('boat-show-guests.csv')),
      bytes: plan.bytes,
      from: { source: 'provided', channel: 'meeting', purposes: ['purpose.orders'] },
      purpose: 'purpose.orders',
      stage,
      columns,
      plan: stage === 'columns' ? null : plan,
      done: 512,
      of: 1178,
      problem: stage === 'columns' ? new ImportProblem('vault.import-mapping', 'no-column', told, {}, columns) : null,
      imported: null,
    };
  };
  return {
    take: async () => sampleImport,
    look: (_, id) => viewOf(id),
    map: async (_, id) => viewOf(id) !== null,
    write: async (_, id) => viewOf(id) !== null,
    drop: (_, id) => (viewOf(id) ? 'forgotten' : null),
  };
}
