// The closed list of promise kinds: one file a kind, one line here.
import type { PromiseKind } from '../promise-kind.ts';
import { authorityComplaint } from './authority-complaint.ts';
import { contactMailbox } from './contact-mailbox.ts';
import { contactPoint } from './contact-point.ts';
import { framing } from './framing.ts';
import { noSale } from './no-sale.ts';
import { policyChangeNotice } from './policy-change-notice.ts';
import { policyCovers } from './policy-covers.ts';
import { policyCurrent } from './policy-current.ts';
import { policyHistory } from './policy-history.ts';
import { policyMayChange } from './policy-may-change.ts';
import { policyVersionDate } from './policy-version-date.ts';
import { staffTraining } from './staff-training.ts';

export const promiseKinds: readonly PromiseKind[] = [
  authorityComplaint,
  contactMailbox,
  contactPoint,
  framing,
  noSale,
  policyChangeNotice,
  policyCovers,
  policyCurrent,
  policyHistory,
  policyMayChange,
  policyVersionDate,
  staffTraining,
];

const byId = new Map(promiseKinds.map((kind) => [kind.id, kind]));

/** The kind with this id; undefined when a policy file names one that this version of Upheld does not know. */
export const promiseKind = (id: string): PromiseKind | undefined => byId.get(id);
