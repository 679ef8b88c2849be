// Words by which a text says that data goes to others, in four languages; written for folded text.
import { vendorNames } from '#law';
import type { Line } from '../context.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';

export const vendorWord = pattern(vendorNames);

export const sharingHeading = pattern(
  /\b(?:shar(?:e[ds]?|ing)|disclos\w+|recipients?|third[ -]part(?:y|ies)|(?:to|with|by) others|(?:with|to) whom|a qui|avec qui|categories of (?:service )?(?:providers|recipients|partners)|who (?:else )?(?:has access|receives?|gets?|sees?|can see|do we share|we share)|sub-?processors?|processors|service providers?|destinataires?|partag\w*|communiqu(?!ez)\w+|transmi(?:ssion|s|ses)|sous-traitants?|sous-traitance|tiers|prestataires?|delen|gedeeld|gegevensdeling|doorge(?:ven|geven)|ontvangers?|verstrekking (?:van|aan)|verstrek(?:t|ken|te) (?:\w+ ){0,2}aan|derden?(?! land)|dienstverleners|verwerkers?|(?:daten)?empfanger\w*|(?:daten)?weitergabe|weiterleitung|(?:daten)?(?:offenlegung|bekanntgabe|weiterleitung|austausch)|(?:daten)?ubermittlung(?! in)|dritte[nr]?|auftragsbearbeit\w*|auftragsverarbeiter\w*|auftragsverarbeitung|dienstleister\w*|drittanbieter\w*|zugriff|wer (?:bekommt|erhalt|hat|sieht)|wie (?:ontvangt|heeft|krijgt|ziet)|qui (?:recoit|a acces|peut)|met wie|aan wie|an wen|mit wem|empfangerkategorien)\b/i,
);
export const sharingVerb = pattern(
  /\b(?:shar(?:e[ds]?|ing)|disclos(?:e[ds]?|ing|ure)|pass(?:ed)? on|pass(?:ed)?|provid(?:e[ds]?|ing)|suppl(?:y|ied)|transfer(?:red|s)?|transmit(?:ted)?|made available|access(?:ible)?|runs?|sees?|stor(?:e[ds]?|ing)|process(?:e[ds])?|host(?:ed|s)?|using|use[ds]?|assist\w*|help|send|sent|goes? to|handled?s?|receives?|respond to|requests?|destined|partag\w+|transm\w+|communiqu(?!ez)\w+|heberg\w+|utilis\w+|destine\w*|delen|gedeeld|verstrek\w+|doorge\w+|gebruik\w*|weiter\w+|ubermittel\w*|offen\w+|nutzen|einsatz|einsetzen|verwenden|erhalten|ontvang\w+)\b/i,
);

/** Whether a line stands in a list or section of recipients. */
export const inSharing = (line: Line): boolean =>
  fitsAny(sharingHeading, line.headings) ||
  line.leads.some(
    (lead) =>
      lead.text.endsWith(':') &&
      (fits(theseReceive, lead) ||
        (fits(sharingHeading, lead) &&
          !fits(listsOthers, lead) &&
          (fits(sharingVerb, lead) || fits(listsRecipients, lead)))),
  );

/** A list of what is shared, or of why. */
export const listsOthers = pattern(
  /\b(?:following|folgende[nr]?|suivante?s?|volgende|these|diese[nr]?|ces|deze)\b (?:[a-z'-]+ ){0,3}(?:data|information|details|purposes?|daten|personendaten|angaben|zwecken?|gegevens|persoonsgegevens|doel\w*|rechte|rights|cookies)\b|\b(?:donnees|informations|finalites|objectifs|fins|droits)(?: [a-z]+){0,3} suivante?s?\b/i,
);

/** “… in particular to the following bodies:”. */
const theseReceive = pattern(
  /\b(?:following|folgende[nrm]?|volgende)\b (?:[a-z'()/-]+ ){0,4}(?:recipients?|part(?:y|ies)|persons|people|entit(?:y|ies)|bod(?:y|ies)|organi[sz]ations?|compan(?:y|ies)|providers?|processors?|stellen|empfangern?|empfangerkategorien|empfangergruppen|personen(?:gruppen|kreise)?|unternehmen|institutionen|dienstleistern?|partijen|ontvangers|personen|organisaties|bedrijven|instanties|dienstverleners|verwerkers)\b|\b(?:destinataires|tiers|personnes|entites|organismes|societes|prestataires|sous-traitants|partenaires|acteurs)(?: [a-z]+){0,3} (?:suivante?s?|ci-dessous|ci-apres)\b/i,
);

/** “Our categories of providers are:”, “Ontvangers zijn:”. */
const listsRecipients = pattern(
  /^(?:our |the |nos |les |onze |de |unsere |die |folgende |categor(?:y|ies) of |categories? de |categorieen |kategorien von |possible |potential )*(?:categor\w+ of |categories? d\w+ |kategorien von )?(?:service providers?|(?:sub-?)?processors?|recipients?|partners|third parties|providers|destinataires|sous-traitants|prestataires|partenaires|ontvangers|verwerkers|dienstverleners|empfanger|auftragsverarbeiter|dienstleister|zugriff)\b[^.]{0,80}:$/i,
);
