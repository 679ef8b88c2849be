// Words of the linter: what the law or the world has left behind (S). Why it matters and how to repair it stands with each rule.
import type { Catalogue } from './message.ts';

export const lintStale = {
  'S01-repealed': {
    en: '{law} was in force until {until}; {next} took its place.',
    fr: '{law} était en vigueur jusqu’au {until} ; {next} l’a remplacée.',
    nl: '{law} gold tot en met {until}; daarvoor kwam {next}.',
    de: '{law} galt bis {until}; an die Stelle trat {next}.',
  },
  'S01-renamed': {
    en: '{law} was called so until {until}; today it is {next}.',
    fr: '{law} s’appelait ainsi jusqu’au {until} ; aujourd’hui c’est {next}.',
    nl: '{law} heette zo tot en met {until}; nu is het {next}.',
    de: '{law} hieß so bis {until}; heute ist es {next}.',
  },
  'S01-ended': {
    en: '{law} was in force until {until}.',
    fr: '{law} était en vigueur jusqu’au {until}.',
    nl: '{law} gold tot en met {until}.',
    de: '{law} galt bis {until}.',
  },
  'S01-articles': {
    en: 'The French law was renumbered on 1 June 2019: these rights stand in the GDPR and in articles 48 and following.',
    fr: 'La loi française a été renumérotée le 1er juin 2019 : ces droits figurent dans le RGPD et aux articles 48 et suivants.',
    nl: 'De Franse wet is op 1 juni 2019 hernummerd: deze rechten staan in de AVG en in de artikelen 48 en volgende.',
    de: 'Das französische Gesetz wurde am 1. Juni 2019 neu nummeriert: diese Rechte stehen in der DSGVO und in den Artikeln 48 ff.',
  },
  S02: {
    en: '{scheme} could be relied on until {until}.',
    fr: '{scheme} pouvait être invoqué jusqu’au {until}.',
    nl: 'Op {scheme} kon men steunen tot en met {until}.',
    de: 'Auf {scheme} konnte man sich bis {until} stützen.',
  },
  S03: {
    en: 'The clauses of {clauses} could be relied on until {until}.',
    fr: 'Les clauses de {clauses} pouvaient être invoquées jusqu’au {until}.',
    nl: 'Op de bepalingen van {clauses} kon men steunen tot en met {until}.',
    de: 'Auf die Klauseln von {clauses} konnte man sich bis {until} stützen.',
  },
  S04: {
    en: 'The authority is called {name} today.',
    fr: 'L’autorité s’appelle aujourd’hui {name}.',
    nl: 'De toezichthouder heet nu {name}.',
    de: 'Die Behörde heißt heute {name}.',
  },
  'S04-moved': {
    en: '{name} has moved; this is an old address.',
    fr: '{name} a déménagé ; cette adresse est ancienne.',
    nl: '{name} is verhuisd; dit is een oud adres.',
    de: '{name} ist umgezogen; das ist eine alte Anschrift.',
  },
  'S04-commission': {
    en: 'The Information Commission takes the Commissioner’s place: check the name.',
    fr: 'L’Information Commission remplace l’Information Commissioner : vérifiez le nom.',
    nl: 'De Information Commission vervangt de Information Commissioner: controleer de naam.',
    de: 'Die Information Commission tritt an die Stelle des Information Commissioner: Prüfen Sie den Namen.',
  },
  'S05-name': {
    en: '{name} was called so until {until}; today it is {next}.',
    fr: '{name} s’appelait ainsi jusqu’au {until} ; aujourd’hui c’est {next}.',
    nl: '{name} heette zo tot en met {until}; nu is het {next}.',
    de: '{name} hieß so bis {until}; heute ist es {next}.',
  },
  'S05-service': {
    en: '{name} ran until {until}; {next} came after it.',
    fr: '{name} a fonctionné jusqu’au {until} ; {next} lui a succédé.',
    nl: '{name} draaide tot en met {until}; daarna kwam {next}.',
    de: '{name} lief bis {until}; danach kam {next}.',
  },
  'S05-ended': {
    en: '{name} ended on {until}.',
    fr: '{name} a pris fin le {until}.',
    nl: '{name} eindigde op {until}.',
    de: '{name} endete am {until}.',
  },
  S06: {
    en: 'Google Analytics offers {offered} months, not {months}.',
    fr: 'Google Analytics offre {offered} mois, et non {months}.',
    nl: 'Google Analytics biedt {offered} maanden, niet {months}.',
    de: 'Google Analytics bietet {offered} Monate, nicht {months}.',
  },
  S07: {
    en: 'The text dates from {date}.',
    fr: 'Le texte date du {date}.',
    nl: 'De tekst is van {date}.',
    de: 'Der Text ist vom {date}.',
  },
  S08: {
    en: 'Only the Union’s law is named here, never the UK GDPR or the Data Protection Act 2018.',
    fr: 'Seul le droit de l’Union est cité ici, jamais le UK GDPR ni le Data Protection Act 2018.',
    nl: 'Hier staat alleen Unierecht, nergens de UK GDPR of de Data Protection Act 2018.',
    de: 'Hier steht nur das Recht der Union, nirgends die UK GDPR oder der Data Protection Act 2018.',
  },
  S09: {
    en: '{name} was shut down on {until}.',
    fr: '{name} a fermé le {until}.',
    nl: '{name} stopte op {until}.',
    de: '{name} endete am {until}.',
  },
  S10: {
    en: 'The text dates from {date}; the law changed last on {since}.',
    fr: 'Le texte date du {date} ; le droit a changé en dernier lieu le {since}.',
    nl: 'De tekst is van {date}; het recht veranderde het laatst op {since}.',
    de: 'Der Text ist vom {date}; das Recht hat sich zuletzt am {since} geändert.',
  },
} as const satisfies Catalogue;
