// D20: what people do is shown to others, unless they switch it off.
import { type Spoken, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const shown: Spoken = {
  en: /\b(?:(?:information|content|posts?|comments?|reviews?|anything|messages|data)\b.{0,30}\byou (?:post|share|publish|upload|submit|enter|choose)\b.{0,80}\b(?:may|might|can|could|will)\b.{0,20}\b(?:be )?(?:read|seen|viewed|collected|used|accessed)\b.{0,40}\b(?:by )?(?:others|other users|anyone|any user|everyone|the public|third part\w+)|(?:name|username|profile|nickname|photo|avatar|listing)\b.{0,20}\b(?:will be|is|are) (?:publicly visible|public|visible to (?:all|other|anyone|everyone|the public))|browsers?\b.{0,30}\b(?:establish|creat|mak|connect|set)\w*\b.{0,30}\bdirect (?:connection|link)\b.{0,60}\bservers?|direct connection\b.{0,40}\b(?:between|with|to)\b.{0,40}\b(?:facebook|meta|twitter|linkedin|xing|instagram|pinterest|google|social)\b.{0,30}\bservers?|(?:visible|accessible|shown|displayed|available|public|open|shared|published|searchable)\b.{0,90}\b(?:by default|automatically|unless (?:you|the user|he|she|they|customers?|members?)|until you)\b|by default\b.{0,60}\b(?:seen|viewed|found|read) by\b|(?:by default|automatically)\b.{0,80}\b(?:visible|public|shown|displayed|shared|published|searchable)|(?:put|placed|posted|published|shown|uploaded)\b.{0,40}\b(?:on|in) (?:our|the)\b.{0,60}\b(?:who|that|which)? ?(?:do not|don't|does not) (?:want|wish|agree)|(?:stored|entered|information|details)\b.{0,50}\b(?:available|visible|accessible) (?:for|to) (?:all |the )?(?:other )?(?:members|users)\b|(?:other (?:\w+ )?users?|third part\w+|anyone|everyone|the public|all (?:users|members))\b.{0,60}\b(?:may|can|will|could)\b.{0,40}\b(?:see|view|have access to|access|find|read)\b.{0,60}\b(?:your|customer'?s?|user'?s?|member'?s?)\b.{0,50}\b(?:names?|e-?mail|username|profile|activit\w+|logs?|location|photo|data|history|curve))/,
  fr: /\b(?:(?:votre )?navigateur\b.{0,30}\betabli\w*\b.{0,30}\b(?:connexion|lien) directe?\b.{0,60}\bserveurs?|(?:informations?|contenus?|commentaires?|avis)\b.{0,40}\bvous (?:publiez|postez|partagez)\b.{0,60}\b(?:peu\w+|pourr\w+)\b.{0,30}\b(?:lus?|vus?|consulte\w*|utilise\w*)\b.{0,30}\b(?:par|tiers|autres)|(?:visibles?|accessibles?|publi\w+|partage\w*|affiche\w*)\b.{0,80}\b(?:par defaut|automatiquement|sauf si vous|a moins que vous)|par defaut\b.{0,60}\b(?:visibles?|publi\w+|partage\w*))/,
  nl: /\b(?:(?:directe verbinding)\b.{0,60}\bservers?|(?:informatie|berichten|reacties)\b.{0,40}\b(?:plaatst|deelt|publiceert)\b.{0,60}\b(?:kunnen|kan)\b.{0,40}\b(?:gelezen|gezien|gebruikt|bekeken)\b.{0,30}\b(?:door|anderen)|(?:zichtbaar|openbaar|toegankelijk|gedeeld|getoond)\b.{0,80}\b(?:standaard|automatisch|tenzij (?:u|je))|(?:standaard|automatisch)\b.{0,60}\b(?:zichtbaar|openbaar|gedeeld|getoond))/,
  de: /\b(?:direkte verbindung\b.{0,60}\b(?:browser|server)\w*\b.{0,60}\b(?:servern?|hergestellt|aufgebaut)|(?:baut|stellt)\b.{0,30}\bbrowser\b.{0,40}\bdirekte verbindung|(?:sichtbar|offentlich|zuganglich|angezeigt|geteilt)\b.{0,80}\b(?:standardmassig|voreingestellt|automatisch|sofern sie (?:\w+ )?nicht|es sei denn,? sie|solange sie (?:\w+ )?nicht)|(?:standardmassig|automatisch)\b.{0,60}\b(?:sichtbar|offentlich|geteilt|angezeigt))/,
};
const own =
  /\b(?:pictures?|photo\w*|members|names|your|you|user'?s?|customer'?s?|member'?s?|profiles?|accounts?|vos|votre|profil\w*|compte|uw|je|jouw|profiel\w*|ihr|ihre\w*|konto|nutzer\w*)\b/;
/** Private until chosen; what people post themselves; banners, pages, notices. */
const chosen =
  /\b(?:private by default|not (?:be )?(?:visible|public|shared|shown)|hidden|only (?:you|if|to you|visible to you)|if you (?:choose|decide|want|make|publish|post|share)|when you (?:post|publish|comment|share)|you (?:choose|decide|control) (?:who|what|to)|invit\w+ (?:by|you)|this (?:policy|notice|page)|google fonts|captcha|two-click|shariff|zwei-klick|2-klick|erst (?:wenn|nach|durch)|aktivier\w*|click\w* (?:on )?(?:the|it)|banner|cookies?|unless you (?:agree|consent|allow|give)|seulement si vous|si vous (?:choisissez|decidez)|niet (?:zichtbaar|openbaar|gedeeld)|alleen als|als (?:u|je) (?:kiest|wilt)|tenzij (?:u|je) (?:toestemming|ermee)|nicht (?:sichtbar|offentlich)|nur wenn|wenn sie (?:wahlen|mochten)|einwillig\w*|zustimm\w*)\b/;

/** Those who work on it are no public. */
const board =
  /\bonly (?:made )?(?:available|accessible|visible|shared)\b|\b(?:members|users) of (?:the|our) (?:\w+ )?(?:team|board|staff|committee)\b/;

export const publicByDefault: Rule = {
  id: 'D20',
  article: '25(2)',
  severity: 'warning',
  name: {
    en: 'Public by default',
    fr: 'Public par défaut',
    nl: 'Standaard openbaar',
    de: 'Standardmäßig öffentlich',
  },
  why: {
    en: 'Without a person’s own act, data must not be open to an unknown number of others.',
    fr: 'Sans acte de la personne, des données ne doivent pas être ouvertes à un nombre indéterminé d’autres.',
    nl: 'Zonder eigen handeling mogen gegevens niet openstaan voor een onbepaald aantal anderen.',
    de: 'Ohne eigenes Zutun dürfen Daten nicht einer unbestimmten Zahl anderer offenstehen.',
  },
  repair: {
    en: 'Show it to nobody until the person chooses to, and say who then sees what.',
    fr: 'Ne montrez rien avant que la personne le choisisse, et dites qui voit alors quoi.',
    nl: 'Toon het niemand totdat de persoon het kiest, en zeg wie dan wat ziet.',
    de: 'Zeigen Sie es niemandem, bis die Person es wählt, und sagen Sie, wer dann was sieht.',
  },
  examples: {
    good: [
      'Information on complaints is made available only to members of the board.',
      'Your profile is private by default; you choose who sees it.',
      'Comments are visible to everyone when you post them.',
      'The banner is shown automatically when you visit us.',
    ],
    bad: [
      'When you visit our pages, your browser establishes a direct connection to the servers of Facebook.',
      'Beim Aufruf unseres Lampenladens wird durch die Schaltfläche eine direkte Verbindung Ihres Browsers mit dem Server von Facebook hergestellt.',
      'Your nickname will be publicly visible.',
      'Photos of members are put on our website; members who do not want this must tell us.',
      'Information stored in the club book is available to other members.',
      'Your training record is visible to all members unless you switch this off.',
      'Your profile is public by default.',
      'Votre profil est visible par défaut par tous les membres.',
      'Het profiel dat je bij ons aanmaakt, is standaard zichtbaar voor alle leden van de club.',
      'Ihr Profil ist standardmäßig für alle Mitglieder sichtbar.',
    ],
  },
  find: (reading) =>
    saying(reading, shown, chosen)
      .filter(({ plain }) => own.test(plain) && !board.test(plain))
      .map((line) => ({ line })),
};
