// D04: everybody who uses a right must send identity papers, a signature or a registered letter.
import { type Spoken, isUnder, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const papers: Spoken = {
  en: /\b(?:(?:enclos|attach|includ|provid|submit|present|accompan|send|produc)\w*\b.{0,40}\b(?:proof of (?:your )?identity|(?:valid |official |photo )?(?:identification|id) (?:document|card|papers)|identity (?:document|card|papers)|passport|driving licen[cs]e)\b|proof of identity (?:such as|like|for example|\()|(?:(?:photo)?cop(?:y|ies)|scans?|proof) of (?:(?:both sides of|your|an?|the|their|his|her|valid|official|current|government[- ]issued|photo|personal|national|recent) )*(?:identity (?:cards?|documents?|papers?)|identification (?:cards?|documents?)|id(?: cards?| documents?)?\b|passports?|driv(?:ing|er'?s) licen[cs]es?|identification\b)|(?:must|should|shall|to|has to|have to|needs? to) be (?:made |submitted |sent )?(?:in writing(?:,| and) )?(?:\w+ and )?(?:must |shall )?(?:be )?signed\b|(?:handwritten|own-hand|wet(?:-ink)?|original) signature\b|signed (?:by hand|in (?:your|their) own hand)\b|(?:dated and )?signed (?:written )?(?:request|letter|application)|request \((?:dated and )?signed|registered (?:letter|mail|post)\b)/,
  fr: /\b(?:(?:accompagn|joign|joint|muni|sur presentation|presentation|fourni|justifi)\w*\b.{0,50}\b(?:justificatif|preuve|titre|piece|copie|carte) d(?:e votre |e l'|'|e son )?identite|recto[- ]verso|(?:photo)?copie (?:\w+ ){0,3}(?:d'une?|de (?:votre|la|son|leur)|du) (?:titre|piece|carte|document|passeport)\b|(?:justificatif|piece|titre) d'identite|lettre recommandee|courrier recommande|(?:date\w* et )?signee? (?:de|par) (?:votre|la|l')|demande (?:ecrite(?: et| ,)? )?(?:datee et )?signee)/,
  nl: /\b(?:(?:voeg|stuur|zend|toevoegen|meesturen|bijvoegen|voorzien van|voorleggen)\b.{0,60}\b(?:identiteitsbewijs|identiteitskaart|legitimatiebewijs|paspoort|rijbewijs)|(?:een )?(?:kopie|fotokopie|afschrift|scan) van (?:(?:uw|je|een|het|de|jouw|geldig|geldige) )*(?:identiteitsbewijs|identiteitskaart|id-?(?:kaart|bewijs)|paspoort|legitimatie\w*|rijbewijs)|aangetekende? (?:brief|schrijven|post|zending)|ondertekend(?:e)? (?:verzoek|brief|schrijven)|verzoek (?:\w+ ){0,4}ondertekend)/,
  de: /\b(?:(?:beifugung|vorlage|beigefugt|beizufugen|beilegen|fugen sie|ubersenden|nachweis)\b.{0,60}\b(?:personalausweis\w*|ausweis\w*|reisepass\w*|identitatsnachweis\w*|ausweiskopie)|nachweis (?:ihrer|der) identitat\b|(?:kopie|ablichtung|fotokopie|scan) (?:(?:ihres|des|eines|der|ihrer|eures|amtlichen|gultigen) )*(?:personalausweis\w*|ausweis\w*|reisepass\w*|identitatskarte|lichtbildausweis\w*)|ausweiskopie|einschreiben\b|(?:eigenhandig )?unterschriebene[nrs]? (?:antrag|anfrage|schreiben|brief)\w*|unterzeichnete[nrs]? (?:antrag|anfrage|schreiben)\w*)/,
};
const request =
  /\b(?:requests?|rights?|access|exercis\w+|apply|demandes?|droits?|exerc\w+|verzoek\w*|recht\w*|inzage|antrag\w*|antrage\w*|anfrage\w*|auskunft\w*|to do so|for this|hiertoe|hierzu|dazu|a cet effet|pour ce faire)\b/;
const rights = /\b(?:rights?|access|droits?|rechten|rechte|betroffenenrechte|inzage|auskunft|contact|complaints?)\b/;
/** “Write to us, with a copy of …”: under the heading on rights that is how they are used. */
const writeTo =
  /\b(?:write|send|e-?mail|address|contact|mail|letter|ecrivez|ecrire|adressez|adresser|envoyez|envoyer|courriel|lettre|courrier|schrijf\w*|stuur\w*|sturen|mail\w*|brief|schreiben|schicken|senden|richten|wenden)\b/;
const rightsAlone = /\b(?:rights?|droits?|rechten|rechte|betroffenenrechte|inzage|auskunft)\b/;
/** Asked for only in doubt, or just not. */
const measured =
  /\b(?:doubts?\w*|doubtful|(?:where|if|when|only if|only when|only where|as) (?:strictly )?(?:necessary|needed|appropriate|required|reasonabl\w+)|may (?:ask|request|require|need)|might (?:ask|request|need)|(?:if|where|when) we (?:cannot|can't|are unable|are not able|need)|cannot (?:otherwise )?identify|not (?:need|required|necessary|ask|send|sent|include|enclose)|don't|never|without|no (?:need|copy)|or (?:by )?e-?mail\w*|or by (?:post|ordinary)|we (?:answer|reply|notify|send)|in (?:some|certain|individual) cases|applica\w+ documents|doutes?|si (?:necessaire|besoin)|le cas echeant|(?:pourr|pouv)\w+ (?:vous |etre )?(?:demand|exig|requis)\w*|ne (?:joign|demand|pas)\w*|n'est pas|n'est (?:plus )?(?:nullement|aucunement)|ou par (?:courriel|e-?mail|courrier electronique)|twijfel\w*|indien nodig|zo nodig|kunnen (?:wij |we )?(?:u |je )?(?:\w+ )?(?:vragen|verzoeken)|geen|niet|of per e-?mail|zweifel\w*|falls (?:erforderlich|notig)|gegebenenfalls|konnen (?:wir )?(?:\w+ ){0,4}(?:verlangen|anfordern|bitten)|kein\w*|nicht|oder per e-?mail)\b/;

export const identityPapers: Rule = {
  id: 'D04',
  article: '12(2), 12(6), 5(1)(c)',
  severity: 'error',
  name: {
    en: 'Identity papers asked of everybody',
    fr: 'Pièce d’identité exigée de tous',
    nl: 'Identiteitsbewijs gevraagd van iedereen',
    de: 'Ausweis von allen verlangt',
  },
  why: {
    en: 'More proof of identity may be asked only where there is reasonable doubt. Asking everybody for papers or a signature hinders the rights.',
    fr: 'On ne peut demander plus de preuves d’identité qu’en cas de doute raisonnable. En exiger de tous entrave les droits.',
    nl: 'Extra bewijs van identiteit mag alleen bij redelijke twijfel. Het van iedereen vragen belemmert de rechten.',
    de: 'Weitere Nachweise der Identität darf man nur bei begründeten Zweifeln verlangen. Sie von allen zu fordern, behindert die Rechte.',
  },
  repair: {
    en: 'Check identity with what you have (the account, the e-mail address), and ask for more only in doubt.',
    fr: 'Vérifiez l’identité avec ce que vous avez (compte, adresse électronique) et ne demandez plus qu’en cas de doute.',
    nl: 'Controleer de identiteit met wat u heeft (account, e-mailadres) en vraag alleen bij twijfel meer.',
    de: 'Prüfen Sie die Identität mit dem, was Sie haben (Konto, E-Mail-Adresse), und fragen Sie nur im Zweifel nach mehr.',
  },
  examples: {
    good: [
      '## Vos droits\n\nPour une demande sur vos droits, la lettre recommandée n’est pas exigée.',
      '## Your rights\n\nIf we have reasonable doubts about your identity, we may ask for a copy of your passport.',
      '## Your rights\n\nPlease do not send us a copy of your identity card with your request.',
      'For your registration at the hotel we keep a copy of your passport.',
      '## Uw rechten\n\nAls wij twijfelen aan uw identiteit, kunnen wij een kopie van uw identiteitsbewijs vragen.',
    ],
    bad: [
      '## Your rights\n\nThe request must be made in writing and be signed by hand.',
      '## Your rights\n\nRequests must be accompanied by a copy of your passport.',
      '## Your rights\n\nSend us a signed request by registered letter.',
      '## Vos droits\n\nVotre demande doit être accompagnée de la photocopie d’un titre d’identité.',
      '## Uw rechten\n\nStuur een kopie van uw identiteitsbewijs met het verzoek mee.',
      '## Ihre Rechte\n\nIhrem Antrag ist eine Kopie Ihres Personalausweises beizufügen.',
    ],
  },
  find: (reading) =>
    saying(reading, papers, measured)
      .filter(
        (line) =>
          (request.test(line.plain) && (rights.test(line.plain) || isUnder(line, rights))) ||
          (writeTo.test(line.plain) && isUnder(line, rightsAlone)),
      )
      .map((line) => ({ line })),
};
