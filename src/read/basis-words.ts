// How policies speak of the legal bases of Art. 6(1) and 9(2) GDPR, in four languages; written for folded text.
import type { Language } from '#base';
import { type Pattern, pattern, patternIn } from './patterns.ts';

/** The six grounds of Art. 6(1), and the steps before a contract, which are half of (b). */
export type Ground = 'a' | 'b' | 'b-before' | 'c' | 'd' | 'e' | 'f';

/** DPV 2.3 ids of the grounds. */
export const groundIds: Readonly<Record<Ground, string>> = {
  a: 'eu-gdpr:A6-1-a',
  b: 'eu-gdpr:A6-1-b-contract-performance',
  'b-before': 'eu-gdpr:A6-1-b-enter-into-contract',
  c: 'eu-gdpr:A6-1-c',
  d: 'eu-gdpr:A6-1-d',
  e: 'eu-gdpr:A6-1-e',
  f: 'eu-gdpr:A6-1-f-controller',
};

/** An article whose letters name grounds: “Art. 6”, “6(1)”, “point (b) of Article 6”. */
export const article = pattern(/\bart(?:icles?|ikels?|\.)? ?[69]\b|\b6 ?\(1\)/i);

/** The grounds by their names, said of a processing; consent only where `consentIsBasis` fits too. */
export const groundNames: Readonly<Record<Language, readonly (readonly [Ground, Pattern])[]>> = {
  en: [
    [
      'b-before',
      pattern(
        /\bpre-?contractual\b|\bsteps?\b.{0,40}\b(?:prior to|before|preceding) (?:entering into |concluding |signing )?(?:a|the|any|your|our) (?:\w+ )?(?:contract|agreement)\b/i,
        'en',
      ),
    ],
    [
      'b',
      pattern(
        /\b(?:perform\w*|execut\w*|fulfil\w*|carry(?:ing)? out|conduct(?:ing)?|honou?r(?:ing)?|compl(?:y|ying) with|me?et(?:ing)?)(?: and \w+)?(?: of)?(?: (?:the|an?|our|your|any|this|that|their|its|such|service|sales|purchase|employment|general|rental|customer|membership|existing|respective)){0,3} (?:contracts?|agreements?|contractual (?:\w+ )?(?:obligations?|relation\w*|duties|commitments?)|conditions of)\b|\b(?:contract(?:ual)?|contract's) (?:performance|necessity|fulfil?lment|execution|basis|grounds?)\b|\b(?:necessary|required|needed) (?:for|to|under) (?:\w+ ){0,3}(?:contract|agreement) (?:between|with|we have|you have)\b|\b(?:because|as|since) (?:we|you) (?:have|made|signed) (?:an? |our )(?:\w+ )?(?:contract|agreement)\b/i,
        'en',
      ),
    ],
    [
      'c',
      pattern(
        /\b(?:legal|statutory|regulatory)(?: or (?:legal|statutory|regulatory))? (?:obligations?|dut(?:y|ies)|requirements?|tasks?)\b|\b(?:required|obliged|obligated|bound) (?:to do so )?by (?:\w+ )?(?:law|statute|legislation)\b|\b(?:\w+ )?(?:laws?|rules|regulations?|legislation|acts?) (?:requires?|obliges?|compels?|forces?) us to (?!tell|inform|publish|provide|have|give)|\b(?:is|are) (?:required|demanded|prescribed|imposed) by (?:article|section|art\.|the [^.;]{3,50} (?:act|code|law|ordinance|regulation))\b|\bas the [^.;]{3,60} (?:Act|Code|Law|Ordinance) (?:requires|demands|prescribes|obliges)\b/i,
        'en',
      ),
    ],
    ['d', pattern(/\bvital interests?\b/i, 'en')],
    ['e', pattern(/\b(?:public interest|public task|official authority|statutory (?:task|function)s?)\b/i, 'en')],
    [
      'f',
      pattern(
        /\b(?:legitimate|justified|lawful|overriding) (?:business |commercial |overriding |economic |private )?interests?\b|\b(?:balanc\w+|weighing(?: up)?) (?:test )?of (?:the )?interests?\b/i,
        'en',
      ),
    ],
    [
      'a',
      pattern(
        /\b(?:consent\w*|permission|opt(?:ed|s)?[ -]in|ticked|tick (?:the|a|this) box|switch (?:it|them|this|these) on|choose to allow|(?:chosen|clicked|pressed|selected) .{0,12}(?:allow|accept|agree)|agreed to receive|authori[sz]ed us|only (?:\w+ ){0,3}(?:if|when|after|once) you (?:explicitly |expressly |have )*(?:agreed?|say yes|said yes))\b/i,
        'en',
      ),
    ],
  ],
  fr: [
    ['b-before', pattern(/\b(?:mesures|demarches) pre-?contractuelles\b|\bprecontractuel\w*/i, 'fr')],
    [
      'b',
      pattern(
        /\bexecution (?:d[eu]s? |d'un |d'une |de ce |de notre |de la |de l')?(?:\w+ )?(?:\w+ )?(?:contrats?|commandes?|conditions generales|convention|relation contractuelle|mesures contractuelles|obligations contractuelles|prestations? commandees?)\b|\b(?:base|necessite) contractuelle\b|\b(?:executer|remplir|honorer) (?:le|notre|votre|ce|leur) contrat\b|\b(?:parce que|car) (?:nous|vous) avons (?:conclu |signe |passe )?un contrat\b/i,
        'fr',
      ),
    ],
    [
      'c',
      pattern(
        /\b(?:obligations? (?:legales?|reglementaires?|comptables?|fiscales?)|exigences? legales?|obligation de conservation|tenus? par la loi|impose\w* par la loi)\b/i,
        'fr',
      ),
    ],
    ['d', pattern(/\binterets? vitaux\b/i, 'fr')],
    ['e', pattern(/\b(?:interet public|interet general|mission de service public|autorite publique)\b/i, 'fr')],
    ['f', pattern(/\binterets? (?:\w+ )?legitimes?\b/i, 'fr')],
    [
      'a',
      pattern(
        /\b(?:consentement|consenti|consentez|(?:que|seulement|uniquement) si vous (?:etes|en etes) d'accord|accord|opt-in|coche\w* (?:la|une) case)\b/i,
        'fr',
      ),
    ],
  ],
  nl: [
    ['b-before', pattern(/\bprecontractue\w+|\bvoor het sluiten van (?:een|de) (?:overeenkomst|contract)\b/i, 'nl')],
    [
      'b',
      pattern(
        /\b(?:uitvoer\w+|nakom\w+|sluiten)\b.{0,20}\b(?:overeenkomst\w*|contract\w*)\b|\b\w*(?:overeenkomst|contract)\b.{0,30}\b(?:uit te voeren|uitvoeren|na te komen|nakomen)\b|\bomdat (?:we|wij|je|u) (?:met \w+ )?een (?:\w*overeenkomst|contract)\b.{0,20}\b(?:hebben|hebt|sloten)\b/i,
        'nl',
      ),
    ],
    [
      'c',
      pattern(
        /\bwettelijke (?:verplichting\w*|plicht\w*|bewaarplicht|taak|taken)\b|\bfiscale bewaarplicht\b|\bwettelijk verplicht\b|\b(?:de )?wet (?:ons )?(?:verplicht|eist)\b/i,
        'nl',
      ),
    ],
    ['d', pattern(/\bvitale? belang\w*/i, 'nl')],
    ['e', pattern(/\b(?:algemeen|openbaar|publiek) (?:belang|gezag)\b|\bpublieke taak\b/i, 'nl')],
    ['f', pattern(/\b(?:gerechtvaardigde?|legitieme?|rechtmatige?) (?:\w+ )?(?:bedrijfs)?belang\w*/i, 'nl')],
    ['a', pattern(/\b(?:toestemming\w*|instemming|toegestemd|akkoord (?:gaat|bent|geeft))/i, 'nl')],
  ],
  de: [
    ['b-before', pattern(/\b(?:vor)vertraglich\w*|\bvertragsanbahnung\b/i, 'de')],
    [
      'b',
      pattern(
        /\b(?:vertragserfullung|vertragsdurchfuhrung|vertragsabwicklung)\b|\b(?:erfullung|durchfuhrung|abwicklung)\b.{0,30}\bvertrag\w*|\b\w*vertrag\w*\b.{0,30}\b(?:erfullen|erfullung|durchzufuhren)\b|\b(?:weil|da) (?:wir|sie|du) (?:mit \w+ )?einen \w*vertrag\b.{0,20}\b(?:haben|hast|geschlossen)\b/i,
        'de',
      ),
    ],
    [
      'c',
      pattern(
        /\b(?:rechtliche\w*|gesetzliche\w*) (?:\w+ )?(?:verpflichtung\w*|pflicht\w*|aufbewahrungspflicht\w*|aufbewahrungsfrist\w*|vorgabe\w*|vorschrift\w*|anforderung\w*|grundlage\w*|aufgabe\w*)\b|\bgesetzlich (?:verpflichtet|vorgeschrieben|vorgesehen)\b/i,
        'de',
      ),
    ],
    ['d', pattern(/\blebenswichtige\w* interesse\w*/i, 'de')],
    ['e', pattern(/\boffentliche\w* interesse\w*|\boffentlicher gewalt\b/i, 'de')],
    ['f', pattern(/\b(?:berechtigte\w*|uberwiegende\w*) (?:\w+ )?interesse\w*|\binteressen(?:s)?abwagung\b/i, 'de')],
    [
      'a',
      pattern(
        /\b(?:einwilligung\w*|eingewilligt|willigen|einwilligst|einwilligen|zustimmung|zugestimmt|einverstandnis\w*|einverstanden|stimmen sie)\b/i,
        'de',
      ),
    ],
  ],
};

/** Consent that a use rests on: not one that may be withdrawn, and not “never without your consent”. */
export const consentIsBasis = patternIn({
  en: /\b(?:based on|on the basis of|bas[ie]s (?:for|of|is|are)|rel(?:y|ies|ied|ying) on|rests? on|subject to|only (?:with|after|upon|on|if)|with|upon|after|obtain\w*|requires?|need|has given|have given|whether you)\b.{0,40}\bconsent(?:ed)?\b|\b(?:ask|request|seek)\w*\b.{0,40}\b(?:consent|permission)\b|\b(?:if|where|when|once|after|only) (?:you|users?|customers?|visitors?|members?|applicants?|they|the user)\b.{0,20}\b(?:consent(?:ed)?|opt(?:ed)?[ -]in|(?:have |has )?(?:chosen|clicked|pressed|selected) .{0,12}(?:allow|accept|agree)|switch (?:it|them|this) on|choose to allow|agreed|authori[sz]ed|given .{0,25}\b(?:consent|permission)|ticked|tick)\b|\byou (?:hereby |expressly |also )?consent (?:to|that)\b|\bhas expressly consented\b|\bonly\b.{0,120}\b(?:with (?:your|their|the person's) (?:\w+ )?(?:consent|permission)|(?:if|when|after|once) you (?:explicitly |expressly |have )*(?:agreed?|say yes|said yes))\b/i,
  fr: /\b(?:avec|apres|sur|fonde\w* sur|repose\w* sur|sous reserve de|recueill\w+|obten\w+|sollicit\w+|demand\w+|bas[ee]\w* sur|requis|grace a|soumis\w* a)\b.{0,40}\b(?:consentement|accord)\b|\b(?:si|lorsque|des lors que) vous (?:y |nous )?(?:avez )?(?:donne votre |expressement )?(?:consenti|consentez|consentement|accord)\b|\bconsentement\b.{0,40}\b(?:requis|demande|sollicite|recueilli|necessaire)\b|\b(?:a|avez) (?:expressement )?consenti\b|\bvous (?:consentez|acceptez) (?:a|que|au)\b|\b(?:que|qu'|uniquement|seulement) ?(?:avec|si)\b.{0,30}\b(?:accord|consentez|consentement)\b|\bsi vous y consentez\b/i,
  nl: /\b(?:met|na|op basis van|op grond van|berust op|gebaseerd op|vragen|gevraagd|vraagt|geeft|gegeven|verleend)\b.{0,60}\b(?:toestemming|instemming)\b|\b(?:toestemming|instemming)\b.{0,40}\b(?:gegeven|verleend|gevraagd|vragen|geeft|geven|vereist|nodig)\b|\b(?:als|indien|wanneer|zodra) (?:u|je)\b.{0,60}\b(?:toestemming|akkoord|toegestemd)\b|\b(?:alleen|uitsluitend|enkel) met (?:uw|je|jouw|hun) (?:\w+ )?toestemming\b/i,
  de: /\b(?:mit|nach|aufgrund|auf (?:der )?(?:grundlage|basis)|auf|gemass|durch)\b.{0,40}\b(?:einwilligung|zustimmung|einverstandnis\w*)\b|\b(?:wenn|sofern|soweit|nur|falls)\b.{0,80}\b(?:eingewilligt|einwilligung|zugestimmt|zustimmung|einverstanden)\b|\b(?:willigen sie|sie willigen)\b.{0,80}\bein\b|\bstimmen sie\b.{0,100}\bzu\b|\bsie\b.{0,40}\beinverstanden\b|\beinwilligung\b.{0,40}\b(?:einholen|eingeholt|abgefragt|erteilt|erforderlich)\b|\brechtsgrundlage\b.{0,60}\beinwilligung\b|\bnur\b.{0,80}\b(?:einwilligst|einwilligen|mit (?:deiner|ihrer|eurer) (?:\w+ )?(?:einwilligung|zustimmung|erlaubnis))\b/i,
});

/** Sentences of which a named ground is no basis of ours: rights, withdrawals, what others must do, transfers, lessons. */
export const noBasis: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:right (?:to|of)|rights? under|entitled|object(?:ion)? to|you (?:can|may) object|withdraw\w* (?:your |the |any |this )?consent|(?:without|no|not (?:require|need)|not need to give|needs? no) (?:your |the |prior |any |explicit |express )*(?:consent|permission)|(?:you|customers?|clients?|users?|controllers?|shops?|parties) (?:must|shall|should|are responsible|warrants?|guarantees?|undertakes?|belongs? to)|outside (?:of )?the (?:EEA|EU|UK|European)|third countr\w+|should be given|regularly (?:takes place )?only (?:takes place )?(?:after|with)|this also applies to processing|where consent is required|as a child|parents?|guardians?|prevents? \w+ from|in (?:some|certain|limited|the following) circumstances|regardless of|consent (?:process|banner|tool|form)|if the law requires|means (?:any|a|the))\b|\btransfers? (?:of|to|your|outside)\b/i,
  fr: /\b(?:droit (?:de|d'|a|au)|retir(?:er|ez)|revoqu\w+|opposer|sans (?:votre|leur|le) (?:accord|consentement)|hors de|pays tiers|transferts?|appartient|parents?|tuteur\w*|representant legal|empecher)\b/i,
  nl: /\b(?:recht (?:op|om)|intrekken|bezwaar|zonder (?:uw|je|hun) toestemming|(?:mag|kun|kunt) (?:je|u) ons|ouders?|voogd|geen toestemming|buiten de (?:EU|EER)|derde landen|doorgifte)\b/i,
  de: /\b(?:das recht|recht auf|widerspruch\w*|widersprechen|ohne (?:ihre|deren|eine) (?:einwilligung|zustimmung)|drittland\w*|drittlander\w*|gilt nicht|entgegensteh\w*|regelmassig nur (?:nach|mit)|dies gilt auch|ausnahme (?:gilt|kann)|rechtsverfahren im ausland|eingeschrankt|eltern|erziehungsberechtigt\w*|keine (?:gesonderte |vorherige )?einwilligung)\b/i,
};

/** The headings and columns of legal bases. */
export const basisTopic = pattern(
  /\b(?:(?:legal|lawful) (?:bas[ie]s|grounds?)|bas[ie]s for (?:the )?process\w*|on what basis|(?:base|fondement)s? (?:legales?|juridiques?|legaux)|grondslag\w*|rechtsgrond\w*|rechtsgrundlagen?)\b|^(?:basis|base|fondement|grundlage)[.:]?$/i,
);

/** “Consent”, “Contract (performance)”: what names a ground where only grounds are expected. */
export const shortNames: readonly (readonly [Ground, RegExp])[] = [
  [
    'b-before',
    /\b(?:pre-?contract\w*|steps? .{0,40}(?:contract|agreement)|mesures precontractuelles|vorvertraglich\w*|precontractue\w*|vertragsanbahnung)\b/i,
  ],
  [
    'b',
    /\b(?:contract\w*|agreements?|execution of the general conditions|contrats?|conditions generales|contractuel\w*|relation contractuelle|\w*overeenkomst\w*|vertrag\w*)\b/i,
  ],
  [
    'c',
    /\b(?:(?:legal|statutory) (?:obligations?|dut(?:y|ies)|requirements?)|legal compliance|law|obligations? (?:legales?|comptables?|fiscales?|reglementaires?)|wettelijke \w+|wettelijk verplicht|(?:rechtliche|gesetzliche)\w* \w*pflicht\w*)\b/i,
  ],
  ['d', /\b(?:vital interests?|interets? vitaux|vitale? belang\w*|lebenswichtige\w* interesse\w*)\b/i],
  ['e', /\b(?:public (?:interest|task)|interet public|algemeen belang|offentliche\w* interesse\w*)\b/i],
  [
    'f',
    /\b(?:legitimate (?:\w+ )?interests?|(?:balanc\w+|weighing(?: up)?) (?:test )?of (?:the )?interests?|interets? (?:\w+ )?legitimes?|mise en balance des interets|gerechtvaardigde? (?:\w+ )?belang\w*|belangenafweging|berechtigte\w* (?:\w+ )?interesse\w*|interessens?abwagung)\b/i,
  ],
  ['a', /\b(?:consent|consented|consentement|consenti|toestemming|instemming|einwilligung|eingewilligt|zustimmung)\b/i],
];

/** “Legal basis:” at the beginning of a line. */
export const basisLabel =
  /^(?:(?:the |our )?(?:legal|lawful) bas[ie]s|rechtsgrundlagen?|bases? (?:legales?|juridiques?)|fondement juridique|(?:wettelijke |juridische )?grondslag(?:en)?|rechtsgrond)\b(?: (?:for|of|fur|der|du|van|voor)\b[^:]{0,60})? ?(?::|is\b|ist\b|est\b|[-–])?\s*/i;

/** Introductions of a list of bases: “We process your data on the basis of:”. */
export const basisLead = pattern(
  /\b(?:op (?:basis|grond) van|based on|on the basis of|rel(?:y|ies) on|auf (?:der )?(?:grundlage|basis)|gestutzt auf|sur (?:la|les) bases?|fonde\w* sur|berust\w* op|beruht auf)\b.{0,60}:$/i,
);

/** That the law asks for data to be kept, said of what is kept: “we are obliged to keep the logbooks of our balloons”. */
export const keptByLaw = patternIn({
  en: /\b(?:required|obliged|bound|obligated) (?:by (?:\w+ ){0,3}laws? )?to (?:keep|retain|store|archive|preserve)\b|\b(?:laws?|rules|regulations?|legislation|acts?) (?:requires?|obliges?|compels?|forces?) us to (?:keep|retain|store|archive|preserve)\b|\b(?:kept|keep|retain\w*|stor\w+|archiv\w+)\b.{0,120}\b(?:to (?:comply|meet)|(?:because|as|since) .{0,40}\blaws?\b|(?:required|prescribed|demanded|laid down) by (?:\w+ ){0,3}(?:law|code|act|statute|legislation)|by law|legal (?:retention|obligation)|tax (?:law|authorit|regulation|purposes)|accounting (?:law|rules|obligation)|statutory)\b/i,
  fr: /\b(?:tenus?|obligation|obliges?|contraints?) (?:\w+ )?(?:de|a) (?:les? )?conserv\w+|\bconserv\w+\b.{0,120}\b(?:obligations? (?:legales?|comptables?|fiscales?|reglementaires?)|code de commerce|loi (?:fiscale|comptable))\b/i,
  nl: /\bwettelijk(?:e)? (?:verplicht\w*|bewaartermijn|bewaarplicht)\b|\bfiscale (?:bewaarplicht|bewaartermijn)\b|\bbewaar\w*\b.{0,100}\b(?:belastingdienst|fiscale|wettelijke) \w+/i,
  de: /\b(?:gesetzliche\w*|handels-? ?und steuerrechtliche\w*|steuerrechtliche\w*|handelsrechtliche\w*|steuerliche\w*) (?:\w+ )?aufbewahrungs(?:pflicht|frist|vorschrift)\w*|\bbewahr\w*\b.{0,120}(?:§+ ?\d+|\b(?:HGB|AO|BAO|UGB|OR)\b)/i,
});

/** Conditions and lengths: a period that the law would make longer is no duty that is stated. */
export const keptPerhaps =
  /\b(?:unless|longer|where (?:a|such|there|the|required)|if (?:a|the|we|there)|insofar|may be (?:required|obliged)|soweit|sofern|falls|es sei denn|solange|entgegenst\w+|sauf si|lorsqu\w*|tenzij|indien|unberuhrt|prevent\w*|not (?:be )?delet\w*)\b/i;

/** Consent that one may withdraw was asked for: “withdraw your consent to marketing”. */
export const withdrawn = patternIn({
  en: /\b(?:withdraw|revoke)\w* (?:your |the |any |such |this )?consent (?:to|for) (?!(?:the )?process)/i,
  fr: /\bretir\w+ (?:votre |leur )?consentement (?:a|au|aux|pour) (?!traitement|tout)/i,
  nl: /\btoestemming voor\b.{3,60}\b(?:intrekken|in te trekken)\b/i,
  de: /\beinwilligung (?:in|zu|zum|fur) (?!die (?:daten)?verarbeitung)\w.{3,60}\bwiderruf\w*/i,
});

/** The law's own words of a ground, which say it of all processing alike. */
export const ofAllProcessing =
  /\b(?:betroffene\w* person|unser unternehmen unterliegt|verarbeitungsvorgange\w*|data subject|personne concernee|betrokkene)\b/i;
