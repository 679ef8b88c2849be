// V01: “may”, “might”, “could” about the company’s own processing: nobody learns whether it happens.
import { type Candidate, candidate, gravest } from '../gravest.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

const does =
  '(?:collect|gather|obtain|acquire|record|register|log|track|use|utili[sz]e|process|store|receive|combine|supplement|enrich|analy[sz]e|monitor|act as)';

/** In folded text; the first group is the word before, which tells who acts. */
const maybe = {
  en: new RegExp(
    `(?<!\\S)(\\S{1,60}) (?:may|might|could)(?: (?:also|then|sometimes|from time to time|automatically|additionally|further|,))* ${does}\\b`,
    'g',
  ),
  fr: /(?<!\S)(\S{1,60}) (?:pouvons|pourrions|peut|pourrait)(?: (?:aussi|egalement|parfois|en outre))* (?:collecter|recueillir|utiliser|traiter|enregistrer|obtenir|conserver|recevoir|suivre|combiner|completer|enrichir|recouper)\b/g,
  nl: /(?<!\S)(\S{1,60}) (?:kunnen|kan|zouden)\b[^.;:]{0,90}? (?:verzamelen|verwerken|gebruiken|opslaan|verkrijgen|ontvangen|bijhouden|registreren|aanvullen|verrijken)\b/g,
  de: /(?<!\S)(\S{1,60}) (?:konnen|kann|konnten|konnte)\b[^.;:]{0,110}? (?:erheben|verarbeiten|nutzen|verwenden|speichern|erfassen|erhalten|auswerten|erganzen|anreichern)\b/g,
} as const;

/** What happens to the data, by nobody: weaker, since it is often a limit (“your IP address may be stored”). */
const passive = {
  en: /\b(?:data|information) (?:may|might|could)(?: also)? be (?:transferred|shared|disclosed|passed|used|combined|processed)\b/,
  fr: /\b(?:donnees|informations)(?: personnelles| a caractere personnel)? (?:peuvent|pourraient|pourront)(?: aussi| egalement)? etre (?:transferees|transmises|partagees|communiquees|utilisees|traitees)\b/,
  nl: /\b(?:kunnen|zouden) (?:\w+ ){0,3}(?:persoons)?gegevens (?:ook )?[^.;:]{0,60}?(?:doorgegeven|verwerkt|gedeeld|gebruikt|verstrekt)\b/,
  de: /\b(?:konnen|konnten) (?:\w+ ){0,3}(?:personenbezogenen? )?daten (?:auch )?[^.;:]{0,60}?(?:ubermittelt|ubertragen|verarbeitet|weitergegeben|genutzt) werden\b/,
} as const;

/** Quick to look for; most lines have none. */
const hint = {
  en: /\b(?:may|might|could) /,
  fr: /\b(?:pouvons|pourrions|peut|pourrait|peuvent|pourraient|pourront) /,
  nl: /\b(?:kunnen|kan|zouden) /,
  de: /\b(?:konnen|kann|konnten|konnte) /,
} as const;

const ownWord =
  /^(?:we|(?:web)?sites?|apps?|application|platform|company|nous|site|societe|wij|we|website|bedrijf|wir|unternehmen|seite)$/;
/** Words after which the verb goes first: “kunnen wij … verzamelen”. */
const inverted = /^(?:kunnen|kan|zouden|konnen|kann|konnten|konnte) (?:wij|we|wir)\b/;

/** A “may” with its condition is a limit, not a maybe. */
const condition = {
  en: /\b(?:if|when|whenever|where|unless|in case|with your (?:prior |explicit )?(?:consent|permission)|only|provided that|should you|upon|until|as (?:required|permitted) by)\b/,
  fr: /\b(?:si|lorsqu\w*|quand|avec votre (?:consentement|accord)|sous reserve|seulement|uniquement|sauf)\b|\bs'(?:il|ils)\b/,
  nl: /\b(?:als|indien|wanneer|met uw toestemming|tenzij|alleen|uitsluitend|zodra)\b/,
  de: /\b(?:wenn|falls|sofern|soweit|mit ihrer einwilligung|nur|ausser|sobald)\b/,
} as const;

