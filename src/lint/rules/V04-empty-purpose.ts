// V04: a purpose that names no purpose: “business purposes”, “business operations”.
import { candidate, gravest } from '../gravest.ts';
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { wordCount } from '../shape.ts';

const empty = {
  en: /\b(?:(?:legitimate |lawful |general |internal |other |our (?:own )?|its |everyday |various |normal |reasonable )*(?:business|commercial|corporate|operational|administrative) (?:purposes|operations|needs|reasons|activities)|(?:other|any|various|certain|related) (?:lawful |legitimate |similar |compatible )?purposes)\b/,
  fr: /\b(?:(?:fins|finalites|besoins|raisons|activites) (?:commerciales|internes|professionnelles|operationnelles|administratives|legitimes) ?(?:legitimes)?|(?:autres|diverses|certaines) (?:fins|finalites)(?: legitimes)?)\b/,
  nl: /\b(?:(?:legitieme |algemene |interne |andere )*(?:zakelijke|commerciele|bedrijfsmatige|operationele) (?:doeleinden|activiteiten|redenen)|bedrijfsdoeleinden|bedrijfsvoering|(?:andere|diverse) (?:legitieme )?doeleinden)\b/,
  de: /\b(?:(?:legitime\w* |interne\w* |allgemeine\w* |sonstige\w* )*(?:geschaftliche\w*|betriebliche\w*|kommerzielle\w*|unternehmerische\w*) (?:zwecke\w*|belange\w*|tatigkeit\w*)|geschaftszwecke\w*|(?:sonstige|andere|verschiedene)n? (?:legitime\w* )?zwecke\w*)\b/,
} as const;

