// P18: a sentence without a verb that stands among sentences.
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { wordCount } from '../shape.ts';

const fewestWords = 8;
/** English; a subject that asks for a verb, or a verb. Anything that could be one counts: silence is better than a false word. */
const maybeVerb =
  /\b(?:we|you|they|it|he|she|i|who|which|that|this|these|those|there|what|is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot|please|let|see|thanks?|welcome|note|n't|apply|applies|include|includes|mean|means|contain|contains|remain|remains|relate|relates|concern|concerns|depend|depends|need|needs|follow|follows|go|goes|come|comes|take|takes|make|makes|give|gives|get|gets|keep|keeps|use|uses|process|processes|collect|collects|store|stores|share|shares|send|sends|receive|receives|provide|provides|delete|deletes|allow|allows|enable|enables|help|helps|serve|serves|set|sets|show|shows|say|says|tell|tells|ask|asks|want|wants|work|works|read|reads|write|writes|contact|call|visit|click|choose|want|rely|relies|comply|complies|ensure|ensures|protect|protects|govern|governs|exist|exists|constitute|constitutes|offer|offers|operate|operates|host|hosts|run|runs|act|acts|handle|handles|respect|respects|require|requires|hold|holds|become|becomes|expire|expires|end|ends|last|lasts|start|starts|begin|begins|change|changes|cover|covers|describe|describes|explain|explains|inform|informs|know|knows|find|finds|obtain|obtains|transfer|transfers|disclose|discloses|retain|retains|erase|erases|access|accesses|exercise|exercises|support|supports|believe|value|values|undertake|undertakes|commit|commits|strive|strives|aim|aims|recommend|recommends|accept|accepts|agree|agrees|consent|refuse|refuses|object|withdraw|exchange|exchanges|adhere|adheres|participate|participates|connect|connects|communicate|communicates|perform|performs|maintain|maintains|employ|employs|implement|implements|manage|manages|monitor|monitors|engage|engages|combine|combines|transmit|transmits|measure|measures|track|tracks|prevent|prevents|lead|leads|rest|rests|reserve|reserves|determine|determines|conform|conforms|belong|belongs|appear|appears|pay|pays|\w+ed)\b/;
/** What an infinitive or a participle can do: “in order to provide”, “collecting certain data”. */
const unfinished = /\bto (?:be )?(?:able to )?\w+|\b\w+ing\b/g;
/** “all requested services”: no verb. */
const attribute = /\b(?:all|the|any|certain|such|our|your|their|its|of|and|or) \w+ed\b/g;
const participle = /\b\w{3,}ing\b/;
/** Verbs that no infinitive is made of; most sentences have one. */
const finite = /\b(?:we|is|are|was|were|will|may|can|has)\b/;

export const noVerb: Rule = {
  id: 'P18',
  article: '12(1)',
  severity: 'warning',
  name: {
    en: 'Sentence without a verb',
    fr: 'Phrase sans verbe',
    nl: 'Zin zonder werkwoord',
    de: 'Satz ohne Verb',
  },
  why: {
    en: 'The sentence names things and says nothing of them: does the company do it, or not?',
    fr: 'La phrase nomme des choses et n’en dit rien : la société le fait-elle, ou non ?',
    nl: 'De zin noemt dingen en zegt er niets over: doet het bedrijf het, of niet?',
    de: 'Der Satz nennt Dinge und sagt nichts über sie: Tut das Unternehmen es oder nicht?',
  },
  repair: {
    en: 'Give it a subject and a verb: “We collect …”.',
    fr: 'Donnez-lui un sujet et un verbe : « Nous recueillons … ».',
    nl: 'Geef hem een onderwerp en een werkwoord: “Wij verzamelen …”.',
    de: 'Geben Sie ihm Subjekt und Verb: „Wir erheben …“.',
  },
  examples: {
    good: [
      'We sell lamps. Our shops in Otley, Leeds and York collect orders for all customers of the north.',
      'We sell lamps. Lamps for kitchens. We mend lamps.',
      'We sell lamps.\n\n- Lamps, shades and bulbs for serving customers in order to light their rooms.',
    ],
    bad: [
      'We sell lamps. Forms and letters collecting certain details in order to be able to deliver all ordered lamps. We mend lamps.',
    ],
  },
  find: ({ lines, policy }) =>
    policy.meta.language === 'en' ? lines.filter(isFragment).map((line) => ({ line })) : [],
};

/** A long one with a full stop, in a paragraph of sentences, that has at most infinitives and participles. */
function isFragment({ block, plain, text }: Line): boolean {
  if (block.kind !== 'paragraph' || block.segments.length < 2 || !/^\p{Lu}[\p{Ll}]/u.test(text) || !plain.endsWith('.'))
    return false;
  if (!plain.includes('ing') || finite.test(plain)) return false;
  if (/[:?!@\d]/.test(plain) || !participle.test(plain) || wordCount(plain) < fewestWords) return false;
  return !maybeVerb.test(plain.replace(unfinished, ' ').replace(attribute, ' '));
}
