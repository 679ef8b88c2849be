// V05: recipients that could be anybody: “trusted third parties”, “selected partners”.
import { candidate, gravest } from '../gravest.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

const empty = {
  en: /\b(?:trusted|(?:carefully |specially )?(?:selected|chosen|vetted)|reputable|reliable|like-minded|valued|preferred|certain|various|other) (?:(?:business|commercial|external|marketing|advertising|and|or|trusted|selected|third[- ]party) )*(?:third[- ]part(?:y|ies)|partners|companies|organi[sz]ations|businesses|entities|parties)\b|\b(?:commercial|business|marketing|advertising|affiliated|strategic|cooperation) partners\b|\b(?:and |or )?other similar (?:service )?(?:providers?|part(?:y|ies)|companies|organi[sz]ations)\b|\b(?:service providers?|suppliers?) (?:or|and) partners?\b|\b(?:our|its|their) partners\b/,
  fr: /\b(?:tiers|partenaires?|societes|entreprises|organismes)(?: commerciaux)? (?:de confiance|(?:soigneusement |rigoureusement )?(?:selectionne|choisi)e?s|fiables)\b|\bcertains (?:tiers|partenaires)\b|\b(?:nos|ses|leurs) partenaires\b|\bpartenaires (?:commerciaux|publicitaires|strategiques|affilies)\b|\b(?:autres|divers) (?:tiers|prestataires|organismes|societes)\b/,
  nl: /\b(?:vertrouwde|betrouwbare|(?:zorgvuldig )?geselecteerde|bepaalde|diverse) (?:externe )?(?:derden|derde partijen|partners|bedrijven|organisaties|partijen)\b|\b(?:onze|zijn|haar) (?:\w+ )?partners\b|\b(?:commerciele|zakelijke) partners\b|\b(?:instellingen|instanties|partijen|organisaties) die (?:ertoe |daartoe )?(?:gemachtigd|gerechtigd|bevoegd)\b/,
  de: /\b(?:vertrauenswurdige[nrs]?|(?:sorgfaltig )?ausgewahlte[nrs]?|zuverlassige[nrs]?|bestimmte[nrs]?|verschiedene[nrs]?) (?:dritte[nr]?|partner\w*|drittanbieter\w*|unternehmen|geschaftspartner\w*|kooperationspartner\w*)\b|\b(?:unsere[nr]?|deren) (?:\w+ )?(?:partner\w*|geschaftspartner\w*|kooperationspartner\w*|werbepartner\w*)\b|\b(?:berechtigte|befugte)n? (?:stellen|dritte\w*)\b/,
} as const;

const giving =
  /\b(?:shar\w+|disclos\w+|pass\w*|provid\w+|give|gives|giving|sell|sold|transfer\w*|send|sends|sent|receiv\w+|use|uses|made available|access|work with|destined|recipients?|from|partag\w+|communiqu\w+|transm\w+|delen|deelt|gedeeld|verstrek\w+|doorg\w+|gebruik\w*|ontvang\w*|weiter\w*|ubermittel\w*|teilen|geteilt|erhalten|nutzen)\b/;
/** It is denied, or the third parties are those of other sites, or they have another part in the sentence. */
const noGiving =
  /\b(?:not|never|neither|nor|no|without|against|links?|linked|their own|rights? of|property|ne|pas|jamais|aucune?|sans|liens?|niet|nooit|geen|zonder|links|nicht|kein\w*|ohne|verlink\w*)\b/;
/** Adjectives that say nothing even where the sentence goes on with examples. */
const praise =
  /^(?:trusted|carefully|specially|selected|reputable|reliable|vertrouwde|betrouwbare|zorgvuldig|sorgfaltig|ausgewahlte|vertrauenswurdige)/;
