// The live checks that the publish room can make: one file a kind, one line here.
import type { Ledger } from '#ledger';
import type { Probe } from '#policy';
import type { Db } from '#store';
import { type MailSender, mailSenderAnswer } from '../mail-sender.ts';
import { type Site, visitor } from '../served.ts';
import { authorityComplaint } from './authority-complaint.ts';
import { contactMailbox, mailboxOf } from './contact-mailbox.ts';
import { contactPoint } from './contact-point.ts';
import { dpoContact } from './dpo-contact.ts';
import { policyAvailable } from './policy-available.ts';
import { policyChangeNotice } from './policy-change-notice.ts';
import { policyContents } from './policy-contents.ts';
import { policyCurrent } from './policy-current.ts';
import { policyHistory } from './policy-history.ts';
import { type Links, policyLinkedPage } from './policy-linked-page.ts';
import { policyMayChange } from './policy-may-change.ts';
import { policyReview } from './policy-review.ts';
import { policyVersionDate } from './policy-version-date.ts';

/** What may be asked of the world outside: nothing, unless the owner says so. */
export interface Outside {
  links: Links;
  /** The DNS server to ask, `1.2.3.4:53`; null: none. */
  resolver: string | null;
  /** Where mails come from; absent: no mail server is set. */
  sender?: MailSender | null;
}

const nothing: Outside = { links: { checkOthers: false }, resolver: null };

/** The probes for one run: made anew each time, because they share what one visit saw. */
export function publishProbes(
  db: Db,
  site: Site,
  { links, resolver, sender = null }: Outside = nothing,
  ledger: Ledger | null = null,
): readonly Probe[] {
  const visit = visitor(site);
  const mailbox = mailboxOf(db, resolver);
  return [
    authorityComplaint(visit),
    contactMailbox(mailbox),
    contactPoint(visit),
    dpoContact(visit, mailbox),
    policyAvailable(db),
    policyChangeNotice(db, visit, () => mailSenderAnswer(sender, resolver)),
    policyContents(visit),
    policyCurrent(visit),
    policyHistory(db, visit, ledger),
    policyLinkedPage(site, links),
    policyMayChange(db),
    policyReview(db),
    policyVersionDate(db),
  ];
}
