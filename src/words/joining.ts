// Words of joining two who are one person: finding the other, side by side, what stays, and that it cannot be undone.
import type { Catalogue } from './message.ts';

export const joining = {
  link: {
    en: 'Is the same as somebody else',
    fr: 'Est la même personne qu’une autre',
    nl: 'Is dezelfde als iemand anders',
    de: 'Ist dieselbe Person wie jemand anderes',
  },
  linkWhy: {
    en: 'Somebody who is kept twice becomes one again: all that is kept of the other comes here, and the other is erased.',
    fr: 'Une personne conservée deux fois n’en fait plus qu’une : tout ce qui est conservé de l’autre vient ici, et l’autre est effacée.',
    nl: 'Wie dubbel bewaard wordt, wordt weer één: alles van de ander komt hierheen, en de ander wordt gewist.',
    de: 'Wer doppelt gespeichert ist, wird wieder einer: Alles vom anderen kommt hierher, und der andere wird gelöscht.',
  },
  title: {
    en: 'Who is the same as {name}?',
    fr: 'Qui est la même personne que {name} ?',
    nl: 'Wie is dezelfde als {name}?',
    de: 'Wer ist dieselbe Person wie {name}?',
  },
  short: { en: 'Join two people', fr: 'Réunir deux fiches', nl: 'Twee samenvoegen', de: 'Zwei zusammenführen' },
  sought: {
    en: 'E-mail address, telephone number or id of the other',
    fr: 'Adresse e-mail, numéro de téléphone ou identifiant de l’autre',
    nl: 'E-mailadres, telefoonnummer of id van de ander',
    de: 'E-Mail-Adresse, Telefonnummer oder Kennung des anderen',
  },
  soughtHelp: {
    en: 'The whole address or number. Nobody is compared by name: two people may have the same.',
    fr: 'L’adresse ou le numéro entier. On ne compare pas par nom : deux personnes peuvent porter le même.',
    nl: 'Het hele adres of nummer. Er wordt niet op naam vergeleken: twee mensen kunnen dezelfde hebben.',
    de: 'Die ganze Adresse oder Nummer. Nach Namen wird nicht verglichen: Zwei Personen können gleich heißen.',
  },
  foundNobody: {
    en: 'Nobody else in the vault has this address, number or id.',
    fr: 'Personne d’autre dans le coffre n’a cette adresse, ce numéro ou cet identifiant.',
    nl: 'Niemand anders in de kluis heeft dit adres, dit nummer of deze id.',
    de: 'Niemand sonst im Tresor hat diese Adresse, Nummer oder Kennung.',
  },
  compare: { en: 'Compare the two', fr: 'Comparer les deux', nl: 'De twee vergelijken', de: 'Die zwei vergleichen' },

  sideTitle: {
    en: 'Are these one person?',
    fr: 'Est-ce une seule personne ?',
    nl: 'Is dit één persoon?',
    de: 'Ist das eine Person?',
  },
  sideLead: {
    en: 'Where they differ, choose what stays. What only one of them has stays anyway.',
    fr: 'Là où elles diffèrent, choisissez ce qui reste. Ce que seule l’une possède reste de toute façon.',
    nl: 'Waar ze verschillen, kiest u wat blijft. Wat maar één van hen heeft, blijft hoe dan ook.',
    de: 'Wo sie sich unterscheiden, wählen Sie, was bleibt. Was nur einer hat, bleibt ohnehin.',
  },
  stays: { en: 'Stays', fr: 'Reste', nl: 'Blijft', de: 'Bleibt' },
  goes: {
    en: 'Joins, and is erased',
    fr: 'Rejoint, et est effacée',
    nl: 'Gaat erin op, en wordt gewist',
    de: 'Geht darin auf, und wird gelöscht',
  },
  swap: {
    en: 'Keep the other one instead',
    fr: 'Garder plutôt l’autre',
    nl: 'Liever de ander behouden',
    de: 'Lieber den anderen behalten',
  },
  same: { en: 'the same', fr: 'identique', nl: 'hetzelfde', de: 'dasselbe' },
  comesAlong: { en: 'comes along', fr: 'rejoint la fiche', nl: 'komt mee', de: 'kommt mit' },
  unseen: {
    en: 'Kept for another purpose, so not shown: where both have it, what the one who stays has is kept.',
    fr: 'Conservé pour une autre finalité, donc non montré : si les deux l’ont, celui de la fiche qui reste est gardé.',
    nl: 'Voor een ander doel bewaard, dus niet getoond: hebben beiden het, dan blijft dat van wie blijft.',
    de: 'Für einen anderen Zweck gespeichert, also nicht gezeigt: Haben es beide, so gilt, was der hat, der bleibt.',
  },
  preview: {
    en: 'Show what would come of it',
    fr: 'Voir ce que cela donnerait',
    nl: 'Tonen wat het zou worden',
    de: 'Zeigen, was daraus würde',
  },

  resultTitle: {
    en: 'This would come of it',
    fr: 'Voici le résultat',
    nl: 'Dit zou het worden',
    de: 'Das würde daraus',
  },
  lost: {
    en: 'These values are gone afterwards',
    fr: 'Ces valeurs disparaissent ensuite',
    nl: 'Deze waarden zijn daarna weg',
    de: 'Diese Werte sind danach fort',
  },
  lostNone: {
    en: 'No value is lost.',
    fr: 'Aucune valeur n’est perdue.',
    nl: 'Er gaat geen waarde verloren.',
    de: 'Kein Wert geht verloren.',
  },
  moves: { en: 'This comes along', fr: 'Ceci vient avec', nl: 'Dit komt mee', de: 'Das kommt mit' },
  movesNone: {
    en: 'The other has nothing besides the contact.',
    fr: 'L’autre n’a rien d’autre que ses coordonnées.',
    nl: 'De ander heeft niets behalve contactgegevens.',
    de: 'Der andere hat nichts außer Kontaktdaten.',
  },
  wishes: {
    en: 'Wishes: {count}. Where the two differ, a refusal wins.',
    fr: 'Souhaits : {count}. En cas de divergence, un refus l’emporte.',
    nl: 'Wensen: {count}. Waar ze verschillen, wint een weigering.',
    de: 'Wünsche: {count}. Wo sie sich unterscheiden, gilt die Ablehnung.',
  },
  undone: {
    en: 'It cannot be undone by anybody. The other is erased, and a certificate says so.',
    fr: 'Personne ne pourra revenir en arrière. L’autre fiche est effacée, et un certificat en témoigne.',
    nl: 'Niemand kan dit ongedaan maken. De ander wordt gewist, en een certificaat zegt dat.',
    de: 'Niemand kann das rückgängig machen. Der andere wird gelöscht, und eine Bescheinigung sagt es.',
  },
  sure: {
    en: 'I have compared them. It is one person.',
    fr: 'Je les ai comparées. C’est une seule personne.',
    nl: 'Ik heb ze vergeleken. Het is één persoon.',
    de: 'Ich habe sie verglichen. Es ist eine Person.',
  },
  join: {
    en: 'Join the two for good',
    fr: 'Réunir définitivement',
    nl: 'Voorgoed samenvoegen',
    de: 'Endgültig zusammenführen',
  },
  back: { en: 'Choose again', fr: 'Choisir à nouveau', nl: 'Opnieuw kiezen', de: 'Neu wählen' },
  keepBoth: {
    en: 'Leave them as two',
    fr: 'Les laisser séparées',
    nl: 'Ze apart laten',
    de: 'Sie getrennt lassen',
  },
  done: {
    en: 'The two are one. The other’s erasure and its certificate stand under “Erasures”.',
    fr: 'Les deux n’en font plus qu’une. L’effacement de l’autre et son certificat figurent sous « Effacements ».',
    nl: 'De twee zijn één. De wissing van de ander en het certificaat staan onder “Wissingen”.',
    de: 'Die zwei sind einer. Die Löschung des anderen und ihre Bescheinigung stehen unter „Löschungen“.',
  },
} as const satisfies Catalogue;
