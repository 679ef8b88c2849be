// The supervisory authority to which a person may complain (Art. 13(2)(d), 77).
import { authorityNamed } from '#law';
import type { Draft } from '../draft.ts';

/** An authority that the text speaks of without its name. */
const unnamed =
  /\b(?:supervisory authority|data protection (?:supervisory )?authority|authorit[ée] (?:de contr[ôo]le|de protection des donn[ée]es)|toezichthoudende autoriteit|aufsichtsbeh[öo]rde|datenschutzbeh[öo]rde)\b/i;
const complaint =
  /\b(?:complain\w*|(?:lodge|report|raise|file) (?:a |your )?(?:concern|complaint)|concerns?|plainte|r[ée]clamation|klacht|klagen|beschwer\w*|appropriate authority|supervisory authority)\b/i;

export function authorities(draft: Draft): void {
  const country = draft.single.controller?.address?.country;
  const known = new Map<string, NonNullable<typeof draft.facts.authorities>[number]>();
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    const named = authorityNamed(line.text, country);
    if (named) {
      const key = named.authority?.id ?? named.name;
      const before = known.get(key);
      if (before) draft.mention(line, 'authorities', before);
      else {
        const value = { name: named.name, authority: named.authority?.id ?? null };
        known.set(key, draft.add('authorities', ['authority', named.name], value, line));
      }
    } else if (unnamed.test(line.text) && complaint.test(line.text)) {
      const before = known.get('');
      if (before) draft.mention(line, 'authorities', before);
      else known.set('', draft.add('authorities', ['authority'], { name: null, authority: null }, line));
    }
  }
}
