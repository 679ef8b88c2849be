// Kept: whether two storage rules speak of the same data, and keep it equally long.
import { Temporal } from '#base';

/** Too broad to be the same thing twice: each section may speak of other data. */
const broad =
  /^(?:(?:your |the |all |such |this |these )?(?:personal )?(?:data|information)|personal data|it|they|them|this|these|donnees(?: personnelles| a caractere personnel)?|(?:persoons)?gegevens|(?:personenbezogene |gespeicherte[n]? |ihre )?daten|informations?(?: personnelles)?|(?:basic|limited|certain|some) (?:data|information|customer)|records?|documents?|account\b.*|your|data (?:collected|processed|stored)\b.*|donnees (?:collectees|traitees|limitees)\b.*)$/;

/** The subject without its article, for comparison. */
export const sameSubject = (subject: string): string =>
  subject
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/^(?:the|your|our|all|any|les|vos|nos|de|het|uw|onze|die|der|das|ihre|unsere)\s+/, '')
    .trim();

export const isOneSubject = (subject: string): boolean => !broad.test(sameSubject(subject));

/** “one month” and “30 days” mean the same to whoever wrote them. */
export function sameLength(a: string, b: string): boolean {
  const [left, right] = [daysOf(a), daysOf(b)];
  return Math.abs(left - right) <= Math.max(left, right) * 0.05;
}

export const isShorter = (a: string, b: string): boolean => daysOf(a) < daysOf(b) && !sameLength(a, b);

function daysOf(period: string): number {
  const { years, months, weeks, days, hours } = Temporal.Duration.from(period);
  return years * 365.25 + months * 30.44 + weeks * 7 + days + hours / 24;
}
