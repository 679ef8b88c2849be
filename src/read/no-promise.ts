// Sentences that promise nothing, whatever words stand in them: disclaimers, definitions and lessons, the law of the contract.
import type { Line } from './context.ts';
import type { Language } from '#base';
import { fits, patternIn } from './patterns.ts';

/** Liability is declined, safety is said to be impossible, courts are named. */
const disclaimer = patternIn({
  en: /\b(?:(?:accepts?|assumes?|takes?) no (?:liability|responsibility)|not (?:be )?(?:held )?liable|does not warrant|cannot (?:therefore )?(?:guarantee|ensure|warrant)|no (?:system|method|transmission|website)\b.{0,80}\b(?:secure|safe|100)|(?:governed|construed) by the laws?|exclusive jurisdiction|competent courts? (?:in|of))\b/i,
  fr: /\b(?:ne (?:saurai\w*|peut|pouvons)\b.{0,40}\b(?:tenue?s? (?:pour )?responsables?|garanti\w*)|decline\w* toute responsabilite|aucune responsabilite|tribunaux competents|regie? par le droit)\b/i,
  nl: /\b(?:niet aansprakelijk|geen (?:enkele )?aansprakelijkheid|niet (?:garanderen|instaan)|bevoegde rechter|nederlands recht van toepassing)\b/i,
  de: /\b(?:keine haftung|haften (?:wir )?nicht|keine gewahr|luckenloser schutz|sicherheitslucken aufweisen|nicht garantier\w+|gerichtsstand|es gilt .{0,20}recht)\b/i,
});

/** What a word means, what cookies are. */
const lesson = patternIn({
  en: /\b(?:(?:is|are) (?:a )?(?:small |simple |little )?(?:text )?files?|(?:shall )?means? (?:any|all|every|the|an?)|refers? to (?:any|all|every)|cookies (?:usually|generally|cannot|can also)|(?:generally|usually) (?:make|consist|contain|hold)s?)\b/i,
  fr: /\b(?:(?:est|sont) (?:un|de)s? petits? fichiers?|(?:petits? )?fichiers? textes?|on entend par|designe\w* (?:toute?s?|le|la|les)|s'entend\w* de)\b/i,
  nl: /\b(?:klein\w* (?:tekst)?bestand\w*|tekstbestand\w*|wordt verstaan|verstaan (?:we|wij) onder|wordt bedoeld)\b/i,
  de: /\b(?:(?:kleine )?textdatei\w*|kleine dateien|versteht man|bezeichnet der (?:ausdruck|begriff)|im sinne dieser verordnung|sind alle (?:informationen|daten|angaben))\b/i,
});

/** Whoever says “we” speaks of what is done, also in a lesson: “We use cookies, small text files”. */
const firstPerson: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:we|our|us)\b/i,
  fr: /\b(?:nous|notre|nos)\b/i,
  nl: /\b(?:wij|we|ons|onze)\b/i,
  de: /\b(?:wir|uns|unser\w*)\b/i,
};

/** Longer introductions say something of their own. */
const shortLead = 60;

/** Whether a line promises nothing by its words. */
export const promisesNothing = (line: Line, language: Language): boolean =>
  line.kind !== 'heading' &&
  ((line.text.length <= shortLead && line.text.endsWith(':')) ||
    fits(disclaimer[language], line) ||
    (fits(lesson[language], line) && !firstPerson[language].test(line.text)));
