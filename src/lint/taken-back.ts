// Taken back: sentences by which a consent can be withdrawn, in whatever words (Art. 7(3)).

/** “Toestemming trekt u in met een mail”, “we only do so if you agree, and you can change your mind”. */
export const takesConsentBack =
  /\b(?:consent|permission|agree\w*|say-so|yes)\b[^\n]{0,120}\b(?:withdr\w+|revok\w*|take (?:it |them )?back|change your mind)\b|\b(?:withdr\w+|revok\w*|take back)\b[^\n]{0,60}\b(?:consent|permission)\b|\b(?:consentement|accord)\b[^\n]{0,120}\b(?:retir\w+|revoqu\w*|revenir)\b|\b(?:retir\w+|revoqu\w*)\b[^\n]{0,60}\b(?:consentement|accord)\b|\b(?:toestemming|akkoord)\b[^\n]{0,120}\b(?:intrek\w*|in te trekken|ingetrokken|trekt (?:u|je) in|trek (?:je|u) in)\b|\bintrek\w*\b[^\n]{0,60}\btoestemming\b|\b(?:einwilligung\w*|zustimmung\w*|einverstandnis)\b[^\n]{0,120}\b(?:widerruf\w*|zuruck(?:nehmen|ziehen))\b|\b(?:widerruf\w*|zurucknehmen)\b[^\n]{0,60}\b(?:einwilligung\w*|zustimmung\w*)\b/;
