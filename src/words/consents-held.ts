// Words about what was held back in visitors' browsers because nobody had consented to it.
import type { Catalogue } from './message.ts';

export const consentsHeld = {
  heldTitle: {
    en: 'What was held back',
    fr: 'Ce qui a été bloqué',
    nl: 'Wat is tegengehouden',
    de: 'Was zurückgehalten wurde',
  },
  heldLead: {
    en: 'Other companies’ hosts that your pages called for and that visitors’ browsers did not let through, because nobody had agreed to them. Browsers report it; only host, kind and day are kept, for 90 days, and nothing of the visitor. It shows what to look at. It proves nothing: anybody can send such a report, and not every browser does.',
    fr: 'Les hôtes d’autres entreprises que vos pages ont appelés et que les navigateurs n’ont pas laissé passer, faute d’accord. Les navigateurs le signalent ; seuls l’hôte, le genre et le jour sont gardés, 90 jours, et rien du visiteur. Cela montre où regarder. Cela ne prouve rien : chacun peut envoyer un tel rapport, et tous les navigateurs ne le font pas.',
    nl: 'Hosts van andere bedrijven die uw pagina’s aanriepen en die browsers niet doorlieten, omdat niemand daarmee had ingestemd. Browsers melden dat; alleen host, soort en dag worden bewaard, 90 dagen, en niets van de bezoeker. Het laat zien waar u moet kijken. Het bewijst niets: iedereen kan zo’n melding sturen, en niet elke browser doet het.',
    de: 'Hosts anderer Unternehmen, die Ihre Seiten aufriefen und die Browser nicht durchließen, weil niemand zugestimmt hatte. Browser melden es; nur Host, Art und Tag bleiben, 90 Tage lang, und nichts vom Besucher. Es zeigt, wo hinzusehen ist. Es beweist nichts: Jeder kann so etwas melden, und nicht jeder Browser tut es.',
  },
  heldDays: { en: 'Last days', fr: 'Derniers jours', nl: 'Laatste dagen', de: 'Letzte Tage' },
  heldNone: {
    en: 'No browser has reported anything held back in this time. Reports come from sites with the wrapper, or with its header in their own server.',
    fr: 'Aucun navigateur n’a rien signalé pendant cette période. Les rapports viennent des sites dotés de l’enveloppe, ou de son en-tête dans leur propre serveur.',
    nl: 'Geen browser heeft in deze tijd iets gemeld. Meldingen komen van websites met de wrapper, of met de header ervan in hun eigen server.',
    de: 'Kein Browser hat in dieser Zeit etwas gemeldet. Meldungen kommen von Websites mit dem Wrapper, oder mit dessen Header im eigenen Server.',
  },
  'held-unnamed': {
    en: 'Your policy does not name these',
    fr: 'Votre politique ne les nomme pas',
    nl: 'Uw beleid noemt deze niet',
    de: 'Ihre Erklärung nennt diese nicht',
  },
  'held-unnamedWhy': {
    en: 'Something on your pages calls for them. Take it out of the pages, or name it in the policy: until then nobody can agree to it, and it stays held back.',
    fr: 'Quelque chose dans vos pages les appelle. Retirez-le des pages, ou nommez-le dans la politique : d’ici là, personne ne peut l’accepter et cela reste bloqué.',
    nl: 'Iets op uw pagina’s roept ze aan. Haal het van de pagina’s, of noem het in het beleid: tot dan kan niemand ermee instemmen, en blijft het tegengehouden.',
    de: 'Etwas auf Ihren Seiten ruft sie auf. Nehmen Sie es von den Seiten, oder nennen Sie es in der Erklärung: Bis dahin kann niemand zustimmen, und es bleibt zurückgehalten.',
  },
  'held-waits': {
    en: 'Named in your policy',
    fr: 'Nommés dans votre politique',
    nl: 'Genoemd in uw beleid',
    de: 'In Ihrer Erklärung genannt',
  },
  'held-waitsWhy': {
    en: 'Held back from visitors who had not agreed. As it should be.',
    fr: 'Bloqués chez les visiteurs qui n’avaient pas donné leur accord. C’est bien ainsi.',
    nl: 'Tegengehouden bij bezoekers die niet hadden ingestemd. Zo hoort het.',
    de: 'Zurückgehalten bei Besuchern, die nicht zugestimmt hatten. So soll es sein.',
  },
  'held-own': {
    en: 'The pages’ own code',
    fr: 'Le code des pages mêmes',
    nl: 'Code van de pagina’s zelf',
    de: 'Code der Seiten selbst',
  },
  'held-ownWhy': {
    en: 'Inline scripts, styles or data that the site’s policy of contents forbids: often a fault of the site, sometimes an extension of the visitor’s browser.',
    fr: 'Scripts, styles ou données intégrés que la politique de contenu du site interdit : souvent un défaut du site, parfois une extension du navigateur.',
    nl: 'Scripts, stijlen of gegevens in de pagina die het inhoudsbeleid van de website verbiedt: vaak een fout van de website, soms een extensie van de browser.',
    de: 'Eingebettete Skripte, Stile oder Daten, die die Inhaltsrichtlinie der Website verbietet: oft ein Fehler der Website, manchmal eine Erweiterung des Browsers.',
  },
  'held-rest': { en: 'Others', fr: 'Autres', nl: 'Overige', de: 'Weitere' },
  'held-restWhy': {
    en: 'More hosts than are kept for one day, counted together.',
    fr: 'Plus d’hôtes que ce qui est gardé par jour, comptés ensemble.',
    nl: 'Meer hosts dan er per dag worden bewaard, samen geteld.',
    de: 'Mehr Hosts, als für einen Tag aufbewahrt werden, zusammen gezählt.',
  },
  heldRestHost: { en: 'all others', fr: 'tous les autres', nl: 'alle andere', de: 'alle anderen' },
  heldHost: { en: 'Host', fr: 'Hôte', nl: 'Host', de: 'Host' },
  heldWho: { en: 'Whose', fr: 'À qui', nl: 'Van wie', de: 'Wessen' },
  heldNobody: { en: 'not known here', fr: 'inconnu ici', nl: 'hier onbekend', de: 'hier nicht bekannt' },
  heldWhat: { en: 'What', fr: 'Quoi', nl: 'Wat', de: 'Was' },
  heldTimes: { en: 'Times', fr: 'Fois', nl: 'Keer', de: 'Mal' },
  heldLast: { en: 'Last', fr: 'Dernier', nl: 'Laatst', de: 'Zuletzt' },
  heldName: {
    en: 'Name it in the policy',
    fr: 'Le nommer dans la politique',
    nl: 'In het beleid noemen',
    de: 'In der Erklärung nennen',
  },
  heldNotNamed: {
    en: 'your policy does not name this',
    fr: 'votre politique ne le nomme pas',
    nl: 'uw beleid noemt dit niet',
    de: 'Ihre Erklärung nennt das nicht',
  },
} as const satisfies Catalogue;
