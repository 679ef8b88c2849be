// The live checks that the publish room can make: one file a kind, one line here.
import type { Probe } from '#policy';
import type { Db } from '#store';
import type { Site } from '../served.ts';
import { authorityComplaint } from './authority-complaint.ts';
import { contactPoint } from './contact-point.ts';
import { policyAvailable } from './policy-available.ts';
import { policyContents } from './policy-contents.ts';
import { policyCurrent } from './policy-current.ts';
import { policyHistory } from './policy-history.ts';
import { policyMayChange } from './policy-may-change.ts';
import { policyVersionDate } from './policy-version-date.ts';

export const publishProbes = (db: Db, site: Site): readonly Probe[] => [
  authorityComplaint(site),
  contactPoint(site),
  policyAvailable(db),
  policyContents(site),
  policyCurrent(site),
  policyHistory(db, site),
  policyMayChange(db),
  policyVersionDate(db),
];
