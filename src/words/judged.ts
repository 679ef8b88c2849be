// Words of the checks on profiles and on decisions by machines: which fields keep them, in counts and places, never in values.
import type { Catalogue } from './message.ts';

export const judged = {
  otherwise: {
    en: 'Scores, segments or profiles of people are kept for a purpose of which the text does not say that people are profiled for it: {places}.',
    fr: 'Des scores, segments ou profils de personnes sont conservés pour une finalité dont le texte ne dit pas qu’elle sert à les profiler : {places}.',
    nl: 'Scores, segmenten of profielen van mensen worden bewaard voor een doel waarvan de tekst niet zegt dat het om profilering gaat: {places}.',
    de: 'Punktwerte, Segmente oder Profile von Menschen werden für einen Zweck aufbewahrt, von dem der Text nicht sagt, dass dafür Profile entstehen: {places}.',
  },
  purposeless: {
    en: 'Nothing says for which purpose these scores, segments or profiles are kept: {places}. Name it in systems.yaml (purposes).',
    fr: 'Rien n’indique la finalité de ces scores, segments ou profils : {places}. Nommez-la dans systems.yaml (purposes).',
    nl: 'Nergens staat voor welk doel deze scores, segmenten of profielen worden bewaard: {places}. Noem het in systems.yaml (purposes).',
    de: 'Nichts sagt, für welchen Zweck diese Punktwerte, Segmente oder Profile aufbewahrt werden: {places}. Nennen Sie ihn in systems.yaml (purposes).',
  },
  likelyProfiles: {
    en: 'By their names these fields keep scores or segments of people: {places}. Say in systems.yaml whether they do: category pd:Profile and its purposes, or category null.',
    fr: 'D’après leur nom, ces champs conservent des scores ou segments de personnes : {places}. Dites dans systems.yaml ce qu’il en est : category pd:Profile et ses purposes, ou category null.',
    nl: 'Naar hun naam bewaren deze velden scores of segmenten van mensen: {places}. Zeg in systems.yaml of dat zo is: category pd:Profile met purposes, of category null.',
    de: 'Ihrem Namen nach enthalten diese Felder Punktwerte oder Segmente von Menschen: {places}. Sagen Sie in systems.yaml, ob es so ist: category pd:Profile mit purposes, oder category null.',
  },
  likelyDecisions: {
    en: 'By their names these fields keep decisions that a machine made about people: {places}. Say in systems.yaml whether they do: category dpv:AutomatedDecisionMaking, or category null.',
    fr: 'D’après leur nom, ces champs conservent des décisions prises par une machine sur des personnes : {places}. Dites dans systems.yaml ce qu’il en est : category dpv:AutomatedDecisionMaking, ou category null.',
    nl: 'Naar hun naam bewaren deze velden besluiten die een machine over mensen nam: {places}. Zeg in systems.yaml of dat zo is: category dpv:AutomatedDecisionMaking, of category null.',
    de: 'Ihrem Namen nach enthalten diese Felder Entscheidungen einer Maschine über Menschen: {places}. Sagen Sie in systems.yaml, ob es so ist: category dpv:AutomatedDecisionMaking, oder category null.',
  },
  unreached: {
    en: 'Not everything that keeps data answered, so what machines judged there is unknown: {holdings}.',
    fr: 'Tout ce qui conserve des données n’a pas répondu ; ce que des machines y ont jugé reste inconnu : {holdings}.',
    nl: 'Niet alles wat gegevens bewaart gaf antwoord; wat machines daar beoordeelden is onbekend: {holdings}.',
    de: 'Nicht alles, was Daten aufbewahrt, hat geantwortet; was Maschinen dort beurteilt haben, ist unbekannt: {holdings}.',
  },
  beyond: {
    en: 'Nothing against the text was found where it can be looked for. Others cannot be looked into ({count}): {others}. A person of the company can say, with name and expiry, how it is there.',
    fr: 'Rien de contraire au texte n’a été trouvé là où l’on peut chercher. D’autres ne peuvent être examinés ({count}) : {others}. Une personne de l’entreprise peut dire, avec son nom et une échéance, ce qu’il en est.',
    nl: 'Waar gezocht kan worden is niets in strijd met de tekst gevonden. Bij anderen kan niet worden gekeken ({count}): {others}. Iemand van het bedrijf kan met naam en einddatum verklaren hoe het daar is.',
    de: 'Wo gesucht werden kann, wurde nichts gegen den Text gefunden. In andere kann nicht gesehen werden ({count}): {others}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie es dort ist.',
  },
  noProfiles: {
    en: 'Nothing that is kept is known as a score, segment or profile of people. A person of the company can say, with name and expiry, how profiles are made.',
    fr: 'Rien de ce qui est conservé n’est connu comme score, segment ou profil de personnes. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment les profils sont faits.',
    nl: 'Niets van wat wordt bewaard is bekend als score, segment of profiel van mensen. Iemand van het bedrijf kan met naam en einddatum verklaren hoe profielen worden gemaakt.',
    de: 'Nichts von dem, was aufbewahrt wird, ist als Punktwert, Segment oder Profil von Menschen bekannt. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie Profile entstehen.',
  },
  choice: {
    en: 'These profiles rest on consent, and it cannot be seen here whether everybody in them gave it: {places}. A person of the company can say, with name and expiry, how that is made sure.',
    fr: 'Ces profils reposent sur le consentement, et l’on ne voit pas ici si chacun l’a donné : {places}. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment c’est assuré.',
    nl: 'Deze profielen berusten op toestemming, en hier is niet te zien of iedereen die gaf: {places}. Iemand van het bedrijf kan met naam en einddatum verklaren hoe dat is verzekerd.',
    de: 'Diese Profile beruhen auf Einwilligung, und hier ist nicht zu sehen, ob alle sie gegeben haben: {places}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie das gesichert ist.',
  },
  asSaid: {
    en: 'Each score, segment or profile that is kept has a purpose for which the text says that people are profiled: {places}.',
    fr: 'Chaque score, segment ou profil conservé a une finalité pour laquelle le texte annonce un profilage : {places}.',
    nl: 'Elke bewaarde score, elk segment of profiel heeft een doel waarvoor de tekst profilering noemt: {places}.',
    de: 'Jeder aufbewahrte Punktwert, jedes Segment und jedes Profil hat einen Zweck, für den der Text Profile nennt: {places}.',
  },
  profiled: {
    en: 'The text says that nobody is profiled, and scores, segments or profiles of people are kept: {places}.',
    fr: 'Le texte dit que personne n’est profilé, or des scores, segments ou profils de personnes sont conservés : {places}.',
    nl: 'De tekst zegt dat niemand wordt geprofileerd, maar er worden scores, segmenten of profielen van mensen bewaard: {places}.',
    de: 'Der Text sagt, dass von niemandem Profile entstehen, doch Punktwerte, Segmente oder Profile von Menschen werden aufbewahrt: {places}.',
  },
  decided: {
    en: 'A machine decided about people and no person looked at it ({count}): {places}.',
    fr: 'Une machine a décidé au sujet de personnes sans qu’un être humain y regarde ({count}) : {places}.',
    nl: 'Een machine besloot over mensen zonder dat een mens ernaar keek ({count}): {places}.',
    de: 'Eine Maschine hat über Menschen entschieden, ohne dass ein Mensch darauf sah ({count}): {places}.',
  },
  byPeople: {
    en: 'Every decision that is noted was made by a person, or looked at by one ({count}).',
    fr: 'Chaque décision notée a été prise ou revue par un être humain ({count}).',
    nl: 'Elk genoteerd besluit is door een mens genomen of bekeken ({count}).',
    de: 'Jede vermerkte Entscheidung hat ein Mensch getroffen oder geprüft ({count}).',
  },
  undecided: {
    en: 'Nothing that is kept tells who or what decides about people. A person of the company can say, with name and expiry, that no machine does so alone.',
    fr: 'Rien de ce qui est conservé n’indique qui ou quoi décide au sujet des personnes. Une personne de l’entreprise peut dire, avec son nom et une échéance, qu’aucune machine ne le fait seule.',
    nl: 'Niets van wat wordt bewaard zegt wie of wat over mensen besluit. Iemand van het bedrijf kan met naam en einddatum verklaren dat geen machine dat alleen doet.',
    de: 'Nichts von dem, was aufbewahrt wird, sagt, wer oder was über Menschen entscheidet. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, dass es keine Maschine allein tut.',
  },
  overdue: {
    en: 'People who asked that a person decide still wait ({count}); the oldest should have had an answer on {date}.',
    fr: 'Des personnes qui ont demandé une décision humaine attendent encore ({count}) ; la plus ancienne aurait dû avoir réponse le {date}.',
    nl: 'Mensen die vroegen dat een mens besluit wachten nog ({count}); de oudste had op {date} antwoord moeten krijgen.',
    de: 'Menschen, die eine Entscheidung durch Menschen verlangten, warten noch ({count}); die älteste Antwort war am {date} fällig.',
  },
  late: {
    en: 'Of the people who asked in the last twelve months that a person decide, {count} of {all} were answered after their day.',
    fr: 'Parmi les personnes qui, ces douze derniers mois, ont demandé une décision humaine, {count} sur {all} ont reçu une réponse tardive.',
    nl: 'Van de mensen die in de laatste twaalf maanden vroegen dat een mens besluit, kregen {count} van {all} te laat antwoord.',
    de: 'Von den Menschen, die in den letzten zwölf Monaten eine Entscheidung durch Menschen verlangten, erhielten {count} von {all} die Antwort verspätet.',
  },
  byProgram: {
    en: 'People who asked that a person decide were answered by a program, and nobody of the staff answers for it ({count}).',
    fr: 'Des personnes qui ont demandé une décision humaine ont reçu la réponse d’un programme, sans responsable ({count}).',
    nl: 'Mensen die vroegen dat een mens besluit kregen antwoord van een programma, zonder dat een medewerker ervoor instaat ({count}).',
    de: 'Menschen, die eine Entscheidung durch Menschen verlangten, antwortete ein Programm, ohne dass jemand dafür einsteht ({count}).',
  },
  reviewed: {
    en: 'Everybody who asked in the last twelve months that a person decide was answered by one, in time ({count}).',
    fr: 'Chaque personne qui, ces douze derniers mois, a demandé une décision humaine l’a obtenue à temps ({count}).',
    nl: 'Iedereen die in de laatste twaalf maanden vroeg dat een mens besluit, kreeg op tijd antwoord van een mens ({count}).',
    de: 'Allen, die in den letzten zwölf Monaten eine Entscheidung durch Menschen verlangten, hat rechtzeitig ein Mensch geantwortet ({count}).',
  },
  noneAsked: {
    en: 'Nobody has asked yet that a person decide. A person of the company can say, with name and expiry, who would look at it.',
    fr: 'Personne n’a encore demandé une décision humaine. Une personne de l’entreprise peut dire, avec son nom et une échéance, qui l’examinerait.',
    nl: 'Nog niemand heeft gevraagd dat een mens besluit. Iemand van het bedrijf kan met naam en einddatum verklaren wie ernaar zou kijken.',
    de: 'Noch niemand hat eine Entscheidung durch Menschen verlangt. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wer sie prüfen würde.',
  },
  requests: {
    en: 'requests that a person decide: answered {closed}, open {open}',
    fr: 'demandes d’une décision humaine : closes {closed}, ouvertes {open}',
    nl: 'verzoeken dat een mens besluit: beantwoord {closed}, open {open}',
    de: 'Anfragen nach einer Entscheidung durch Menschen: beantwortet {closed}, offen {open}',
  },
  decisions: {
    en: 'decisions noted: by a machine alone {alone}, by a machine and looked at {reviewed}, by people {people}; in: {places}',
    fr: 'décisions notées : par une machine seule {alone}, par une machine puis revues {reviewed}, par des personnes {people} ; dans : {places}',
    nl: 'genoteerde besluiten: door een machine alleen {alone}, door een machine en bekeken {reviewed}, door mensen {people}; in: {places}',
    de: 'vermerkte Entscheidungen: allein durch Maschinen {alone}, durch Maschinen und geprüft {reviewed}, durch Menschen {people}; in: {places}',
  },
  profiles: {
    en: 'values that score or sort people: {count}; in: {places}',
    fr: 'valeurs qui évaluent ou classent des personnes : {count} ; dans : {places}',
    nl: 'waarden die mensen beoordelen of indelen: {count}; in: {places}',
    de: 'Werte, die Menschen bewerten oder einteilen: {count}; in: {places}',
  },
  asked: {
    en: 'looked into: {holdings}',
    fr: 'examiné : {holdings}',
    nl: 'bekeken: {holdings}',
    de: 'geprüft: {holdings}',
  },
} as const satisfies Catalogue;
