// Contractions: “don’t”, “we’ll”, “it’s” written out, so that whoever looks for “do not” finds both ways of saying it.

/** Of folded English text. */
export const writtenOut = (plain: string): string =>
  plain.includes("'")
    ? plain.replace(contraction, (short, not?: string, word?: string, ending?: string) =>
        not !== undefined ? (irregular.get(not) ?? `${not} not`) : `${word} ${endings.get(ending!) ?? short}`,
      )
    : plain;

const contraction =
  /\b(?:(ca|wo|sha|do|does|did|is|are|was|were|has|have|had|would|could|should|need|must)n't|(we|you|they|i|it|that|there|what|who|he|she|here)'(re|ll|ve|s|m))\b/g;
const irregular: ReadonlyMap<string, string> = new Map([
  ['ca', 'cannot'],
  ['wo', 'will not'],
  ['sha', 'shall not'],
]);
const endings: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['s', 'is'],
  ['m', 'am'],
]);
