// C40: data goes round within a group of companies, and nothing says who answers for it.
import type { Rule } from '../rule.ts';

const withGroup =
  /\b(?:(?:shar\w+|disclos\w+|transfer\w*|pass\w*|exchang\w+|access\w*|provid\w+)\b[^.\n]{0,80}\b(?:affiliates?|affiliated compan\w+|subsidiar\w+|parent compan\w+|group compan\w+|compan\w+ (?:of|in|within) (?:our|the|its) group|(?:our|its) group)\b|(?:partag\w+|transm\w+|communiqu\w+)\b[^.\n]{0,80}\b(?:filiales?|societes? du groupe|notre groupe)|(?:delen|deelt|gedeeld|verstrek\w*)\b[^.\n]{0,80}\b(?:groepsmaatschappij\w*|dochterondernem\w*|dochtermaatschappij\w*|onze groep)|(?:konzern\w*|verbundene\w* unternehmen|tochter(?:gesellschaft|unternehmen)\w*|unternehmensgruppe)\b[^.\n]{0,80}\b(?:weiter\w*|ubermittel\w*|aus(?:tausch)?\w*|zugriff))/;
const denied = /\b(?:not|never|no|ne|pas|jamais|niet|nooit|geen|nicht|nie|kein\w*)\b/;
const explained =
  /\b(?:joint(?:ly)? (?:controller\w*|responsib\w*|determin\w*)|art(?:icle|ikel|\.)? ?26|intra-?group|(?:as|acts? as|are) (?:our |a |its )?processors?\b[^.\n]{0,40}\b(?:group|affiliat\w*)|(?:affiliat\w*|subsidiar\w*|group|parent)\b[^.\n]{0,100}\b(?:processors?|controllers?|on our behalf|administrat\w*)|responsables? conjoints?|gezamenlijk\w* (?:verwerkings)?verantwoordelijk\w*|gemeinsam (?:verantwortlich\w*|fur die)|auftragsverarbeit\w*)\b/;

export const groupSharing: Rule = {
  id: 'C40',
  article: '26(2)',
  severity: 'info',
  name: {
    en: 'Sharing in a group unexplained',
    fr: 'Partage dans un groupe non expliqué',
    nl: 'Delen in een groep niet uitgelegd',
    de: 'Weitergabe im Konzern nicht erklärt',
  },
  why: {
    en: 'Each company of a group is somebody of its own. People must learn whether it decides, helps to decide, or only works for the others.',
    fr: 'Chaque société d’un groupe est distincte. Il faut dire si elle décide, décide avec les autres ou travaille pour elles.',
    nl: 'Elk bedrijf van een groep staat op zichzelf. Mensen moeten weten of het beslist, meebeslist of alleen voor de andere werkt.',
    de: 'Jede Gesellschaft eines Konzerns steht für sich. Man muss erfahren, ob sie entscheidet, mitentscheidet oder nur für die anderen arbeitet.',
  },
  repair: {
    en: 'Name the companies, say what each does with the data, and give the essence of the joint arrangement, if there is one.',
    fr: 'Nommez les sociétés, dites ce que chacune fait des données et l’essentiel de l’accord conjoint, s’il existe.',
    nl: 'Noem de bedrijven, zeg wat elk met de gegevens doet, en geef de hoofdlijn van de onderlinge regeling, als die er is.',
    de: 'Nennen Sie die Gesellschaften, sagen Sie, was jede mit den Daten tut, und das Wesentliche der gemeinsamen Vereinbarung.',
  },
  examples: {
    good: [
      'We share data with our affiliates, which are our processors.',
      'We do not share data with our subsidiaries.',
      'We share data with our affiliates. With them we are joint controllers.',
    ],
    bad: [
      'We share information with our affiliates in Luxembourg.',
      'Nous partageons vos données avec les sociétés du groupe.',
      'Wij delen uw gegevens met onze groepsmaatschappijen.',
    ],
  },
  find: (reading) =>
    reading.says(explained)
      ? []
      : reading
          .linesThat(withGroup)
          .filter(({ block, plain }) => block.kind !== 'heading' && !denied.test(plain))
          .slice(0, 1)
          .map((line) => ({ line })),
};
