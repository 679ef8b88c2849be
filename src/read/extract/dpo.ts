// The data protection officer (Art. 13(1)(b), 37): named, with what the text gives to reach them.
import { authorityNamed } from '#law';
import { addressIn } from '../addresses.ts';
import { companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { fits, pattern } from '../patterns.ts';
import { atSeat, isProse, underOthers, whoseAddress } from './whose.ts';

const officer = pattern(
  /\b(?:(?:personal )?data (?:protection|privacy) (?:officer|delegate|coordinator|manager|lead|advis[eo]r|responsible|representative|contact)|dataskyddsombud\w*|databeskyttelsesradgiver\w*|personvernombud\w*|tietosuojavastaava\w*|responsabile della protezione dei dati|delegado de proteccion de datos|encarregado d[ea] protecao de dados|inspektor ochrony danych|privacy officer|DPO|deleguee? (?:a|pour) la protection d(?:es|e vos) donnees|correspondant informatique et libertes|functionaris (?:voor )?(?:de )?gegevensbescherming|(?:betriebliche\w* |externe\w* )?datenschutzbeauftragte\w*|datenschutzkoordinator\w*|beauftragte\w* fur (?:den )?datenschutz|(?:de |onze )?FG\b(?= )|privacyfunctionaris)\b/i,
);
const called = pattern(
  /\b(?:data (?:protection|privacy)|DPO|DPD|deleguee?|functionaris|datenschutzbeauftragte\w*|datenschutzkoordinator\w*|beauftragte\w* fur|FG)\b/i,
);
/** DPD is a parcel service elsewhere. */
const inFrench = pattern(/\b(?:le|notre|du|au|un) DPD\b|\bDPD ?:/i, 'fr');
const none =
  /\b(?:berliner|hamburgische[rn]?|landes|bundes|hessische[rn]?|bayerische[rn]?|sachsische[rn]?|thuringer|niedersachsische[rn]?|saarlandische[rn]?)-?\s?(?:beauftragte|datenschutzbeauftragte)\w*|\b(?:liste?|lijst|ubersicht|overview) (?:of|der|des|de|van) (?:\w+ ){0,2}(?:data protection officers|datenschutzbeauftragten|delegues|functionarissen)\b|\b(?:not|no|no need|\w+n't|without|aucun|pas|sans|geen|niet|zonder|kein\w*|nicht|ohne)\b[^.]{0,60}\b(?:data protection officer|DPO|delegue|functionaris|datenschutzbeauftragte\w*)\b|\b(?:data protection officer|DPO|delegue\w*|datenschutzbeauftragte\w*|functionaris\w*)\b.{0,80}\b(?:not (?:(?:been|legally|currently|therefore) )*(?:made|designated|required|appointed|needed|necessary|obliged)|(?:pas|point) (?:requise?|obligatoire|necessaire|tenus?|designee?)|niet (?:verplicht|aangesteld|nodig|vereist)|(?:nicht|kein\w*) (?:verpflichtet|bestell\w+|benann\w+|benennen|erforderlich|notwendig|notig|vorgeschrieben)|(?:haben|brauchen|benotigen|hebben) (?:wir|we|wij) (?:\w+ ){0,2}(?:nicht|keinen?|niet|geen)|(?:wurde|ist|is) (?:nicht|niet|kein))\b/i;
/** “A data protection officer advises a company”: what such a person does. */
const anybodys =
  /^(?:an?|un|une|een|eine?) (?:\w+ ){0,6}?(?:officer|delegue|donnees|functionaris|gegevensbescherming|datenschutzbeauftragter?) (?:is|est|ist|advises|helps|monitors|conseille|veille|aide|adviseert|helpt|berat|hilft|uberwacht)\b/i;
const title = '(?:(?:Mr|Ms|Mrs|Dr|Prof|Herrn?|Frau|M|Mme|dhr|mevr)\\.? )*';
const person = "(\\p{Lu}\\p{Ll}[\\p{L}'-]+(?: (?:van |de |der |den |von |du |le |la )*\\p{Lu}[\\p{L}'-]+){1,3})";
const namedHere = new RegExp(
  `(?:\\bis|:|,|\\bnamely|\\best|\\bist|\\b[Ff]rau|\\b[Hh]errn?|\\bwordt|\\bheet)\\s*${title}${person}(?=[.,;(]|$| [(-]| via| at| by|,)`,
  'u',
);
/** “our data protection officer Mona Lisberg, e-mail …”: right behind the title. */
const namedBehind = new RegExp(
  `^(?:[\\p{L}'’-]+ ){0,5}?(?:[Oo]fficer|OFFICER|DPO|[Dd]elegate|[Cc]oordinator|[Rr]esponsible|[Rr]epresentative|données|[Gg]egevensbescherming|FG|[Dd]atenschutzbeauftragte[rn]?)(?: is| est| ist)? ${title}${person}(?=[.,;(]|$| [(-]| via| at| by)`,
  'u',
);
/** “Mona Lisberg is our data protection officer”: what stands before the title. */
const namedBefore = new RegExp(
  `${person}[^.;:]{0,40} (?:is|acts as|serves as|has been appointed|est|ist|is aangesteld als)(?: (?:our|the|a|as|your|notre|le|la|unsere?[nr]?|der|die|de|onze|het|aangesteld als))* (?:\\p{L}+ )?$`,
  'u',
);
const aloneOnLine = new RegExp(`^${title}${person}$`, 'u');
const email = /(?<![\w.+@-])[A-Za-z0-9][\w.+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}/;
const phone =
  /(?<![\w.@/-])\+ ?\d[\d ()./-]{6,18}\d|(?<=\b(?:tel|tel\.|switchboard|call|ring|mobile|phone|telephone|telefon|telefoon):? )0\d[\d ()./-]{5,16}\d/i;
const noName =
  /^(?:The|Services?|Les?|La|Das?|Die|Der)\b|\b(?:Zwecke?|Verarbeitung|Rechtsgrundlagen?|Speicherdauer|Rechte|Purposes?|Processing|Rights|Finalités?|Traitements?|Droits|Doeleinden|Verwerking|Rechten|Building|House|Tower|Park|Avenue|Platz|Straße|Community|Group|Groupe|Holding|University|Data|Protection|Officer|Privacy|Legal|Department|Team|Commission|Address|Contact|E-?mail|Phone|Datenschutz\w*|Street|Road|GmbH|Ltd|Union|Regulation)\b/;

export function dpo(draft: Draft): void {
  const places = draft.lines.filter(
    (line) =>
      (fits(officer, line) || (draft.language === 'fr' && fits(inFrench, line))) &&
      !none.test(line.text) &&
      !anybodys.test(line.text) &&
      !underOthers(line) &&
      (line.kind !== 'heading' || followed(draft, line.index)),
  );
  const place = places.find((line) => line.kind === 'heading' || introduces.test(line.text)) ?? places[0];
  if (!place) return;
  const around = draft.lines
    .slice(place.index, place.index + 8)
    .filter(
      (line, index, all) =>
        index === 0 || (line.kind !== 'heading' && all.slice(1, index).every((other) => other.kind !== 'heading')),
    );
  const first = place.raw.slice(place.text.search(officer.regex));
  const named = [
    first,
    ...around.slice(1, 4).map((line) => (fits(officer, line) ? line.raw.slice(line.text.search(officer.regex)) : '')),
  ];
  const name =
    usable(namedBefore.exec(place.raw.slice(0, Math.max(0, place.text.search(officer.regex))))?.[1]) ??
    around
      .slice(1, 4)
      .map((line) => usable(namedBefore.exec(line.raw.slice(0, Math.max(0, line.text.search(officer.regex))))?.[1]))
      .find(Boolean) ??
    named.map((said) => usable(namedBehind.exec(said)?.[1]) ?? usable(namedHere.exec(said)?.[1])).find(Boolean) ??
    around
      .slice(1, 4)
      .map((line) => usable(aloneOnLine.exec(line.raw)?.[1]))
      .find(Boolean);
  const text = untilAuthority(around.map((line) => line.raw).join('\n'));
  const address = addressIn(text.replaceAll('\n', ', '));
  const behind = (line: Line): string => line.raw.slice(Math.max(0, line.text.search(officer.regex)));
  const mail = [
    ...around.flatMap((line, at) => mailsOf(draft, line, at === 0 ? line.raw : untilAuthority(line.raw))),
    ...places.flatMap((line) => mailsOf(draft, line, behind(line))),
    ...places.flatMap((line) => waysBelow(draft, line).flatMap((way) => mailsOf(draft, way, way.raw))),
  ].toSorted((a, b) => Number(ofOfficer.test(b)) - Number(ofOfficer.test(a)))[0];
  const number = phone.exec(text)?.[0]?.trim();
  // A privacy officer may be anybody; one whom people can reach does what a data protection officer does.
  if (!fits(called, place) && !mail && !number) return;
  draft.set(
    'dpo',
    {
      ...(name ? { name } : {}),
      ...(address ? { address } : {}),
      ...(mail ? { email: mail } : {}),
      ...(number ? { phone: number } : {}),
    },
    stating(around, name),
  );
}

/** “You can reach our data protection officer: – by e-mail … – by post …”. */
const waysBelow = ({ lines }: Draft, { text, index }: Line): readonly Line[] =>
  text.endsWith(':') ? lines.slice(index + 1, index + 3).filter(({ kind }) => kind === 'item') : [];

const ofOfficer = /^(?:[^@]*[._-])?(?:dpo|dpd|fg|data\.?protection\.?officer|datenschutzbeauftragte\w*|dsb)\b/i;
const everyEmail = new RegExp(email.source, 'g');

/** The addresses of a stretch of a line that are not somebody else's. */
const mailsOf = (draft: Draft, line: Line, said: string): string[] =>
  (said.match(everyEmail) ?? []).filter((mail) => whoseAddress(draft, line, line.raw.indexOf(mail)) !== 'authority');

/** What follows the name or the street of an authority is the authority's. */
function untilAuthority(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((one, at) => at > 0 && (authorityNamed(one) !== null || atSeat(fold(one))));
  return end < 0 ? text : lines.slice(0, end).join('\n');
}

/** Under a heading the sentence that names them or says how to reach them. */
function stating(around: readonly Line[], name: string | undefined): Line {
  const [place] = around as [Line];
  if (place.kind !== 'heading') return place;
  const told = (part: string | undefined): Line | undefined =>
    part === undefined ? undefined : around.find((line) => line.raw.includes(part));
  return (
    told(name) ?? around.slice(1).find((line) => fits(officer, line) && isProse(line) && !addressIn(line.raw)) ?? place
  );
}

/** A label or a sentence that is about them, rather than one that has them in passing. */
const introduces =
  /^.{0,40}(?:officer|DPO|delegate|delegue\w*|functionaris\w*(?: \w+){0,2}|datenschutzbeauftragte\w*)\b.{0,30}$|\b(?:our|the|a|notre|onze|unsere?[nr]?) (?:data (?:protection|privacy) (?:officer|delegate)|DPO|privacy officer|delegue\w*|functionaris\w*|datenschutzbeauftragte\w*)\b.{0,40}(?:\bis\b|:|,|\best\b|\bist\b)/i;

const followed = (draft: Draft, index: number): boolean => {
  const next = draft.lines[index + 1];
  return next !== undefined && next.kind !== 'heading' && !none.test(next.text);
};

const usable = (name: string | undefined): string | undefined =>
  name && !noName.test(name) && companiesIn(name).length === 0 ? name : undefined;
