// What each step of a request takes from its form and does at the desk. What is missing is said beside its field, and nothing is done.
import { type RequestDesk, type RequestRow, type Step, grounds } from '#rights';
import type { Deed } from './pages/requests-one.tsx';

/** How staff can have made sure who asks; a mailbox, a session and an address on file prove themselves. */
export const identities = ['known-detail', 'signed-letter', 'document', 'in-person', 'agent', 'customer'] as const;

export interface Taking {
  desk: RequestDesk;
  company: string;
  row: RequestRow;
  by: string;
  /** Ids of the staff. */
  members: ReadonlySet<string>;
}

type Form = Readonly<Record<string, string>>;
/** `missing`: names of fields; else what was done. */
export type Taken = { missing: readonly string[] } | { done: Deed };

const missing = (...names: readonly string[]): Taken => ({ missing: names });

type Act = (taking: Taking, form: Form) => Promise<Taken>;

/** Looking shows what it found instead of going on: it is not here. */
const acts: Readonly<Record<Exclude<Step, 'look'>, Act>> = {
  async proof({ desk, company, row, by }, { why = '', onFile = '' }) {
    if (why === '') return missing('why');
    await desk.askProof(company, row.id, by, { why, ...(onFile === '' ? {} : { onFile }) });
    return { done: 'done-proof' };
  },
  async identify({ desk, company, row, by }, { how }) {
    const known = identities.find((one) => one === how);
    if (!known) return missing('how');
    await desk.identify(company, row.id, by, known);
    return { done: 'done-identify' };
  },
  async assign({ desk, company, row, by, members }, { to = '' }) {
    if (to !== '' && !members.has(to)) return missing('to');
    await desk.assign(company, row.id, by, to === '' ? null : to);
    return { done: 'done-assign' };
  },
  async 'hand-over'({ desk, company, row, by }) {
    await desk.handOver(company, row.id, by);
    return { done: 'done-hand-over' };
  },
  async plan({ desk, company, row, by }) {
    await desk.proposeFor(company, row.id, by);
    return { done: 'done-plan' };
  },
  async approve({ desk, company, row, by }, { hash = '' }) {
    await desk.approveFor(company, row.id, hash, by);
    return { done: 'done-approve' };
  },
  async apply({ desk, company, row, by }, { sure }) {
    if (sure !== 'yes') return missing('sure');
    const applied = await desk.applyFor(company, row.id, by);
    return { done: applied.is === 'done' ? 'done-apply' : `done-${applied.is}` };
  },
  async message({ desk, company, row, by }, { text = '' }) {
    if (text === '') return missing('text');
    await desk.message(company, row.id, by, text);
    return { done: 'done-message' };
  },
  async extend({ desk, company, row, by }, { reason = '' }) {
    if (reason === '') return missing('reason');
    await desk.extend(company, row.id, by, reason);
    return { done: 'done-extend' };
  },
  async answer({ desk, company, row, by }, { text = '' }) {
    if (text === '') return missing('text');
    await desk.answer(company, row.id, by, text);
    return { done: 'done-answer' };
  },
  async refuse({ desk, company, row, by }, { ground = '', text = '' }) {
    const known = grounds.find((one) => one === ground);
    if (!known || text === '') return missing(...(known ? [] : ['ground']), ...(text === '' ? ['text'] : []));
    await desk.refuse(company, row.id, by, { ground: known, text });
    return { done: 'done-refuse' };
  },
  async 'take-back'({ desk, company, row, by }) {
    await desk.takeBack(company, row.id, by);
    return { done: 'done-take-back' };
  },
};

export const take = (step: Exclude<Step, 'look'>, taking: Taking, form: Form): Promise<Taken> =>
  acts[step](taking, form);
