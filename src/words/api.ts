// Words of the API page: the frame around a reference that is itself in English.
import type { Catalogue } from './message.ts';

export const api = {
  title: { en: 'The API', fr: 'L’API', nl: 'De API', de: 'Die API' },
  lead: {
    en: 'What programs can ask of {company} and be told by it. Everything on this page is made from the description that programs read.',
    fr: 'Ce que des programmes peuvent demander à {company} et en apprendre. Tout sur cette page est tiré de la description que lisent les programmes. Le texte de référence est en anglais.',
    nl: 'Wat programma’s {company} kunnen vragen en van haar te horen krijgen. Alles op deze pagina komt uit de beschrijving die programma’s lezen. De naslagtekst is in het Engels.',
    de: 'Was Programme von {company} erfragen und erfahren können. Alles auf dieser Seite stammt aus der Beschreibung, die Programme lesen. Der Referenztext ist englisch.',
  },
  machine: {
    en: 'The description for programs (OpenAPI 3.1)',
    fr: 'La description pour les programmes (OpenAPI 3.1)',
    nl: 'De beschrijving voor programma’s (OpenAPI 3.1)',
    de: 'Die Beschreibung für Programme (OpenAPI 3.1)',
  },
  basics: { en: 'How it works', fr: 'Fonctionnement', nl: 'Hoe het werkt', de: 'Wie es geht' },
  tryIt: {
    en: 'The published policy needs no key. Try it:',
    fr: 'La politique publiée ne demande aucune clé. Essayez :',
    nl: 'Voor het gepubliceerde beleid is geen sleutel nodig. Probeer het:',
    de: 'Die veröffentlichte Erklärung braucht keinen Schlüssel. Probieren Sie es:',
  },
  parameters: { en: 'Parameters', fr: 'Paramètres', nl: 'Parameters', de: 'Parameter' },
  body: { en: 'Body', fr: 'Corps de la requête', nl: 'Inhoud', de: 'Inhalt der Anfrage' },
  answer: { en: 'Answer {status}', fr: 'Réponse {status}', nl: 'Antwoord {status}', de: 'Antwort {status}' },
  example: { en: 'Example', fr: 'Exemple', nl: 'Voorbeeld', de: 'Beispiel' },
  required: { en: 'required', fr: 'obligatoire', nl: 'verplicht', de: 'nötig' },
  optional: { en: 'optional', fr: 'facultatif', nl: 'optioneel', de: 'freiwillig' },
  mayFail: { en: 'Can fail with', fr: 'Peut échouer avec', nl: 'Kan mislukken met', de: 'Kann scheitern mit' },
  events: { en: 'Events', fr: 'Événements', nl: 'Gebeurtenissen', de: 'Ereignisse' },
  eventsLead: {
    en: 'A webhook is told what changes, with ids and states and without personal data. Each event is posted at least once and for three days, with growing pauses; in no promised order. Answer within ten seconds with a status from 200 to 299. Handle each webhook-id once: a message can come twice.',
    fr: 'Un webhook est informé de ce qui change, par des identifiants et des états, sans donnée personnelle. Chaque événement est envoyé au moins une fois et pendant trois jours, à intervalles croissants, sans ordre promis. Répondez sous dix secondes par un statut de 200 à 299. Traitez chaque webhook-id une seule fois : un message peut arriver deux fois.',
    nl: 'Een webhook hoort wat er verandert, met id’s en toestanden en zonder persoonsgegevens. Elke gebeurtenis wordt minstens één keer en drie dagen lang verstuurd, met groeiende pauzes, zonder beloofde volgorde. Antwoord binnen tien seconden met een status van 200 tot 299. Verwerk elke webhook-id één keer: een bericht kan twee keer komen.',
    de: 'Ein Webhook erfährt, was sich ändert, mit Kennungen und Zuständen und ohne personenbezogene Daten. Jedes Ereignis wird mindestens einmal und drei Tage lang gesendet, mit wachsenden Pausen, ohne zugesagte Reihenfolge. Antworten Sie binnen zehn Sekunden mit einem Status von 200 bis 299. Verarbeiten Sie jede webhook-id einmal: Eine Nachricht kann zweimal kommen.',
  },
  headers: { en: 'Headers', fr: 'En-têtes', nl: 'Headers', de: 'Kopfzeilen' },
  verify: {
    en: 'Verify a webhook',
    fr: 'Vérifier un webhook',
    nl: 'Een webhook controleren',
    de: 'Einen Webhook prüfen',
  },
  verifyLead: {
    en: 'Every message is signed by the Standard Webhooks scheme, so libraries of that name verify it too. This is all it takes:',
    fr: 'Chaque message est signé selon le schéma Standard Webhooks ; les bibliothèques de ce nom le vérifient aussi. Voici tout ce qu’il faut :',
    nl: 'Elk bericht is ondertekend volgens het schema Standard Webhooks; bibliotheken met die naam controleren het ook. Meer is niet nodig:',
    de: 'Jede Nachricht ist nach dem Verfahren Standard Webhooks signiert; auch Bibliotheken dieses Namens prüfen sie. Mehr braucht es nicht:',
  },
  vector: {
    en: 'To test your own code:',
    fr: 'Pour tester votre propre code :',
    nl: 'Om uw eigen code te testen:',
    de: 'Zum Testen Ihres eigenen Codes:',
  },
  problems: { en: 'Problems', fr: 'Problèmes', nl: 'Problemen', de: 'Probleme' },
  problemsLead: {
    en: 'Every failure is answered as application/problem+json (RFC 9457). Its type is one of these addresses.',
    fr: 'Tout échec reçoit une réponse application/problem+json (RFC 9457). Son type est l’une de ces adresses.',
    nl: 'Elke fout wordt beantwoord als application/problem+json (RFC 9457). Het type is een van deze adressen.',
    de: 'Jeder Fehler wird als application/problem+json (RFC 9457) beantwortet. Sein Typ ist eine dieser Adressen.',
  },
} as const satisfies Catalogue;
