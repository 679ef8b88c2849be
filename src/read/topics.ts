// Topics: headings that open a section of their own in any privacy policy, in four languages.
import { pattern } from './patterns.ts';

/** A heading that starts a topic of its own, and so is no sub-heading of the one before it. */
export const strongTopic = pattern(
  /\b(?:rights?|retention|retain|how long|security|protect(?:ed|ion)? (?:your|of)|contact|cookies?|shar(?:e|ing)|disclos\w+|recipients?|transfers?|third part(?:y|ies)|changes|updates?|legal bas[ie]s|legal grounds?|complaints?|children|how we use|why we|purposes?|collect\w*|droits?|conservation|s[ée]curit[ée]|destinataires?|transferts?|finalit[ée]s?|base (?:l[ée]gale|juridique)|modifications?|rechten|bewaartermijn\w*|bewaren|beveilig\w+|ontvangers?|doorgifte|doeleinden|grondslag\w*|wijziging\w*|klacht\w*|rechte|speicherdauer|aufbewahrung\w*|l[öo]sch\w+|sicherheit|empf[äa]nger\w*|[üu]bermittlung\w*|zwecke?|rechtsgrundlage\w*|[äa]nderung\w*|beschwerde\w*|kontakt)\b/i,
);
