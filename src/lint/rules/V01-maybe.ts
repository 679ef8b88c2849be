// V01: “may”, “might”, “could” about the company’s own processing: nobody learns whether it happens.
import { everyMatch } from '#base';
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
  en: /\b(?:data|information|details|messages) (?:may|might|could)(?: also)? be (?:transferred|shared|disclosed|passed|used|combined|processed|stored|collected|recorded)\b/,
  fr: /\b(?:donnees|informations)(?: personnelles| a caractere personnel)? (?:peuvent|pourraient|pourront)(?: aussi| egalement)? etre (?:transferees|transmises|partagees|communiquees|utilisees|traitees|collectees|recueillies|enregistrees|stockees|conservees)\b/,
  nl: /\b(?:kunnen|zouden) (?:\w+ ){0,3}(?:persoons)?gegevens (?:ook )?[^.;:]{0,60}?(?:doorgegeven|verwerkt|gedeeld|gebruikt|verstrekt|verzameld|opgeslagen|bewaard)\b|\b(?:persoons)?gegevens kunnen (?:ook )?[^.;:]{0,60}?(?:worden )?(?:doorgegeven|verwerkt|gedeeld|gebruikt|verstrekt|verzameld|opgeslagen)\b/,
  de: /\b(?:konnen|konnten) (?:\w+ ){0,3}(?:personenbezogenen? )?(?:daten|cookies|informationen) (?:auch )?[^.;:]{0,60}?(?:ubermittelt|ubertragen|verarbeitet|weitergegeben|genutzt|erhoben|gespeichert|verwendet|ausgewertet) werden\b|\b(?:kann|konnen) (?:auch )?ihr[e]? [\w-]+ (?:\w+ ){0,3}(?:ausgewertet|analysiert|gespeichert|erfasst|aufgezeichnet) werden\b/,
} as const;

/** Where the data goes, or who handles it there, left open: whoever chose the company knows. */
const abroad = {
  en: /\b(?:may|might|could|can)(?: also)? (?:be )?(?:transferred|sent|stored|processed|hosted|held|accessed|located|based|situated|established|take place)\b[^.;]{0,80}\b(?:outside (?:of )?(?:the |your )?(?:eea|eu|uk|european|europe|union|united kingdom|country|economic)|third countr\w+|other countries|united states|usa|eea)\b/,
  fr: /\b(?:peuvent|peut|pourraient|pourront)\b[^.;]{0,60}\b(?:transfere\w+|traite\w+|heberge\w+|stocke\w+|situe\w+|etablis?|se trouver)\b[^.;]{0,60}\b(?:hors|pays tiers|en dehors|etats-unis)\b/,
  nl: /\b(?:kunnen|kan|zouden)\b[^.;]{0,60}\bbuiten (?:de )?(?:eu|eer|europese|europa)\b|\b(?:kunnen|kan|zouden)\b[^.;]{0,60}\b(?:derde landen?|verenigde staten)\b/,
  de: /\b(?:kann|konnen|konnten)\b[^.;]{0,90}\b(?:in (?:ein(?:em)? )?dritt(?:land|landern|staaten)|ausserhalb (?:der|des|von) (?:eu|ewr|europa\w*)|in den (?:usa|vereinigten))\b/,
} as const;

