// Words of the mails about a member’s own address.
import type { Catalogue } from './message.ts';

export const mailAccount = {
  emailConfirmSubject: {
    en: 'An e-mail address for an account at {company}',
    fr: 'Une adresse e-mail pour un compte chez {company}',
    nl: 'Een e-mailadres voor een account bij {company}',
    de: 'Eine E-Mail-Adresse für ein Konto bei {company}',
  },
  emailConfirm: {
    en: 'Somebody asked to use this address for their account at {company}. If it was you, open this page and confirm there:',
    fr: 'Quelqu’un a demandé à utiliser cette adresse pour son compte chez {company}. Si c’était vous, ouvrez cette page et confirmez-y :',
    nl: 'Iemand heeft gevraagd om dit adres te gebruiken voor een account bij {company}. Was u dat, open dan deze pagina en bevestig daar:',
    de: 'Jemand möchte diese Adresse für sein Konto bei {company} verwenden. Waren Sie das, öffnen Sie diese Seite und bestätigen Sie dort:',
  },
  emailConfirmLink: {
    en: 'Confirm the new address',
    fr: 'Confirmer la nouvelle adresse',
    nl: 'Het nieuwe adres bevestigen',
    de: 'Neue Adresse bestätigen',
  },
  emailConfirmHow: {
    en: 'The link works for a day, for whoever is signed in to that account. Until you have confirmed, sign in with the address of before.',
    fr: 'Le lien est valable un jour, pour la personne connectée à ce compte. Tant que vous n’avez pas confirmé, connectez-vous avec l’adresse d’avant.',
    nl: 'De link werkt een dag, voor wie bij dat account is aangemeld. Meld u aan met het adres van voorheen totdat u hebt bevestigd.',
    de: 'Der Link gilt einen Tag, für den, der bei diesem Konto angemeldet ist. Melden Sie sich mit der bisherigen Adresse an, bis Sie bestätigt haben.',
  },
  emailConfirmNot: {
    en: 'If it was not you, there is nothing to do: without your confirmation nothing changes. Somebody may have mistyped their address.',
    fr: 'Si ce n’était pas vous, il n’y a rien à faire : sans votre confirmation, rien ne change. Quelqu’un s’est peut-être trompé en tapant son adresse.',
    nl: 'Was u het niet, dan hoeft u niets te doen: zonder uw bevestiging verandert er niets. Misschien heeft iemand zich vertypt.',
    de: 'Waren Sie es nicht, müssen Sie nichts tun: Ohne Ihre Bestätigung ändert sich nichts. Vielleicht hat sich jemand vertippt.',
  },
  emailInUse: {
    en: 'Somebody asked to use this address for their account at {company}. It is the address of another account already, so nothing was changed.',
    fr: 'Quelqu’un a demandé à utiliser cette adresse pour son compte chez {company}. C’est déjà l’adresse d’un autre compte : rien n’a été changé.',
    nl: 'Iemand heeft gevraagd om dit adres te gebruiken voor een account bij {company}. Het is al het adres van een ander account, dus er is niets gewijzigd.',
    de: 'Jemand möchte diese Adresse für sein Konto bei {company} verwenden. Sie ist schon die Adresse eines anderen Kontos; nichts wurde geändert.',
  },
  emailInUseYou: {
    en: 'If it was you: sign in with the account that has this address, or choose another address.',
    fr: 'Si c’était vous : connectez-vous avec le compte qui a cette adresse, ou choisissez-en une autre.',
    nl: 'Was u het: meld u aan met het account dat dit adres heeft, of kies een ander adres.',
    de: 'Waren Sie das: Melden Sie sich mit dem Konto an, das diese Adresse hat, oder wählen Sie eine andere Adresse.',
  },
  emailInUseNot: {
    en: 'If it was not you, there is nothing to do. Whoever asked was not told that this address has an account.',
    fr: 'Si ce n’était pas vous, il n’y a rien à faire. La personne qui a demandé n’a pas appris que cette adresse a un compte.',
    nl: 'Was u het niet, dan hoeft u niets te doen. Wie het vroeg, kreeg niet te horen dat dit adres een account heeft.',
    de: 'Waren Sie es nicht, müssen Sie nichts tun. Wer gefragt hat, hat nicht erfahren, dass diese Adresse ein Konto hat.',
  },
  emailChangingSubject: {
    en: 'Your account at {company}: another e-mail address was asked for',
    fr: 'Votre compte chez {company} : une autre adresse e-mail a été demandée',
    nl: 'Uw account bij {company}: er is een ander e-mailadres gevraagd',
    de: 'Ihr Konto bei {company}: Eine andere E-Mail-Adresse wurde angefordert',
  },
  emailChanging: {
    en: 'Somebody who is signed in to your account at {company} asked to change its e-mail address. It changes once they have confirmed it from the new mailbox.',
    fr: 'Quelqu’un qui est connecté à votre compte chez {company} a demandé à en changer l’adresse e-mail. Elle change dès que cette personne l’a confirmé depuis la nouvelle boîte.',
    nl: 'Iemand die bij uw account bij {company} is aangemeld, heeft gevraagd om het e-mailadres te wijzigen. Het verandert zodra dat vanuit de nieuwe mailbox is bevestigd.',
    de: 'Jemand, der bei Ihrem Konto bei {company} angemeldet ist, möchte dessen E-Mail-Adresse ändern. Sie ändert sich, sobald das aus dem neuen Postfach bestätigt ist.',
  },
  emailChangingYou: {
    en: 'If it was you, there is nothing to do here.',
    fr: 'Si c’était vous, il n’y a rien à faire ici.',
    nl: 'Was u het, dan hoeft u hier niets te doen.',
    de: 'Waren Sie das, ist hier nichts zu tun.',
  },
  emailChangingNot: {
    en: 'If it was not you, stop it at once on this page. You need not sign in. It works for a day, and for seven days more once the address has been changed: then it becomes this one again.',
    fr: 'Si ce n’était pas vous, arrêtez-le tout de suite sur cette page, sans vous connecter. C’est possible pendant un jour, et sept jours encore après le changement : l’adresse redevient alors celle-ci.',
    nl: 'Was u het niet, houd het dan meteen tegen op deze pagina. Aanmelden hoeft niet. Het kan een dag lang, en nog zeven dagen nadat het adres is gewijzigd: dan wordt het weer dit adres.',
    de: 'Waren Sie es nicht, halten Sie es sofort auf dieser Seite auf, ohne sich anzumelden. Das geht einen Tag lang, und noch sieben Tage, nachdem die Adresse geändert wurde: Dann gilt wieder diese.',
  },
  emailChangingLink: {
    en: 'It was not me: stop it',
    fr: 'Ce n’était pas moi : arrêter',
    nl: 'Ik was het niet: houd het tegen',
    de: 'Ich war es nicht: aufhalten',
  },
  emailChangingThen: {
    en: 'Everybody is then signed out of your account. Change your password afterwards, and tell an owner.',
    fr: 'Tout le monde est alors déconnecté de votre compte. Changez ensuite de mot de passe, et prévenez un propriétaire.',
    nl: 'Iedereen wordt dan van uw account afgemeld. Wijzig daarna uw wachtwoord en licht een eigenaar in.',
    de: 'Alle werden dann von Ihrem Konto abgemeldet. Ändern Sie danach Ihr Passwort und sagen Sie einem Inhaber Bescheid.',
  },
} as const satisfies Catalogue;
