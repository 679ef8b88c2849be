// policy-current: the one stable address shows the current version, word for word, and has done so whenever it was asked.
import type { Answer, Probe } from '#policy';
import type { Visitor } from '../served.ts';
import { brief } from './brief.ts';

export const policyCurrent = (visitor: Visitor): Probe => ({
  kind: 'policy-current',
  async ask({ published }): Promise<Answer> {
    const { served, comparison } = await visitor.policyPage(published);
    if (!served.reached && served.why === 'not-running')
      return { state: 'unproven', because: { key: 'probes.notRunning' }, measured: [] };
    const address = served.address ?? '';
    const asked = { key: 'probes.asked', values: { address, milliseconds: served.milliseconds } };
    if (!served.reached)
      return { state: 'broken', because: { key: 'probes.pageNoAnswer', values: { address } }, measured: [asked] };
    if (!comparison) {
      return {
        state: 'broken',
        because: { key: 'probes.pageStatus', values: { address, status: String(served.status) } },
        measured: [asked],
      };
    }
    const { equal, fileHash, pageHash, difference } = comparison;
    const measured = [
      asked,
      { key: 'probes.fileHash', values: { hash: brief(fileHash), version: published.number } },
      { key: 'probes.pageHash', values: { hash: brief(pageHash) } },
    ];
    if (!equal) {
      return {
        state: 'broken',
        because: { key: 'probes.pageDiffers', values: { version: published.number, difference: difference ?? '' } },
        measured,
      };
    }
    return { state: 'upheld', because: { key: 'probes.pageEqual', values: { version: published.number } }, measured };
  },
});
