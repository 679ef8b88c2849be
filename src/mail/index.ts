// mail: templates, a queue in the database, SMTP or the outbox folder, bounces; it knows nothing of privacy.
export { addressOf, sameMailbox } from './address.ts';
export { type Bounce, type Recorded, readBounce } from './bounce.ts';
export type { Letter, MayDeliver } from './letter.ts';
export { type Part, readPart } from './mime.ts';
export { type ImapTarget, type Unread, imapTarget, readUnread, seekOwn } from './imap.ts';
export { mustBeMaildir } from './mailbox.ts';
export { keeps } from './forget.ts';
export type { ClosedAddress, KeptMail } from './kept.ts';
export type { MailLine, MailNote } from './look.ts';
export { type Mail, type MailOptions, type Reach, openMail } from './open.ts';
export type { Sender } from './render.ts';
export { type SmtpTarget, smtpTarget } from './smtp.ts';
export type { RequestLetter } from './templates/request.ts';
export { type TemplateId, type ValuesOf, inOwnWords } from './templates/index.ts';
export { unfit } from './markdown.ts';
