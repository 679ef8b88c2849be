// Words of the check on the data protection officer: what is printed, whether it works, and who was told.
import type { Catalogue } from './message.ts';

export const officer = {
  printed: {
    en: 'printed for the data protection officer: {value}',
    fr: 'imprimé pour le délégué à la protection des données : {value}',
    nl: 'gedrukt voor de functionaris voor gegevensbescherming: {value}',
    de: 'für den Datenschutzbeauftragten angegeben: {value}',
  },
  missing: {
    en: 'The text says that the data protection officer can be reached, and prints no way to do it.',
    fr: 'Le texte dit que le délégué à la protection des données est joignable, sans indiquer comment.',
    nl: 'De tekst zegt dat de functionaris voor gegevensbescherming bereikbaar is, en noemt geen manier.',
    de: 'Der Text sagt, dass der Datenschutzbeauftragte erreichbar ist, und nennt keinen Weg.',
  },
  unread: {
    en: 'No way to reach the data protection officer was read in the text. Print one there (Art. 37(7) GDPR), or correct what was read.',
    fr: 'Aucun moyen de joindre le délégué à la protection des données n’a été lu dans le texte. Indiquez-en un (art. 37(7) RGPD), ou corrigez la lecture.',
    nl: 'In de tekst is geen manier gelezen om de functionaris voor gegevensbescherming te bereiken. Noem er een (art. 37(7) AVG), of verbeter wat is gelezen.',
    de: 'Im Text wurde kein Weg zum Datenschutzbeauftragten gelesen. Nennen Sie dort einen (Art. 37 Abs. 7 DSGVO), oder berichtigen Sie das Gelesene.',
  },
  notServed: {
    en: 'What reaches the data protection officer stands in the text on file, but {address} does not show that text.',
    fr: 'Les coordonnées du délégué figurent dans le texte enregistré, mais {address} ne montre pas ce texte.',
    nl: 'De gegevens van de functionaris staan in de bewaarde tekst, maar {address} toont die tekst niet.',
    de: 'Die Kontaktdaten des Beauftragten stehen im abgelegten Text, doch {address} zeigt diesen Text nicht.',
  },
  told: {
    en: 'What reaches the data protection officer stands on the served page ({count}), and nothing speaks against it. That it is answered and was told to the supervisory authority no program sees: a person of the company can say it, with name and expiry.',
    fr: 'Les coordonnées du délégué figurent sur la page servie ({count}), et rien ne s’y oppose. Aucun programme ne voit si l’on y répond ni si l’autorité de contrôle en a été informée : une personne de l’entreprise peut le dire, avec son nom et une échéance.',
    nl: 'De gegevens van de functionaris staan op de getoonde pagina ({count}), en niets spreekt ertegen. Of er wordt geantwoord en of de toezichthouder is ingelicht ziet geen programma: iemand van het bedrijf kan het met naam en einddatum verklaren.',
    de: 'Die Kontaktdaten des Beauftragten stehen auf der gezeigten Seite ({count}), und nichts spricht dagegen. Ob dort geantwortet wird und die Aufsichtsbehörde sie kennt, sieht kein Programm: Eine Person des Unternehmens kann es mit Namen und Ablaufdatum erklären.',
  },
} as const satisfies Catalogue;
