// Profiles: sentences that describe profiling of people (Art. 4(4)), by its name or by what is done; not those that deny it or speak of rights.
import type { Line, LintReading } from './reading.ts';

/** Profiling by its name, and judging or sorting people by what is known of them. */
export const profiling =
  /\bprofil(?:ing|age|ering)\b|\b(?:creat\w*|build\w*|establish\w*|mak\w*|erstell\w*|opstell\w*|etabli\w*|maak\w*) (?:an? |your |user |customer |ein |een |un )*profiles?\b|\bprofil d'(?:acheteur|utilisateur|achat)\b|\b(?:a|credit|lead|risk|churn) scor(?:e|ing)\b|\b(?:groups?|sorts?|classif\w+|places?|segments?) (?:you|customers?|users?|members?|people|visitors) (?:by|in(?:to)?|according)\b|\bautomat\w+ (?:individual )?(?:decision\w*|processing for decisions)\b|\bdecisions? automatis\w+|\bgeautomatiseerde besluit\w*|\bautomatisierte\w* entscheidung\w*/;
const denied =
  /\b(?:no|not|never|without|nor|none|free of|pas|aucune?|jamais|sans|geen|niet|nooit|kein\w*|nicht|niemals|ohne)\b/;
const asRight =
  /\b(?:rights?|object\w*|subject to|oppos\w*|droits?|soumis\w*|recht\w*|bezwaar|widersp\w*|unterworfen)\b/;
const rightsHeading = /\b(?:rights?|droits?|rechten|rechte|betroffenenrechte)\b/;

export const describesProfiling = (line: Line): boolean =>
  line.block.kind !== 'heading' &&
  profiling.test(line.plain) &&
  !denied.test(line.plain) &&
  !asRight.test(line.plain) &&
  !line.headings.some((heading) => rightsHeading.test(heading.plain));

export const profilingLines = (reading: LintReading): Line[] => reading.linesThat(profiling).filter(describesProfiling);
