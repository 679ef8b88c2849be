// S01: a law is cited that has been repealed or renamed.
import { type Statute, statute, statutes } from '#law';
import { citationForm, namesPattern, saidAsHistory } from '../stale.ts';
import type { Found, Rule } from '../rule.ts';

/** S09 speaks of the platform that this law ran. */
const ended = statutes
  .filter((one) => one.validTo !== null && one.id !== 'eu-odr')
  .map((one) => ({
    statute: one,
    ...namesPattern(one.names),
    // “TTDSG/TDDDG”: the old name helps those who know no other.
    beside: one.status === 'renamed' ? namesPattern(statute(one.successor ?? '')?.names ?? []).spelt : null,
  }));
/** What every one of them needs: its year or number, else its folded name; or its abbreviation. Plain literals: this runs on every line. */
const keys = new Set(
  ended.flatMap(({ statute: one }) => one.names.map((name) => /\d+\/\d+|\d{4}/.exec(name)?.[0] ?? citationForm(name))),
);
const possible = new RegExp([...keys].map((key) => key.replace(/[.()]/g, '\\$&')).join('|'));

/** Rights under the numbers that the French law gave them until 31 May 2019 (recast by Ordonnance n° 2018-1125). */
const oldFrenchArticles =
  /\b(?:articles?|art\.) (?:3[2489](?:-i+)?|40)\b[^.\n]{0,60}\bloi\b[^.\n]{0,20}\b(?:78-17|6 janvier 1978|informatique)/;
const rights = /\b(?:droits?|acces|rectifi\w+|oppos\w+|suppr\w+|efface\w*)\b/;
/** “The Acts 1988 to 2018” are those of today. */
const collective = /\b1988 ?(?:-|to) ?2018\b/;

/** “La loi belge du …”: the law is cited with or without its country. */
const ofCountry =
  /\b(loi|wet|law|act|gesetz) (?:belge|francaise|luxembourgeoise|neerlandaise|allemande|nationale|modifiee|belgische|nederlandse|luxemburgse|franzosischen?)(?: modifiee| coordonnee)? (?=du|van|of|vom|no?\b|\d)/g;

export const repealedLaw: Rule = {
  id: 'S01',
  article: '12(1)',
  severity: 'error',
  name: {
    en: 'Law no longer in force',
    fr: 'Loi qui n’est plus en vigueur',
    nl: 'Wet die niet meer geldt',
    de: 'Gesetz gilt nicht mehr',
  },
  why: {
    en: 'The text rests on a law that was repealed or renamed: the rights and duties that it names are not those of today.',
    fr: 'Le texte s’appuie sur une loi abrogée ou renommée : les droits et devoirs qu’elle cite ne sont plus ceux d’aujourd’hui.',
    nl: 'De tekst steunt op een wet die is ingetrokken of hernoemd: de rechten en plichten erin zijn niet die van vandaag.',
    de: 'Der Text stützt sich auf ein aufgehobenes oder umbenanntes Gesetz: Rechte und Pflichten daraus sind nicht die von heute.',
  },
  repair: {
    en: 'Cite the law that took its place, and check whether what the sentence says still holds.',
    fr: 'Citez la loi qui l’a remplacée, et vérifiez si ce que dit la phrase est encore vrai.',
    nl: 'Noem de wet die ervoor in de plaats kwam en ga na of de zin nog klopt.',
    de: 'Nennen Sie das Gesetz, das an seine Stelle trat, und prüfen Sie, ob der Satz noch stimmt.',
  },
  examples: {
    good: [
      'We follow Regulation (EU) 2016/679 of 27 April 2016, repealing Directive 95/46/EC.',
      'We follow the Data Protection Act 2018, which replaced the Data Protection Act 1998.',
      'Wir beachten die DSGVO, das BDSG und das TDDDG.',
      'We follow the Data Protection Acts 1988 to 2018.',
    ],
    bad: [
      'Your data is handled in accordance with the Luxembourg Law of August 2nd, 2002.',
      'We comply with the Data Protection Act 1998.',
      'Wij houden ons aan de Wet bescherming persoonsgegevens.',
      'Rechtsgrundlage ist § 15 TMG.',
      'We comply with the Data Protection Acts 1988 and 2003.',
      'Rechtsgrundlage ist § 107 Abs. 2 TKG 2003.',
      'Die Werbung beruht auf § 7 Abs. 2 Nr. 3 UWG.',
      'Conformément aux articles 39 et suivants de la loi du 6 janvier 1978, nos clients disposent d’un droit d’accès.',
    ],
  },
  find(reading) {
    const today = reading.today.toString();
    const found: Found[] = [];
    for (const line of reading.linesThat(possible)) {
      const form = citationForm(line.text).replace(ofCountry, '$1 ');
      const hit = ended.find(
        ({ statute: one, cited, spelt }) => one.validTo! < today && (cited?.test(form) || spelt?.test(line.text)),
      );
      if (!hit || saidAsHistory.test(line.plain) || collective.test(line.plain)) continue;
      if (!hit.beside?.test(line.text)) found.push({ line, ...said(hit.statute) });
      else if (!found.some(({ severity }) => severity === 'info'))
        found.push({ line, ...said(hit.statute), severity: 'info' });
    }
    for (const line of reading.linesThat(oldFrenchArticles))
      if (rights.test(line.plain) && !saidAsHistory.test(line.plain) && !found.some((one) => one.line === line))
        found.push({ line, says: 'articles' });
    return found;
  },
};

function said({ names, validTo, successor, status }: Statute): Pick<Found, 'says' | 'values'> {
  const next = successor === null ? undefined : statute(successor)?.names[0];
  const values = { law: names[0]!, until: validTo! };
  return next === undefined ? { says: 'ended', values } : { says: status, values: { ...values, next } };
}
