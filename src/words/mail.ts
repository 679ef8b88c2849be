// Words of the mails that Upheld sends.
import { mailAccount } from './mail-account.ts';
import type { Catalogue } from './message.ts';

export const mail = {
  ...mailAccount,
  policyChangedSubject: {
    en: '{company}: new version of “{title}” from {effective}',
    fr: '{company} : nouvelle version de « {title} » à partir du {effective}',
    nl: '{company}: nieuwe versie van “{title}” vanaf {effective}',
    de: '{company}: neue Fassung von „{title}“ ab {effective}',
  },
  policyChanged: {
    en: '{company} has a new version of “{title}”, version {version}. It applies from {effective}.',
    fr: '{company} a une nouvelle version de « {title} », la version {version}. Elle s’applique à partir du {effective}.',
    nl: '{company} heeft een nieuwe versie van “{title}”, versie {version}. Zij geldt vanaf {effective}.',
    de: '{company} hat eine neue Fassung von „{title}“, Version {version}. Sie gilt ab {effective}.',
  },
  policyChangedWhat: {
    en: 'This is what changes:',
    fr: 'Voici ce qui change :',
    nl: 'Dit verandert er:',
    de: 'Das ändert sich:',
  },
  policyChangedRead: {
    en: 'Read the whole text and compare it with the earlier one',
    fr: 'Lire le texte entier et le comparer au précédent',
    nl: 'Lees de hele tekst en vergelijk hem met de vorige',
    de: 'Den ganzen Text lesen und mit dem früheren vergleichen',
  },
  policyChangedWhy: {
    en: 'You receive this message because {company} tells you when this text changes.',
    fr: 'Vous recevez ce message parce que {company} vous informe lorsque ce texte change.',
    nl: 'U ontvangt dit bericht omdat {company} u laat weten wanneer deze tekst verandert.',
    de: 'Sie erhalten diese Nachricht, weil {company} Ihnen mitteilt, wenn sich dieser Text ändert.',
  },
  testSubject: {
    en: 'A test message from {company}',
    fr: 'Un message d’essai de {company}',
    nl: 'Een testbericht van {company}',
    de: 'Eine Testnachricht von {company}',
  },
  test: {
    en: 'This is a test. If you can read it, the mail of {company} works.',
    fr: 'Ceci est un essai. Si vous pouvez le lire, le courrier de {company} fonctionne.',
    nl: 'Dit is een test. Als u dit kunt lezen, werkt de mail van {company}.',
    de: 'Dies ist ein Test. Wenn Sie ihn lesen können, funktioniert die E-Mail von {company}.',
  },
  testAt: {
    en: 'Asked for on {at}.',
    fr: 'Demandé le {at}.',
    nl: 'Aangevraagd op {at}.',
    de: 'Angefordert am {at}.',
  },
  'glass-subject-requested': {
    en: 'Emergency access at {company} was asked for',
    fr: 'Accès d’urgence demandé chez {company}',
    nl: 'Noodtoegang gevraagd bij {company}',
    de: 'Notzugriff bei {company} beantragt',
  },
  'glass-requested': {
    en: 'Somebody at {company} asks for access to people’s data in an emergency. Nothing is open yet: an owner or privacy lead other than the one who asks has to open it, or declines.',
    fr: 'Quelqu’un chez {company} demande l’accès à des données de personnes en urgence. Rien n’est encore ouvert : un propriétaire ou un responsable autre que le demandeur doit ouvrir, ou refuser.',
    nl: 'Iemand bij {company} vraagt in een noodgeval toegang tot gegevens van mensen. Er is nog niets open: een andere eigenaar of privacyverantwoordelijke dan de aanvrager moet het openen, of wijst het af.',
    de: 'Jemand bei {company} bittet in einem Notfall um Zugriff auf Daten von Menschen. Noch ist nichts offen: Ein anderer Inhaber oder Datenschutzverantwortlicher als der Antragsteller muss öffnen, oder lehnt ab.',
  },
  'glass-subject-waiting': {
    en: 'Alarm: emergency access at {company} without a second person',
    fr: 'Alerte : accès d’urgence chez {company} sans deuxième personne',
    nl: 'Alarm: noodtoegang bij {company} zonder tweede persoon',
    de: 'Alarm: Notzugriff bei {company} ohne zweite Person',
  },
  'glass-waiting': {
    en: 'The only officer of {company} asks for access to people’s data in an emergency. Nobody else can approve it, so it can be opened after 15 minutes. If you did not expect this, speak up now.',
    fr: 'Le seul responsable de {company} demande l’accès à des données de personnes en urgence. Personne d’autre ne peut l’approuver : l’accès pourra s’ouvrir après 15 minutes. Si vous ne vous y attendiez pas, réagissez maintenant.',
    nl: 'De enige verantwoordelijke van {company} vraagt in een noodgeval toegang tot gegevens van mensen. Niemand anders kan het goedkeuren, dus het kan na 15 minuten worden geopend. Verwachtte u dit niet, meld u dan nu.',
    de: 'Der einzige Verantwortliche von {company} bittet in einem Notfall um Zugriff auf Daten von Menschen. Niemand sonst kann es freigeben, darum kann nach 15 Minuten geöffnet werden. Haben Sie das nicht erwartet, melden Sie sich jetzt.',
  },
  'glass-subject-opened': {
    en: 'Emergency access at {company} is open',
    fr: 'L’accès d’urgence chez {company} est ouvert',
    nl: 'Noodtoegang bij {company} is geopend',
    de: 'Notzugriff bei {company} ist offen',
  },
  'glass-opened': {
    en: 'Access to people’s data at {company} has been opened for an emergency, for at most an hour. Each look is written down.',
    fr: 'L’accès à des données de personnes chez {company} est ouvert pour une urgence, pour une heure au plus. Chaque consultation est notée.',
    nl: 'Toegang tot gegevens van mensen bij {company} is geopend voor een noodgeval, voor hoogstens een uur. Elke inzage wordt opgeschreven.',
    de: 'Der Zugriff auf Daten von Menschen bei {company} ist für einen Notfall geöffnet, für höchstens eine Stunde. Jeder Einblick wird vermerkt.',
  },
  'glass-subject-declined': {
    en: 'Emergency access at {company} was declined',
    fr: 'Accès d’urgence refusé chez {company}',
    nl: 'Noodtoegang bij {company} is afgewezen',
    de: 'Notzugriff bei {company} wurde abgelehnt',
  },
  'glass-declined': {
    en: 'A request for emergency access at {company} was declined or taken back. Nothing was opened.',
    fr: 'Une demande d’accès d’urgence chez {company} a été refusée ou retirée. Rien n’a été ouvert.',
    nl: 'Een aanvraag voor noodtoegang bij {company} is afgewezen of ingetrokken. Er is niets geopend.',
    de: 'Ein Antrag auf Notzugriff bei {company} wurde abgelehnt oder zurückgezogen. Nichts wurde geöffnet.',
  },
  'glass-subject-closed': {
    en: 'Emergency access at {company} was closed',
    fr: 'L’accès d’urgence chez {company} a été fermé',
    nl: 'Noodtoegang bij {company} is gesloten',
    de: 'Notzugriff bei {company} wurde geschlossen',
  },
  'glass-closed': {
    en: 'The emergency access at {company} was closed before its time. An owner or privacy lead other than the one who asked has five days to review it.',
    fr: 'L’accès d’urgence chez {company} a été fermé avant l’heure. Un propriétaire ou un responsable autre que le demandeur a cinq jours pour l’examiner.',
    nl: 'De noodtoegang bij {company} is voortijdig gesloten. Een andere eigenaar of privacyverantwoordelijke dan de aanvrager heeft vijf dagen om ze te beoordelen.',
    de: 'Der Notzugriff bei {company} wurde vorzeitig geschlossen. Ein anderer Inhaber oder Datenschutzverantwortlicher als der Antragsteller hat fünf Tage, ihn zu beurteilen.',
  },
  'glass-subject-expired': {
    en: 'Emergency access at {company} has ended',
    fr: 'L’accès d’urgence chez {company} a pris fin',
    nl: 'Noodtoegang bij {company} is geëindigd',
    de: 'Notzugriff bei {company} ist beendet',
  },
  'glass-expired': {
    en: 'The emergency access at {company} ended by the clock. An owner or privacy lead other than the one who asked has five days to review it.',
    fr: 'L’accès d’urgence chez {company} a pris fin à l’heure prévue. Un propriétaire ou un responsable autre que le demandeur a cinq jours pour l’examiner.',
    nl: 'De noodtoegang bij {company} eindigde op tijd. Een andere eigenaar of privacyverantwoordelijke dan de aanvrager heeft vijf dagen om ze te beoordelen.',
    de: 'Der Notzugriff bei {company} endete zur vorgesehenen Zeit. Ein anderer Inhaber oder Datenschutzverantwortlicher als der Antragsteller hat fünf Tage, ihn zu beurteilen.',
  },
  glassLink: {
    en: 'Who, why and whose data: in the console',
    fr: 'Qui, pourquoi et les données de qui : dans la console',
    nl: 'Wie, waarom en gegevens van wie: in de console',
    de: 'Wer, warum und wessen Daten: in der Konsole',
  },
  glassWhy: {
    en: 'You receive this message because you work with {company} and emergency access is never opened in silence.',
    fr: 'Vous recevez ce message parce que vous travaillez avec {company} et qu’un accès d’urgence ne s’ouvre jamais en silence.',
    nl: 'U ontvangt dit bericht omdat u bij {company} werkt en noodtoegang nooit in stilte wordt geopend.',
    de: 'Sie erhalten diese Nachricht, weil Sie bei {company} arbeiten und ein Notzugriff nie im Stillen geöffnet wird.',
  },
  alertSubject: {
    en: 'Security at {company}: please look at something',
    fr: 'Sécurité chez {company} : un point à examiner',
    nl: 'Beveiliging bij {company}: kijk iets na',
    de: 'Sicherheit bei {company}: bitte etwas ansehen',
  },
  alertAt: {
    en: 'Seen on {at}. If the same is seen again within this hour, no further mail is sent.',
    fr: 'Vu le {at}. Si cela se reproduit dans l’heure, aucun autre message n’est envoyé.',
    nl: 'Gezien op {at}. Gebeurt hetzelfde nog eens binnen dit uur, dan volgt geen mail meer.',
    de: 'Gesehen am {at}. Geschieht dasselbe in dieser Stunde noch einmal, folgt keine weitere Mail.',
  },
  alertLink: {
    en: 'Who and what: in the console',
    fr: 'Qui et quoi : dans la console',
    nl: 'Wie en wat: in de console',
    de: 'Wer und was: in der Konsole',
  },
  alertWhy: {
    en: 'You receive this message because you are an owner or privacy lead of {company}.',
    fr: 'Vous recevez ce message parce que vous êtes propriétaire ou responsable de la protection des données de {company}.',
    nl: 'U ontvangt dit bericht omdat u eigenaar of privacyverantwoordelijke van {company} bent.',
    de: 'Sie erhalten diese Nachricht, weil Sie Inhaber oder Datenschutzverantwortlicher von {company} sind.',
  },
} as const satisfies Catalogue;
