// Anybody: sources of data that could be anybody, where nothing in the sentence says who it is all the same.

const anybody =
  /\b(?:third[- ]part(?:y|ies)|other (?:\w+ )?sources|various sources|commercial sources|data brokers|suppliers|partners|publicly (?:available|accessible)(?: sources| information| data)?|public (?:sources|information)|tiers|partenaires|autres sources|sources (?:accessibles au public|publiques)|courtiers|derden|andere bronnen|databureaus|(?:openbare|publieke) bronnen|partners|dritten|anderen quellen|offentlich (?:zuganglichen )?quellen|partnern)\b/;
/** Who or what it is, all the same. */
const told =
  /\b(?:such as|namely|for example|e\.g\.|including|linkedin|xing|registers?|registry|employers?|tels? que|notamment|par exemple|registre|zoals|namelijk|bijvoorbeeld|handelsregister|kamer van koophandel|wie|namlich|insbesondere|z\. ?b\.)\b/;

/** Whether a sentence on sources, in plain letters, names only such as could be anybody. */
export const couldBeAnybody = (plain: string): boolean => anybody.test(plain) && !told.test(plain);