/** Two doubts at once, or what leaves it to the reader to guess the company’s own set-up. */
const twice = {
  en: /\b(?:information|data) (?:that |which )?we (?:collect|process|gather|hold|store)\b[^.;]{0,40}\bmay include (?:all or some|some or all|any or all|one or more)\b|\b(?:we|site|website|app|service) (?:may|might) (?:or may not|possibly|perhaps)\b/,
  fr: /\b(?:nous|on|site|application|societe|entreprise|[\w-]+) (?:sommes|est) (?:egalement |aussi )?susceptibles? d(?:e |')(?:collecter|recueillir|utiliser|traiter|enregistrer|integrer|transmettre|communiquer|conserver|partager|transferer|deposer)|\b(?:nous|site|application|societe) (?:avons|a|utilis\w+|recueill\w+|collect\w+|depos\w+) eventuellement\b/,
  nl: /\b(?:wij|we|website|site|app) (?:maken|maakt|gebruiken|gebruikt|verwerken|verwerkt|verzamelen|verzamelt) (?:mogelijk|eventueel|wellicht)\b|\b(?:mogelijk|mogelijkerwijs|wellicht) (?:verwerken|verzamelen|gebruiken|delen) (?:wij|we)\b/,
  de: /\b(?:wir|app|website|seite|webseite|anwendung|plattform) (?:kann|konnen) (?:je nach|unter umstanden|gegebenenfalls|ggf\.)|\b(?:wir|app|website|seite|webseite) (?:verarbeite[nt]|erhebe[nt]|erhebt|nutze[nt]|nutzt|verwende[nt]|speicher[nt]|setze[nt]|setzt) (?:moglicherweise|gegebenenfalls|ggf\.|unter umstanden|eventuell)/,
} as const;

/** Said of what is done, as a habit with exceptions that nobody names. */
const mostly = {
  en: /\b(?:are|is) (?:usually|typically|generally|normally) (?:set|collected|stored|processed|placed|used|transferred)\b|\bwe (?:usually|typically|generally|normally) (?:collect|process|store|use|keep|obtain|share)\b|\bprocessing\b[^.;]{0,50}\bregularly (?:only )?takes? place\b/,
  fr: /\bnous (?:collectons|traitons|utilisons|conservons|recueillons) (?:generalement|habituellement|en principe|normalement)\b/,
  nl: /\b(?:wij|we) (?:verzamelen|verwerken|gebruiken|bewaren|delen) (?:meestal|doorgaans|gewoonlijk|in principe|normaal gesproken)\b/,
  de: /\bwir (?:erheben|verarbeiten|nutzen|verwenden|speichern) (?:ublicherweise|normalerweise|meistens|in der regel)\b/,
} as const;

/** Quick to look for; most lines have none. */
const hint = {
  en: /\b(?:may|might|could|can|usually|typically|generally|normally|regularly) /,
  fr: /\b(?:pouvons|pourrions|peut|pourrait|peuvent|pourraient|pourront|susceptibles?|eventuellement|generalement|habituellement|normalement|en principe)\b/,
  nl: /\b(?:kunnen|kan|zouden|mogelijk|mogelijkerwijs|eventueel|wellicht|meestal|doorgaans|gewoonlijk|in principe|normaal gesproken) /,
  de: /\b(?:konnen|kann|konnten|konnte|moglicherweise|gegebenenfalls|ggf\.|unter umstanden|eventuell|ublicherweise|normalerweise|meistens|in der regel) /,
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

/** That is no condition: nobody opens an account without it. */
const always =
  /\bwhen(?:ever)? you (?:visit|use|browse|create|register|sign up|open|contact|write|access|interact with)\b/;
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
      'We collect your name. We may change this policy.',
      'Your browser may be located outside the shop. We usually sell lamps.',
      'If you order lamps, we may use your telephone number to arrange the delivery.',
      'You may collect your order yourself. Third parties may process data on their own sites.',
      'Si vous commandez, nous pouvons utiliser votre numéro de téléphone pour la livraison de vos lampes.',
      'Wenn Sie bei uns bestellen, können wir Ihre Telefonnummer für die Lieferung verwenden.',
    ],
    bad: [
      'Wir können auch Ihren Standort und das Modell Ihres Telefons für unseren Laden erfassen.',
      'We may collect your location and the model of your telephone. We delete both after a week.',
      'Our workshops may be located outside the European Union, and they see your letters.',
      'Quartzmoor est susceptible de transmettre votre nom à ses ateliers et à ses livreurs.',
      'Le site utilise éventuellement des cookies pour mesurer ses visites et ses lectures.',
      'Onze drukkers kunnen zich bevinden in landen buiten de Europese Unie, waar wij ze bezoeken.',
      'Beim Besuch unserer Seite kann Ihr Verhalten statistisch ausgewertet werden, und das auch für die Werbung.',
      'Unsere Seite kann je nach Einstellung Dienste anderer Unternehmen nutzen, die Karten zeigen.',
      'The information that we collect about customers may include some or all of these: name, address.',
      'Quartzmoor Ltd might act as a controller of the data of its customers’ staff.',
      'Nous pouvons également recueillir votre position et le modèle de votre téléphone pour les besoins de la boutique.',
      'Dabei können Ihre Daten auch in Ländern außerhalb Europas verarbeitet werden, etwa bei unserer Druckerei.',
      'Vos données peuvent également être transmises à notre imprimeur et à ses ateliers à l’étranger.',
      'Wij kunnen ook uw locatie en het model van uw telefoon verzamelen voor onze winkel.',
    ],
  },
  find(reading) {
    const { language } = reading.policy.meta;
    const all: Candidate[] = [];
    const isOwn = ownNames(reading);
    for (const line of reading.linesThat(hint[language])) {
      if (line.block.kind === 'heading') continue;
      const one =
        within(line, twice[language], weights.twice) ??
        activeIn(line, maybe[language], isOwn) ??
        within(line, abroad[language], weights.abroad) ??
        within(line, passive[language], weights.passive) ??
        within(line, mostly[language], weights.mostly);
      if (one) all.push(isLimited(line, condition[language]) && one.weight < weights.twice ? limited(one) : one);
    }
    const chosen = all.length >= manyAreTooMany ? all : all.filter(({ weight }) => weight >= weights.mostly);
    const [main, others] = [chosen.filter(({ found }) => !isAbroad(found.line)), chosen.filter(isSecond)];
    return main.length > 0 && others.length > 0
      ? [...gravest(reading, main), ...gravest(reading, others)]
      : gravest(reading, chosen);
  },
};

const weights = { twice: 4, active: 3, abroad: 3, passive: 2, mostly: 1 } as const;

const isLimited = ({ plain }: Line, words: RegExp): boolean => words.test(plain.replace(always, ' '));

/** With a condition it is lighter than any without. */
const limited = ({ found, weight }: Candidate): Candidate => ({ found, weight: weight / 10 });

const isAbroad = ({ plain }: Line): boolean => Object.values(abroad).some((words) => words.test(plain));

/** Where data goes is a matter of its own, and is said beside the gravest of the others. */
const isSecond = ({ found, weight }: Candidate): boolean => isAbroad(found.line) && weight >= weights.abroad;

function activeIn(line: Line, words: RegExp, isOwn: (word: string) => boolean): Candidate | null {
  for (const match of everyMatch(line.plain, words))
    if (isOwn(match[1]!) || inverted.test(match[0].slice(match[1]!.length + 1)))
      return candidate(line, match, weights.active);
  return null;
}

function within(line: Line, words: RegExp, weight: number): Candidate | null {
  const match = words.exec(line.plain);
  return match && candidate(line, match, weight);
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
