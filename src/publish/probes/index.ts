// The live checks that the publish room can make: one file a kind, one line here.
import type { Probe } from '#policy';
import type { Db } from '#store';
import { type Site, visitor } from '../served.ts';
import { authorityComplaint } from './authority-complaint.ts';
import { contactPoint } from './contact-point.ts';
import { policyAvailable } from './policy-available.ts';
import { policyChangeNotice } from './policy-change-notice.ts';
import { policyContents } from './policy-contents.ts';
import { policyCurrent } from './policy-current.ts';
import { policyHistory } from './policy-history.ts';
import { policyMayChange } from './policy-may-change.ts';
import { policyVersionDate } from './policy-version-date.ts';

/** The probes for one run: made anew each time, because they share what one visit saw. */
export function publishProbes(db: Db, site: Site): readonly Probe[] {
  const visit = visitor(site);
  return [
    authorityComplaint(visit),
    contactPoint(visit),
    policyAvailable(db),
    policyChangeNotice(db, visit),
    policyContents(visit),
    policyCurrent(visit),
    policyHistory(db, visit),
    policyMayChange(db),
    policyVersionDate(db),
  ];
}
