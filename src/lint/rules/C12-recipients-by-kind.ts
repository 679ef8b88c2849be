// C12: recipients that the company knows are given only as a kind, or as the rest of a list.
import { type Spoken, saying } from '../saying.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Names, and then the rest without one. */
const andOthers: Spoken = {
  en: /\b(?:(?:compan\w+|providers?|tools?|services?|partners?|processors?|vendors?|suppliers?|parties)\b[^.\n]{0,20}\b(?:such as|like|including)\b[^.\n]{0,100}(?:\band others\b|\betc\b)|some examples of\b[^.\n]{0,40}\b(?:third[- ]part\w+|providers?|recipients?|processors?)|(?:and|or) (?:some |various )?other (?:\w+ )?(?:providers|subcontractors|sub-processors|suppliers))/,
  fr: /\b(?:(?:d'autres|autres) (?:prestataires|sous-traitants|fournisseurs)\b|(?:prestataires|sous-traitants|partenaires)\b[^.\n]{0,20}\b(?:tels que|comme)\b[^.\n]{0,100}\betc\b)/,
  nl: /\b(?:(?:andere|overige) (?:\w+ )?(?:leveranciers|verwerkers|dienstverleners|onderaannemers)\b|(?:partijen|leveranciers|partners)\b[^.\n]{0,20}\bzoals\b[^.\n]{0,100}\b(?:en anderen|enz|etc)\b)/,
  de: /\b(?:(?:andere|weitere|sonstige)\w* (?:\w+ )?(?:dienstleister|nachunternehmer|subunternehmer|auftragsverarbeiter|lieferanten)\w*\b|(?:dienstleister|partner)\w*\b[^.\n]{0,20}\bwie\b[^.\n]{0,100}\b(?:u\.a\.|usw|etc)\b)/,
};
/** Whoever works for the company is known to it. */
const hired =
  /\b(?:(?:service |hosting |payment |cloud |it |shipping |delivery |technical |external |third[- ]party |analytics |marketing )+(?:providers?|compan\w+|suppliers?|services?|partners?|platforms?)|sub-?processors?|data processors?|processors?|subcontractors?|suppliers?|contractors?|vendors?|partners?|agents?|carriers?|prestataires?|sous-traitants?|fournisseurs?|hebergeurs?|transporteurs?|partenaires?|dienstverleners?|leveranciers?|verwerkers?|onderaannemers?|vervoerders?|bezorgdiensten?|\w*dienstleister\w*|auftragsverarbeiter\w*|auftragnehmer\w*|\w*unternehmer\w*|zahlungsanbieter|hoster|lieferanten)\b/;
/** Whom the company does not choose, and what is told by a rule of its own. */
const others =
  /\b(?:courts?|police|authorit\w+|law|legal|insurers?|lawyers?|auditors?|buyers?|acquir\w+|merger|sale of|successors?|tribuna\w+|autorites?|rechter|politie|gericht\w*|behord\w*|polizei)\b/;
const gives =
  /\b(?:shar\w+|disclos\w+|pass\w*|transfer\w*|send\w*|sent|give\w*|receiv\w*|access|behalf|activities|provid\w+|compan\w+|partag\w+|transm\w+|communiqu\w+|prestataires|delen|deelt|verstrek\w*|geven|gegeven|krijgen|weiter\w*|geben|ubermittel\w*|erhalten)\b/;
const noGiving =
  /\b(?:do not|does not|never|not|websites?|links?|listed|list of|sources?|obtain|receive (?:data|information) from|ne|pas|jamais|liste|niet|nooit|lijst|nicht|nie|liste|their own)\b/;

export const recipientsByKind: Rule = {
  id: 'C12',
  article: '13(1)(e), C-154/21',
  severity: 'warning',
  name: {
    en: 'Recipients without a name',
    fr: 'Destinataires sans nom',
    nl: 'Ontvangers zonder naam',
    de: 'Empfänger ohne Namen',
  },
  why: {
    en: 'The company knows who works for it. “And others” leaves people to guess where their data is.',
    fr: 'L’entreprise sait qui travaille pour elle. « Et d’autres » laisse deviner où sont les données.',
    nl: 'Het bedrijf weet wie er voor werkt. Bij “en anderen” moeten mensen raden waar hun gegevens zijn.',
    de: 'Das Unternehmen weiß, wer für es arbeitet. Bei „und weitere“ muss man raten, wo die Daten sind.',
  },
  repair: {
    en: 'Name each of them, or link a list that is kept up to date.',
    fr: 'Nommez-les tous, ou liez une liste tenue à jour.',
    nl: 'Noem ze allemaal, of link naar een lijst die actueel blijft.',
    de: 'Nennen Sie alle, oder verlinken Sie eine gepflegte Liste.',
  },
  examples: {
    good: [
      'We share your address with our parcel services, Alderpost and Birchpost.',
      'We never share your data with other providers.',
      'We share addresses with other providers; the list of all of them stands at quartzmoor.example/list.',
    ],
    bad: [
      'We share your data with companies such as Mailchimp, Stripe and others.',
      'We pass your address to our carrier and other subcontractors.',
      'Nous partageons vos données avec notre hébergeur et d’autres prestataires.',
      'Wij geven uw gegevens aan onze drukker en andere leveranciers.',
      'Wir geben Ihre Anschrift an die Spedition und weitere Dienstleister.',
    ],
  },
  find(reading) {
    const open = saying(reading, andOthers, noGiving).find((line) => gives.test(line.plain) && !leadsToList(line));
    const line = open ?? byKindOnly(reading);
    return line ? [{ line }] : [];
  },
};

/** A link may lead to the list of them all. */
const leadsToList = ({ segment }: Line): boolean => segment.runs?.some((run) => run.href !== undefined) ?? false;

/** The first sentence that gives data to service providers without naming one, where the text has no list of them. */
function byKindOnly({ policy, line }: LintReading): Line | undefined {
  const named = new Set(policy.recipients.flatMap(({ name, stated }) => (name && stated ? stated.segment : [])));
  return policy.recipients
    .filter(({ name, stated }) => name === null && stated && !named.has(stated.segment))
    .flatMap(({ stated }) => line(stated!.segment) ?? [])
    .find(
      (one) =>
        hired.test(one.plain) &&
        gives.test(one.plain) &&
        !noGiving.test(one.plain) &&
        !others.test(one.plain) &&
        !leadsToList(one),
    );
}
