// Kinds of recipients in a sentence: who stands right behind the words that give data away, and on in the same enumeration.
import type { Language } from '#base';
import type { Line } from '../context.ts';
import { asWritten, fits } from '../patterns.ts';
import { type Kind, type Role, kinds } from './recipient-kinds.ts';
import { except, giving, not, speech } from './recipient-speech.ts';

/** A kind of recipient where it stands in the folded text. */
export interface Found {
  category: string;
  role: Role;
  start: number;
  end: number;
  anybody: boolean;
  buyer: boolean;
  /** Works for the company itself. */
  own: boolean;
}

type Joint = 'to' | 'use' | 'and' | 'mark' | 'start';

interface Piece {
  joint: Joint;
  /** The word that gives. */
  word: string;
  start: number;
  text: string;
}

/** What stands behind a word that only looks like a kind: “bank details”, “partner programme”, “customer account”. */
const otherNoun =
  /^(?:@|'s? |s' |-|\.[a-z]|,? (?:model|make),? | (?:and|or) operating system| (?:accounts?|details|data|information|numbers?|agreements?|contracts?|policy|policies|websites?|sites?|pages?|records?|reports?|cookies?|profiles?|lists?|portal|area|login|programmes?|programs?|relationships?|support|service(?!s? (?:provider|compan|partner))|terms|id|ids|satisfaction|base|experience|tools?|software|management|security|certification|codes?)\b)/i;
