// Number words from one to one hundred in four languages, folded: “forty-five”, “trente-cinq”, “vijfenveertig”, “fünfundvierzig”.
const english = {
  ones: 'one two three four five six seven eight nine'.split(' '),
  teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
};
const french = {
  ones: 'un deux trois quatre cinq six sept huit neuf'.split(' '),
  teens: 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' '),
  tens: 'vingt trente quarante cinquante soixante'.split(' '),
};
const dutch = {
  ones: 'een twee drie vier vijf zes zeven acht negen'.split(' '),
  teens: 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' '),
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
};
const german = {
  ones: 'ein zwei drei vier funf sechs sieben acht neun'.split(' '),
  teens: 'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(' '),
  // “ß” folds to one s; the Swiss write two.
  tens: 'zwanzig dreisig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' '),
};

const numbers = new Map<string, number>();

/** Each table with how its language joins a ten and a one: “forty-five”, “vijfenveertig”. */
const joined: readonly (readonly [typeof english, (ten: string, one: string) => string])[] = [
  [english, (ten, one) => `${ten}-${one}`],
  [french, (ten, one) => `${ten}-${one}`],
  [dutch, (ten, one) => `${one}en${ten}`],
  [german, (ten, one) => `${one}und${ten}`],
];
for (const [{ ones, teens, tens }, join] of joined) {
  ones.forEach((word, at) => numbers.set(word, at + 1));
  teens.forEach((word, at) => numbers.set(word, at + 10));
  tens.forEach((ten, at) => {
    numbers.set(ten, (at + 2) * 10);
    ones.forEach((one, and) => numbers.set(join(ten, one), (at + 2) * 10 + and + 1));
  });
}
for (const [word, number] of [
  ['a', 1],
  ['an', 1],
  ['une', 1],
  ['eine', 1],
  ['einen', 1],
  ['einem', 1],
  ['einer', 1],
  ['eines', 1],
  ['dreissig', 30],
  ['soixante-dix', 70],
  ['soixante-douze', 72],
  ['quatre-vingts', 80],
  ['quatre-vingt-dix', 90],
  ['hundred', 100],
  ['cent', 100],
  ['honderd', 100],
  ['hundert', 100],
] as const)
  numbers.set(word, number);

/** The number that a folded word or figure says; undefined where it says none. */
export const numberOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : numbers.get(word.toLowerCase());
