// The live checks that the vault can make: one file a kind, one line here.
import type { Probe } from '#policy';
import { auditLog } from './audit-log.ts';
import { dataMinimisation } from './data-minimisation.ts';
import { encryption } from './encryption.ts';
import { noSpecialData } from './no-special-data.ts';
import { purposeLimitation } from './purpose-limitation.ts';
import { tenantIsolation } from './tenant-isolation.ts';
import type { Kept } from './world.ts';

export const vaultProbes = (kept: Kept): readonly Probe[] => [
  auditLog(kept),
  dataMinimisation(kept),
  encryption(kept),
  noSpecialData(kept),
  purposeLimitation(kept),
  tenantIsolation(kept),
];
