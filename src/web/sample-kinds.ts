// Test only: the kinds of promise in the sample policy, and why each stands as it does.
import type { Area } from '#policy';

export interface SampleKind {
  name: string;
  must: string;
  areas: readonly [Area, ...Area[]];
  proof?: 'attest' | 'external';
  because?: string;
}

export const sampleKinds: Readonly<Record<string, SampleKind>> = {
  'version-date': {
    name: 'Its date is true',
    must: 'The printed date agrees with the day on which the text last changed.',
    areas: [3],
  },
  'policy-available': {
    name: 'Always there to read',
    must: 'The policy page answers whenever it is asked for, without signing in.',
    areas: [3, 12],
  },
  'controller-named': {
    name: 'The controller is named',
    must: 'Name, legal form and address of the controller are printed on the page.',
    areas: [1, 3],
  },
  'contact-point': {
    name: 'A way to reach the company',
    must: 'The contact details that the sentence announces are printed on the served page.',
    areas: [3],
  },
  'human-answers': {
    name: 'A person answers',
    must: 'No message to the contact address is answered automatically, except a confirmation of receipt.',
    areas: [7],
  },
  'data-minimised': {
    name: 'Only necessary data',
    must: 'Every field that is collected belongs to a purpose of the policy.',
    areas: [5, 6],
  },
  'no-card-numbers': { name: 'No card numbers kept', must: 'No stored field holds a full card number.', areas: [6] },
  'no-ip-stored': {
    name: 'No IP addresses kept',
    must: 'No table, log or export of the shop holds an IP address.',
    areas: [5, 6],
  },
  'no-cookies': {
    name: 'No cookies without consent',
    must: 'A first visit in a real browser sets no cookie.',
    areas: [4, 10],
  },
  'no-profiling': {
    name: 'No profiles',
    must: 'No stored field is derived from the behaviour of one person.',
    areas: [5, 11],
  },
  'no-sale': {
    name: 'No sale of data',
    must: 'No recipient gets personal data for its own purposes in exchange for money or services.',
    areas: [9],
  },
  'attest-photos': {
    name: 'No people in photographs',
    must: 'The workshop checks each photograph before it is stored.',
    areas: [5, 12],
    proof: 'attest',
  },
  'retention-orders': {
    name: 'Orders deleted in time',
    must: 'No order is older than seven years after the end of its financial year.',
    areas: [8],
  },
  'legal-basis': {
    name: 'Each purpose has a basis',
    must: 'Every purpose in use names one legal basis of Article 6.',
    areas: [9],
  },
  'retention-repairs': {
    name: 'Repair records deleted in time',
    must: 'No repair record is older than three years.',
    areas: [8],
  },
  'consent-withdrawal': {
    name: 'Consent can be withdrawn',
    must: 'Withdrawing takes no more steps than agreeing, and holds at once.',
    areas: [4],
  },
  'retention-logs': { name: 'Logs deleted in time', must: 'No server log is older than ninety days.', areas: [8] },
  'interest-weighed': {
    name: 'Interests weighed',
    must: 'An assessment is on file for each purpose that rests on a legitimate interest.',
    areas: [9],
    proof: 'attest',
  },
  'double-opt-in': {
    name: 'Newsletter by confirmed request',
    must: 'Nobody gets the newsletter who did not confirm by the link.',
    areas: [4],
  },
  'unsubscribe-link': {
    name: 'Each issue can be stopped',
    must: 'Each issue carries a working link that ends it in one step.',
    areas: [4],
  },
  'preference-centre': {
    name: 'Choices can be changed',
    must: 'The preference centre answers and keeps a changed choice.',
    areas: [4],
  },
  'consent-record': {
    name: 'Consent is on record',
    must: 'For every consent, its time, wording and channel are kept.',
    areas: [4],
  },
  'no-mail-tracking': {
    name: 'No tracking in mail',
    must: 'No issue holds a remote picture or a link that counts.',
    areas: [4, 10],
  },
  'processors-bound': {
    name: 'Recipients get only what they need',
    must: 'Each recipient has a list of fields, and nothing else is sent.',
    areas: [9],
  },
  'recipient-named': {
    name: 'The recipient is on the register',
    must: 'The register of recipients names this firm, its role and its task.',
    areas: [9],
  },
  'processor-contract': {
    name: 'Contract with the processor',
    must: 'A contract under Article 28 with each processor is on file and in force.',
    areas: [9],
    proof: 'attest',
  },
  'attest-secrecy': {
    name: 'Bound to secrecy',
    must: 'The accountants are bound by their professional rules.',
    areas: [9],
    proof: 'external',
  },
  'processor-notice': {
    name: 'New processors announced',
    must: 'The page names each new processor at least thirty days before its first data.',
    areas: [3, 9],
  },
  'no-transfer': {
    name: 'Data stays in the UK and EEA',
    must: 'No recipient and no host of the shop is outside the United Kingdom and the EEA.',
    areas: [9, 10],
  },
  'retention-messages': {
    name: 'Messages deleted in time',
    must: 'No message is older than two years after the last one.',
    areas: [8],
  },
  'retention-newsletter': {
    name: 'Addresses deleted in time',
    must: 'A withdrawn address is gone after thirty days.',
    areas: [8],
  },
  'erasure-on-request': {
    name: 'Erased on request',
    must: 'Each request for erasure ends in an erasure or a reason, in every system.',
    areas: [7],
  },
  'erasure-done': {
    name: 'Erasure is carried out',
    must: 'What is due is gone from the running system within a day.',
    areas: [7, 8],
  },
  'backups-forget': {
    name: 'Backups forget too',
    must: 'No backup older than thirty-five days exists, and a restore erases again.',
    areas: [14],
  },
  'right-access': {
    name: 'Access on request',
    must: 'A request for access ends in a package with all data found.',
    areas: [7],
  },
  'right-rectification': {
    name: 'Correction on request',
    must: 'A correction reaches every system that holds the field.',
    areas: [7],
  },
  'right-restriction': {
    name: 'Restriction on request',
    must: 'Restricted records are left out of every send and export.',
    areas: [7],
  },
  'right-portability': {
    name: 'Data in a common format',
    must: 'The package holds the data as JSON and CSV.',
    areas: [7],
  },
  'right-objection': { name: 'Objection on request', must: 'An objection to marketing stops it at once.', areas: [7] },
  'rights-channel': {
    name: 'Requests by any channel',
    must: 'Requests by e-mail, letter and phone are all recorded.',
    areas: [7],
  },
  'answer-in-time': {
    name: 'Answers within a month',
    must: 'No request is open after its legal deadline.',
    areas: [7],
  },
  'rights-free': { name: 'Free of charge', must: 'No request was charged.', areas: [7] },
  'identity-checks': {
    name: 'No needless identity checks',
    must: 'Proof of identity was asked for only with a recorded reason.',
    areas: [7],
  },
  'no-automated-decisions': {
    name: 'No automated decisions',
    must: 'No decision with legal effect is made without a person.',
    areas: [11],
    proof: 'attest',
  },
  'complaint-acknowledged': {
    name: 'Complaints are acknowledged',
    must: 'Each complaint is acknowledged within thirty days.',
    areas: [7],
  },
  'authority-complaint': {
    name: 'The right authority is named',
    must: 'The authority exists, is the one in charge, and the page shows how to reach it.',
    areas: [1, 3],
  },
  tls: {
    name: 'Traffic is encrypted',
    must: 'Every address of the shop answers only by TLS 1.2 or newer.',
    areas: [10],
  },
  'encryption-at-rest': {
    name: 'Stored data is encrypted',
    must: 'The volumes of the database are encrypted.',
    areas: [6],
  },
  'attest-access': {
    name: 'Few people have access',
    must: 'At most four people can read customer data, each with a second factor.',
    areas: [6, 12],
    proof: 'attest',
  },
  'attest-training': {
    name: 'Yearly training',
    must: 'Everyone was trained within the last twelve months.',
    areas: [12],
    proof: 'attest',
  },
  'attest-restore': {
    name: 'Restores are tested',
    must: 'A restore was tested within the last three months.',
    areas: [14],
    proof: 'attest',
  },
  'attest-pentest': {
    name: 'Outside security test',
    must: 'A report of an outside test, not older than two years, is on file.',
    areas: [12],
    proof: 'external',
  },
  'breach-told': {
    name: 'Breaches are reported',
    must: 'Each breach on the register was reported within 72 hours, or says why not.',
    areas: [9],
  },
  'no-children': { name: 'No data about children', must: 'No record holds an age below 16.', areas: [5] },
  'policy-history': {
    name: 'Every version stays readable',
    must: 'Each published version answers at its own address, unchanged.',
    areas: [3],
  },
  'change-notice': {
    name: 'Changes are announced',
    must: 'Everyone with an account got a letter thirty days before a material change.',
    areas: [3],
  },
};
