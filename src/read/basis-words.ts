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
        /\b(?:perform\w*|execut\w*|fulfil\w*|carry(?:ing)? out|compl(?:y|ying) with|me?et(?:ing)?)(?: and \w+)?(?: of)?(?: (?:the|an?|our|your|any|this|that|their|its|such|service|sales|purchase|employment|general|rental|customer|existing|respective)){0,3} (?:contracts?|agreements?|contractual (?:\w+ )?(?:obligations?|relation\w*|duties)|conditions of)\b|\bcontract(?:ual)? (?:performance|necessity|fulfilment|execution|basis)\b/i,
        'en',
      ),
    ],
    [
      'c',
      pattern(
        /\b(?:legal|statutory|regulatory)(?: or (?:legal|statutory|regulatory))? (?:obligations?|dut(?:y|ies)|requirements?)\b|\b(?:required|obliged|obligated) (?:to do so )?by (?:\w+ )?(?:law|statute|legislation)\b|\bas the [^.;]{3,60} (?:Act|Code|Law|Ordinance) (?:requires|demands|prescribes|obliges)\b/i,
        'en',
      ),
    ],
    ['d', pattern(/\bvital interests?\b/i, 'en')],
    ['e', pattern(/\b(?:public interest|public task|official authority)\b/i, 'en')],
    ['f', pattern(/\b(?:legitimate|justified) (?:business |commercial |overriding |economic )?interests?\b/i, 'en')],
    ['a', pattern(/\b(?:consent\w*|permission|opt(?:ed)?[ -]in|ticked)\b/i, 'en')],
  ],
  fr: [
    ['b-before', pattern(/\b(?:mesures|demarches) pre-?contractuelles\b|\bprecontractuel\w*/i, 'fr')],
    [
      'b',
      pattern(
        /\bexecution (?:d[eu]s? |d'un |d'une |de ce |de notre |de la |de l')?(?:\w+ )?(?:contrats?|commandes?|conditions generales|convention|relation contractuelle)\b|\b(?:base|necessite) contractuelle\b/i,
        'fr',
      ),
    ],
    ['c', pattern(/\b(?:obligations? (?:legales?|reglementaires?)|exigences? legales?)\b/i, 'fr')],
    ['d', pattern(/\binterets? vitaux\b/i, 'fr')],
    ['e', pattern(/\b(?:interet public|mission de service public)\b/i, 'fr')],
    ['f', pattern(/\binterets? (?:commercial |commerciaux )?legitimes?\b/i, 'fr')],
    ['a', pattern(/\b(?:consentement|consenti|consentez|accord)\b/i, 'fr')],
  ],
  nl: [
    ['b-before', pattern(/\bprecontractue\w+|\bvoor het sluiten van (?:een|de) (?:overeenkomst|contract)\b/i, 'nl')],
    [
      'b',
      pattern(
        /\b(?:uitvoer\w+|nakom\w+|sluiten)\b.{0,20}\b(?:overeenkomst\w*|contract\w*)\b|\b(?:overeenkomst|contract)\b.{0,20}\b(?:uit te voeren|na te komen)\b/i,
        'nl',
      ),
    ],
    ['c', pattern(/\bwettelijke (?:verplichting\w*|plicht\w*|bewaarplicht)\b|\bfiscale bewaarplicht\b/i, 'nl')],
    ['d', pattern(/\bvitale? belang\w*/i, 'nl')],
    ['e', pattern(/\balgemeen belang\b/i, 'nl')],
    ['f', pattern(/\b(?:gerechtvaardigde?|legitieme?) (?:bedrijfs)?belang\w*/i, 'nl')],
    ['a', pattern(/\btoestemming\w*/i, 'nl')],
  ],
  de: [
    ['b-before', pattern(/\b(?:vor)vertraglich\w*/i, 'de')],
    [
      'b',
      pattern(
        /\b(?:vertragserfullung|vertragsdurchfuhrung|vertragsabwicklung|vertragsanbahnung)\b|\b(?:erfullung|durchfuhrung|abwicklung)\b.{0,30}\bvertrag\w*|\bvertrag\w*\b.{0,30}\b(?:erfullen|erfullung|durchzufuhren)\b/i,
        'de',
      ),
    ],
    [
      'c',
      pattern(
        /\b(?:rechtliche\w*|gesetzliche\w*) (?:\w+ )?(?:verpflichtung\w*|pflicht\w*|aufbewahrungspflicht\w*|vorgabe\w*)\b/i,
        'de',
      ),
    ],
    ['d', pattern(/\blebenswichtige\w* interesse\w*/i, 'de')],
    ['e', pattern(/\boffentliche\w* interesse\w*|\boffentlicher gewalt\b/i, 'de')],
    ['f', pattern(/\b(?:berechtigte\w*|uberwiegende\w*) (?:\w+ )?interesse\w*/i, 'de')],
    ['a', pattern(/\b(?:einwilligung\w*|eingewilligt|zustimmung|zugestimmt)\b/i, 'de')],
  ],
};

