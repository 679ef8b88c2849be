// K12: notice of a change is promised and denied.
import { clash, firstFirst, linesSaying } from '../clash.ts';
import { saying } from '../saying.ts';
import { changedSilently } from './D02-change-without-notice.ts';
import type { Rule } from '../rule.ts';

const noNotice =
  /\b(?:(?:do|will|shall|can) ?not (?:send|give|provide|issue|publish|make) (?:\w+ ){0,3}(?:notices?|notifications?|messages?|e-?mails?|announcements?)\b.{0,40}\b(?:chang|amend|updat|modif|revis)\w*|(?:n'enverrons|n'envoyons) (?:pas|aucun\w*)\b.{0,60}\b(?:modif|chang|mise a jour)\w*|(?:sturen|versturen) (?:wij |we )?geen\b.{0,60}\b(?:wijzig|aanpass)\w*|(?:versenden|verschicken) (?:wir )?keine\b.{0,60}\banderung\w*|no (?:\w+ )?notice (?:of (?:any )?changes? )?(?:will be|is|shall be) (?:\w+ )?(?:given|sent|provided)|(?:will|shall|do|are) not (?:be )?(?:individually |separately |personally )?(?:notif|inform|tell|told)\w*\b.{0,40}\b(?:chang|updat|amend|modif)\w*|(?:chang|updat|amend|modif)\w*\b.{0,30}\b(?:will|are) not be (?:\w+ )?(?:notified|announced|communicated)|aucune? (?:\w+ )?(?:notification|information|avis) (?:\w+ ){0,3}(?:sera|ne sera)\b|(?:wijzigingen|veranderingen) worden niet\b.{0,30}\b(?:gemeld|aangekondigd|meegedeeld)|anderungen werden nicht\b.{0,30}\b(?:mitgeteilt|angekundigt))/;
const promised =
  /\b(?:you (?:will|shall) (?:\w+ )?be (?:\w+ )?(?:informed|told|notified|alerted|advised)\b.{0,80}\b(?:chang|updat|amend|modif|revis)\w*|(?:u|je) (?:wordt|zult|zal)\b.{0,60}\b(?:wijzig|aanpass|verander)\w*\b.{0,30}\b(?:geinformeerd|ingelicht|op de hoogte)|(?:u|je) wordt\b.{0,30}\b(?:geinformeerd|ingelicht|op de hoogte)\b.{0,60}\b(?:wijzig|aanpass)\w*|sie werden\b.{0,60}\banderung\w*\b.{0,40}\b(?:informiert|benachrichtigt)|(?:(?:will|shall) (?:\w+ )?(?:notify|inform|tell|e-?mail|alert|announce)|(?:we|will) (?:tell|notify|inform|e-?mail))\b.{0,120}\b(?:chang|updat|amend|modif|revis)\w*|(?:chang|updat|amend|modif|revis)\w*\b.{0,60}\b(?:will be|are|is|shall be) (?:\w+ )?(?:notified|announced|communicated|e-?mailed|told|sent)|when .{0,40}\bchang\w*.{0,20}\b(?:e-?mail|tell|notify|inform)|vous (?:serez informe|informerons|avertirons|previendrons)\w*\b.{0,80}\b(?:modif|chang)\w*|(?:modif|chang)\w*\b.{0,60}\b(?:seront|sera) (?:notifie|annonce|communique)\w*|(?:stellen|brengen|informeren)\b.{0,60}\b(?:wijzig|verander)\w*|(?:wijzig|verander)\w*\b.{0,60}\b(?:gemeld|meegedeeld|aangekondigd|op de hoogte)|(?:informieren|benachrichtigen|teilen)\b.{0,60}\banderung\w*|anderung\w*\b.{0,60}\b(?:mitgeteilt|angekundigt|informier\w*|benachrichtig\w*))/;
/** Announced in the same sentence that denies it for what the company finds small. */
const promisedFirst =
  /\b(?:announced|notified|notify|communicated|inform|e-?mailed|annonce\w*|notifie\w*|informe\w*|aangekondigd|meegedeeld|gemeld|angekundigt|mitgeteilt|informier\w*)\b[^.\n]{0,60}\b(?:by e-?mail|in writing|days|weeks|months?|before|beforehand|par (?:e-?mail|courriel)|jours|per e-?mail|dagen|vooraf|tage|vorab)\b/;
const notPromised =
  /\b(?:may|might|can|could|not|no|without|please|pouvons|pourrons|ne|sans|kunnen|niet|geen|zonder|konnen|nicht|kein\w*|ohne|address|order|price\w*|your data changes?|sub-?processors?)\b/;
const otherSites = /\b(?:third[- ]part\w+|other (?:web)?sites?|their own)\b/;

export const noticeDenied: Rule = {
  id: 'K12',
  article: '12',
  severity: 'error',
  name: {
    en: 'Notice of changes promised and denied',
    fr: 'Annonce des changements promise et niée',
    nl: 'Bericht over wijzigingen beloofd en ontkend',
    de: 'Mitteilung von Änderungen zugesagt und verneint',
  },
  why: {
    en: 'One sentence promises that people are told of changes, another that they are not. Only one can be kept.',
    fr: 'Une phrase promet d’annoncer les changements, une autre le nie. On ne peut tenir que l’une.',
    nl: 'De ene zin belooft bericht over wijzigingen, de andere ontkent het. Maar één is na te komen.',
    de: 'Ein Satz verspricht Mitteilung von Änderungen, ein anderer verneint sie. Nur einer lässt sich halten.',
  },
  repair: {
    en: 'Keep the promise, with way and time, and delete the other sentence.',
    fr: 'Gardez la promesse, avec le moyen et le délai, et supprimez l’autre phrase.',
    nl: 'Houd de belofte, met wijze en termijn, en schrap de andere zin.',
    de: 'Behalten Sie die Zusage mit Weg und Frist, und streichen Sie den anderen Satz.',
  },
  examples: {
    good: [
      'We will notify you of material changes to this policy by e-mail. The current version stands here.',
      'We may change this policy without notice.',
    ],
    bad: [
      'Changes to this policy are announced by e-mail 30 days before; small changes may be made at any time without notice.',
      'We may change this policy without notice.\n\nWe will inform customers of important changes by e-mail.',
      'Changes will be announced by e-mail one month before. No individual notice of changes will be given.',
    ],
  },
  find(reading) {
    const denials = [...saying(reading, changedSilently, otherSites), ...linesSaying(reading, noNotice)];
    if (denials.length === 0) return [];
    const both = denials.find(({ plain }) => promisedFirst.test(plain));
    if (both) return [{ line: both }];
    const ways = reading.policy.changes.flatMap(({ notice, stated }) =>
      stated && notice.some((way) => way === 'email' || way === 'in-service')
        ? (reading.line(stated.segment) ?? [])
        : [],
    );
    const others = [...linesSaying(reading, promised, notPromised), ...ways].filter((line) => !denials.includes(line));
    return clash(denials, () => others).map(firstFirst);
  },
};
