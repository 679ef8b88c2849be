// What the vault refuses, as the console tells it: what happened and what to do, in one breath.
import type { Catalogue } from './message.ts';

export const refusals = {
  unchanged: {
    en: 'Nothing was saved.',
    fr: 'Rien n’a été enregistré.',
    nl: 'Er is niets opgeslagen.',
    de: 'Nichts wurde gespeichert.',
  },
  addressTaken: {
    en: 'Somebody else in the vault has this e-mail address. Look for them by it; if the two are one person, merge them.',
    fr: 'Quelqu’un d’autre dans le coffre a cette adresse e-mail. Cherchez cette personne ; si les deux n’en font qu’une, fusionnez-les.',
    nl: 'Iemand anders in de kluis heeft dit e-mailadres. Zoek die persoon op; zijn de twee dezelfde, voeg ze dan samen.',
    de: 'Jemand anderes im Tresor hat diese E-Mail-Adresse. Suchen Sie danach; sind die zwei eine Person, führen Sie sie zusammen.',
  },
  changedMeanwhile: {
    en: 'Somebody else changed this in the meantime. Below stands what is there now: repeat your change.',
    fr: 'Quelqu’un d’autre l’a modifié entre-temps. Voici l’état actuel : refaites votre modification.',
    nl: 'Iemand anders wijzigde dit intussen. Hieronder staat wat er nu is: doe uw wijziging opnieuw.',
    de: 'Jemand anderes hat das inzwischen geändert. Unten steht der jetzige Stand: Ändern Sie noch einmal.',
  },
  enrichment: {
    en: 'The policy does not say that such data comes from anybody but the person. Ask the person, or declare the source in the policy first (Art. 14 GDPR).',
    fr: 'La politique ne dit pas que de telles données viennent d’ailleurs que de la personne. Demandez-les-lui, ou déclarez d’abord la source (art. 14 RGPD).',
    nl: 'Het beleid zegt niet dat zulke gegevens van iemand anders dan de persoon komen. Vraag ze aan de persoon, of vermeld eerst de bron (art. 14 AVG).',
    de: 'Die Erklärung sagt nicht, dass solche Daten von anderen als der Person kommen. Fragen Sie die Person, oder geben Sie zuerst die Quelle an (Art. 14 DSGVO).',
  },
  fieldPurpose: {
    en: 'One of these fields may not be kept for one of the purposes that you ticked. Leave it out, or untick that purpose.',
    fr: 'Un de ces champs ne peut pas être conservé pour l’une des finalités cochées. Laissez-le vide, ou décochez cette finalité.',
    nl: 'Een van deze velden mag niet bewaard worden voor een van de aangekruiste doelen. Laat het leeg, of vink dat doel uit.',
    de: 'Eines dieser Felder darf nicht für einen der angekreuzten Zwecke gespeichert werden. Lassen Sie es leer, oder wählen Sie den Zweck ab.',
  },
  fenced: {
    en: 'This person is being erased. Nothing more is needed: the erasure ends by itself.',
    fr: 'Cette personne est en cours d’effacement. Rien d’autre à faire : l’effacement se termine de lui-même.',
    nl: 'Deze persoon wordt gewist. Er is niets meer nodig: de wissing eindigt vanzelf.',
    de: 'Diese Person wird gerade gelöscht. Mehr ist nicht nötig: Die Löschung endet von selbst.',
  },
  restricted: {
    en: 'The use of this person’s data is restricted. Lift the restriction first, or name a purpose of the law.',
    fr: 'L’utilisation des données de cette personne est limitée. Levez d’abord la limitation, ou choisissez une finalité prévue par la loi.',
    nl: 'Het gebruik van de gegevens van deze persoon is beperkt. Hef de beperking eerst op, of kies een doel van de wet.',
    de: 'Die Nutzung der Daten dieser Person ist eingeschränkt. Heben Sie das zuerst auf, oder nennen Sie einen Zweck des Gesetzes.',
  },
  objected: {
    en: 'This person objected to this purpose (Art. 21 GDPR), so their data stays shut for it. Leave them out; to handle what they ask for, name a purpose of the law.',
    fr: 'Cette personne s’est opposée à cette finalité (art. 21 RGPD) : ses données restent fermées pour elle. Laissez-la de côté ; pour traiter sa demande, choisissez une finalité prévue par la loi.',
    nl: 'Deze persoon maakte bezwaar tegen dit doel (art. 21 AVG); de gegevens blijven er dicht voor. Laat de persoon erbuiten; kies een doel van de wet om een verzoek te behandelen.',
    de: 'Diese Person hat diesem Zweck widersprochen (Art. 21 DSGVO); ihre Daten bleiben dafür geschlossen. Lassen Sie sie aus; um einen Antrag zu bearbeiten, nennen Sie einen Zweck des Gesetzes.',
  },
  values: {
    en: 'Some values do not fit their fields. Look at them again.',
    fr: 'Certaines valeurs ne conviennent pas à leurs champs. Regardez-les de nouveau.',
    nl: 'Sommige waarden passen niet in hun veld. Kijk ze nog eens na.',
    de: 'Einige Werte passen nicht in ihre Felder. Sehen Sie sie noch einmal an.',
  },
  busy: {
    en: 'The keys are being changed just now. Try again in a minute.',
    fr: 'Les clés sont en train de changer. Réessayez dans une minute.',
    nl: 'De sleutels worden net vervangen. Probeer het over een minuut opnieuw.',
    de: 'Die Schlüssel werden gerade gewechselt. Versuchen Sie es in einer Minute noch einmal.',
  },
  closed: {
    en: 'Records of this kind are closed to your role. The attempt stands in the access log.',
    fr: 'Les enregistrements de ce type sont fermés à votre rôle. La tentative figure au journal des accès.',
    nl: 'Gegevens van deze soort zijn voor uw rol gesloten. De poging staat in het inzagelogboek.',
    de: 'Einträge dieser Art sind Ihrer Rolle verschlossen. Der Versuch steht im Zugriffsprotokoll.',
  },
  samePerson: {
    en: 'These are the same person already. Name another one.',
    fr: 'C’est déjà la même personne. Indiquez-en une autre.',
    nl: 'Dit is al dezelfde persoon. Noem een andere.',
    de: 'Das ist schon dieselbe Person. Nennen Sie eine andere.',
  },
  noOrganisation: {
    en: 'There is no such organisation here (any more). Look for it by its name, or add it.',
    fr: 'Cette organisation n’est pas (ou plus) ici. Cherchez-la par son nom, ou ajoutez-la.',
    nl: 'Deze organisatie is hier niet (meer). Zoek haar op naam, of voeg haar toe.',
    de: 'Diese Organisation gibt es hier nicht (mehr). Suchen Sie sie nach dem Namen, oder fügen Sie sie hinzu.',
  },
  domainTaken: {
    en: 'Another organisation has this domain. Use that one, or leave the domain out.',
    fr: 'Une autre organisation a ce domaine. Prenez celle-là, ou laissez le domaine vide.',
    nl: 'Een andere organisatie heeft dit domein. Gebruik die, of laat het domein leeg.',
    de: 'Eine andere Organisation hat diese Domain. Nehmen Sie jene, oder lassen Sie die Domain leer.',
  },
  organisation: {
    en: 'Some values do not fit their fields. Look at them again.',
    fr: 'Certaines valeurs ne conviennent pas à leurs champs. Regardez-les de nouveau.',
    nl: 'Sommige waarden passen niet in hun veld. Kijk ze nog eens na.',
    de: 'Einige Werte passen nicht in ihre Felder. Sehen Sie sie noch einmal an.',
  },
  notEmpty: {
    en: 'People belong to this organisation, or are being erased from it. Give them another one first, or none.',
    fr: 'Des personnes appartiennent à cette organisation, ou en sont en cours d’effacement. Donnez-leur d’abord une autre organisation, ou aucune.',
    nl: 'Er horen mensen bij deze organisatie, of ze worden eruit gewist. Geef hun eerst een andere, of geen.',
    de: 'Zu dieser Organisation gehören Personen, oder sie werden gerade daraus gelöscht. Geben Sie ihnen zuerst eine andere oder keine.',
  },
} as const satisfies Catalogue;
