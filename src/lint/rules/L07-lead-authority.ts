// L07: a lead authority is named that is not the one of the country where the company has its main establishment.
import { authorityNamed } from '#law';
import { eea } from '../area.ts';
import { fold } from '../fold.ts';
import type { LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { saying } from '../saying.ts';

const lead = {
  en: /\b(?:lead|main|leading|primary) (?:(?:competent |eu |european |gdpr )?(?:data protection |supervisory |privacy )+(?:supervisory )?|)(?:authority|regulator)\b/,
  fr: /\bautorite (?:de (?:controle|protection(?: des donnees)?) |competente )?(?:chef de file|principale)\b/,
  nl: /\b(?:leidende|voornaamste|belangrijkste) (?:\w+ )?(?:toezichthoud\w+|privacytoezichthouder|(?:gegevensbeschermings)?autoriteit)/,
  de: /\bfederfuhrende\w* (?:\w+ )?(?:datenschutz-?)?(?:aufsichts)?(?:behorde|aufsicht)\b/,
};
const mainEstablishment =
  /\b(?:main (?:european |eu )?establishment|(?:european|eu) headquarters|central administration|etablissement principal|administration centrale|siege europeen|hoofdvestiging|centrale administratie|europees hoofdkantoor|hauptniederlassung|hauptverwaltung|europazentrale)\b/;

/** Whether the text says that its main establishment lies in that country; else the address of the controller decides. */
function establishedIn({ linesThat, policy }: LintReading, country: string): boolean | undefined {
  const lines = linesThat(mainEstablishment);
  const name = fold(new Intl.DisplayNames([policy.meta.language], { type: 'region' }).of(country) ?? country);
  return lines.length === 0 ? undefined : lines.some(({ plain }) => plain.includes(name));
}

export const leadAuthority: Rule = {
  id: 'L07',
  article: '56, 4(16)',
  severity: 'info',
  name: {
    en: 'Lead authority of another country',
    fr: 'Autorité chef de file d’un autre pays',
    nl: 'Leidende toezichthouder van een ander land',
    de: 'Federführende Behörde eines anderen Landes',
  },
  why: {
    en: 'Lead is the authority of the country of the main establishment in the Union: where it is decided what data is used for. A company cannot choose it, and one without an establishment there has none.',
    fr: 'L’autorité chef de file est celle du pays de l’établissement principal dans l’Union, là où l’on décide de l’usage des données. On ne la choisit pas, et sans établissement il n’y en a pas.',
    nl: 'Leidend is de autoriteit van het land van de hoofdvestiging in de Unie, waar over het gebruik van gegevens wordt beslist. Een bedrijf kan haar niet kiezen, en zonder vestiging is er geen.',
    de: 'Federführend ist die Behörde des Landes der Hauptniederlassung in der Union, wo über die Nutzung der Daten entschieden wird. Man kann sie nicht wählen, und ohne Niederlassung gibt es keine.',
  },
  repair: {
    en: 'Check where decisions on data are made; name the authority of that country, or say which of your companies sits there.',
    fr: 'Vérifiez où se prennent les décisions ; nommez l’autorité de ce pays, ou dites quelle société du groupe y est établie.',
    nl: 'Ga na waar de besluiten vallen; noem de autoriteit van dat land, of zeg welk bedrijf van de groep daar zit.',
    de: 'Prüfen Sie, wo entschieden wird; nennen Sie die Behörde dieses Landes, oder sagen Sie, welches Unternehmen dort sitzt.',
  },
  examples: {
    good: [
      'The controller is Colvert SARL, 3 rue Haute, 69001 Lyon, France.\n\nOur lead supervisory authority is the CNIL.',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nOur main establishment in the Union is in Ireland. Our lead supervisory authority is the Data Protection Commission.',
      'The controller is Colvert SARL, 3 rue Haute, 69001 Lyon, France.\n\nYou may complain to the Autoriteit Persoonsgegevens.',
    ],
    bad: [
      'The controller is Colvert SARL, 3 rue Haute, 69001 Lyon, France.\n\nOur lead supervisory authority is the Autoriteit Persoonsgegevens.',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nOur lead data protection authority is the CNIL.',
      'Verantwortlich ist die Lampyris GmbH, Dorfweg 3, 99999 Musterhausen, Deutschland.\n\nUnsere federführende Aufsichtsbehörde ist die CNIL.',
      'Le responsable du traitement est Colvert SARL, 3 rue Haute, 69001 Lyon, France.\n\nNotre autorité chef de file est la Gegevensbeschermingsautoriteit.',
      'De verantwoordelijke voor het verwerken van uw gegevens is Lampyris B.V., Dorpsweg 3, 1234 AB Utrecht, Nederland.\n\nDe leidende toezichthoudende autoriteit voor ons is de CNIL.',
    ],
  },
  find(reading) {
    const home = reading.policy.controller?.address?.country;
    if (home === undefined) return [];
    return saying(reading, lead)
      .flatMap((line) => {
        const named = authorityNamed(line.text, home);
        const country = named?.authority?.country;
        if (!named || country === undefined || (establishedIn(reading, country) ?? country === home)) return [];
        return [{ line, says: eea.has(home) ? 'elsewhere' : 'outside', values: { name: named.name, country: home } }];
      })
      .slice(0, 1);
  },
};
