// Purpose explained: sentences of every day in which somebody says what they do with data and why, in no word of the law.
import type { Language } from '#base';

/** One sentence a line of the table; all are written for folded text. */
const forms: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // “So that your boat is ready we keep your name.”
    String.raw`^so (?:that )?(?!we\b)[^.]{5,140}?,? we (?:\w+ ){0,2}(?:keep|need|ask|use|hold|store|record|write|note|collect|process)\b`,
    // “We write down your allergies because the cook must know them.”
    String.raw`\bwe (?:\w+ ){0,2}(?:need|keep|ask|use|hold|store|record|write down|note|collect|process|check|look at|take)\b[^.]{3,160}\b(?:so that|so (?:we|you|they|the|your|it)|because|in order (?:to|that)|before we)\b`,
    // “Your number lets us send you the tide tables.”
    String.raw`\b(?:your|their|the|this|that) (?:[\w-]+ ){1,4}(?:lets?|allows?|enables?|helps?) (?:us|you|them)\b`,
    // “With your bank details we pay back deposits.”
    String.raw`^(?:with|by|from|using) (?:your|the|these|this|those) (?:[\w-]+ ){1,4}we (?:can |also )?(?!do not|never)[a-z]+\b`,
    // “Your birthday is kept for the birthday card.”
    String.raw`\b(?:is|are) (?:only |solely )?(?:kept|used|needed|collected|stored|asked for|recorded|noted) for (?:the|your|our|a|an) [a-z]+`,
  ],
  fr: [
    String.raw`^pour que [^.]{5,140}, nous (?:gardons|conservons|demandons|utilisons|avons besoin|traitons|collectons|notons)\b`,
    String.raw`\bnous (?:vous )?(?:avons besoin|demandons|gardons|notons|conservons|utilisons|verifions|regardons)\b[^.]{3,160}\b(?:pour (?:que |vous |le |la |les )?[a-z]+|car|parce que|afin)\b`,
    String.raw`\b(?:votre|vos|cette|ces|leurs?) (?:[\w-]+ ){1,5}(?:(?:nous|vous) )?(?:permet(?:tent)?|ser(?:t|vent)) (?:de|d'|a)\b`,
    String.raw`^(?:avec|grace a|par) (?:votre|vos|ces|cette|le|la|les) (?:[\w-]+ ){1,5}nous [a-z]+ons\b`,
  ],
  nl: [
    String.raw`^zodat [^.]{5,140}\b(?:bewaren|houden|vragen|gebruiken|hebben|noteren) (?:we|wij)\b`,
    String.raw`\b(?:we|wij) (?:vragen|bewaren|houden|noteren|gebruiken|hebben|controleren|kijken)\b[^.]{3,160}\b(?:omdat|zodat|want)\b`,
    String.raw`^met (?:je|uw|jouw|de|dit|deze|het) (?:[\w-]+ ){1,4}[a-z]+en (?:we|wij)\b`,
    String.raw`\b(?:staat|staan) (?:[a-z]+ )?(?:op|in) [^.]{3,60}\bvoor (?:de|het|een|onze) [a-z]+`,
  ],
  de: [
    String.raw`^damit [^.]{5,140}, (?:speichern|brauchen|benotigen|verarbeiten|nutzen|verwenden|erheben|fragen|notieren) wir\b`,
    String.raw`\b(?:wir )?(?:fragen|brauchen|benotigen|speichern|notieren|erheben|prufen|verwenden|nutzen) (?:wir )?[^.]{3,160}, (?:weil|da|damit)\b`,
    String.raw`\b(?:die|der|das|ihre?|diese) [^.]{3,60}\bdien(?:t|en) (?:dem|der|zum|zur|allein|nur|ausschliesslich)\b`,
    String.raw`^mit (?:ihrer|ihrem|ihren|den|der|dem|diesen) [^.,]{3,60} [a-z]+en wir\b`,
  ],
};

const made = (language: Language): RegExp => new RegExp(forms[language].join('|'), 'i');

/** Whether a folded sentence says what is done with something, and why. */
export const explainsUse: Readonly<Record<Language, RegExp>> = {
  en: made('en'),
  fr: made('fr'),
  nl: made('nl'),
  de: made('de'),
};
