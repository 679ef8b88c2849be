// Transfer degrees: how far a text tells that data leaves Europe, where to, under what, and how to see it (Art. 13(1)(f)).
import { adequateOn } from '#law';
import { eea } from './area.ts';
import type { Degree } from './completeness.ts';
import type { LintReading } from './reading.ts';
import { homeOf } from './vendor-homes.ts';

const degree = (full: boolean, some: boolean): Degree => (full ? 'full' : some ? 'partial' : 'none');

const safeguardWords =
  /\b(?:standard (?:contractual|data protection) clauses|sccs?|binding corporate rules|(?:data )?privacy (?:framework|shield)|adequacy decision|adequate (?:level|protection)|appropriate safeguards|clauses contractuelles|decision d'adequation|garanties appropriees|modelcontract\w*|standaardbepaling\w*|adequaatheidsbesluit|passende waarborgen|standardvertragsklausel\w*|standarddatenschutzklausel\w*|angemessenheitsbeschluss\w*|geeignete garantien)\b/;
const copyOffered =
  /\b(?:copy|copies|copie|kopie|kopien|abschrift|afschrift|inspect(?:ed)? at)\b(?! (?:are|is) (?:made|kept|stored))/;
const moreOffered =
  /\b(?:(?:contact|ask|write to) us|(?:further|more) (?:information|details)|on request|sur demande|op verzoek|auf anfrage|inform you)\b/;
/** Clauses and schemes of the past protect nothing. */
const outdated =
  /\b2010\/87|\b2001\/497|\b2004\/915|\b5 fe(?:bruary|vrier|bruari|bruar) 2010|\bprivacy shield\b|\bsafe harbou?r\b/;
const named =
  /\b(?:transfer\w*|transm\w*|united states|usa|etats-unis|verenigde staten|vereinigte\w* staaten|framework|clauses|klausel\w*|bepaling\w*|doorg\w*|ubermitt\w*|third countr\w*)\b/;

/** Named recipients outside the areas of general adequacy of which no sentence on transfers speaks. */
function untold({ policy, linesThat, today, country: home }: LintReading): boolean {
  const lines = linesThat(named);
  return policy.recipients.some(({ name, vendor, country }) => {
    const where = country ?? homeOf(vendor);
    if (name === null || where === undefined || eea.has(where) || where === home) return false;
    if (adequateOn(where, today.toString())?.scope === 'all') return false;
    const spoken = name.toLowerCase().split(/[ ,]/)[0]!;
    return country === undefined && !lines.some(({ plain }) => plain.includes(spoken));
  });
}

const placed = ({ policy }: LintReading): boolean =>
  policy.recipients.some(({ country }) => country !== undefined && !eea.has(country));

export const transferDegrees = {
  thirdCountryTransfers: (reading) => {
    const { transfers, statements } = reading.policy;
    return degree(
      transfers.some(({ country }) => country !== undefined) ||
        (transfers.length === 0 && statements.some(({ kind }) => kind === 'no-transfer')),
      transfers.length > 0 || placed(reading),
    );
  },
  transferCountries: (reading) => {
    const { transfers } = reading.policy;
    const where = transfers.filter(({ country }) => country !== undefined);
    return degree(
      (where.length > 0 || placed(reading)) && where.length === transfers.length,
      where.length > 0 || placed(reading),
    );
  },
  transferSafeguards: (reading) => {
    const { transfers } = reading.policy;
    const safe = transfers.filter(({ tool }) => tool !== undefined);
    return degree(
      safe.length > 0 && safe.length === transfers.length && !untold(reading) && !reading.says(outdated),
      safe.length > 0 || reading.says(safeguardWords),
    );
  },
  /** The sentence on a transfer or its safeguards, or one of the two after it in its section, offers a copy, or at least an answer or a link. */
  safeguardsCopy: (reading) => {
    const told = reading.policy.transfers.flatMap(({ stated }) => reading.line(stated?.segment ?? '') ?? []);
    const near = [...told, ...reading.linesThat(safeguardWords)].flatMap((line) =>
      reading.lines.slice(line.index, line.index + 3).filter(({ headings }) => headings === line.headings),
    );
    return degree(
      near.some(({ plain }) => copyOffered.test(plain)),
      near.some(({ plain }) => moreOffered.test(plain)),
    );
  },
} satisfies Record<string, (reading: LintReading) => Degree>;
