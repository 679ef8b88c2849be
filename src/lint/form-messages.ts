// Form messages: what a form of the page answers, copied into the text; whole lines, by language, written for folded text.
import { type Language, languages } from '#base';

const messages: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:it )?(?:seems|looks like|appears)(?: that)? )?(?:you are already (?:subscribed|registered|signed up|on (?:our|the) list)|(?:thanks|thank you) for (?:subscribing|signing up|registering|your (?:subscription|registration|message))|(?:your )?(?:message|form) (?:has been|was) sent(?: successfully)?|please (?:enter|fill in) a valid e-?mail(?: address)?|this field is (?:required|mandatory)|something went wrong|an error (?:has )?occurred)\b/,
  fr: /^(?:il semble que )?(?:vous (?:soyez|etes) deja (?:abonne|inscrit|enregistre)e?|merci (?:de|pour) votre (?:inscription|abonnement|message)|votre message a (?:bien )?ete envoye|ce champ est (?:obligatoire|requis)|veuillez (?:saisir|entrer) une adresse (?:e-?mail |electronique )?valide|une erreur (?:est survenue|s'est produite))\b/,
  nl: /^(?:het (?:lijkt erop|ziet ernaar uit) dat )?(?:(?:u|je) (?:bent )?(?:al|reeds) (?:ingeschreven|aangemeld|geabonneerd)(?: bent)?|bedankt voor (?:uw|je) (?:aanmelding|inschrijving|bericht)|(?:uw|je) bericht is (?:goed )?(?:verzonden|verstuurd)|dit veld is verplicht|(?:vul|voer) een geldig e-?mailadres in|er is iets (?:misgegaan|fout gegaan))\b/,
  de: /^(?:es (?:sieht so aus|scheint),? (?:als|dass) )?(?:(?:sie sind|du bist) (?:bereits|schon) (?:angemeldet|eingetragen|registriert)|(?:vielen dank|danke) fur (?:ihre|deine) (?:anmeldung|eintragung|nachricht)|(?:ihre|deine) nachricht wurde (?:erfolgreich )?(?:gesendet|versendet|verschickt)|dieses feld ist (?:ein pflichtfeld|erforderlich)|bitte geben sie eine gultige e-?mail-?adresse ein|es ist ein fehler aufgetreten)\b/,
};
/** Units of a line; what is longer says more than a form does. */
const longest = 70;

/** The language in which a form answers in this line; undefined for what a policy may say itself. */
export const formMessage = (plain: string): Language | undefined =>
  plain.length > longest ? undefined : languages.find((language) => messages[language].test(plain));
