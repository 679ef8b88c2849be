// Test only: the text of a made-up policy of a made-up shop, with a mark after each sentence that promises something.
//
// One line is one block: `#` headings, `- ` and `1. ` items (two spaces a level), `|` table rows, else a paragraph. ` // ` parts sentences,
// ` \\ ` parts them at a line break. `{u kind}`, `{b kind}`, `{? kind}` after a sentence: upheld, broken, unproven.

export const sampleText = `
# Privacy policy of Tern & Tide
Last updated: 3 September 2026 {u version-date}
Tern & Tide sells charts, compasses and foul-weather gear to people who sail. // This page says what we know about you, why we keep it and how you can change that. // It applies to our shop, our newsletter and our repair workshop. // It is always here, free to read, without an account. {u policy-available}
## Who we are
The controller is: {u controller-named}
Tern & Tide Chandlers Ltd \\\\ 14 Ropewalk Yard \\\\ Penryn TR10 8FD \\\\ United Kingdom
You reach us by e-mail at [privacy@ternandtide.example](mailto:privacy@ternandtide.example), by phone on [+44 1326 555 0142](tel:+4413265550142) or by letter. {u contact-point} // A person answers every message, not a machine. {? human-answers}
## What we collect
We collect only what a purpose below needs. {? data-minimised}
### When you buy something
- Your name, delivery address and e-mail address {? data-minimised}
- What you ordered, and when
- How you paid:
  - the last four digits of a card, never the full number {? no-card-numbers}
  - the reference of a bank transfer
    - and the name of the account holder, if it differs from yours
- Messages about the order
### When you only look around
We count visits without cookies and without keeping your IP address. {b no-ip-stored}{? no-cookies} // We do not build profiles of visitors. {? no-profiling} // We never sell personal data to anybody. {? no-sale}
### In the repair workshop
For a repair we also note the serial number of the instrument and, if you tell us, the name of the boat. // We photograph the instrument on arrival, and make sure that no person is in the picture. {? attest-photos}
## Why we may do this
Each purpose rests on one legal basis. // The table shows which.
| Purpose | Legal basis | Kept for |
| Selling and delivering what you ordered | Contract, Article 6(1)(b) | Seven years after the end of the financial year {b retention-orders}{u legal-basis} |
| Repairs and their guarantee | Contract, Article 6(1)(b) | Three years after the repair {? retention-repairs} |
| The newsletter | Consent, Article 6(1)(a) | Until you withdraw {u consent-withdrawal} |
| Keeping the shop safe from fraud | Legitimate interest, Article 6(1)(f) | 90 days {u retention-logs} |
Where we rely on a legitimate interest, we have weighed it against yours, and you can ask to read how. {u interest-weighed}
## The newsletter
We write to you only if you asked us to, and you confirm it by a link that we send first. {u double-opt-in} // Each issue has a link at its end that stops it at once. {b unsubscribe-link} // You can also write to us, or change your choice [in the preference centre](/preferences). {? preference-centre} // We record when and how you agreed, so that we can show it. {u consent-record}
We do not measure whether you open an issue or which link you click. {? no-mail-tracking}
## Who else sees your data
We share data only with the firms that help us, and only what each needs for its task: {? processors-bound}
1. Harbour Freight Lines, which delivers parcels, gets your name, address and phone number; {u recipient-named}
2. Quayside Hosting, which runs our servers in Ireland; {u recipient-named}{u processor-contract}
3. Fathom Pay, which takes card payments and tells us only that you paid: {u recipient-named}
   a) it is a controller of its own for the payment itself;
   b) it keeps what the law on payments tells it to keep.
4. our accountants, bound to secrecy by their profession. {? attest-secrecy}
A contract under Article 28 binds every processor on this list. {? processor-contract} // We tell you on this page thirty days before a new one starts. {? processor-notice}
## Outside the United Kingdom
Our servers stand in Ireland, and data does not leave the United Kingdom and the European Economic Area. {b no-transfer} // Should that ever change, we will use the approved contract clauses and say so here first.
## How long we keep data
We keep data for as long as its purpose lasts and then delete it. // In detail:
- orders and invoices: seven years after the end of the financial year; {b retention-orders}
- messages: two years after the last one; {u retention-messages}
- repair records: three years after the repair; {? retention-repairs}
- newsletter address: until you withdraw, and then thirty days; {u retention-newsletter}
- server logs: ninety days; {u retention-logs}
- applications for a job: six months after the place is filled, unless
  - you ask us to delete them sooner, or {? erasure-on-request}
  - you agreed that we may keep them for two years. {? consent-record}
After that the data is erased from the running system within a day {u erasure-done} and from every backup within thirty-five days. {? backups-forget}
## Your rights
You may ask what we know about you and get a copy. {u right-access} // You may have it corrected {u right-rectification} or erased. {u erasure-on-request} // You may have its use restricted, {? right-restriction} take it with you in a common format, {u right-portability} or object to it. {u right-objection}
**Write to us** in any way you like; there is no form you must use. {u rights-channel} // We answer within one month. {u answer-in-time} // If a request is complicated we may need two months more, and then we tell you why within the first. {u answer-in-time} // It costs nothing. {u rights-free}
We ask for proof of who you are only if we have a reason to doubt it, and never for a copy of your passport. {? identity-checks}
You may withdraw a consent at any time, as easily as you gave it. {u consent-withdrawal} // What we did before stays lawful.
No decision about you is made by a computer alone. {? no-automated-decisions}
### If you are not satisfied
Please tell us first: we would like to put it right. {? complaint-acknowledged} // You may also complain to the Information Commissioner’s Office at any time, without telling us. {u authority-complaint}
## How we protect data
- All traffic to our shop is encrypted. {u tls}
- The database is encrypted at rest. {? encryption-at-rest}
- Only four people can read customer data, each with a second factor. {? attest-access}
- Everyone here is trained once a year in handling personal data. {u attest-training}
- We test that a backup can be restored, four times a year. {b attest-restore}
- An outside firm tests our security every two years. {? attest-pentest}
Should data be lost or stolen, we tell the authority within 72 hours and you without delay if it may harm you. {? breach-told}
## Children
Our shop is not meant for children under 16, and we do not knowingly collect data about them. {? no-children}
## Changes to this policy
We change this page when what we do changes. // Every version stays readable, with the dates on which it applied. {u policy-history} // Before a change that matters to you we write to everyone who has an account, thirty days ahead. {? change-notice}
`;
