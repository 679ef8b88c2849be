// Table heads that no markup marks: a first row whose cells are what privacy policies call their columns.
import { fold } from './fold.ts';
import type { BlockDraft } from './layout.ts';

/** Column titles in four languages, folded; the word may stand with others (“Purpose of the processing”). */
const title =
  /^(?:(?:the|which|what|our|your|type|kind|categor(?:y|ies)|name|list) (?:of )?(?:the )?)?(?:personal )?(?:data|information|what|why|how long|who|where|name|cookies?|provider|vendor|supplier|host|domain|source|service|services|purposes?|reasons?|description|function|used? for|category|categories|type|kind|duration|expir(?:y|es|ation)|lifetime|lifespan|retention|storage|kept|period|(?:legal|lawful) (?:basis|ground)s?|basis|recipients?|processors?|sub-?processors?|compan(?:y|ies)|country|place|location|region|transfers?|safeguards?|activity|processing|rights?|can be switched off|opt[- ]out|privacy (?:policy|notice)|donnees|quoi|pourquoi|nom|fournisseur|emetteur|prestataires?|societe|finalites?|but|objectif|categories?|duree|conservation|bases?|fondement|destinataires?|sous-traitants?|pays|lieu|localisation|traitement|droits?|garanties?|gegevens|wat|waarom|hoe lang|naam|aanbieder|leverancier|partij|dienst|doel(?:einden?|en)?|omschrijving|categorie|soort|duur|looptijd|bewaar\w+|termijn|vervalt|grondslag\w*|rechtsgrond\w*|ontvangers?|verwerkers?|land|plaats|verwerking|waarborg\w*|daten\w*|was|warum|wie lange|anbieter|dienst\w*|dienstleister|zwecke?|beschreibung|kategorien?|art|dauer|speicher\w+|frist|laufzeit|aufbewahrung\w*|rechtsgrundlagen?|grundlage|empfanger|auftragsverarbeiter|ort|sitz|verarbeitung\w*|garantien?)\b[^.;:@\d]{0,40}\??$/i;

/** What no title has: an address, a figure, a full stop, or many words. */
const isShort = (text: string): boolean => text.length <= 50 && !/[@;]|\d|\.(?:\s|$)/.test(text);

/** Marks the first row of each table that has none marked, if most of its cells are titles. */
export function markHeads(drafts: readonly BlockDraft[]): void {
  drafts.forEach((draft, at) => {
    const begins = draft.kind === 'row' && !draft.head && drafts[at - 1]?.kind !== 'row';
    if (!begins || drafts[at + 1]?.kind !== 'row' || drafts[at + 1]!.head) return;
    const cells = draft.inks.map((ink) => ink.text.trim()).filter((text) => text !== '');
    const titles = cells.filter((text) => title.test(fold(text)));
    if (cells.length > 1 && cells.every(isShort) && titles.length * 3 >= cells.length * 2) draft.head = true;
  });
}