/** What every company wants; as an entry of a list, or all that a sentence says. */
const improve = {
  en: /\b(?:improv\w+|enhanc\w+|optimi[sz]\w+|develop\w*)\b(?: \w+){0,3}? (?:services?|offers?|offering|experience|products?|performance|business)\b/,
  fr: /\b(?:amelior\w+|optimis\w+|developp\w+)\b(?: [\w']+){0,3}? ?(?:services?|offres?|experience|produits?)\b/,
  nl: /\b(?:verbeter\w*|optimalis\w+)\b(?: \w+){0,4}? ?(?:diensten|dienstverlening|aanbod|ervaring|producten)\b|\b(?:diensten|dienstverlening|aanbod|ervaring|producten) (?:te |verder te )?(?:verbeteren|optimaliseren)\b/,
  de: /\b(?:verbesserung|optimierung|weiterentwicklung)\b(?: \w+){0,3}? (?:\w*(?:dienst\w*|angebot\w*|leistungen|erfahrung|erlebnis\w*|produkte?))\b|\b(?:dienste|angebote?|leistungen|produkte) (?:zu )?(?:verbessern|optimieren|weiterzuentwickeln)\b/,
} as const;
const fewWords = 16;

/** A promise not to use it otherwise, a legal interest (C10), a transfer of the business: no purpose is claimed. */
const noPurpose =
  /\b(?:not|never|no|without|unless|incompatible|prohibit\w*|before|new|change|ne|pas|sans|aucune?|niet|geen|nicht|kein\w*|legal bas[ie]s|how long|retain\w*|retention|as long as|conserv\w+|bewar\w+|speicher\w*|merger|acquisition)\b/;
/** Said as the interest, not as the purpose; in brackets after it, it is the basis of a purpose. */
const interest =
  /\b(?:legitimate interests?|interets? legitimes?|gerechtvaardigd\w* belang\w*|berechtigte\w* interesse\w*)\b/;
const use =
  /\b(?:use[sd]?|using|process\w*|collect\w*|purposes? of|conduct\w*|for|handle|pour|utilis\w+|trait\w+|voor|gebruik\w*|verwerk\w*|fur|zu|verwende\w*|nutz\w*|verarbeit\w*)\b/;
const aboutUse =
  /\b(?:purposes?|why|use|uses|using|collection|finalites?|utilis\w+|pourquoi|doel\w*|waarvoor|gebruik\w*|zweck\w*|nutz\w*|verwend\w*)\b/;

export const emptyPurpose: Rule = {
  id: 'V04',
  article: '5(1)(b)',
  severity: 'warning',
  name: {
    en: 'Purpose that says nothing',
    fr: 'Finalité qui ne dit rien',
    nl: 'Doel dat niets zegt',
    de: 'Nichtssagender Zweck',
  },
  why: {
    en: 'Purposes must be specified. “Business purposes” allows everything a company does, so nobody can tell what their data is for.',
    fr: 'Les finalités doivent être déterminées. « Fins commerciales » permet tout ce que fait une entreprise : personne ne sait à quoi servent ses données.',
    nl: 'Doelen moeten welbepaald zijn. “Zakelijke doeleinden” laat alles toe wat een bedrijf doet: niemand weet waarvoor zijn gegevens dienen.',
    de: 'Zwecke müssen festgelegt sein. „Geschäftliche Zwecke“ erlaubt alles, was ein Unternehmen tut; niemand weiß, wofür seine Daten dienen.',
  },
  repair: {
    en: 'Write the task instead: delivering orders, answering questions, keeping accounts. One purpose, one line.',
    fr: 'Écrivez plutôt la tâche : livrer les commandes, répondre aux questions, tenir la comptabilité. Une finalité, une ligne.',
    nl: 'Schrijf de taak zelf: bestellingen leveren, vragen beantwoorden, de boekhouding voeren. Eén doel, één regel.',
    de: 'Schreiben Sie die Aufgabe: Bestellungen liefern, Fragen beantworten, Bücher führen. Ein Zweck, eine Zeile.',
  },
  examples: {
    good: [
      'We use your address to deliver your lamps and to keep our accounts.',
      'We do not use your data for other purposes.',
      'We use your data for our legitimate interests, such as our business operations.',
      'Wir verwenden Ihre Daten nicht für andere Zwecke.',
    ],
    bad: [
      '## Why we use your data\n\n- To deliver your lamps\n- To improve our services',
      '## Zwecke\n\nWir nutzen Ihre Daten für diese Zwecke:\n\n- Lieferung Ihrer Lampen\n- Verbesserung unserer Angebote',
      'We use your personal data for our business purposes.',
      '## Why we use your data\n\n- To deliver your lamps\n- Internal business operations',
      'Nous utilisons vos données pour des fins commerciales légitimes et pour livrer vos lampes.',
      'Wij gebruiken uw gegevens voor zakelijke doeleinden en om uw lampen te leveren.',
      'Wir verwenden Ihre Daten für geschäftliche Zwecke und um Ihre Lampen zu liefern.',
    ],
  },
  find(reading) {
    const { language } = reading.policy.meta;
    const words = empty[language];
    const found = reading.linesThat(words).flatMap((line) => {
      const match = words.exec(line.plain)!;
      if (line.block.kind === 'heading' || noPurpose.test(line.plain) || !isPurpose(line)) return [];
      // What says little else is the gravest.
      return interest.test(line.plain.slice(0, match.index)) ? [] : [candidate(line, match, 1 / wordCount(line.plain))];
    });
    if (found.length > 0) return gravest(reading, found);
    const better = reading
      .linesThat(improve[language])
      .filter(
        (line) =>
          line.block.kind === 'item' &&
          wordCount(line.plain) < fewWords &&
          !noPurpose.test(line.plain) &&
          isPurpose(line),
      );
    return gravest(
      reading,
      better.map((line) => candidate(line, improve[language].exec(line.plain)!)),
    );
  },
};

const isPurpose = ({ plain, headings }: Line): boolean =>
  use.test(plain) || headings.some((heading) => aboutUse.test(heading.plain));
