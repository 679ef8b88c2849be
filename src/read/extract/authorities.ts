// The supervisory authority to which a person may complain (Art. 13(2)(d), 77).
import { type NamedAuthority, authorities as known, authority, authorityNamed, formerAuthorities } from '#law';
import type { Policy } from '#policy';
import type { Draft } from '../draft.ts';
import { fits, pattern } from '../patterns.ts';

/** One word of every authority's name or abbreviation. */
const namely = pattern(
  /authority|commission|datainspektion|GIODO|data inspection|college bescherming|ombuds|inspect|protection office|office for personal|protection agency|protection centre|autorite|autoriteit|prepose|datenschutz|beauftragt|landesamt|garante|datatilsynet|integritetsskydd|tietosuoja|agencia|agencija|comiss|\b(?:CNPD|CNIL|ICO|DPC|AEPD|APD|GBA|UODO|IMY|EDOB|FDPIC|PFPDT|DSB|[A-Z]\w*fDI|\w*LDA|LfD|LDI|ULD|HBDI|IDPC|AKI|AZOP|NAIH|VDAI|DVI|HDPA|GPDP|CPDP|ANSPDCP)\b/i,
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
  for (const line of draft.linesWith(namely)) {
    if (line.kind === 'heading') continue;
    const found = authorityNamed(line.raw, country) ?? formerIn(line.raw) ?? plainly(line.raw, country);
    if (!found && !(fits(unnamed, line) && fits(complaint, line))) continue;
    const key = found ? (found.authority?.id ?? found.name) : '';
    const before = seen.get(key);
    if (before) draft.mention(line, 'authorities', before);
    else {
      const value = { name: found?.name ?? null, authority: found?.authority?.id ?? null };
      seen.set(key, draft.add('authorities', found ? ['authority', found.name] : ['authority'], value, line));
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

/** “the Data Protection Authority” with capitals, where the company's country has only one. */
function plainly(text: string, country: string | undefined): Pick<NamedAuthority, 'name' | 'authority'> | null {
  const name = /\bData Protection Authority\b/.exec(text)?.[0];
  const own = known.filter((one) => one.country === country);
  return name && own.length === 1 ? { name, authority: own[0]! } : null;
}
