// Transfer degrees: how far a text tells that data leaves Europe, where to, under what, and how to see it (Art. 13(1)(f)).
import { adequateOn } from '#law';
import { eea } from './area.ts';
import type { Degree } from './completeness.ts';
import type { LintReading } from './reading.ts';
import { transferTold as transfer } from './rules/C13-transfer.ts';
import { homeOf } from './vendor-homes.ts';
import { staysHere } from './stays-here.ts';

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
/** A transfer stands there without its country or what protects it, or a recipient abroad of whose transfer nothing is said. */
const isOpen = (reading: LintReading): boolean => transfer.find(reading).length > 0;

/** Of a recipient abroad nothing is said at all. */
const isUntold = (reading: LintReading): boolean => transfer.find(reading).some(({ says }) => says === undefined);

/** Named recipients of a group abroad, no company of it in Europe, of which no sentence on transfers speaks. */
function isPassedOver({ policy, linesThat, today, country: home }: LintReading): boolean {
  const lines = linesThat(spoken);
  return policy.recipients.some(({ name, vendor, country }) => {
    const where = country ?? homeOf(vendor);
    if (name === null || where === undefined || eea.has(where) || where === home || inEurope.test(name)) return false;
    if (country !== undefined || adequateOn(where, today.toString())?.scope === 'all') return false;
    const first = name.toLowerCase().split(/[ ,]/)[0]!;
    return !lines.some(({ plain }) => plain.includes(first));
  });
}
const inEurope =
  /\b(?:Ireland|Luxembourg|Europe|EMEA|Deutschland|Germany|France|Nederland|GmbH|B\.?V|N\.?V|SAS|S\.?[àa] ?r\.?l|SARL|AB|Oy|ApS|A\/S)\b/i;
const spoken =
  /\b(?:transfer\w*|transm\w*|united states|usa|etats-unis|verenigde staten|vereinigte\w* staaten|framework|clauses|klausel\w*|bepaling\w*|doorg\w*|ubermitt\w*|third countr\w*)\b/;

const placed = ({ policy }: LintReading): boolean =>
  policy.recipients.some(({ country }) => country !== undefined && !eea.has(country));

export const transferDegrees = {
  thirdCountryTransfers: (reading) => {
    const { transfers } = reading.policy;
    const none = transfers.length === 0 && !placed(reading) && staysHere(reading);
    return degree(
      none || (transfers.some(({ country }) => country !== undefined) && !isUntold(reading)),
      transfers.length > 0 || placed(reading),
    );
  },
  transferCountries: (reading) => {
    const { transfers } = reading.policy;
    if (transfers.length === 0 && !placed(reading) && staysHere(reading)) return 'na';
    const where = transfers.filter(({ country }) => country !== undefined);
    return degree(
      (where.length > 0 || placed(reading)) && where.length === transfers.length && !isUntold(reading),
      where.length > 0 || placed(reading),
    );
  },
  transferSafeguards: (reading) => {
    const { transfers } = reading.policy;
    if (transfers.length === 0 && !placed(reading) && staysHere(reading)) return 'na';
    const safe = transfers.filter(({ tool }) => tool !== undefined);
    return degree(
      safe.length > 0 &&
        safe.length === transfers.length &&
        !isOpen(reading) &&
        !isPassedOver(reading) &&
        !reading.says(outdated),
      safe.length > 0 || reading.says(safeguardWords),
    );
  },
  /** The sentence on a transfer or its safeguards, or one of the two after it in its section, offers a copy, or at least an answer or a link. */
  safeguardsCopy: (reading) => {
    if (reading.policy.transfers.length === 0 && !placed(reading) && staysHere(reading)) return 'na';
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
