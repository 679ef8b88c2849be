// Anybody: sources of data that could be anybody, where nothing in the sentence says who it is all the same.

const anybody =
  /\b(?:third[- ]part(?:y|ies)|other (?:\w+ )?sources|various sources|commercial sources|data brokers|suppliers|partners|other (?:people|persons|organi[sz]ations|individuals|compan(?:y|ies))|publicly (?:available|accessible) (?:\w+ )?(?:sources|information|data|registers|databases)|public sources|tiers|d'autres personnes|partenaires|autres sources|sources (?:accessibles au public|publiques)|courtiers|derden|andere (?:personen|organisaties|bedrijven|bronnen)|databureaus|(?:openbare|publieke) bronnen|partners|dritten|anderen (?:personen|unternehmen|quellen)|offentlich (?:zuganglichen )?quellen|partnern)\b/;
/** Who or what it is, all the same. */
const told =
  /\b(?:such as|namely|for example|e\.g\.|including|linkedin|xing|registers?|registry|employers?|tels? que|notamment|par exemple|registre|zoals|namelijk|bijvoorbeeld|handelsregister|kamer van koophandel|wie|namlich|insbesondere|z\. ?b\.)\b/;

/** Whether a sentence on sources, in plain letters, names only such as could be anybody. */
export const couldBeAnybody = (plain: string): boolean => anybody.test(plain) && !told.test(plain);
