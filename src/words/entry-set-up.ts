// Words of setting up: the app, the recovery codes, and confirming who one is.
import type { Catalogue } from './message.ts';

export const setUp = {
  appTitle: {
    en: 'Set up an authenticator app',
    fr: 'Configurer une application d’authentification',
    nl: 'Stel een authenticator-app in',
    de: 'Eine Authenticator-App einrichten',
  },
  appLead: {
    en: 'An app on your telephone, or a password manager, shows six digits that change every half minute. Whoever learns your password still cannot get in.',
    fr: 'Une application sur votre téléphone, ou un gestionnaire de mots de passe, affiche six chiffres qui changent toutes les demi-minutes. Connaître votre mot de passe ne suffit alors plus pour entrer.',
    nl: 'Een app op uw telefoon, of een wachtwoordbeheerder, toont zes cijfers die elke halve minuut veranderen. Wie uw wachtwoord te weten komt, komt er dan nog niet in.',
    de: 'Eine App auf dem Telefon oder ein Passwortmanager zeigt sechs Ziffern, die jede halbe Minute wechseln. Wer Ihr Passwort erfährt, kommt dann trotzdem nicht hinein.',
  },
  appStepScan: {
    en: 'In the app, add an account and scan this picture.',
    fr: 'Dans l’application, ajoutez un compte et scannez cette image.',
    nl: 'Voeg in de app een account toe en scan deze afbeelding.',
    de: 'Fügen Sie in der App ein Konto hinzu und scannen Sie dieses Bild.',
  },
  appPicture: {
    en: 'QR code with the key below',
    fr: 'Code QR contenant la clé ci-dessous',
    nl: 'QR-code met de sleutel hieronder',
    de: 'QR-Code mit dem Schlüssel unten',
  },
  appStepOpen: {
    en: 'Or, on this same device:',
    fr: 'Ou, sur ce même appareil :',
    nl: 'Of, op dit apparaat zelf:',
    de: 'Oder auf diesem Gerät selbst:',
  },
  appOpen: { en: 'open the app', fr: 'ouvrir l’application', nl: 'open de app', de: 'App öffnen' },
  appStepType: {
    en: 'Or type this key. If you are asked: time-based, SHA-1, 6 digits, 30 seconds.',
    fr: 'Ou saisissez cette clé. Si on vous le demande : basée sur l’heure, SHA-1, 6 chiffres, 30 secondes.',
    nl: 'Of typ deze sleutel. Wordt ernaar gevraagd: op tijd gebaseerd, SHA-1, 6 cijfers, 30 seconden.',
    de: 'Oder tippen Sie diesen Schlüssel ab. Falls gefragt wird: zeitbasiert, SHA-1, 6 Ziffern, 30 Sekunden.',
  },
  appCode: {
    en: 'The six digits that it shows now',
    fr: 'Les six chiffres qu’elle affiche maintenant',
    nl: 'De zes cijfers die zij nu toont',
    de: 'Die sechs Ziffern, die sie jetzt zeigt',
  },

  codesTitle: {
    en: 'Your recovery codes',
    fr: 'Vos codes de secours',
    nl: 'Uw herstelcodes',
    de: 'Ihre Wiederherstellungscodes',
  },
  codesLead: {
    en: 'Keep them where you will find them without your telephone: on paper, or in a password manager. Each opens the console once, together with your password. They are shown only now.',
    fr: 'Conservez-les là où vous les retrouverez sans votre téléphone : sur papier ou dans un gestionnaire de mots de passe. Chacun ouvre la console une fois, avec votre mot de passe. Ils ne sont affichés que maintenant.',
    nl: 'Bewaar ze waar u ze zonder uw telefoon terugvindt: op papier of in een wachtwoordbeheerder. Elke code opent de console één keer, samen met uw wachtwoord. Ze worden alleen nu getoond.',
    de: 'Bewahren Sie sie dort auf, wo Sie sie ohne Telefon finden: auf Papier oder im Passwortmanager. Jeder öffnet die Konsole einmal, zusammen mit Ihrem Passwort. Sie werden nur jetzt gezeigt.',
  },
  codesFile: {
    en: 'Save them as a file',
    fr: 'Les enregistrer dans un fichier',
    nl: 'Bewaar ze als bestand',
    de: 'Als Datei speichern',
  },
  codesPrint: {
    en: 'Or print this page.',
    fr: 'Ou imprimez cette page.',
    nl: 'Of druk deze pagina af.',
    de: 'Oder drucken Sie diese Seite.',
  },
  codesKept: {
    en: 'I have kept them: open the console',
    fr: 'Je les ai conservés : ouvrir la console',
    nl: 'Ik heb ze bewaard: open de console',
    de: 'Ich habe sie aufbewahrt: Konsole öffnen',
  },

  confirmTitle: {
    en: 'Confirm that it is you',
    fr: 'Confirmez que c’est bien vous',
    nl: 'Bevestig dat u het bent',
    de: 'Bestätigen Sie, dass Sie es sind',
  },
  confirmLead: {
    en: 'What you are about to do matters, so it needs your password or a code given within the last five minutes. Nothing was changed yet; afterwards you come back to the page.',
    fr: 'Ce que vous allez faire est important : il y faut votre mot de passe ou un code donné dans les cinq dernières minutes. Rien n’a encore été modifié ; vous reviendrez ensuite à la page.',
    nl: 'Wat u gaat doen is belangrijk en vraagt om uw wachtwoord of een code van de laatste vijf minuten. Er is nog niets gewijzigd; daarna komt u terug op de pagina.',
    de: 'Was Sie vorhaben, ist wichtig und braucht Ihr Passwort oder einen Code aus den letzten fünf Minuten. Noch wurde nichts geändert; danach kommen Sie zur Seite zurück.',
  },
  confirmNo: {
    en: 'That was not right. A code works once: wait for the next one, or give your password.',
    fr: 'Ce n’était pas juste. Un code ne sert qu’une fois : attendez le suivant, ou donnez votre mot de passe.',
    nl: 'Dat klopte niet. Een code werkt één keer: wacht op de volgende of geef uw wachtwoord.',
    de: 'Das stimmte nicht. Ein Code gilt einmal: Warten Sie auf den nächsten oder geben Sie Ihr Passwort ein.',
  },
  confirmCode: {
    en: 'Or the code from your app',
    fr: 'Ou le code de votre application',
    nl: 'Of de code uit uw app',
    de: 'Oder der Code aus Ihrer App',
  },
  confirm: { en: 'Confirm', fr: 'Confirmer', nl: 'Bevestigen', de: 'Bestätigen' },
} as const satisfies Catalogue;
