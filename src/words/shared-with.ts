// Words of the checks on recipients: whom the text names, who runs systems, and what protects data in other countries.
import type { Catalogue } from './message.ts';

export const sharedWith = {
  named: {
    en: 'named in the text: {count} ({names})',
    fr: 'nommés dans le texte : {count} ({names})',
    nl: 'in de tekst genoemd: {count} ({names})',
    de: 'im Text genannt: {count} ({names})',
  },
  unlisted: {
    en: 'systems.yaml names recipients of data that the published text does not: {names}.',
    fr: 'systems.yaml nomme des destinataires que le texte publié ne cite pas : {names}.',
    nl: 'systems.yaml noemt ontvangers die de gepubliceerde tekst niet noemt: {names}.',
    de: 'systems.yaml nennt Empfänger, die im veröffentlichten Text fehlen: {names}.',
  },
  unpublished: {
    en: 'Recipients get data that the text does not name; a person only noted them: {names}.',
    fr: 'Des destinataires reçoivent des données sans que le texte les cite ; ils n’ont été que notés : {names}.',
    nl: 'Ontvangers krijgen gegevens zonder dat de tekst ze noemt; iemand heeft ze alleen genoteerd: {names}.',
    de: 'Empfänger erhalten Daten, ohne dass der Text sie nennt; sie wurden nur vermerkt: {names}.',
  },
  noProcessor: {
    en: 'The text names nobody who works with the data for the company. A person of the company can say, with name and expiry, who does and by which contract.',
    fr: 'Le texte ne nomme personne qui traite les données pour l’entreprise. Une personne de l’entreprise peut dire, avec son nom et une échéance, qui le fait et par quel contrat.',
    nl: 'De tekst noemt niemand die voor het bedrijf met de gegevens werkt. Iemand van het bedrijf kan met naam en einddatum verklaren wie dat doet en met welk contract.',
    de: 'Der Text nennt niemanden, der die Daten für das Unternehmen verarbeitet. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wer es tut und mit welchem Vertrag.',
  },
  contracts: {
    en: 'Nobody but those whom the text names runs a connected system. Contracts are not kept here ({count}: {names}): a person of the company can say, with name and expiry, that there is one with each.',
    fr: 'Seuls ceux que le texte nomme exploitent un système connecté. Les contrats ne sont pas conservés ici ({count} : {names}) : une personne de l’entreprise peut dire, avec son nom et une échéance, qu’il y en a un avec chacun.',
    nl: 'Alleen wie de tekst noemt beheert een verbonden systeem. Contracten worden hier niet bewaard ({count}: {names}): iemand van het bedrijf kan met naam en einddatum verklaren dat er met elk een is.',
    de: 'Nur wer im Text steht, betreibt ein angeschlossenes System. Verträge liegen nicht hier ({count}: {names}): Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, dass es mit jedem einen gibt.',
  },
  noVendor: {
    en: 'No vendor was read in the sentence. A person of the company can say, with name and expiry, which one it is and by which contract it works.',
    fr: 'Aucun fournisseur n’a été lu dans la phrase. Une personne de l’entreprise peut dire, avec son nom et une échéance, lequel c’est et par quel contrat.',
    nl: 'In de zin is geen leverancier gelezen. Iemand van het bedrijf kan met naam en einddatum verklaren welke het is en met welk contract.',
    de: 'Im Satz wurde kein Anbieter gelesen. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, welcher es ist und mit welchem Vertrag.',
  },
  vendors: {
    en: 'Nobody but those whom the text names runs a connected system. Contract and country of a vendor are not kept here ({count}: {names}): a person of the company can say them, with name and expiry.',
    fr: 'Seuls ceux que le texte nomme exploitent un système connecté. Le contrat et le pays d’un fournisseur ne sont pas conservés ici ({count} : {names}) : une personne de l’entreprise peut les dire, avec son nom et une échéance.',
    nl: 'Alleen wie de tekst noemt beheert een verbonden systeem. Contract en land van een leverancier worden hier niet bewaard ({count}: {names}): iemand van het bedrijf kan ze met naam en einddatum verklaren.',
    de: 'Nur wer im Text steht, betreibt ein angeschlossenes System. Vertrag und Land eines Anbieters liegen nicht hier ({count}: {names}): Eine Person des Unternehmens kann sie mit Namen und Ablaufdatum erklären.',
  },
  noGroup: {
    en: 'The text names no company of the group. A person of the company can say, with name and expiry, which of them get data.',
    fr: 'Le texte ne nomme aucune société du groupe. Une personne de l’entreprise peut dire, avec son nom et une échéance, lesquelles reçoivent des données.',
    nl: 'De tekst noemt geen bedrijf van de groep. Iemand van het bedrijf kan met naam en einddatum verklaren welke gegevens krijgen.',
    de: 'Der Text nennt keine Gesellschaft der Gruppe. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, welche Daten erhalten.',
  },
  bareGroup: {
    en: 'Of companies of the group the text lacks the name or the country ({count}): {names}. A person of the company can say, with name and expiry, where both can be read.',
    fr: 'Pour des sociétés du groupe, le texte omet le nom ou le pays ({count}) : {names}. Une personne de l’entreprise peut dire, avec son nom et une échéance, où les lire.',
    nl: 'Van bedrijven van de groep mist de tekst de naam of het land ({count}): {names}. Iemand van het bedrijf kan met naam en einddatum verklaren waar beide te lezen zijn.',
    de: 'Bei Gesellschaften der Gruppe fehlt im Text der Name oder das Land ({count}): {names}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wo beides steht.',
  },
  group: {
    en: 'Each company of the group in the text has its name and its country there, and no other runs a connected system ({count}).',
    fr: 'Chaque société du groupe y figure avec son nom et son pays, et aucune autre n’exploite un système connecté ({count}).',
    nl: 'Elk bedrijf van de groep staat er met naam en land, en geen ander beheert een verbonden systeem ({count}).',
    de: 'Jede Gesellschaft der Gruppe steht dort mit Namen und Land, und keine andere betreibt ein angeschlossenes System ({count}).',
  },
  handedOn: {
    en: 'Nobody but those whom the text names runs a connected system. What is handed on in other ways no program sees: a person of the company can say it, with name and expiry.',
    fr: 'Seuls ceux que le texte nomme exploitent un système connecté. Aucun programme ne voit ce qui est transmis autrement : une personne de l’entreprise peut le dire, avec son nom et une échéance.',
    nl: 'Alleen wie de tekst noemt beheert een verbonden systeem. Wat op andere manieren wordt doorgegeven ziet geen programma: iemand van het bedrijf kan het met naam en einddatum verklaren.',
    de: 'Nur wer im Text steht, betreibt ein angeschlossenes System. Was auf anderen Wegen weitergegeben wird, sieht kein Programm: Eine Person des Unternehmens kann es mit Namen und Ablaufdatum erklären.',
  },
  notHandedOn: {
    en: 'Nobody but processors named in the text runs a connected system ({count}). What is handed on in other ways no program sees: a person of the company can say, with name and expiry, that nothing is.',
    fr: 'Seuls des sous-traitants cités dans le texte exploitent un système connecté ({count}). Aucun programme ne voit ce qui est transmis autrement : une personne de l’entreprise peut dire, avec son nom et une échéance, que rien ne l’est.',
    nl: 'Alleen verwerkers die de tekst noemt beheren een verbonden systeem ({count}). Wat op andere manieren wordt doorgegeven ziet geen programma: iemand van het bedrijf kan met naam en einddatum verklaren dat niets wordt doorgegeven.',
    de: 'Nur Auftragsverarbeiter, die im Text stehen, betreiben ein angeschlossenes System ({count}). Was auf anderen Wegen weitergegeben wird, sieht kein Programm: Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, dass nichts weitergegeben wird.',
  },
  runByOthers: {
    en: 'Connected systems are run by recipients who are more than processors ({count}): {names}. Whether the sentence leaves them out a person of the company can say, with name and expiry.',
    fr: 'Des systèmes connectés sont exploités par des destinataires qui sont plus que des sous-traitants ({count}) : {names}. Une personne de l’entreprise peut dire, avec son nom et une échéance, si la phrase les excepte.',
    nl: 'Verbonden systemen worden beheerd door ontvangers die meer zijn dan verwerkers ({count}): {names}. Iemand van het bedrijf kan met naam en einddatum verklaren of de zin hen uitzondert.',
    de: 'Angeschlossene Systeme betreiben Empfänger, die mehr als Auftragsverarbeiter sind ({count}): {names}. Ob der Satz sie ausnimmt, kann eine Person des Unternehmens mit Namen und Ablaufdatum erklären.',
  },
  runners: {
    en: 'recipients who run a connected system: {count} ({names})',
    fr: 'destinataires qui exploitent un système connecté : {count} ({names})',
    nl: 'ontvangers die een verbonden systeem beheren: {count} ({names})',
    de: 'Empfänger, die ein angeschlossenes System betreiben: {count} ({names})',
  },
  noPlace: {
    en: 'No country or area was read in the sentence. A person of the company can say, with name and expiry, where the data is kept.',
    fr: 'Aucun pays ni espace n’a été lu dans la phrase. Une personne de l’entreprise peut dire, avec son nom et une échéance, où les données sont conservées.',
    nl: 'In de zin is geen land of gebied gelezen. Iemand van het bedrijf kan met naam en einddatum verklaren waar de gegevens worden bewaard.',
    de: 'Im Satz wurde kein Land oder Gebiet gelesen. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wo die Daten liegen.',
  },
  leaves: {
    en: 'All data stays there, says the sentence; by the same text it goes elsewhere to recipients who run a connected system ({count}): {names}.',
    fr: 'Toutes les données y restent, dit la phrase ; selon le même texte, elles vont ailleurs, chez des destinataires qui exploitent un système connecté ({count}) : {names}.',
    nl: 'Alle gegevens blijven daar, zegt de zin; volgens dezelfde tekst gaan ze elders heen, naar ontvangers die een verbonden systeem beheren ({count}): {names}.',
    de: 'Alle Daten bleiben dort, sagt der Satz; nach demselben Text gehen sie anderswohin, an Empfänger, die ein angeschlossenes System betreiben ({count}): {names}.',
  },
  elsewhere: {
    en: 'By the text, recipients who run a connected system are outside of the named place ({count}): {names}. Whether their machines stand in it a person of the company can say, with name and expiry.',
    fr: 'Selon le texte, des destinataires qui exploitent un système connecté sont hors du lieu cité ({count}) : {names}. Une personne de l’entreprise peut dire, avec son nom et une échéance, si leurs machines s’y trouvent.',
    nl: 'Volgens de tekst zijn ontvangers die een verbonden systeem beheren buiten de genoemde plaats ({count}): {names}. Iemand van het bedrijf kan met naam en einddatum verklaren of hun machines er wel staan.',
    de: 'Nach dem Text sitzen Empfänger, die ein angeschlossenes System betreiben, außerhalb des genannten Ortes ({count}): {names}. Ob ihre Rechner dort stehen, kann eine Person des Unternehmens mit Namen und Ablaufdatum erklären.',
  },
  machines: {
    en: 'Nothing in the text puts anybody who runs a connected system ({count}) outside of the named place. Where machines stand no program sees: a person of the company can say it, with name and expiry.',
    fr: 'Rien dans le texte ne situe hors du lieu cité qui exploite un système connecté ({count}). Aucun programme ne voit où sont les machines : une personne de l’entreprise peut le dire, avec son nom et une échéance.',
    nl: 'Niets in de tekst plaatst wie een verbonden systeem beheert ({count}) buiten de genoemde plaats. Waar machines staan ziet geen programma: iemand van het bedrijf kan het met naam en einddatum verklaren.',
    de: 'Nichts im Text verlegt jemanden, der ein angeschlossenes System betreibt ({count}), außerhalb des genannten Ortes. Wo Rechner stehen, sieht kein Programm: Eine Person des Unternehmens kann es mit Namen und Ablaufdatum erklären.',
  },
  ended: {
    en: 'What the text relies on for transfers to these recipients has ended ({count}): {names}.',
    fr: 'Ce sur quoi le texte fonde les transferts vers ces destinataires a pris fin ({count}) : {names}.',
    nl: 'Waarop de tekst doorgifte aan deze ontvangers baseert is geëindigd ({count}): {names}.',
    de: 'Worauf der Text Übermittlungen an diese Empfänger stützt, ist beendet ({count}): {names}.',
  },
  bare: {
    en: 'Recipients are in countries without an adequacy decision, and nothing that protects the data there was read in the text ({count}): {names}. Name it there, or correct what was read.',
    fr: 'Des destinataires sont dans des pays sans décision d’adéquation, et rien qui y protège les données n’a été lu dans le texte ({count}) : {names}. Citez-le, ou corrigez la lecture.',
    nl: 'Ontvangers zijn in landen zonder adequaatheidsbesluit, en in de tekst is niets gelezen dat de gegevens daar beschermt ({count}): {names}. Noem het daar, of verbeter wat is gelezen.',
    de: 'Empfänger sitzen in Ländern ohne Angemessenheitsbeschluss, und im Text wurde nichts gelesen, was die Daten dort schützt ({count}): {names}. Nennen Sie es dort, oder berichtigen Sie das Gelesene.',
  },
  papers: {
    en: 'The text names what protects the data with these recipients, and it stands in contracts or public lists ({count}): {names}. A person of the company can say, with name and expiry, that it is in place.',
    fr: 'Le texte cite ce qui protège les données chez ces destinataires ; cela figure dans des contrats ou listes publiques ({count}) : {names}. Une personne de l’entreprise peut dire, avec son nom et une échéance, que c’est en place.',
    nl: 'De tekst noemt wat de gegevens bij deze ontvangers beschermt; dat staat in contracten of openbare lijsten ({count}): {names}. Iemand van het bedrijf kan met naam en einddatum verklaren dat het er is.',
    de: 'Der Text nennt, was die Daten bei diesen Empfängern schützt; es steht in Verträgen oder öffentlichen Listen ({count}): {names}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, dass es vorliegt.',
  },
  nowhere: {
    en: 'Of some recipients the text does not say in which country they are ({count}): {names}. A person of the company can say, with name and expiry, where they are and what protects the data there.',
    fr: 'Pour certains destinataires, le texte ne dit pas dans quel pays ils sont ({count}) : {names}. Une personne de l’entreprise peut dire, avec son nom et une échéance, où ils sont et ce qui y protège les données.',
    nl: 'Van sommige ontvangers zegt de tekst niet in welk land ze zijn ({count}): {names}. Iemand van het bedrijf kan met naam en einddatum verklaren waar ze zijn en wat de gegevens daar beschermt.',
    de: 'Bei manchen Empfängern sagt der Text nicht, in welchem Land sie sind ({count}): {names}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wo sie sind und was die Daten dort schützt.',
  },
  nobody: {
    en: 'The text names no recipient. A person of the company can say, with name and expiry, whether data leaves for other countries and what protects it there.',
    fr: 'Le texte ne nomme aucun destinataire. Une personne de l’entreprise peut dire, avec son nom et une échéance, si des données partent vers d’autres pays et ce qui les y protège.',
    nl: 'De tekst noemt geen ontvanger. Iemand van het bedrijf kan met naam en einddatum verklaren of gegevens naar andere landen gaan en wat ze daar beschermt.',
    de: 'Der Text nennt keinen Empfänger. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, ob Daten in andere Länder gehen und was sie dort schützt.',
  },
  protected: {
    en: 'Of {all} recipients in the text, {abroad} are outside the EEA, each under an adequacy decision that stands today.',
    fr: 'Sur {all} destinataires cités, {abroad} sont hors de l’EEE, chacun sous une décision d’adéquation valable aujourd’hui.',
    nl: 'Van {all} ontvangers in de tekst zijn er {abroad} buiten de EER, elk onder een adequaatheidsbesluit dat vandaag geldt.',
    de: 'Von {all} Empfängern im Text sind {abroad} außerhalb des EWR, jeder unter einem heute gültigen Angemessenheitsbeschluss.',
  },
} as const satisfies Catalogue;
