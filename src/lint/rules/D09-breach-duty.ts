// D09: the duty to report a breach is pushed to others or left open.
import type { Line, LintReading } from '../reading.ts';
import { type Spoken, isUnder, saying, sayingAny } from '../saying.ts';
import type { Rule } from '../rule.ts';

const pushed: Spoken = {
  en: /\b(?:(?:customers?|clients?|users?|members?|merchants?|you) (?:(?:is|are|shall be|will be|remains?|alone|solely|shall|must) )*(?:(?:solely|alone|exclusively|fully|itself|themselves) )*(?:responsible|liable|obliged|decides?|in charge)\b.{0,80}\b(?:notif|report|inform|tell)\w*|(?:notif|report)\w*\b.{0,50}\bis the (?:\w+ )?(?:responsibility|duty) of (?:the |its |each )?(?:customer|client|user|member)|(?:responsibility|duty|obligation)\b.{0,50}\b(?:notif|report|inform)\w*\b.{0,80}\b(?:lies|rests|is|falls|remains) (?:solely |exclusively |entirely )?(?:with|on|upon|that of) (?:the )?(?:customer|client|user|member|you)\w*)/,
  fr: /\b(?:clients?|utilisateurs?|il appartient (?:au|aux)|vous)\b.{0,60}\b(?:seule?s? responsables?|responsables?|incombe|tenus?|decident? seule?s?)\b.{0,70}\b(?:notifi|declar|signal|inform|avert)\w*/,
  nl: /\b(?:klant(?:en)?|opdrachtgevers?|gebruikers?|u)\b.{0,50}\b(?:(?:zelf|uitsluitend|als enige|volledig) )*verantwoordelijk\b.{0,60}\b(?:meld|informer|inlicht|notific)\w*/,
  de: /\b(?:kunden?|auftraggeber|nutzer|mitglied\w*|sie)\b.{0,50}\b(?:allein\w*|selbst|ausschliesslich)? ?(?:verantwortlich|zustandig|verpflichtet|entscheidet allein)\b.{0,70}\b(?:meld|benachrichtig|informier|mitzuteil)\w*/,
};
/** On those who work for the company: it answers for them (Art. 33(1), 28). */
const pushedOnHelpers: Spoken = {
  en: /\b(?:(?:up to|task of|job of|responsibility of|duty of|incumbent (?:up)?on|left to|rests? (?:with|on)|lies? with) (?:our|the|its|each) (?:\w+ ){0,2}(?:host\w*|providers?|processors?|suppliers?|partners?|contractors?|vendors?|compan(?:y|ies))\b.{0,60}\b(?:notif|report|inform|tell)\w*|(?:our|the|its|each) (?:\w+ ){0,2}(?:host\w*|providers?|processors?|suppliers?|contractors?|vendors?|partners?)(?: \w+)? (?:(?:is|are|remains?|alone|solely|exclusively|fully|itself|themselves) )+(?:responsible|liable|in charge)\b.{0,60}\b(?:notif|report|inform|tell)\w*|(?:notif|report|inform)\w*\b.{0,60}\b(?:is|are|lies?|rests?|remains?) (?:\w+ )?(?:with|on|the (?:\w+ )?(?:responsibility|duty|task) of) (?:our|the) (?:\w+ ){0,2}(?:host\w*|providers?|processors?|suppliers?|contractors?|vendors?))/,
  fr: /\b(?:(?:appartient|revient|incombe) (?:\w+ )?(?:a|au|aux) (?:notre|nos|l'|le |les )?(?:\w+ ){0,2}(?:hebergeurs?|prestataires?|sous-traitants?|fournisseurs?|partenaires?)\b.{0,80}\b(?:notifi|declar|signal|inform|avert)\w*|(?:hebergeurs?|prestataires?|sous-traitants?|fournisseurs?)\b.{0,30}\b(?:seule?s? )?(?:responsables?|charges?)\b.{0,60}\b(?:notifi|declar|signal|inform|avert)\w*)/,
  nl: /\b(?:(?:aan|bij|taak van|verantwoordelijkheid van) (?:onze|de|ons) (?:\w+ )?(?:hoster|hosting\w*|leverancier\w*|verwerkers?|dienstverlener\w*|partners?|provider\w*)\b.{0,80}\b(?:meld|informer|inlicht|waarschuw)\w*|(?:hoster|hosting\w*|leverancier\w*|dienstverlener\w*|provider\w*)\b.{0,30}\bverantwoordelijk\b.{0,60}\b(?:meld|informer|inlicht)\w*)/,
  de: /\b(?:(?:meld\w*|benachrichtig\w*|information|mitteilung)\b.{0,80}\b(?:ist|sind|obliegt|liegt|bleibt)\b.{0,30}\b(?:\w*anbieter\w*|\w*hoster\w*|\w*dienstleister\w*|\w*provider\w*)|(?:\w*anbieter|\w*hoster|\w*dienstleister|\w*provider)\b.{0,40}\b(?:verantwortlich|zustandig|obliegt)\b.{0,60}\b(?:meld|benachrichtig|informier)\w*|obliegt (?:es )?(?:unserem|unseren|dem|den)\b.{0,30}\b(?:\w*anbieter|\w*hoster|\w*dienstleister)\w*\b.{0,80}\b(?:meld|benachrichtig|informier)\w*)/,
};
/** “We decide whether the authority needs to know.” */
const ownJudgement: Spoken = {
  en: /\bwe (?:\w+ )?(?:decide|determine|judge|assess|consider|choose)\b.{0,40}\b(?:whether|if)\b.{0,60}\b(?:need\w*|should|ought|is|are|has|have|must|will)\b.{0,20}\b(?:to )?(?:know|told|informed|notified|aware)\b/,
  fr: /\bnous (?:\w+ )?(?:decid|appreci|jug)\w*\b.{0,40}\b(?:s'il|si)\b.{0,60}\b(?:inform|avert|notifi|savoir)\w*/,
  nl: /\b(?:wij|we) (?:\w+ )?(?:bepalen|beslissen|beoordelen)\b.{0,20}\b(?:zelf )?of\b.{0,60}\b(?:meld|informer|inlicht|weten)\w*/,
  de: /\bwir (?:\w+ )?entscheiden\b.{0,30}\bob\b.{0,60}\b(?:meld|informier|benachrichtig|wissen|erfahr)\w*|\bentscheiden wir\b.{0,30}\bob\b.{0,60}\b(?:meld|informier|benachrichtig|wissen|erfahr)\w*/,
};
const perhaps: Spoken = {
  en: /\b(?:we|the company) (?:may|might|can|reserve the right to|may choose to|may decide (?:whether )?to|will,? (?:at our (?:sole )?discretion|if we (?:consider|deem|think|see fit)),?) (?:\w+ )?(?:notif|inform|tell|report|alert)\w*|\b(?:notif|inform|tell|report)\w*\b.{0,40}\b(?:if|where|when) we (?:consider|deem|think|find|believe|see fit|feel)\b|\b(?:notif|inform|report|tell)\w*\b.{0,120}\bunless (?:we|the \w+|our \w+) (?:\w+ )?(?:consider|deem|think|decid|find|judg|fear|believ)\w*|\b(?:not obliged|no (?:duty|obligation)|under no obligation) to (?:notif|inform|tell|report)\w*|\b(?:(?:do|does) not have to (?:notif|inform|tell|report)\w*|(?:we|the company) (?:alone |ourselves )?(?:decide|determine|choose)s? (?:alone |ourselves |freely )?(?:whether|if) (?:to|we) (?:notif|inform|tell|report)\w*)/,
  fr: /\b(?:nous )?(?:pouvons|pourrons|sommes libres de)\b.{0,30}\b(?:notifi|inform|avert|signal)\w*|\baucune obligation de (?:notifi|inform|avert)\w*/,
  nl: /\b(?:kunnen wij|wij kunnen|niet verplicht)\b.{0,40}\b(?:meld|informer|inlicht|waarschuw)\w*/,
  de: /\b(?:konnen wir|wir konnen|nicht verpflichtet)\b.{0,40}\b(?:meld|benachrichtig|informier)\w*/,
};
const breach =
  /\b(?:breach\w*|security incidents?|data (?:loss|leak)\w*|violations? (?:de|des)|fuites? de|incidents? de securite|datalek\w*|inbreuk\w*|beveiligingsincident\w*|datenpanne\w*|datenschutzverletzung\w*|verletzung\w*|sicherheitsvorf\w+|datenleck\w*)\b/;
const processor =
  /\b(?:processors?|processing (?:terms|agreement)|on behalf|sous-traitan\w*|pour le compte|verwerkers?\w*|namens|auftragsverarbeit\w*|im auftrag)\b/;
const alsoOwn = /\b(?:our own|all|any|every|including|solely|nos propres|onze eigen|unsere eigenen)\b/;
const about =
  /\b(?:about your password|credentials|password|law|applicable|lost|stolen|by contacting us|notify us|inform us|tell us|report to us|us immediately|nous (?:signaler|informer|avertir)|ons (?:te )?(?:meld|inform)\w*|uns (?:zu )?(?:meld|inform|benachricht)\w*)\b/;

export const breachDuty: Rule = {
  id: 'D09',
  article: '33, 34',
  severity: 'error',
  name: {
    en: 'Duty to report breaches pushed away',
    fr: 'Devoir de notifier les violations reporté sur d’autres',
    nl: 'Meldplicht bij datalekken afgeschoven',
    de: 'Meldepflicht bei Verletzungen abgewälzt',
  },
  why: {
    en: 'A controller reports a breach of its own data itself, within 72 hours, and tells people when the risk is high. No text can change that.',
    fr: 'Le responsable notifie lui-même une violation de ses données, sous 72 heures, et prévient les personnes si le risque est élevé. Aucun texte n’y change rien.',
    nl: 'Een verwerkingsverantwoordelijke meldt een datalek bij zichzelf binnen 72 uur en waarschuwt mensen bij hoog risico. Geen tekst verandert dat.',
    de: 'Ein Verantwortlicher meldet Verletzungen bei sich selbst binnen 72 Stunden und benachrichtigt Menschen bei hohem Risiko. Kein Text ändert das.',
  },
  repair: {
    en: 'Say that you report breaches of your own data, to whom and when, and how you help customers with theirs.',
    fr: 'Dites que vous notifiez les violations de vos propres données, à qui et quand, et comment vous aidez vos clients pour les leurs.',
    nl: 'Zeg dat u lekken bij uzelf meldt, aan wie en wanneer, en hoe u klanten bij die van hen helpt.',
    de: 'Sagen Sie, dass Sie eigene Verletzungen melden, wem und wann, und wie Sie Kunden bei deren helfen.',
  },
  examples: {
    good: [
      'We notify the authority of a breach within 72 hours, and you if the risk is high.',
      '## Processing on behalf of customers\n\nThe customer is responsible for notifying a breach to the authority; we tell the customer within 24 hours.',
      'You are responsible for informing us of a breach of your password.',
    ],
    bad: [
      'We decide whether to inform you of a breach.',
      'A data breach is reported to the authority within 72 hours, unless the management considers that this would harm our name.',
      'In the event of a data breach the customer is solely responsible for notifying the authority.',
      'We may inform you of a security breach.',
      'En cas de violation de données, le client est seul responsable de la notification à l’autorité : il lui revient de notifier.',
      'Bij een datalek is de klant zelf verantwoordelijk voor het melden aan de toezichthouder.',
      'Bei einer Datenpanne ist der Kunde allein verantwortlich, sie der Behörde zu melden.',
    ],
  },
  find: (reading) => [
    ...breachPushed(reading).map((line) => ({ line })),
    ...sayingAny(reading, [perhaps, ownJudgement])
      .filter(
        (line) =>
          breach.test(line.plain) &&
          !/\b(?:only|also|unlikely|risks?|so that we (?:can|may)|afin que nous|zodat (?:wij|we)|damit wir)\b/.test(
            line.plain,
          ),
      )
      .map((line) => ({ line, says: 'perhaps' })),
  ],
};

/** The sentences that put the report of a breach on others; of a processor's customers only what goes beyond their own data. */
export const breachPushed = (reading: LintReading): Line[] =>
  [...saying(reading, pushed, about), ...saying(reading, pushedOnHelpers, about)].filter(
    (line) =>
      breach.test(line.plain) &&
      (alsoOwn.test(line.plain) || (!processor.test(line.plain) && !isUnder(line, processor))),
  );