/** Praise is no excuse for a list of circumstances. */
const namedExamples = /^[^.]{0,40}\b(?:such as|for example|e\.g|namely|zoals|namelijk|namlich|tels? que)\b/;
const examples =
  /^[^.]{0,40}(?:\b(?:such as|for example|e\.g|like|namely|including|who (?:help|assist|perform|process|provide)|that (?:help|assist|perform|process|provide)|comme|tels? que|par exemple|zoals|bijvoorbeeld|namelijk|die ons|wie (?:etwa|zum beispiel)|etwa|namlich|die uns)\b|:)|^ \(/;

/** Where data comes from is another matter. */
const source = /\b(?:receive|obtain|collect|get)\b[^.;]{0,60}\b(?:information|data|details)\b[^.;]{0,60}\bfrom\b/;
/** By themselves these words say little less than a kind of company: they count last. */
const bare = /^(?:our|its|their|nos|ses|leurs|onze|zijn|haar|unsere|unseren|unserer|deren) /;

export const emptyRecipient: Rule = {
  id: 'V05',
  article: '13(1)(e)',
  severity: 'warning',
  name: {
    en: 'Recipient that could be anybody',
    fr: 'Destinataire quelconque',
    nl: 'Ontvanger die iedereen kan zijn',
    de: 'Empfänger, der jeder sein kann',
  },
  why: {
    en: 'People have a right to know who gets their data, or at least which kind of company. “Trusted partners” could be anybody.',
    fr: 'On a le droit de savoir qui reçoit ses données, ou du moins quel genre d’entreprise. Des « partenaires de confiance », c’est tout le monde.',
    nl: 'Mensen mogen weten wie hun gegevens krijgt, of ten minste wat voor bedrijf. “Vertrouwde partners” kan iedereen zijn.',
    de: 'Man darf wissen, wer die eigenen Daten bekommt, oder wenigstens welche Art Unternehmen. „Vertrauenswürdige Partner“ kann jeder sein.',
  },
  repair: {
    en: 'Name the companies, or say what each kind does for you and where: “our parcel carrier in Leeds”.',
    fr: 'Nommez les entreprises, ou dites ce que chacune fait pour vous et où : « notre transporteur à Lille ».',
    nl: 'Noem de bedrijven, of zeg wat elk soort voor u doet en waar: “onze pakketdienst in Gent”.',
    de: 'Nennen Sie die Unternehmen, oder sagen Sie, was jede Art für Sie tut und wo: „unser Paketdienst in Kassel“.',
  },
  examples: {
    good: [
      'We receive information from trusted partners about the streets of Otley.',
      'We share your address with our parcel carrier, Fellwagon Ltd.',
      'We share data with certain companies that help us: our bank and our printer.',
      'We never share data with trusted partners. Our site has links to the sites of various companies.',
      'Wir geben Ihre Anschrift an unseren Paketdienst weiter.',
    ],
    bad: [
      'We share your address with our partners.',
      'Your letters go to printers, binders and other similar parties, and we provide them with your address.',
      'Nous communiquons votre adresse à nos partenaires et à notre imprimeur de Lille.',
      'Wij delen uw adres met onze partners en met onze drukker in Gent.',
      'Wir geben Ihre Anschrift an unsere Partner weiter, und auch an die Druckerei.',
      'We share your e-mail address with carefully selected partners.',
      'We also use other trusted third parties.',
      'Nous partageons votre adresse avec des partenaires soigneusement sélectionnés et avec notre imprimeur.',
      'Wij delen uw adres met zorgvuldig geselecteerde partners en met onze drukker.',
      'Wir geben Ihre Anschrift an ausgewählte Partner weiter und an unsere Druckerei.',
    ],
  },
  find(reading) {
    const words = empty[reading.policy.meta.language];
    return gravest(
      reading,
      reading.linesThat(words).flatMap((line) => {
        if (line.block.kind === 'heading' || noGiving.test(line.plain) || !isGiven(line) || source.test(line.plain))
          return [];
        const match = words.exec(line.plain)!;
        if (isExplained(reading, line, match)) return [];
        return [candidate(line, match, praise.test(match[0]) ? 2 : bare.test(match[0]) ? 0.5 : 1)];
      }),
    );
  },
};

const isGiven = ({ plain, block, headings }: Line): boolean =>
  giving.test(plain) || (block.kind === 'item' && topic.recipients.test(headings.at(-1)?.plain ?? ''));

/** A name or examples follow. */
function isExplained({ policy }: LintReading, line: Line, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const after = line.plain.slice(end);
  const names = policy.recipients.filter(({ stated }) => stated?.segment === line.segment.id);
  if (names.some(({ name }) => name !== null && line.text.indexOf(name, end) >= end)) return true;
  return praise.test(match[0]) ? namedExamples.test(after) : examples.test(after);
}
