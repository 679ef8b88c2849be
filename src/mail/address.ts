// E-mail addresses and header lines, checked once where they enter: what passes cannot break out of a header or an SMTP command.
import { domainToASCII } from 'node:url';
import { Problem } from '#base';

/** Control characters, line and paragraph separators: nothing that a header may hold. */
const control = /[\p{Cc}\u2028\u2029]/u;
const atom = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * An addr-spec (RFC 5321 section 4.1.2, RFC 6531 for other scripts) as it will be sent: the domain in lower-case ASCII. Quoted local
 * parts, address literals, comments and lists are refused. Throws Problem `mail.address`, which does not repeat the address.
 */
export function addressOf(text: string): string {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0)).normalize('NFC');
  const domain = hostOf(text.slice(at + 1));
  const address = `${local}@${domain}`;
  if (!atom.test(local) || Buffer.byteLength(local) > 64 || domain === null || Buffer.byteLength(address) > 254)
    throw new Problem('mail.address', {
      happened: 'That is no e-mail address that mail can be sent to.',
      unchanged: 'No mail was queued.',
      next: 'Give one address, for example ada@example.org.',
    });
  return address;
}

/** A host name in ASCII with at least two labels; null for anything else. */
function hostOf(text: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(text)) return null;
  const ascii = domainToASCII(text);
  const labels = ascii.split('.');
  const tld = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every((part) => label.test(part)) && !/^\d+$/.test(tld) ? ascii : null;
}

/** What two spellings of one mailbox share. Local parts are case-sensitive by RFC 5321 and never are in practice. */
export const sameMailbox = (address: string): string => address.normalize('NFKC').toLowerCase();

/** Whether a text may stand in a header as it is. */
/** Lines of text: no control characters but those between lines and columns. */
export const isText = (text: string): boolean => isLine(text.replaceAll(/[\n\r\t]/g, ''));

export const isLine = (text: string): boolean => text.isWellFormed() && !control.test(text);
