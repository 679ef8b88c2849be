// What each step of a request takes from its form and does at the desk. What is missing is said beside its field, and nothing is done.
import { Secret } from '#base';
import { type RequestDesk, type RequestRow, type Step, grounds, isRight } from '#rights';
import { chosenIn } from './requests-choosing.tsx';
import type { Deed } from './pages/requests-one.tsx';

/** How staff can have made sure who asks; a mailbox, a session and an address on file prove themselves. */
export const identities = ['known-detail', 'signed-letter', 'document', 'in-person', 'agent', 'customer'] as const;

/** Only these may cost something (Art. 12(5)). */
export const feeGrounds = ['unfounded', 'excessive'] as const;

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
  async detail({ desk, company, row, by }, { why = '', kind = '' }) {
    const lacks = [...(kind === '' ? ['kind'] : []), ...(why === '' ? ['why'] : [])];
    if (lacks.length > 0) return missing(...lacks);
    const { onFile } = await desk.askDetail(company, row.id, by, { why, kind });
    return { done: onFile ? 'done-detail' : 'done-detail-none' };
  },
  async mailbox({ desk, company, row, by }, { address = '' }) {
    if (address === '') return missing('address');
    await desk.askMailbox(company, row.id, by, address);
    return { done: 'done-mailbox' };
  },
  async identify({ desk, company, row, by }, { how }) {
    const known = identities.find((one) => one === how);
    if (!known) return missing('how');
    await desk.identify(company, row.id, by, known);
    return { done: 'done-identify' };
  },
  async sort({ desk, company, row, by }, { right = '' }) {
    if (!isRight(right)) return missing('right');
    await desk.sort(company, row.id, by, right);
    return { done: 'done-sort' };
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
  async transfer({ desk, company, row, by }, { receiver = '', service = '', bearer = '' }) {
    if (service === '') return missing('service');
    const { is } = await desk.transfer(company, row.id, by, {
      service,
      ...(receiver === '' ? {} : { name: receiver.slice(0, 200) }),
      ...(bearer === '' ? {} : { bearer: new Secret(bearer) }),
    });
    return { done: `done-transfer-${is}` };
  },
  async plan({ desk, company, row, by }, form) {
    await desk.proposeFor(company, row.id, by, chosenIn(form));
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
  async fee({ desk, company, row, by }, { feeGround = '', amount = '', text = '' }) {
    const ground = feeGrounds.find((one) => one === feeGround);
    const lacks = [
      ...(ground ? [] : ['feeGround']),
      ...(amount === '' ? ['amount'] : []),
      ...(text === '' ? ['text'] : []),
    ];
    if (!ground || lacks.length > 0) return missing(...lacks);
    await desk.askFee(company, row.id, by, { ground, amount: amount.slice(0, 60), reason: text });
    return { done: 'done-fee' };
  },
  async 'fee-came'({ desk, company, row, by }) {
    await desk.feeCame(company, row.id, by);
    return { done: 'done-fee-came' };
  },
  async 'pass-on'({ desk, company, row, by }, { customer = '', customerEmail = '' }) {
    const lacks = [...(customer === '' ? ['customer'] : []), ...(customerEmail === '' ? ['customerEmail'] : [])];
    if (lacks.length > 0) return missing(...lacks);
    await desk.passOn(company, row.id, by, { name: customer.slice(0, 200), email: customerEmail });
    return { done: 'done-pass-on' };
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