/** “… clauses approved by other authorities”, “par leur intermédiaire”: who acts, and not who is given data. */
const approver =
  /\b(?:approved|adopted|issued|recogni[sz]ed|approuve\w*|adopte\w*|emis\w*|reconnu\w*|goedgekeurd\w*|vastgesteld\w*|genehmigt\w*|erlassen\w*|anerkannt\w*) (?:by|par|door|von) (?:the |an? |other |les? |la |d'(?:autres )?|une? |de |het |andere |den |der |anderen )*$/i;
/** The person hands over, or asks somebody else. */
const byYou =
  /\b(?:(?:if|when|that|where|before|because|should|can|may|could|to) you (?:also |may |might |can |choose to |decide to |wish to |want to |voluntarily )*(?:share|disclose|send|post|pass|transfer|provide|contact|use|report|publish|upload|submit|give)|you (?:may|might|can|could|will) (?:also )?(?:want|wish|choose|decide|like) to\b|you (?:should|must|can|may|might|could) (?:also )?(?:share|disclose|send|contact|report|use|provide|complain)|exercise (?:your|these|this|the|any)[^.;]{0,30} rights?|auskunft verlangen|betroffenenrechten? (?:gebrauch|geltend)|ihre rechte (?:geltend|ausuben)|exercer vos droits|^(?:[^,]{0,60}, )?(?:further, )?(?:the |a |an |any |each |when (?:a |the )?)?(?:customers?|users?|members?|visitors?|clients?|applicants?|participants?)\b[^.]{0,60}\b(?:provides?|gives?|shares?|submits?|sends?|discloses?|ha(?:s|ve) access)\b|sie (?:konnen|mussen|sollten) (?:sich|uns)|wenden sie sich|vous (?:pouvez|devez) (?:contacter|vous adresser|introduire|saisir)|(?:kunt|kan) u (?:contact|terecht|een klacht))\b/i;
/** Rights, complaints, sources, notices about providers, and what others do with their own data. */
const elsewhere =
  /\b(?:complain\w*|complaints?|plaintes?|reclamation\w*|klachte?n?|beschwerden?|beschweren|portab\w+|ubertragbarkeit\w*|overdraagbaarheid|another (?:controller|provider|organi[sz]ation|company|service)|autre responsable|anderen verantwortlichen|einem anderen|andere verantwoordelijke|before we (?:add|replace|engage)|accepts? to receive|(?:add|replace)s? (?:or \w+ )?a (?:new )?sub-?processor|collects? (?:\w+ ){0,5}(?:about|from)|(?<!share (?:and|or) )(?:obtain|receiv|get|gather)\w* (?:\w+ ){0,6}from|(?:erhalten|beziehen|bekommen|entnehmen|erheben) wir|entnehmen|von (?!uns|ihnen\b)[^.;]{1,200} (?:erhalten|beziehen|bekommen|erlangen|erheben|zugetragen)(?= (?:haben|werden|wir|oder|und)\b|[,.;]|$)|recevons|ontvangen wij|wij ontvangen|links? to|linked|liens? vers|links naar|lawsuit|disputes?|breach(?:es)?|leaks?|violations? de|datenlek\w*|datenpannen?|incidents?|litiges?|geschillen|streitigkeiten|changes|definitions?|means any|bedeutet|bezeichnet|authori[sz]ation for)\b/i;

/** `opened`: the line stands where recipients are listed, and needs no word that gives. */
export function kindsIn(line: Line, language: Language, opened = false, section = opened): Found[] {
  const { text } = line;
  const listed = opened || label.test(text);
  if (!listed && !fits(giving[language], line)) return [];
  const reach = reachOf(text, language);
  if (reach < 0) return [];
  const there = kinds.filter((kind) => fits(kind.match, line));
  if (there.length === 0 || byYou.test(text) || elsewhere.test(text)) return [];
  const found = ofPieces(piecesOf(text, language, reach, listed), there, text, language, reach > 0, listed, section);
  // “unless the law asks for it, nor to advertisers”: denied again.
  const kept = found.filter(({ start }) => !(reach > 0 && deniedAgain.test(text.slice(reach, start))));
  const certain = kept.filter(({ anybody, own }) => !anybody && !own);
  const others = kept.filter(({ anybody, own }) => (own ? section || certain.length > 0 : !anybody));
  const all =
    others.length > 0
      ? others
      : kept.filter(({ own }) => !own && (reach > 0 || !not.test(text)) && !interest.test(text));
  return merged(specific(all, text), text).map((one) => ({
    ...one,
    category: asWritten(line, text.slice(one.start, one.end), one.start).trim(),
  }));
}

const deniedAgain = /\b(?:nor|ni|noch|never|jamais|niemals|nooit|(?:ne |n')[^,;]{1,25}\bpas)\b/i;

/** “Recipients: …” needs no verb. */
const label =
  /^(?:(?:categor(?:y|ies) of |possible |potential )?recipients?|(?:kategorien (?:von |der )?)?(?:mogliche )?empfangern?|(?:categories de )?destinataires?|(?:categorieen )?ontvangers?)\b[^.:]{0,40}:/i;

/** From where on a sentence names recipients: its beginning, what follows “except”, or nowhere (-1) where it denies. */
function reachOf(text: string, language: Language): number {
  const denial = not.exec(text);
  if (!denial) return 0;
  const out = except.exec(text.slice(denial.index));
  if (out) return denial.index + out.index + out[0].length;
  // “… to our bank and use it for nothing else”: the denial comes later, of something else.
  const before = text.slice(0, denial.index);
  const clauses = before.split(/[,;:]| (?:and|but|et|mais|en|maar|und|aber) /);
  return clauses.length > 1 &&
    denial.index > 60 &&
    speech[language].given.test(before) &&
    !/\b(?:werden|wird|geben|worden|wordt|delen)\b/i.test(clauses.at(-1)!)
    ? 0
    : -1;
}

function piecesOf(text: string, language: Language, from: number, opened: boolean): Piece[] {
  const pieces: Piece[] = [];
  let joint: Joint = from > 0 || opened ? 'to' : 'start';
  let word = '';
  let start = from;
  const { joints } = speech[language];
  joints.lastIndex = from;
  for (let hit = joints.exec(text); hit; hit = joints.exec(text)) {
    pieces.push({ joint, word, start, text: text.slice(start, hit.index) });
    word = (hit[1] ?? '').toLowerCase();
    joint = hit[1] !== undefined ? 'to' : hit[2] !== undefined ? 'use' : hit[3] !== undefined ? 'and' : 'mark';
    start = hit.index + hit[0].length;
  }
  pieces.push({ joint, word, start, text: text.slice(start) });
  return pieces;
}

function ofPieces(
  pieces: readonly Piece[],
  there: readonly Kind[],
  text: string,
  language: Language,
  excepted: boolean,
  opened: boolean,
  section: boolean,
): Found[] {
  const { lead, gets, given, verbFirst } = speech[language];
  const anywhere = !verbFirst && given.test(text);
  const gives = (end: number): boolean => (verbFirst ? given.test(text.slice(Math.max(0, end - 240), end)) : anywhere);
  const found: Found[] = [];
  /** What the enumeration that is under way was opened by. */
  let open: 'to' | 'use' | undefined;
  let fresh = 0;
  for (const piece of pieces) {
    if (piece.joint === 'to' || piece.joint === 'use') {
      const goes = piece.joint === 'use' || (opened && piece.start === 0) || excepted || gives(piece.start);
      if (goes) open = piece.joint;
      else if (open === undefined) continue;
      if (goes) fresh = 0;
    }
    const before = found.at(-1);
    // “… providers (hosting, bank)”: brackets explain who stands before them.
    const bracket = text.lastIndexOf('(', piece.start);
    const inside =
      bracket > 0 &&
      before !== undefined &&
      before.end > bracket - 60 &&
      before.end <= bracket + 1 &&
      text.indexOf(')', bracket) >= piece.start;
    const one = inside ? undefined : kindAt(piece, there, lead, language);
    if (!one) {
      // An empty piece stands between two joints: “, and”, “to, for example,”.
      if (piece.text.trim() !== '') fresh++;
      continue;
    }
    const after = text.slice(one.end);
    if (otherNoun.test(after) || approver.test(text.slice(0, one.start))) continue;
    if (!opened && isNamedBefore(text, one)) continue;
    const receives =
      one.kind.role !== 'third-party' || !one.kind.plain
        ? gets.test(one.kind.plain ? after.slice(0, 70) : after)
        : false;
    const direct = open !== undefined && (piece.joint === open || fresh <= 1);
    if (
      one.kind.plain &&
      !opened &&
      !(section && one.kind.role === 'unknown') &&
      !isAbout(one.kind, text, verbFirst ? piece.start : undefined)
    )
      continue;
    if (
      !receives &&
      !(one.kind.plain
        ? direct && open === 'to' && fresh === 0 && !agentOnly.test(piece.word)
        : open !== undefined && fresh <= 3)
    )
      continue;
    if (open === 'use' && !receives && (one.kind.plain || one.kind.role === 'authority' || one.kind.anybody)) continue;
    if (excepted && one.kind.plain) continue;
    if (receives) open ??= 'to';
    fresh = 0;
    found.push({
      ...one,
      role: one.kind.role,
      anybody: one.kind.anybody ?? false,
      buyer: one.kind.buyer ?? false,
      own: one.kind.role === 'unknown',
      category: '',
    });
  }
  return found;
}

/** “The provider”, “dieser Anbieter”, “these third parties”: somebody of whom the text has spoken before. */
const isNamedBefore = (text: string, { start, end }: { start: number; end: number }): boolean =>
  (pointing.test(text.slice(Math.max(0, start - 24), end)) && !goesOn.test(text.slice(end))) ||
  pointing2.test(text.slice(Math.max(0, start - 24), end));
const pointing =
  /\b(?:the |den |dem |der |des |le |du |au |de |het )(?:service |third-party |externen )?(?:providers?|processor|vendor|operator|company who|anbieters?|dienstleisters?|betreibers?|providers?|drittanbieters?|prestataire|fournisseur|sous-traitant|aanbieder|leverancier|dienstverlener)$/i;
const goesOn =
  /^ (?:of|that|who|which|we|you|or|and|der|des|von|mit|fur|qui|de|du|que|d'|van|die|waar)\b|^, (?:der|die|who|qui|die)\b/i;
const pointing2 =
  /\b(?:these|those|said|respective|aforementioned|diese[rnms]?|jeweilige[rnms]?|genannte[rnms]?|ces|cet|ce|ledit|lesdits|deze|dergelijke|betreffende) (?:[a-z-]+ )?(?:service |third-party )?(?:providers?|processors?|vendors?|third parties|partners?|companies|anbietern?|dienstleistern?|betreibern?|providern?|drittanbietern?|dritte[nr]?|partnern?|unternehmen|prestataires?|fournisseurs?|sous-traitants?|tiers|partenaires?|aanbieders?|leveranciers?|dienstverleners?|partijen|derden)(?: [a-z]+)?$/i;

/** “Members of the first aid team”. */
const ofIts =
  /^ of (?:the |our )(?:[a-z]+ ){0,2}(?:team|committee|board|group|club|association|department|community)\b/i;

/** “… or of a third party”: whose interests count. */
const interest =
  /\b(?:legitimate interests?|interets? (?:legitimes?|et libertes)|berechtigte\w* interesse\w*|gerechtvaardigd\w* belang\w*)\b/i;

/** Names stand before a kind (“Example's suppliers”); German writes every noun with a capital. */
const namesOut = (text: string, language: Language): string =>
  language === 'de' ? text : text.replace(/(?<![\w.])(?:[A-Z][\w&'’.-]*|(?:[a-z]+\.){2,}),? ?/g, '');

/** What is given: people are often told other things. */
const personal =
  /\b(?:data|information|details|profiles?|names?|address(?:es)?|photos?|pictures?|images?|posts?|comments?|files?|records?|donnees|informations|fichiers?|photos|profil|coordonnees|gegevens|persoonsgegevens|foto's|profiel|dossiers?|daten|angaben|fotos|bilder|kontakt\w*|datei\w*|akten?)\b/i;

/** “By”, “between” and the like name who acts, not who is shown data. */
const agentOnly =
  /^(?:by|at|between|among|through|par|chez|entre|door|bij|tussen|von|vom|durch|bei|beim|zwischen|uber|seitens|im wege)$/;
/** Of people: what is shown to them is data; of those inside the company: they alone have access. */
const isAbout = ({ role }: Kind, text: string, end: number | undefined): boolean =>
  role === 'unknown'
    ? alone.test(text)
    : isShown(end === undefined ? text : text.slice(Math.max(0, end - 60), end), text, end);

const isShown = (beside: string, text: string, end: number | undefined): boolean =>
  shown.test(beside) &&
  (seen.test(beside) || personal.test(end === undefined ? text : text.slice(Math.max(0, end - 200), end)));
/** What other people see of somebody is data, whatever it is called. */
const seen = /\b(?:visible|viewable|visibles?|zichtbaar|sichtbar|einsehbar)\b/i;
const alone =
  /\b(?:only|solely|limited|restricted|confined|given|granted|seule?s?|uniquement|exclusivement|reserve\w*|limite\w*|alleen|uitsluitend|enkel|beperkt|nur|ausschlieslich|lediglich|diejenigen|beschrankt)\b/i;
const shown =
  /\b(?:shar(?:ed?|ing)|disclos\w+|visible|available|accessible|shown|displayed|seen|viewed|viewable|published|transferred|transmi\w+|passed on|partag\w+|visibles?|accessibles?|affiche\w*|publie\w*|transmis\w*|communiquees?|gedeeld|delen|zichtbaar|beschikbaar|toegankelijk|getoond|gepubliceerd|verstrekt|sichtbar|einsehbar|zuganglich|angezeigt|veroffentlicht|weitergegeben|ubermittelt|mitgeteilt)\b/i;

/** The kind with which a piece begins, after articles and adjectives. */
function kindAt(
  { text, start }: Piece,
  there: readonly Kind[],
  lead: RegExp,
  language: Language,
): { kind: Kind; start: number; end: number } | undefined {
  let best: { kind: Kind; at: number; end: number } | undefined;
  for (const kind of there) {
    const hit = kind.match.regex.exec(text);
    if (!hit || (best && (best.at < hit.index || (best.at === hit.index && best.end >= hit.index + hit[0].length))))
      continue;
    best = { kind, at: hit.index, end: hit.index + hit[0].length };
  }
  // The head of an English compound stands last: “public authorities”, “partner companies”.
  const [first] = best ? [best] : [];
  if (first)
    for (const kind of there) {
      const hit = kind.match.regex.exec(text.slice(first.end + 1));
      if (hit?.index === 0 && text[first.end] === ' ')
        best = { kind, at: first.at, end: Math.max(best!.end, first.end + 1 + hit[0].length) };
    }
  if (!best || best.at > 90) return undefined;
  const before = text.slice(0, best.at);
  if (!lead.test(before) && !lead.test(namesOut(before, language))) return undefined;
  const own = text.slice(0, best.end);
  const bare = own.replace(article, '').trimStart();
  const whole = best.kind.plain ? (ofIts.exec(text.slice(best.end))?.[0].length ?? 0) : 0;
  return { kind: best.kind, start: start + own.length - bare.length, end: start + best.end + whole };
}

const article =
  /^ ?(?:(?:in |to |also |only |we |wij |wir |nous |ook |the |our |your |their |its |a |an |any |all |some |certain |one |or |more |of |other |number |aux? |les? |la |des? |du |un |une |d'une? |l'|d'|nos |notre |leurs? |certains |de |het |een |onze |ons |alle |uw |an |die |der |das |den |dem |unsere[nrs]? |unser |unserem |ein |eine[nrsm]? |(?:[a-z]+ )?(?:beauftragte|betraute|befasste|eingesetzte|ausgewahlte)[nrsm]? |uns |von |auch |nur |ausschlieslich |uitsluitend |alleen )+)/i;

/** “Partners, such as hotels”: the examples say it better. */
const specific = (found: readonly Found[], text: string): Found[] =>
  found.filter(({ start, end }, at) => {
    const next = found[at + 1];
    const general = /^(?:[a-z]+ )?(?:partn\w+|partenaires|agents|dritte\w*|third parties)$/i.test(
      text.slice(start, end),
    );
    return !(
      general &&
      next &&
      /\b(?:such as|including|namely|notamment|tels? que|telles? que|comme|zoals|waaronder|wie|insbesondere|etwa)\b/i.test(
        text.slice(end, next.start),
      )
    );
  });

/** Neighbours of one role are one kind of recipient: “courts and the police”, “hosting and payment providers”. */
function merged(found: readonly Found[], text: string): Found[] {
  const all: Found[] = [];
  for (const one of found) {
    const last = all.at(-1);
    const beside =
      last?.role === one.role &&
      one.start - last.end < (one.role === 'third-party' ? 6 : 40) &&
      !/[.;:]/.test(text.slice(last.end, one.start));
    const same = one.role === 'authority' ? all.find(({ role }) => role === 'authority') : beside ? last : undefined;
    if (!same) all.push({ ...one });
    else if (
      one.end - same.start <= 60 &&
      one.start - same.end < 25 &&
      (one.start - same.end < 6 || !/[,;]/.test(text.slice(same.end, one.start)))
    )
      same.end = one.end;
  }
  return all;
}
