// Words of the check on sub-processors: which the text names, who runs connected systems, and whether customers were told of new ones.
import type { Catalogue } from './message.ts';

export const subProcessors = {
  listed: {
    en: 'named in the text: {count} ({names})',
    fr: 'nommés dans le texte : {count} ({names})',
    nl: 'in de tekst genoemd: {count} ({names})',
    de: 'im Text genannt: {count} ({names})',
  },
  unlisted: {
    en: 'Systems are run by recipients that the published text does not name: {names}.',
    fr: 'Des systèmes sont exploités par des destinataires que le texte publié ne nomme pas : {names}.',
    nl: 'Systemen worden beheerd door ontvangers die de gepubliceerde tekst niet noemt: {names}.',
    de: 'Systeme werden von Empfängern betrieben, die der veröffentlichte Text nicht nennt: {names}.',
  },
  unpublished: {
    en: 'Sub-processors are used that the text does not name; a person only noted them: {names}.',
    fr: 'Des sous-traitants ultérieurs sont employés sans que le texte les nomme ; ils n’ont été que notés : {names}.',
    nl: 'Er werken subverwerkers die de tekst niet noemt; iemand heeft ze alleen genoteerd: {names}.',
    de: 'Es gibt Unterauftragsverarbeiter, die der Text nicht nennt; sie wurden nur vermerkt: {names}.',
  },
  failed: {
    en: 'Version {version} names new sub-processors ({names}), and mails that tell customers did not arrive ({failed}).',
    fr: 'La version {version} nomme de nouveaux sous-traitants ultérieurs ({names}), et des courriels aux clients ne sont pas arrivés ({failed}).',
    nl: 'Versie {version} noemt nieuwe subverwerkers ({names}), en mails daarover aan klanten kwamen niet aan ({failed}).',
    de: 'Version {version} nennt neue Unterauftragsverarbeiter ({names}), und Mails darüber an Kunden kamen nicht an ({failed}).',
  },
  late: {
    en: 'Version {version} names new sub-processors ({names}) from {effective} on, and customers were told on {on}.',
    fr: 'La version {version} nomme de nouveaux sous-traitants ultérieurs ({names}) dès le {effective}, et les clients l’ont appris le {on}.',
    nl: 'Versie {version} noemt nieuwe subverwerkers ({names}) vanaf {effective}, en klanten hoorden het op {on}.',
    de: 'Version {version} nennt neue Unterauftragsverarbeiter ({names}) ab {effective}, und Kunden erfuhren es am {on}.',
  },
  untold: {
    en: 'Version {version} names new sub-processors ({names}) from {effective} on, and no mail told customers, although the policy promised mails.',
    fr: 'La version {version} nomme de nouveaux sous-traitants ultérieurs ({names}) dès le {effective}, et aucun courriel ne l’a dit aux clients, malgré la promesse du texte.',
    nl: 'Versie {version} noemt nieuwe subverwerkers ({names}) vanaf {effective}, en geen mail vertelde het klanten, hoewel het beleid mails beloofde.',
    de: 'Version {version} nennt neue Unterauftragsverarbeiter ({names}) ab {effective}, und keine Mail sagte es Kunden, obwohl der Text Mails zusagte.',
  },
  told: {
    en: 'version {version}, new: {names}; effective {effective}, customers told on {on}',
    fr: 'version {version}, nouveaux : {names} ; effet le {effective}, clients informés le {on}',
    nl: 'versie {version}, nieuw: {names}; van kracht op {effective}, klanten ingelicht op {on}',
    de: 'Version {version}, neu: {names}; wirksam am {effective}, Kunden unterrichtet am {on}',
  },
  pending: {
    en: 'Version {version} names new sub-processors ({names}). Customers must be told before {effective} is over.',
    fr: 'La version {version} nomme de nouveaux sous-traitants ultérieurs ({names}). Les clients doivent l’apprendre avant la fin du {effective}.',
    nl: 'Versie {version} noemt nieuwe subverwerkers ({names}). Klanten moeten het horen voordat {effective} voorbij is.',
    de: 'Version {version} nennt neue Unterauftragsverarbeiter ({names}). Kunden müssen es erfahren, bevor der {effective} vorbei ist.',
  },
  silent: {
    en: 'Version {version} names new sub-processors ({names}) from {effective} on, and nothing here shows that customers were told. A person of the company can say, with name and expiry, how they were.',
    fr: 'La version {version} nomme de nouveaux sous-traitants ultérieurs ({names}) dès le {effective}, et rien ici ne montre que les clients l’ont appris. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment.',
    nl: 'Versie {version} noemt nieuwe subverwerkers ({names}) vanaf {effective}, en niets toont hier dat klanten het hoorden. Iemand van het bedrijf kan met naam en einddatum verklaren hoe dat ging.',
    de: 'Version {version} nennt neue Unterauftragsverarbeiter ({names}) ab {effective}, und nichts zeigt hier, dass Kunden es erfuhren. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie.',
  },
  none: {
    en: 'The text names no sub-processor. A person of the company can say, with name and expiry, whether there are any and where customers find them.',
    fr: 'Le texte ne nomme aucun sous-traitant ultérieur. Une personne de l’entreprise peut dire, avec son nom et une échéance, s’il y en a et où les clients les trouvent.',
    nl: 'De tekst noemt geen subverwerker. Iemand van het bedrijf kan met naam en einddatum verklaren of er zijn en waar klanten ze vinden.',
    de: 'Der Text nennt keinen Unterauftragsverarbeiter. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, ob es welche gibt und wo Kunden sie finden.',
  },
  unnamed: {
    en: 'Of the sub-processors in the text, {count} of {all} have no name there. A person of the company can say, with name and expiry, where customers find them.',
    fr: 'Parmi les sous-traitants ultérieurs du texte, {count} sur {all} n’y ont pas de nom. Une personne de l’entreprise peut dire, avec son nom et une échéance, où les clients les trouvent.',
    nl: 'Van de subverwerkers in de tekst hebben {count} van {all} er geen naam. Iemand van het bedrijf kan met naam en einddatum verklaren waar klanten ze vinden.',
    de: 'Von den Unterauftragsverarbeitern im Text haben {count} von {all} dort keinen Namen. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wo Kunden sie finden.',
  },
  contracts: {
    en: 'Every sub-processor in the text is named ({count}). Contracts are not kept here: a person of the company can say, with name and expiry, that there is one with each.',
    fr: 'Chaque sous-traitant ultérieur du texte est nommé ({count}). Les contrats ne sont pas conservés ici : une personne de l’entreprise peut dire, avec son nom et une échéance, qu’il y en a un avec chacun.',
    nl: 'Elke subverwerker in de tekst heeft een naam ({count}). Contracten worden hier niet bewaard: iemand van het bedrijf kan met naam en einddatum verklaren dat er met elk een is.',
    de: 'Jeder Unterauftragsverarbeiter im Text ist genannt ({count}). Verträge liegen nicht hier: Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, dass es mit jedem einen gibt.',
  },
} as const satisfies Catalogue;
