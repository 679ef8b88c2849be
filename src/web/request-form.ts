// The form of a request read once: what was typed, what is wrong with it beside which field, and the sheet that it makes.
import type { RequestedRight } from '#store';
import type { Sheet } from '#rights';
import type { requestPages } from '#words';
import type { Purpose } from './request-portal.ts';

/** Lines in which somebody says what is wrong and what it should be. */
export const wantedLines = 4;
/** Characters of one line, and of what somebody would like to say. */
export const longest = { line: 200, email: 254, words: 5000 } as const;

const fields = ['email', 'name', 'detail', 'words', 'agentName', 'agentEmail', 'toName', 'toSite'] as const;
export type RequestField = (typeof fields)[number] | 'wanted' | 'purpose';
export type RequestFault = Extract<
  keyof typeof requestPages,
  | 'emailWrong'
  | 'tooLong'
  | 'wordsMissing'
  | 'wantedMissing'
  | 'wantedHalf'
  | 'purposeWrong'
  | 'agentMissing'
  | 'toMissing'
>;

export interface RequestTyped extends Record<(typeof fields)[number], string> {
  wanted: readonly { field: string; value: string }[];
  /** Id of a purpose; empty: all. */
  purpose: string;
}

export type RequestFaults = Readonly<Partial<Record<RequestField, RequestFault>>>;

export interface ReadRequest {
  typed: RequestTyped;
  faults: RequestFaults;
  sheet: Sheet & { email: string };
}

export const untyped: RequestTyped = {
  ...(Object.fromEntries(fields.map((field) => [field, ''])) as Record<(typeof fields)[number], string>),
  wanted: Array.from({ length: wantedLines }, () => ({ field: '', value: '' })),
  purpose: '',
};

/** `body`: as parsed with `all`, so that a field that came twice is a list, and then nothing. `purposes`: those that can be chosen. */
export function readRequest(
  body: Readonly<Record<string, unknown>>,
  right: RequestedRight,
  purposes: readonly Purpose[],
): ReadRequest {
  const one = (name: string): string => (typeof body[name] === 'string' ? body[name].trim() : '');
  const typed: RequestTyped = {
    email: one('email'),
    name: one('name'),
    detail: one('detail'),
    words: one('words'),
    agentName: one('agentName'),
    agentEmail: one('agentEmail'),
    toName: one('toName'),
    toSite: one('toSite'),
    purpose: one('purpose'),
    wanted: Array.from({ length: wantedLines }, (_, n) => ({
      field: one(`field${n + 1}`),
      value: one(`value${n + 1}`),
    })),
  };
  return { typed, faults: faultsOf(typed, right, purposes), sheet: sheetOf(typed, right) };
}

function faultsOf(typed: RequestTyped, right: RequestedRight, purposes: readonly Purpose[]): RequestFaults {
  const { email, words, wanted, purpose, agentName, agentEmail, toName, toSite } = typed;
  const corrects = right === 'rectification';
  const filled = wanted.filter(({ field, value }) => field !== '' || value !== '');
  const faults: Partial<Record<RequestField, RequestFault>> = {};
  for (const field of fields)
    if (
      typed[field].length > (field === 'words' ? longest.words : field.endsWith('mail') ? longest.email : longest.line)
    )
      faults[field] = 'tooLong';
  if (email === '') faults.email = 'emailWrong';
  if (right === 'complaint' && words === '') faults.words = 'wordsMissing';
  if (corrects && filled.length === 0 && words === '') faults.wanted = 'wantedMissing';
  if (corrects && filled.some(({ field, value }) => field === '' || value === '')) faults.wanted = 'wantedHalf';
  if (corrects && filled.some(({ field, value }) => Math.max(field.length, value.length) > longest.line))
    faults.wanted = 'tooLong';
  if (choosesPurpose(right) && purpose !== '' && !purposes.some(({ id }) => id === purpose))
    faults.purpose = 'purposeWrong';
  if (agentEmail !== '' && agentName === '') faults.agentName = 'agentMissing';
  if (right === 'portability' && toSite !== '' && toName === '') faults.toName = 'toMissing';
  return faults;
}

export const choosesPurpose = (right: RequestedRight): right is 'objection' | 'withdraw-consent' =>
  right === 'objection' || right === 'withdraw-consent';

function sheetOf(typed: RequestTyped, right: RequestedRight): Sheet & { email: string } {
  const { email, name, words, detail, purpose, agentName, agentEmail, toName, toSite } = typed;
  const wanted = right === 'rectification' ? typed.wanted.filter(({ field }) => field !== '') : [];
  return {
    email,
    ...(name === '' ? {} : { name }),
    ...(words === '' ? {} : { words }),
    ...(detail === '' ? {} : { identifiers: [{ kind: 'given', value: detail }] }),
    ...(wanted.length === 0 ? {} : { wanted }),
    ...(choosesPurpose(right) && purpose !== '' ? { purpose } : {}),
    ...(right !== 'portability' || toName === ''
      ? {}
      : { transfer: { name: toName, ...(toSite === '' ? {} : { website: toSite }) } }),
    ...(agentName === '' ? {} : { agent: { name: agentName, ...(agentEmail === '' ? {} : { email: agentEmail }) } }),
  };
}
