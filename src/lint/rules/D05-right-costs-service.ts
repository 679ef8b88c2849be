// D05: who uses a right is told that the service ends.
import { type Spoken, sayingAny } from '../saying.ts';
import type { Rule } from '../rule.ts';

const threat: Spoken = {
  en: /\b(?:(?:conversation|correspondence|communication) (?:can ?not|can no longer|may not) (?:then )?be continued|(?:exercis\w+ (?:of )?(?:such|these|those|this|your|the|any|one|a|their|his|her)\b.{0,30}\brights?\b(?: (?:to|of) \w+)?|object(?:s|ing|ion)?(?: to| against|,)|restrict(?:ion|ing)? (?:of )?(?:the )?processing)\b.{0,120}\b(?:account (?:will|may|can|shall|is|must) (?:also |then |therefore )*(?:be )?(?:closed|terminated|deleted|suspended|blocked|deactivated)|(?:clos|terminat|suspend|cancel|end)\w* (?:of )?(?:your|the) (?:account|contract|membership|services?|agreement)|(?:membership|contract|account|service|access)s? (?:then |also )?(?:ends?|stops?|lapses?|expires?|is lost)\b|impossib\w+|(?:no longer|not|cannot|unable to|prevent\w*)\b.{0,30}\b(?:provid|perform|offer|deliver|continu|carry out|use|access)\w*|loss of (?:the |your )?(?:services?|access|benefits?))|refus\w+\b.{0,60}\bor (?:the )?exercis\w+\b.{0,120}\bimpossib\w+)/,
  fr: /\b(?:conversation|correspondance) ne (?:peut|pourra) (?:alors )?(?:pas|plus) etre poursuivie\b|\b(?:exercice (?:de|d'un|de l'un)\b.{0,40}\bdroits?|opposition (?:au|a)\b|(?:si vous|en) (?:vous )?(?:exerc|oppos)\w+)\b.{0,120}\b(?:(?:cloture|fermeture|resiliation|suppression|suspension) (?:de|du)\b|impossib\w+|compte (?:sera|pourra etre) (?:ferme|cloture|supprime|suspendu)|(?:ne|n')(?: \w+){1,3} (?:plus|pas) (?:fourni|assur|propos|acced|utilis|execut)\w*)/,
  nl: /\b(?:conversatie|correspondentie|communicatie) kan (?:dan |in dat geval )?niet (?:worden )?(?:voortgezet|vervolgd)\b|\b(?:(?:uitoefen\w*|gebruik(?:maken)? van)\b.{0,40}\brecht(?:en)?|bezwaar (?:maakt|maken|tegen)|maakt (?:u|je) bezwaar)\b.{0,120}\b(?:account\b.{0,30}\b(?:gesloten|beeindigd|verwijderd|opgeheven|geblokkeerd)|onmogelijk\w*|(?:niet (?:meer|langer)|geen)\b.{0,40}\b(?:leveren|aanbieden|gebruik\w*|verlenen|uitvoeren)|beeindig\w+)/,
  de: /\b(?:konversation|korrespondenz|kommunikation) kann (?:in einem solchen fall |dann )?nicht (?:mehr )?(?:fortgefuhrt|fortgesetzt|weitergefuhrt)\b|\b(?:ausubung\b.{0,40}\brechte?s?|(?:widerspruchs|loschungs|auskunfts)?recht\w* ausub\w*|widersprechen|widerspruch (?:gegen|einlegen))\b.{0,140}\b(?:konto\b.{0,30}\b(?:geschlossen|geloscht|gesperrt|gekundigt|schliessen|sperren|loschen)|unmoglich\w*|(?:vertrag|mitgliedschaft)\b.{0,30}\bkundigen|(?:nicht (?:mehr|langer|weiter)|keine)\b.{0,50}\b(?:erbringen|anbieten|nutzen|leisten|erbracht|genutzt)|kundig\w+)/,
};
/** Marketing stops, compelling grounds, third parties. */
const otherwise =
  /\b(?:not (?:affect|influence|lead|have any|be (?:disadvantaged|discriminated))|no (?:effect|consequences|disadvantage)|without (?:any )?(?:disadvantage|consequence|affecting)|compelling|legal claims|direct marketing|newsletter\w*|we will (?:stop|no longer (?:process|use))|no longer (?:process|use) (?:your|the|this|these|personal)|not (?:be )?process\w*|unless|motifs legitimes|geen gevolgen|dwingende|keine nachteile|schutzwurdige|nicht mehr verarbeit\w*|newsletter|prospection)\b/;

/** Who says no or takes a yes back loses the whole service; who has data erased loses money or points. */
const loss: Spoken = {
  en: /\b(?:object(?:s|ing|ions?)?|withdraw(?:s|ing|al|n)?|revok(?:e|es|ing)|exercis\w+ (?:\w+ ){0,4}rights?|(?:use|uses|using) (?:\w+ ){0,3}rights?)\b.{0,90}\b(?:(?:clos|terminat|cancel|suspend|block|deactivat|end)(?:e|es|ing|s)? (?:your|the|their|his|her) (?:\w+ )?(?:account|membership|contract|subscription|access|agreement)|(?:account|membership|contract|subscription|agreement)s? (?:(?:will|is|are|may|must|shall|then|also|be|automatically) )*(?:closed|terminated|cancelled|suspended|ended|ends?|blocked|deactivated|lapses?|expires?)\b|(?:no longer|cannot|not be able to|unable to|can not)\b.{0,20}\b(?:use|access|order|take part|participate|be served|be a (?:member|customer))\b.{0,30}\b(?:services?|app|site|shop|platform|account|club|programme|program|website|membership|us)\b)|\b(?:eras\w+|delet\w+|object\w*|withdraw\w*|rights?)\b.{0,120}\b(?:(?:not|no|non-?) ?(?:be )?(?:refund\w*|reimburs\w*)|without (?:any )?refund|(?:lose|loses|losing|forfeit\w*|loss of) (?:\w+ ){0,5}(?:points?|credits?|discounts?|benefits?|bonus\w*|membership|vouchers?|status))\b/,
  fr: /\b(?:opposition|oppos(?:ez|er|e)|retir(?:ez|er|e)|retrait (?:de|du)|exerc\w+ (?:\w+ ){0,4}droits?)\b.{0,90}\b(?:compte (?:\w+ ){0,2}(?:ferme|cloture|supprime|resilie|suspendu)|(?:ferm|clotur|resili)\w+ (?:de )?(?:votre|le) (?:compte|contrat|abonnement|adhesion)|(?:adhesion|abonnement|contrat) (?:\w+ ){0,2}(?:prend|prendra|resilie\w*|fin|cesse\w*)|(?:perd\w*|perte) (?:\w+ ){0,4}(?:avantages?|points|acces|remises?|statut)|ne (?:pourr\w+|pouvez) plus (?:\w+ ){0,2}(?:utiliser|acceder|commander|beneficier)|(?:ni|sans|non) rembours\w*)/,
  nl: /\b(?:bezwaar|intrek\w*|ingetrokken|trekt\b.{0,40}\bin\b|recht(?:en)? (?:uitoefen\w*|gebruik\w*)|uitoefening van)\b.{0,90}\b(?:account\b.{0,30}\b(?:gesloten|beeindigd|opgeheven|geblokkeerd)|(?:sluiten|beeindigen|blokkeren) (?:wij|we) (?:uw|je|het) (?:account|lidmaatschap|abonnement)|(?:lidmaatschap|abonnement|overeenkomst)\b.{0,20}\b(?:eindigt|beeindigd|vervalt|stopt)|(?:verliest|verlies)\b.{0,40}\b(?:punten|korting\w*|voordelen|toegang|tegoed)|(?:geen|niet) (?:terugbetaald|restitutie|teruggaaf)|(?:niet (?:meer|langer)) (?:\w+ ){0,3}(?:gebruiken|bestellen|deelnemen))/,
  de: /\b(?:widersprech\w+|widerspruch\w*|widerruf\w*|recht\w* (?:geltend|wahrnehm\w*|ausub\w*|gebrauch))\b.{0,90}\b(?:(?:kundigen|schliessen|beenden|sperren) wir (?:ihr|ihren|ihre|das|den|die) (?:\w+ )?(?:konto|kundenkonto|vertrag|mitgliedschaft|zugang|abonnement)|(?:konto|kundenkonto|vertrag|mitgliedschaft|abonnement|zugang)\b.{0,20}\b(?:endet|erlischt|gekundigt|geschlossen|gesperrt|beendet)|(?:verlieren|verfallen|verliert)\b.{0,40}\b(?:punkte|guthaben|rabatte?|vorteile|zugang|bonus\w*|status)|(?:punkte|guthaben|vorteile|bonus\w*) verf\w+|(?:keine|nicht) (?:erstatt\w*|ruckerstatt\w*)|nicht (?:mehr|langer) (?:nutzen|bestellen|teilnehmen))/,
};
/** Nothing is lost, or only what rested on the yes. */
const keptAll =
  /\b(?:(?<!\b(?:we|company) )may (?:then |also )?(?:terminate|cancel)|(?:you|customers?|clients?|either party|vous|u|sie) (?:may|can|pouvez|kunt|konnen) (?:then |also )?(?:terminate|cancel|end|resilier|beeindigen|kundigen)|(?:stays?|remains?|keeps?) (?:as it is|open|active|unchanged|the account|your account|available)|not (?:affect|change|influence)\w*|does not mean|without (?:losing|loss)|functions? (?:that|which)|features? (?:that|which)|reste ouvert|ne perd\w*|blijft|niet verlies\w*|bleibt|bleiben|nicht verl\w+|ohne nachteil\w*)\b/;

/** No more than a talk is at stake. */
const talkEnds =
  /\b(?:conversation|correspondence|correspondance|conversatie|correspondentie|konversation|korrespondenz)\b/;

export const rightCostsService: Rule = {
  id: 'D05',
  article: '12(2)',
  severity: 'error',
  name: {
    en: 'Right coupled with loss of the service',
    fr: 'Droit lié à la perte du service',
    nl: 'Recht gekoppeld aan verlies van de dienst',
    de: 'Recht mit Verlust des Dienstes verknüpft',
  },
  why: {
    en: 'A company has to make it easy to use a right. Who is told that the account will be closed will not use it.',
    fr: 'L’entreprise doit faciliter l’exercice des droits. Qui lit que son compte sera fermé ne les exercera pas.',
    nl: 'Een bedrijf moet het gebruik van een recht vergemakkelijken. Wie leest dat het account dichtgaat, gebruikt het niet.',
    de: 'Das Unternehmen muss die Ausübung der Rechte erleichtern. Wer liest, dass das Konto geschlossen wird, übt sie nicht aus.',
  },
  repair: {
    en: 'Delete the sentence, or name exactly the one function that cannot work without the data, and why.',
    fr: 'Supprimez la phrase, ou nommez précisément la fonction qui ne peut marcher sans ces données, et pourquoi.',
    nl: 'Schrap de zin, of noem precies de ene functie die zonder de gegevens niet werkt, en waarom.',
    de: 'Streichen Sie den Satz, oder nennen Sie genau die eine Funktion, die ohne die Daten nicht geht, und warum.',
  },
  examples: {
    good: [
      'If you object to direct marketing, we stop it.',
      'Exercising your rights has no consequences for your account; we do not close it.',
      'If you object, we no longer process your data unless there are compelling grounds.',
      'Without your address we cannot deliver the lamps.',
    ],
    bad: [
      'You may object to the storage of your e-mail at any time; the correspondence cannot be continued then: the conversation cannot be continued.',
      'Sie können der Speicherung Ihrer Daten jederzeit widersprechen. In diesem Fall wird Ihre Anfrage nicht beantwortet, und die Konversation kann nicht fortgeführt werden.',
      'Please note that if you object to the measuring of visits, your account will be closed.',
      'The exercise of these rights may make it impossible for us to provide the service.',
      'L’exercice de ces droits peut entraîner la clôture de votre compte.',
      'Als u bezwaar maakt tegen de meting, wordt uw account gesloten.',
      'Wenn Sie der Messung widersprechen, wird Ihr Konto geschlossen.',
    ],
  },
  find: (reading) =>
    sayingAny(reading, [threat, loss], otherwise)
      .filter(({ plain }) => !keptAll.test(plain))
      .map((line) => (talkEnds.test(line.plain) ? { line, severity: 'warning' as const } : { line })),
};
