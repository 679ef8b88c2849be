// The page on which a visitor sees and changes a choice: its words beside those of the form.
import type { Catalogue } from './message.ts';

export const consentPage = {
  title: {
    en: 'Cookies and consent',
    fr: 'Cookies et consentement',
    nl: 'Cookies en toestemming',
    de: 'Cookies und Einwilligung',
  },
  now: { en: 'What stands now', fr: 'Ce qui vaut actuellement', nl: 'Wat nu geldt', de: 'Was jetzt gilt' },
  since: { en: 'Chosen on {when}.', fr: 'Choisi le {when}.', nl: 'Gekozen op {when}.', de: 'Gewählt am {when}.' },
  never: {
    en: 'Nothing was chosen in this browser yet. Until you do, everything below is off.',
    fr: 'Rien n’a encore été choisi dans ce navigateur. D’ici là, tout ce qui suit est désactivé.',
    nl: 'In deze browser is nog niets gekozen. Tot dan staat alles hieronder uit.',
    de: 'In diesem Browser wurde noch nichts gewählt. Bis dahin ist alles Folgende aus.',
  },
  changed: {
    en: 'Not all that is asked now was answered by it. What was left open, or has changed since, is not allowed.',
    fr: 'Ce choix ne répond pas à tout ce qui est demandé aujourd’hui. Ce qui est resté ouvert, ou a changé depuis, n’est pas autorisé.',
    nl: 'Niet alles wat nu wordt gevraagd is ermee beantwoord. Wat open bleef, of sindsdien is gewijzigd, is niet toegestaan.',
    de: 'Sie beantwortet nicht alles, was jetzt gefragt wird. Was offen blieb oder sich seither geändert hat, ist nicht erlaubt.',
  },
  expired: {
    en: 'That was too long ago to count still.',
    fr: 'C’est trop ancien pour valoir encore.',
    nl: 'Dat is te lang geleden om nog te gelden.',
    de: 'Das ist zu lange her, um noch zu gelten.',
  },
  gpc: {
    en: 'Your browser sends Global Privacy Control: it objects to advertising, and this site heeds that.',
    fr: 'Votre navigateur envoie Global Privacy Control : il s’oppose à la publicité, et ce site en tient compte.',
    nl: 'Uw browser verstuurt Global Privacy Control: hij maakt bezwaar tegen reclame, en deze site houdt zich daaraan.',
    de: 'Ihr Browser sendet Global Privacy Control: Er widerspricht Werbung, und diese Website hält sich daran.',
  },
  yes: { en: 'allowed', fr: 'autorisé', nl: 'toegestaan', de: 'erlaubt' },
  some: { en: 'partly allowed', fr: 'autorisé en partie', nl: 'gedeeltelijk toegestaan', de: 'teilweise erlaubt' },
  no: { en: 'not allowed', fr: 'non autorisé', nl: 'niet toegestaan', de: 'nicht erlaubt' },
  nothing: {
    en: 'The privacy policy in force names nothing that needs your consent on your device, so there is nothing to choose.',
    fr: 'La politique de confidentialité en vigueur ne cite rien qui exige votre consentement sur votre appareil : il n’y a rien à choisir.',
    nl: 'Het geldende privacybeleid noemt niets op uw apparaat waarvoor uw toestemming nodig is; er valt niets te kiezen.',
    de: 'Die geltende Datenschutzerklärung nennt nichts, was auf Ihrem Gerät Ihre Einwilligung braucht; es gibt nichts zu wählen.',
  },
  record: {
    en: 'Save the record of my choices',
    fr: 'Enregistrer le relevé de mes choix',
    nl: 'Het overzicht van mijn keuzes opslaan',
    de: 'Die Aufzeichnung meiner Auswahl speichern',
  },
  table: { en: 'All cookies', fr: 'Tous les cookies', nl: 'Alle cookies', de: 'Alle Cookies' },
  tableLead: {
    en: 'What the privacy policy in force (version {number}) says of cookies and the like. It changes when the policy does.',
    fr: 'Ce que la politique de confidentialité en vigueur (version {number}) dit des cookies et semblables. Ce tableau change avec elle.',
    nl: 'Wat het geldende privacybeleid (versie {number}) zegt over cookies en dergelijke. Het verandert mee met dat beleid.',
    de: 'Was die geltende Datenschutzerklärung (Fassung {number}) über Cookies und Ähnliches sagt. Es ändert sich mit ihr.',
  },
  tableNone: {
    en: 'The privacy policy in force names no cookie.',
    fr: 'La politique de confidentialité en vigueur ne cite aucun cookie.',
    nl: 'Het geldende privacybeleid noemt geen cookie.',
    de: 'Die geltende Datenschutzerklärung nennt keinen Cookie.',
  },
  tableName: { en: 'Name', fr: 'Nom', nl: 'Naam', de: 'Name' },
  tableBy: { en: 'Set by', fr: 'Déposé par', nl: 'Geplaatst door', de: 'Gesetzt von' },
  tableKind: { en: 'For', fr: 'Pour', nl: 'Voor', de: 'Wofür' },
  tableKept: { en: 'Kept for', fr: 'Conservé', nl: 'Bewaard', de: 'Gespeichert' },
} satisfies Catalogue;
