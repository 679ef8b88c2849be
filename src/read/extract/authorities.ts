// The supervisory authority to which a person may complain (Art. 13(2)(d), 77).
import { type NamedAuthority, authorities as known, authority, authorityNamed, formerAuthorities } from '#law';
import type { Policy } from '#policy';
import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { fits, pattern } from '../patterns.ts';

/** One word of every authority's name or abbreviation. */
const namely = pattern(
  /authority|commission|regulator|toezichthoud|behorde|datainspektion|GIODO|data inspection|college bescherming|ombuds|inspect|protection office|office for personal|protection agency|protection centre|autorite|autoriteit|prepose|datenschutz|beauftragt|landesamt|garante|datatilsynet|integritetsskydd|tietosuoja|agencia|agencija|comiss|\b(?:CNPD|CNIL|ICO|DPC|AEPD|APD|GBA|UODO|IMY|EDOB|FDPIC|PFPDT|DSB|[A-Z]\w*fDI|\w*LDA|LfD|LDI|ULD|HBDI|IDPC|AKI|AZOP|NAIH|VDAI|DVI|HDPA|GPDP|CPDP|ANSPDCP)\b|\b(?:bij|naar|tot|aan) de AP\b/i,
);
/** An authority that the text speaks of without its name. */
const unnamed = pattern(
  /\b(?:supervisory authority|data protection (?:supervisory )?authority|autorite (?:de controle|de protection des donnees)|toezichthoudende autoriteit|aufsichtsbehorde|datenschutzbehorde)\b/i,
);
const complaint = pattern(
  /\b(?:complain\w*|concerns?|plainte|reclamation|klacht\w*|klagen|beschwer\w*|appropriate authority|supervisory authority)\b/i,
);

export function authorities(draft: Draft): void {
  const country = draft.single.controller?.address?.country;
  const seen = new Map<string, Policy['authorities'][number]>();
  const complaining = new Set<Policy['authorities'][number]>();
  const lines = draft.linesWith(namely).filter(({ kind }) => kind !== 'heading');
  const names = lines.map(
    ({ raw }) => authorityNamed(raw, country) ?? formerIn(raw) ?? plainly(raw, country) ?? abbreviated(raw),
  );
  const isNamed = names.some((name) => name !== null);
  for (const [at, line] of lines.entries()) {
    const found = names[at];
    // “the authority” is nobody else than the one that is named before or after.
    if (!found && (isNamed || !(fits(unnamed, line) && fits(complaint, line)))) continue;
    const key = found ? (found.authority?.id ?? found.name) : '';
    const before = seen.get(key);
    if (before) {
      draft.mention(line, 'authorities', before);
      // The sentence on complaints says more than a link or an aside.
      if (!complaining.has(before) && fits(complaint, line)) {
        before.stated = draft.stated(line);
        if (found) before.name = found.name;
        complaining.add(before);
      }
    } else {
      const value = { name: found?.name ?? null, authority: found?.authority?.id ?? null };
      const made = draft.add('authorities', found ? ['authority', found.name] : ['authority'], value, line);
      seen.set(key, made);
      if (fits(complaint, line)) complaining.add(made);
    }
  }
}

/** An authority by the name that it gave up, as the text has it. */
export function formerIn(text: string): Pick<NamedAuthority, 'name' | 'authority'> | null {
  for (const former of formerAuthorities)
    for (const name of former.names)
      if (text.includes(name)) return { name, authority: authority(former.authority) ?? null };
  return null;
}

/** “een klacht indienen bij de AP”: two letters are a name only behind the Dutch article. */
function abbreviated(text: string): Pick<NamedAuthority, 'name' | 'authority'> | null {
  const one = /\b(?:bij|naar|tot|aan) de AP\b/.test(text) ? authority('legal-nl:DPA-NL') : undefined;
  return one ? { name: 'AP', authority: one } : null;
}