/** Consent that a use rests on: not one that may be withdrawn, and not “never without your consent”. */
export const consentIsBasis = patternIn({
  en: /\b(?:based on|on the basis of|basis (?:for|of|is)|rel(?:y|ies|ied|ying) on|rests? on|subject to|only (?:with|after|upon|on)|with|upon|after|obtain\w*|has given|have given)\b.{0,40}\bconsent\b|\b(?:ask|request|seek)\w*\b.{0,40}\b(?:consent|permission)\b|\b(?:if|where|when|once|after|only) (?:you|users?|customers?|visitors?|members?|applicants?|they|the user)\b.{0,20}\b(?:consent(?:ed)?|opt(?:ed)?[ -]in|given .{0,25}\b(?:consent|permission)|ticked)\b/i,
  fr: /\b(?:avec|apres|sur|fonde\w* sur|repose\w* sur|sous reserve de|recueill\w+|obten\w+|base sur)\b.{0,30}\b(?:consentement|accord)\b|\b(?:si|lorsque) vous (?:y )?(?:avez )?(?:consenti|consentez)\b/i,
  nl: /\b(?:met|na|op basis van|op grond van|berust op|gebaseerd op|vragen)\b.{0,40}\btoestemming\b|\b(?:als|indien|wanneer) u\b.{0,40}\btoestemming\b/i,
  de: /\b(?:mit|nach|aufgrund|auf (?:der )?(?:grundlage|basis)|auf|gemass|durch)\b.{0,40}\b(?:einwilligung|zustimmung)\b|\b(?:wenn|sofern|soweit|nur)\b.{0,60}\b(?:eingewilligt|einwilligung|zugestimmt|zustimmung)\b|\brechtsgrundlage\b.{0,60}\beinwilligung\b/i,
});

/** Sentences of which a named ground is no basis of ours: rights, withdrawals, what others must do, transfers, lessons. */
export const noBasis: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:right (?:to|of)|rights? under|entitled|object(?:ion)? to|you (?:can|may) object|overrid\w+|withdraw\w* (?:your |the |any |this )?consent|(?:without|no|not require|needs? no) (?:your |the |prior |any |explicit |express )*(?:consent|permission)|(?:you|customers?|clients?|users?|controllers?|shops?|parties) (?:must|shall|should|are responsible|warrants?|guarantees?|undertakes?|belongs? to)|outside (?:of )?the (?:EEA|EU|UK|European)|third countr\w+|should be given|means (?:any|a|the))\b|\btransfers? (?:of|to|your|outside)\b/i,
  fr: /\b(?:droit (?:de|d'|a|au)|retir(?:er|ez)|revoqu\w+|opposer|sans (?:votre|leur|le) (?:accord|consentement)|hors de|pays tiers|transferts?|appartient)\b/i,
  nl: /\b(?:recht (?:op|om)|intrekken|bezwaar|zonder (?:uw|je|hun) toestemming|buiten de (?:EU|EER)|derde landen|doorgifte)\b/i,
  de: /\b(?:das recht|recht auf|widerspruch\w*|widersprechen|ohne (?:ihre|deren|eine) (?:einwilligung|zustimmung)|drittland\w*|drittlander\w*|gilt nicht|entgegensteh\w*|uberwiegen)\b/i,
};

/** The headings and columns of legal bases. */
export const basisTopic = pattern(
  /\b(?:(?:legal|lawful) (?:bas[ie]s|grounds?)|bas[ie]s for (?:the )?process\w*|on what basis|(?:base|fondement)s? (?:legales?|juridiques?|legaux)|grondslag\w*|rechtsgrond\w*|rechtsgrundlagen?)\b/i,
);

/** “Consent”, “Contract (performance)”: what names a ground where only grounds are expected. */
export const shortNames: readonly (readonly [Ground, RegExp])[] = [
  [
    'b-before',
    /\b(?:pre-?contract\w*|steps? .{0,40}(?:contract|agreement)|mesures precontractuelles|vorvertraglich\w*|precontractue\w*|vertragsanbahnung)\b/i,
  ],
  [
    'b',
    /\b(?:contract\w*|agreements?|execution of the general conditions|contrats?|conditions generales|overeenkomst\w*|vertrag\w*)\b/i,
  ],
  [
    'c',
    /\b(?:(?:legal|statutory) (?:obligations?|dut(?:y|ies)|requirements?)|law|obligations? legales?|wettelijke \w+|(?:rechtliche|gesetzliche)\w* \w*pflicht\w*)\b/i,
  ],
  ['d', /\b(?:vital interests?|interets? vitaux|vitale? belang\w*|lebenswichtige\w* interesse\w*)\b/i],
  ['e', /\b(?:public (?:interest|task)|interet public|algemeen belang|offentliche\w* interesse\w*)\b/i],
  [
    'f',
    /\b(?:legitimate (?:\w+ )?interests?|interets? legitimes?|gerechtvaardigde? belang\w*|berechtigte\w* (?:\w+ )?interesse\w*)\b/i,
  ],
  ['a', /\b(?:consent|consentement|toestemming|einwilligung)\b/i],
];

/** “Legal basis:” at the beginning of a line. */
export const basisLabel =
  /^(?:(?:the |our )?(?:legal|lawful) bas[ie]s|rechtsgrundlagen?|bases? (?:legales?|juridiques?)|fondement juridique|(?:wettelijke |juridische )?grondslag(?:en)?|rechtsgrond)\b(?: (?:for|of|fur|der|du|van|voor)\b[^:]{0,60})? ?(?::|is\b|ist\b|est\b|[-–])?\s*/i;

/** Introductions of a list of bases: “We process your data on the basis of:”. */
export const basisLead = pattern(
  /\b(?:op (?:basis|grond) van|based on|on the basis of|rel(?:y|ies) on|auf (?:der )?(?:grundlage|basis)|gestutzt auf|sur (?:la|les) bases?|fonde\w* sur|berust\w* op|beruht auf)\b.{0,60}:$/i,
);
