// Whether cookies are used or denied, which kinds, what asks for consent, and where a choice can be changed.
import { knownCookie, vendorsIn } from '#law';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { notOurDoing, ofOthersSites } from '../not-our-doing.ts';
import { asWritten, fits, fitsAny, pattern } from '../patterns.ts';
import { cookieCategories } from './cookie-words.ts';
import { deniesUse } from './not-recipients.ts';

const cookie = pattern(
  /\b(?:cookies?|traceurs?|temoins? (?:de connexion|numeriques?)|tracking technolog\w+|cookie-?\w*(?:banner|einstellungen|instellingen)\w*)\b/i,
);
const cookieHeading = pattern(/\b(?:cookies?|traceurs?)\b/i);
const maybe = /\b(?:may|might|can|could|peut|peuvent|pouvons|kunnen|kan|konnen)\b/i;

/** Kinds of cookies with what they are for or how long they live: “The statistics cookies (…) live for 13 months”. */
const described =
  /\b(?:les|nos|the|our|die|unsere|de|onze) (?:[a-z'-]+ ){0,3}cookies?\b[^.]{0,120}\b(?:have|help|allow|live|last|sont|ont|durent|permettent|haben|dienen|sind|werden|hebben|zijn|helpen|blijven)\b|\b(?:deposits?|drops?|writes?) (?:the|a|one|our) cookies?\b/i;
const lesson =
  /\b(?:(?:a|un|ein|een|the) cookie (?:is|est|ist)|cookies (?:are|sont|sind|zijn) (?:small|text|petits?|kleine|des|usually|generally)|text files?|fichiers? textes?|textdateien|tekstbestand\w*|(?:block|delete|refuse|disable|reject|remove|supprimer|refuser|bloquer|loschen|blockieren|ablehnen|verwijderen|weigeren|blokkeren) (?:all |these |the |les |alle |tous les |our )?cookies?|third[- ]party websites|other (?:web)?sites)\b/i;

const choice =
  /\b(?:consent (?:banner|tool|manager)|cookie (?:consent )?(?:banner|settings|preferences|notice|tool)|preference cent(?:er|re)|permission settings(?: tool)?|(?:the|our|a|this) banner|bandeau(?: cookies?)?|gestionnaire de cookies|cookie-?banner|cookie-?instellingen|cookie-?einstellungen|consent-?banner)\b/i;
/** “you will not find a cookie banner”. */
const denied = /\b(?:not|no|never|without|pas|aucun|geen|niet|keine?|nicht)\b[^.]{0,30}$/i;

const absolute =
  /\b(?:(?:do|does|did|will|shall|can)(?:es)? ?not|don't|doesn't|never)(?: \w+){0,4} (?:use|set|place|install|store|employ|drop|write)\b(?: nor \w+| or \w+)?(?: any| our| own)? (?:tracking )?cookies?\b|\b(?:use|uses|using|sets?|places?|stores?|employs?)(?: absolutely)? no cookies?\b|\bno cookies? (?:are|is|will be) (?:used|set|placed|stored)\b|\bwithout (?:any |using )?cookies?\b|\b(?:free of cookies|cookie-free)\b|\bn'(?:utilis\w+|install\w+|emplo\w+) (?:pas|aucun)(?: de| d')? ?(?:cookies?|traceurs?)\b|\baucun (?:cookie|traceur) n'est (?:utilise|depose|installe)|\b(?:gebruik\w*|plaats\w*|zet\w*) (?:wij |we )?geen (?:enkele )?cookies?\b|\b(?:verwend\w+|nutz\w+|setz\w+) (?:wir )?keine(?:rlei)? cookies?\b|\bkeine cookies? (?:verwendet|gesetzt|eingesetzt)\b|\bcookies? (?:verwenden|nutzen|setzen) wir (?:nicht|keine)\b|\bcookies? (?:plaatsen|gebruiken|zetten) (?:wij|we) niet\b|\bcookies? are not (?:used|set|placed)\b|\b(?:staan|zitten) (?:er )?geen (?:enkele )?cookies?\b/i;
/** What a denial leaves open: “… cookies for advertising”, “… until you agree”, “other than”. */
const restricted =
  /^[^.]{0,8}\b(?:for|to (?:track|follow|serve|show)|that|which|from|until|unless|without|before|other|except|save|beyond|behalve|voor|om|tenzij|totdat|zonder|pour|afin|qui|sans|avant|sauf|hormis|bis auf|fur|um|zu|die|ohne|bevor|auser|vor)\b|\b(?:unless|until|without your|before you|except|other than|sauf|avant votre|tenzij|voordat|bevor|es sei denn|ohne ihre)\b/i;

/** Where a choice can be changed later (Art. 7(3)). */
const changes =
  /\b(?:chang|withdr|modif|adjust|manag|revok|revis|updat|reopen|open|edit|alter|gere|retir|revoquer|parametr)\w*[^.]{0,90}\b(?:choices?|consent|preferences?|settings?|mind|decision|permission|choix|consentement)\b|\b(?:choix|consentement|preferences|keuzes?|voorkeur\w*|toestemming|instellingen|auswahl|einwilligung|einstellungen|entscheidung)\b[^.]{0,90}\b(?:modif|retir|chang|wijzig|aanpas|intrek|trek|ander(?:n|t|st)\b|anpass|widerruf|aufruf)\w*|\b(?:permission settings|cookie settings)[^.]{0,40}\btool\b/i;
const place =
  /\b(?:(?:the )?(?:link|button|icon|padlock|tool|widget|menu)|footer|bottom of|banner|cookie (?:settings|preferences)|preference cent(?:er|re)|settings (?:page|tool|link)|lien|bouton|icone|bas de|pied de page|bandeau|gerer mes cookies|knop|link|onderaan|voettekst|cookie-?instellingen|schaltflache|symbol|fuszeile|fusszeile|cookie-?einstellungen|unten)\b[^.;]{0,60}(?!\w)/i;
const browserOnly = /\bbrowser\b/i;
/** “You may use Firefox to manage cookies.” */
const readerActs =
  /^(?:you|vous|u|je|sie|du) (?:may|can|could|pouvez|kunt|kan|konnen|kannst)\b|^(?:kunt|kun|konnen|kannst) (?:u|je|sie|du)\b/i;

export function cookieUse(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading' || line.text.endsWith('?')) continue;
    const speaks = fits(cookie, line);
    const under = fitsAny(cookieHeading, line.headings);
    if (!speaks && !under) continue;
    const none = speaks && isDenied(line.text);
    const used =
      speaks &&
      !none &&
      !readerActs.test(line.text) &&
      !fits(ofOthersSites, line) &&
      !fits(notOurDoing[draft.language], line) &&
      (butSome.test(line.text) || (!deniesAll(line.text) && (draft.said(line).includes('cookies-used') || uses(line))));
    const offered = choice.exec(line.text);
    const consent = offered && !denied.test(line.text.slice(0, offered.index)) ? offered[0] : undefined;
    const reopen = changes.test(line.text) ? reopenIn(line.text) : undefined;
    if (!used && !none && !(consent && speaks) && !reopen) continue;
    const named = none ? [] : cookieCategories(line.text);
    draft.add(
      'cookieUse',
      ['cookies', none ? 'none' : used ? 'use' : 'choice'],
      {
        stance: none ? 'none' : used && maybe.test(line.text) ? 'may-be-used' : 'used',
        ...(named.length > 0 ? { categories: named } : {}),
        ...(consent ? { consent: asWritten(line, consent) } : {}),
        ...(reopen ? { reopen: asWritten(line, reopen) } : {}),
      },
      line,
    );
  }
}