/** “the Data Protection Authority” with capitals, “the Irish regulator”: where that country has only one. */
function plainly(text: string, country: string | undefined): Pick<NamedAuthority, 'name' | 'authority'> | null {
  const folded = fold(text);
  for (const [land, adjective] of Object.entries(adjectives)) {
    const [one] = known.filter(({ country: of }) => of === land);
    const name = adjective.exec(folded);
    if (name && one) return { name: text.slice(name.index, name.index + name[0].length), authority: one };
  }
  const name =
    /\b(?:Data Protection (?:Authority|Commission(?:er)?|Agency|Inspectorate|Ombudsman|Office)|Autorité de protection des données|Datenschutzbehörde|Aufsichtsbehörde für (?:den )?Datenschutz|Privacy Commission)\b/.exec(
      text,
    )?.[0];
  const own = known.filter((one) => one.country === country);
  return name && own.length === 1 ? { name, authority: own[0]! } : null;
}

/** By country with one authority: how texts call what is its own. */
const nationals: Readonly<Record<string, string>> = {
  AT: 'austrian|autrichienne?|oostenrijkse|osterreichische[nrs]?',
  BE: 'belgian|belge|belgische[nrs]?',
  BG: 'bulgarian|bulgare|bulgaarse',
  CH: 'swiss|suisse|zwitserse|schweizer(?:ische[nrs]?)?',
  CY: 'cypriot|chypriote',
  CZ: 'czech|tcheque|tsjechische|tschechische[nrs]?',
  DK: 'danish|danoise?|deense|danische[nrs]?',
  EE: 'estonian|estonienne?|estse|estnische[nrs]?',
  ES: 'spanish|espagnole?|spaanse|spanische[nrs]?',
  FI: 'finnish|finlandaise?|finse|finnische[nrs]?',
  FR: 'french|francaise?|franse|franzosische[nrs]?',
  GB: 'british|uk|britannique|britse|britische[nrs]?',
  GR: 'greek|grecque|griekse|griechische[nrs]?',
  HU: 'hungarian|hongroise?|hongaarse|ungarische[nrs]?',
  IE: 'irish|irlandaise?|ierse|irische[nrs]?',
  IT: 'italian|italienne?|italiaanse|italienische[nrs]?',
  LT: 'lithuanian|lituanienne?|litouwse|litauische[nrs]?',
  LU: 'luxembourg(?:ish|ian)?|luxembourgeoise?|luxemburgse|luxemburgische[nrs]?|luxemburger',
  LV: 'latvian|lettone?|letse|lettische[nrs]?',
  MT: 'maltese|maltaise?',
  NL: 'dutch|neerlandaise?|nederlandse|niederlandische[nrs]?',
  NO: 'norwegian|norvegienne?|noorse|norwegische[nrs]?',
  PL: 'polish|polonaise?|poolse|polnische[nrs]?',
  PT: 'portuguese|portugaise?|portugese|portugiesische[nrs]?',
  RO: 'romanian|roumaine?|roemeense|rumanische[nrs]?',
  SE: 'swedish|suedoise?|zweedse|schwedische[nrs]?',
  SI: 'slovenian|slovene|sloveense|slowenische[nrs]?',
  SK: 'slovak|slovaque|slowaakse|slowakische[nrs]?',
};
const office =
  '(?:(?:data protection|privacy|supervisory|national|independent|personal data) )*(?:authority|commission(?:er)?|regulator|agency|inspectorate|supervisor|ombudsman)|(?:nationale )?(?:privacy)?toezichthouder|(?:gegevensbeschermings)?autoriteit|(?:datenschutz(?:aufsichts)?|aufsichts)behorde';
const adjectives: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(nationals).map(([country, list]) => [
    country,
    new RegExp(
      `\\b(?:${list}) (?:${office})\\b|\\b(?:autorite|commission)(?: nationale)?(?: de (?:controle|protection des donnees(?: personnelles)?|surveillance))? (?:${list})\\b`,
      'i',
    ),
  ]),
);
