// S09: readers are sent to a service that has been shut down.
import { matchesIn } from '../matches.ts';
import type { Found, Rule } from '../rule.ts';
import { saidAsHistory } from '../stale.ts';

/** Services that policies send readers to, with the last day on which they ran, and who says so. */
const dead: readonly { name: string; until: string; match: RegExp; source: string }[] = [
  {
    name: 'EU Online Dispute Resolution (ODR)',
    until: '2025-07-19',
    match:
      /ec\.europa\.eu\/(?:consumers\/)?odr\b\S*|webgate\.ec\.europa\.eu\/odr\b\S*|\b(?:EU |European )?(?:ODR|OS|OGS|RLL)[- ][Pp]latt?form\w*|\bOnline Dispute Resolution(?: platform)?/g,
    source: 'Regulation (EU) 2024/3228 Art. 1',
  },
  {
    name: 'privacyshield.gov',
    until: '2023-07-16',
    match: /\b(?:www\.)?privacyshield\.gov\S*/g,
    source: 'https://www.dataprivacyframework.gov, the site of the framework that took its place on 17 July 2023',
  },
  {
    name: 'Google+',
    until: '2019-04-01',
    match: /\bGoogle ?\+(?!\d)|\bGoogle Plus\b|\bplus\.google\.com\S*/g,
    source: 'Google’s announcement: consumer Google+ shut down on 2 April 2019',
  },
  {
    name: 'Do Not Track',
    until: '2019-01-17',
    match: /\bDo[- ]?Not[- ]?Track\b|\bDNT\b/gi,
    source: 'W3C Tracking Protection Working Group, closed on 17 January 2019',
  },
  {
    name: 'Internet Explorer',
    until: '2022-06-14',
    match: /\b(?:Microsoft )?Internet Explorer\b/g,
    source: 'Microsoft Lifecycle: Internet Explorer 11 retired on 15 June 2022',
  },
];

/** What every one of them needs. */
const possible =
  /privacyshield\.gov|google ?\+|google plus|plus\.google|internet explorer|do[- ]?not[- ]?track|\bdnt\b|odr|dispute resolution|(?:os|ogs|rll)[- ]platt?form/;

export const deadService: Rule = {
  id: 'S09',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'Service that no longer exists',
    fr: 'Service qui n’existe plus',
    nl: 'Dienst die niet meer bestaat',
    de: 'Dienst, den es nicht mehr gibt',
  },
  why: {
    en: 'The text sends readers to something that was shut down: the way it offers is closed, and the text looks forgotten.',
    fr: 'Le texte renvoie vers quelque chose qui a fermé : le chemin offert est clos, et le texte paraît oublié.',
    nl: 'De tekst verwijst naar iets dat is gestopt: die weg is dicht en de tekst lijkt vergeten.',
    de: 'Der Text verweist auf etwas Eingestelltes: Der Weg ist versperrt, und der Text wirkt vergessen.',
  },
  repair: {
    en: 'Delete the reference, or name what took its place.',
    fr: 'Supprimez le renvoi, ou nommez ce qui l’a remplacé.',
    nl: 'Schrap de verwijzing of noem wat ervoor in de plaats kwam.',
    de: 'Streichen Sie den Verweis, oder nennen Sie, was an die Stelle trat.',
  },
  examples: {
    good: ['The ODR platform was shut down; it is no longer available.', 'See ec.europa.eu/info for more.'],
    bad: [
      'See the list at www.privacyshield.gov/list.',
      'You can settle disputes at https://ec.europa.eu/consumers/odr, the platform of the European Commission.',
      'In Internet Explorer, choose “Tools”, then “Privacy”.',
    ],
  },
  find(reading) {
    const today = reading.today.toString();
    const said = new Set<string>();
    return reading.linesThat(possible).flatMap((line): Found[] => {
      if (saidAsHistory.test(line.plain)) return [];
      for (const { name, until, match } of dead) {
        if (until >= today || said.has(name)) continue;
        const [range] = matchesIn(line.text, [match]);
        if (!range) continue;
        said.add(name);
        return [{ line, range, values: { name, until } }];
      }
      return [];
    });
  },
};
