// P15: a register number that cannot be right: its check digit does not fit, or label and number are fused.
import type { Rule } from '../rule.ts';

const digits = (value: string): string => value.replace(/\D/g, '');

/** Luhn's check, as France uses it for SIREN and SIRET. */
function luhn(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < number.length; at++) {
    const digit = Number(number[number.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Swiss UID: weighted sum, modulo 11. */
function swissUid(number: string): boolean {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return number.length === 9 && (11 - (sum % 11)) % 11 === Number(number[8]);
}

/** By scheme, as the reader names it: whether a number can exist. Registers without a check digit are not here. */
const possible: Readonly<Record<string, (value: string) => boolean>> = {
  'KBO/BCE': (value) => {
    const number = digits(value).padStart(10, '0');
    return number.length === 10 && 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));
  },
  // La Poste numbers its branches under its own SIREN by another rule.
  SIREN: (value) => digits(value).length === 9 && luhn(digits(value)),
  SIRET: (value) => digits(value).length === 14 && (luhn(digits(value)) || digits(value).startsWith('356000000')),
  UID: (value) => swissUid(digits(value)),
  'RCS Luxembourg': (value) => /^[A-Z] ?\d[\d ]{0,6}\d$/.test(value),
};

export const implausibleNumber: Rule = {
  id: 'P15',
  article: '13(1)(a)',
  severity: 'info',
  name: {
    en: 'Register number looks wrong',
    fr: 'Numéro de registre douteux',
    nl: 'Registernummer lijkt onjuist',
    de: 'Registernummer wirkt falsch',
  },
  why: {
    en: 'The number cannot stand in that register: its check digit or its form does not fit. Readers use it to find out who you are.',
    fr: 'Ce numéro ne peut figurer dans ce registre : sa clé ou sa forme ne convient pas. Il sert au lecteur à savoir qui vous êtes.',
    nl: 'Dit nummer kan niet in dat register staan: het controlegetal of de vorm klopt niet. Lezers zoeken er u mee op.',
    de: 'Diese Nummer kann nicht in dem Register stehen: Prüfziffer oder Form passen nicht. Daran erkennt man, wer Sie sind.',
  },
  repair: {
    en: 'Compare it with the extract of the register.',
    fr: 'Comparez-le à l’extrait du registre.',
    nl: 'Vergelijk het met het uittreksel uit het register.',
    de: 'Vergleichen Sie sie mit dem Registerauszug.',
  },
  examples: {
    good: [
      'The controller is Brugge Kant BV, Molenpad 3, 9000 Gent, ondernemingsnummer 0123.456.749.',
      'The controller is Colvert SARL, 3 rue Haute, L-4999 Colvert, RCS Luxembourg B 99999.',
      'Verantwortlich ist die Quarzmoor GmbH, Am Speicher 4, 20457 Hamburg, HRB 1234.',
    ],
    bad: ['The controller is Brugge Kant BV, Molenpad 3, 9000 Gent, ondernemingsnummer 0123.456.789.'],
  },
  find(reading) {
    const registration = reading.policy.controller?.registration;
    if (!registration || (possible[registration.scheme]?.(registration.value) ?? true)) return [];
    const line = reading.lines.find(({ text }) => text.includes(registration.value));
    if (!line) return [];
    const start = line.text.indexOf(registration.value);
    return [{ line, range: [start, start + registration.value.length], values: { ...registration } }];
  },
};
