// Atoms: the units of meaning that names of tables and columns are made of, whatever their language; one entry a line of the word lists.

/** `first+name`: one word that carries several meanings (“prenom”, “Vorname”). Words are in lower case without accents, as names are cut. */
export type WordList = Readonly<Record<string, string>>;

/** Kinds of people that rows may be about; staff are apart, because rows often name who handled them. */
export const people: ReadonlySet<string> = new Set(
  'customer member user patient student guest applicant subscriber contactperson person donor renter author participant insured visitor lead child parent beneficiary candidate volunteer owner employee agent doctor teacher driver'.split(
    ' ',
  ),
);
export const staff: ReadonlySet<string> = new Set('employee agent doctor teacher driver'.split(' '));

/** Kinds of organisation: their addresses are not a person's. */
export const organisations: ReadonlySet<string> = new Set(
  'company supplier branch department organisation bank insurer hotel'.split(' '),
);

/** Words that say nothing about what a table holds. */
export const neutral: ReadonlySet<string> = new Set(
  'table data main archive new old view detail account all'.split(' '),
);