/** From so many on, conditions no longer excuse them. */
const manyAreTooMany = 3;

export const maybeProcessing: Rule = {
  id: 'V01',
  article: '12(1)',
  severity: 'warning',
  name: {
    en: 'Perhaps we do, perhaps not',
    fr: 'Peut-être que oui, peut-être que non',
    nl: 'Misschien wel, misschien niet',
    de: 'Vielleicht ja, vielleicht nein',
  },
  why: {
    en: '“May”, “might” and “could” leave open whether the company does it. Whoever reads this learns nothing about their data.',
    fr: '« Pouvons » ou « pourrions » laisse ouvert si l’entreprise le fait. Qui lit n’apprend rien sur ses données.',
    nl: '“Kunnen” of “zouden” laat open of het bedrijf het doet. Wie dit leest, leert niets over zijn gegevens.',
    de: '„Können“ oder „könnten“ lässt offen, ob das Unternehmen es tut. Wer das liest, erfährt nichts über seine Daten.',
  },
  repair: {
    en: 'Say what you do: “We record …”. If it depends on something, name it: “When you order, we record …”.',
    fr: 'Dites ce que vous faites : « Nous enregistrons … ». Si cela dépend d’une condition, nommez-la : « Quand vous commandez, nous enregistrons … ».',
    nl: 'Zeg wat u doet: “Wij leggen … vast.” Hangt het van iets af, noem dat: “Als u bestelt, leggen wij … vast.”',
    de: 'Sagen Sie, was Sie tun: „Wir erfassen …“. Hängt es von etwas ab, nennen Sie es: „Wenn Sie bestellen, erfassen wir …“.',
  },
  examples: {
    good: [
      'If you order lamps, we may use your telephone number to arrange the delivery.',
      'You may collect your order yourself. Third parties may process data on their own sites.',
      'We collect your name. We may change this policy.',
      'Si vous commandez, nous pouvons utiliser votre numéro de téléphone pour la livraison de vos lampes.',
      'Wenn Sie bei uns bestellen, können wir Ihre Telefonnummer für die Lieferung verwenden.',
    ],
    bad: [
      'We may collect your location and the model of your telephone. We delete both after a week.',
      'Quartzmoor Ltd might act as a controller of the data of its customers’ staff.',
      'Nous pouvons également recueillir votre position et le modèle de votre téléphone pour les besoins de la boutique.',
      'Dabei können Ihre Daten auch in Ländern außerhalb Europas verarbeitet werden, etwa bei unserer Druckerei.',
      'Vos données peuvent également être transmises à notre imprimeur et à ses ateliers à l’étranger.',
      'Wij kunnen ook uw locatie en het model van uw telefoon verzamelen voor onze winkel.',
      'Wir können auch Ihren Standort und das Modell Ihres Telefons für unseren Laden erfassen.',
    ],
  },
  find(reading) {
    const { language } = reading.policy.meta;
    const all: { one: Candidate; free: boolean }[] = [];
    const isOwn = ownNames(reading);
    for (const line of reading.linesThat(hint[language])) {
      if (line.block.kind === 'heading') continue;
      const one = activeIn(line, maybe[language], isOwn) ?? passiveIn(line, passive[language]);
      if (one) all.push({ one, free: !condition[language].test(line.plain) });
    }
    const chosen = all.length >= manyAreTooMany ? all : all.filter(({ free }) => free);
    return gravest(
      reading,
      chosen.map(({ one }) => one),
    );
  },
};

function activeIn(line: Line, words: RegExp, isOwn: (word: string) => boolean): Candidate | null {
  for (const match of line.plain.matchAll(words))
    if (isOwn(match[1]!) || inverted.test(match[0].slice(match[1]!.length + 1))) return candidate(line, match, 2);
  return null;
}

function passiveIn(line: Line, words: RegExp): Candidate | null {
  const match = words.exec(line.plain);
  return match && candidate(line, match);
}

/** Whether a word is “we”, “our site”, or of the company’s name. */
function ownNames({ policy }: LintReading): (word: string) => boolean {
  const name = new Set(
    (policy.controller?.name ?? '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/\s+/)
      .filter((word) => word.length > 1),
  );
  return (word) => ownWord.test(word) || name.has(word);
}