function isDenied(text: string): boolean {
  const denial = absolute.exec(text);
  return denial !== null && !restricted.test(text.slice(denial.index + denial[0].length));
}

const mentions = /\b(?:[a-z]+-?)?(?:cookies?|traceurs?)\b/gi;
const leftOpen =
  /^[^.;]{0,40}\b(?:other than|except|unless|until|without|before|sauf|autres? que|sans|avant|andere als|auser|ohne|bevor|solange|tenzij|behalve|zonder|totdat)\b/i;

/** “no cookies, except one that remembers you”: some are used after all. */
const butSome =
  /\bcookies?\b[^.;]{0,20}\b(?:except|save|apart from|other than|behalve|sauf|hormis|a l'exception d[e'u]s?|auser|bis auf|met uitzondering van|mit ausnahme) ?(?:for |from |of )?(?:one|two|three|a few|some|those|the|een|twee|drie|enkele|die|deze|de|une?|deux|trois|ceux|celui|les?|einem|einen|eines|zwei|drei|einigen|denen|den|dem|der|solchen)\b/i;

/** “We use no advertising cookies”: no kind is used that the sentence names, which does not say that none is. */
const deniesAll = (text: string): boolean =>
  [...text.matchAll(mentions)].every(
    ({ 0: found, index }) => deniesUse(text.slice(0, index)) && !leftOpen.test(text.slice(index + found.length)),
  );

const uses = (line: Line): boolean =>
  !lesson.test(line.text) &&
  (described.test(line.text) ||
    ((line.kind === 'item' || line.kind === 'paragraph') &&
      /\b(?:cookies?|temoins? de connexion)\b/i.test(line.text) &&
      (vendorsIn(line.raw).length > 0 ||
        /(?<![\w/])_+[a-z]\w+|\w+_\w+/i.test(line.raw) ||
        knownCookie(line.raw) !== undefined)));

function reopenIn(text: string): string | undefined {
  const where = place.exec(text)?.[0].trim();
  return where && !browserOnly.test(where) ? where : undefined;
}
