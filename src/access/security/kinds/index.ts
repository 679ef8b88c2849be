// The kinds of security events: one file each, one line here.
import type { SecurityKind } from '../kind.ts';
import { accountRenewed } from './account-renewed.ts';
import { apiKeyMade } from './api-key.ts';
import { breakGlass } from './break-glass.ts';
import { emailChanged, emailStopped } from './email-change.ts';
import { failedSignIns } from './failed-sign-ins.ts';
import { lock } from './lock.ts';
import { massExport } from './mass-export.ts';
import { newDevice } from './new-device.ts';
import { passkeyCounter } from './passkey-counter.ts';
import { recoveryCode } from './recovery-code.ts';
import { refusedPurpose } from './refused-purpose.ts';
import { reviewOverdue } from './review-overdue.ts';
import { roleGiven } from './role-given.ts';
import { unusualReads } from './unusual-reads.ts';
import { valueDamaged } from './value-damaged.ts';

export const securityKinds: readonly SecurityKind[] = [
  failedSignIns,
  lock,
  newDevice,
  recoveryCode,
  roleGiven,
  accountRenewed,
  emailChanged,
  emailStopped,
  apiKeyMade,
  passkeyCounter,
  unusualReads,
  massExport,
  valueDamaged,
  refusedPurpose,
  breakGlass,
  reviewOverdue,
];
