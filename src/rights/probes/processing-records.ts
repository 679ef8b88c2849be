// processing-records: the register of activities has what Art. 30(1) asks of each, and nobody runs a system without standing in it; assessments a person vouches for.
import type { Answer, Probe } from '#policy';
import { recordsOf } from '#publish';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { lookAtRegister, sayShared as say } from './register-look.ts';

/** Art. 30(1)(a) to (c); recipients are held against the systems, the rest is asked for “where possible” or “where applicable”. */
const asked = ['controller', 'purpose', 'subjects', 'data'] as const;

/** What the register is not: assessments, privacy by design, accountability. */
const otherPapers =
  /\b(?:assessments?|DPIAs?|by (?:design|default)|accountab\w*|analyses? d['’]impact|AIPD|dès la conception|GEB|design)\b|effectbeoordeling|folgenabsch/i;

export const processingRecords = (house: RightsHouse): Probe => ({
  kind: 'processing-records',
  async ask(world): Promise<Answer> {
    const { published, promise } = world;
    const { fault } = await lookAtRegister(house, world);
    const { asController, publishedAt, version } = recordsOf(await house.company(published.tenant), published);
    const gaps = asked.map((column) => ({
      column,
      count: asController.filter(({ cells }) => (cells[column]?.entries.length ?? 0) === 0).length,
    }));
    const measured = [
      say('records', { count: asController.length, version, on: publishedAt.slice(0, 10) }),
      ...gaps.flatMap(({ column, count }) => (count > 0 ? [say(`recordsLack-${column}`, { count })] : [])),
    ];
    const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
    if (fault) return verdict('broken', fault.because);
    if (gaps.some(({ count }) => count > 0)) return verdict('unproven', say('recordsGaps'));
    if (promise.stated.some(({ quote }) => otherPapers.test(quote))) return verdict('unproven', say('otherPapers'));
    return verdict('upheld', say('recordsWhole', { count: asController.length }));
  },
});
