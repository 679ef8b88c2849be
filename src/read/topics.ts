// Topics: headings that open a section of their own in any privacy policy, in four languages.
import { pattern } from './patterns.ts';

/** A heading that starts a topic of its own, and so is no sub-heading of the one before it. */
export const strongTopic = pattern(
  /\b(?:rights?|retention|retain|how long|security|protect(?:ed|ion)? (?:your|of)|contact|cookies?|shar(?:e|ing)|disclos\w+|recipients?|transfers?|third part(?:y|ies)|changes|updates?|legal bas[ie]s|legal grounds?|complaints?|children|how we use|why we|purposes?|collect\w*|droits?|conservation|securite|destinataires?|transferts?|finalites?|base (?:legale|juridique)|modifications?|rechten|bewaartermijn\w*|bewaren|beveilig\w+|ontvangers?|doorgifte|doeleinden|grondslag\w*|wijziging\w*|klacht\w*|rechte|speicherdauer|aufbewahrung\w*|losch\w+|sicherheit|empfanger\w*|ubermittlung\w*|zwecke?|rechtsgrundlage\w*|anderung\w*|beschwerde\w*|kontakt)\b/i,
);
