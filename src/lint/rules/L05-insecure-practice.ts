// L05: the text describes a practice that is insecure in itself.
import type { Found, Rule } from '../rule.ts';

const insecure =
  /\b(?:(?:64|128)[- ]bit[- ]v3\b|ssl ?(?:v ?)?[123](?:\.0)?\b|ssl\/?tls 1\.[01]\b|tls ?(?:v ?)?1\.[01]\b(?! (?:or|and) (?:higher|newer|above|later))|md5\b|sha-?1\b|3des\b|rc4\b|wep\b|(?:login |log-in |sign-in |user )?(?:credentials|passwords?)\b[^.]{0,50}\b(?:in|into|as) (?:a |an |the |our |your |clear |plain |shared )*(?:cookies?|plain ?text|clear ?text|spreadsheets?|excel|text files?|clear)\b|cookies?\b[^.]{0,60}\b(?:stores?|contains?|saves?|keeps?|remembers?|holds?)\b[^.]{0,40}\b(?:passwords?|(?:login |log-in )?credentials)\b|(?:passwords?|credentials)\b[^.]{0,40}\b(?:unencrypted|not (?:encrypted|hashed)|without encryption|shared by all)\b|(?:send|sends|sent|e-?mail(?:ed|s)?)\b[^.]{0,20}\b(?:you )?your passwords?\b[^.]{0,20}\bby (?:e-?mail|post)\b|\be-?mail (?:you )?your passwords?\b|passwords?\b[^.]{0,50}\b(?:readable|legible|reversible|recoverable|in the clear)\b|(?:send|sends|e-?mails?|mails?) (?:you )?(?:your|the|a copy of your) (?:current|old|existing|forgotten|original) passwords?\b|mots? de passe\b[^.]{0,50}\b(?:lisibles?|en clair|dans un (?:cookie|tableur|fichier)|non chiffres?)|wachtwoord(?:en)?\b[^.]{0,50}\b(?:in (?:een )?(?:cookie|spreadsheet|excel\w*)|onversleuteld|leesbaar opgeslagen|in platte tekst)|passwort(?:er)?\b[^.]{0,50}\b(?:im klartext|in (?:einem )?(?:cookie|tabelle|excel\w*)|unverschlusselt))/;
/** The name of what TLS replaced; no version of it may be used (RFC 7568). */
const oldName =
  /\bssl\b(?=.{0,60}\b(?:encrypt\w*|connection\w*|certificat\w*|protocol\w*|technolog\w*|secur\w*|chiffr\w*|protocole|versleutel\w*|verbinding\w*|certificaat|verschlussel\w*|verbindung\w*|zertifikat\w*|verfahren))|\bssl-?(?:verschlussel\w*|verfahren|zertifikat\w*|verbindung\w*|certificaat|verbinding\w*|encrypt\w*)|\b(?:encrypt\w*|certificat|protocole|chiffre\w*|versleutel\w*|verschlusselt)\b.{0,40}\bssl\b/;
const denied =
  /\b(?:not|never|no|nor|without (?:ever )?(?:storing|keeping)|disabled?|deactivated|refuse[sd]?|blocked|older|instead of|jamais|ne|pas|niet|nooit|geen|uitgeschakeld|nicht|nie|niemals|kein\w*|deaktiviert|abgeschaltet)\b/;
const openlyBad =
  /\b(?:(?:keine?|no|aucun\w*|geen) (?:256|128)[- ]bit[\w-]*|unencrypted|not (?:encrypted|hashed)|non chiffres?|onversleuteld|unverschlusselt)\b/;

/** “Forgotten your password? We send it to you.” */
const forgotten =
  /\b(?:(?:forgot\w*|lost)\b.{0,20}\bpasswords?|mot de passe (?:oublie|perdu)|oublie\w*\b.{0,20}\bmot de passe|wachtwoord (?:vergeten|kwijt)|passwort vergessen)\b/;
const sentBack =
  /\b(?:(?:send|mail|e-?mail) (?:it|you it)\b|nous vous l(?:'|e )(?:envoyons|adressons|renvoyons)|(?:sturen|mailen) (?:wij |we )?het\b|(?:senden|schicken|mailen) (?:wir )?es\b)/;
const link = /\b(?:link|lien|reset|new one|neues|nieuw|nouveau)\b/;

export const insecurePractice: Rule = {
  id: 'L05',
  article: '32',
  severity: 'error',
  name: {
    en: 'Insecure practice described',
    fr: 'Pratique peu sûre décrite',
    nl: 'Onveilige praktijk beschreven',
    de: 'Unsichere Praxis beschrieben',
  },
  why: {
    en: 'What the text describes does not protect data by the state of the art: broken protocols, readable passwords, credentials in cookies.',
    fr: 'Ce que décrit le texte ne protège pas selon l’état de l’art : protocoles cassés, mots de passe lisibles, identifiants dans des cookies.',
    nl: 'Wat de tekst beschrijft, beschermt niet naar de stand van de techniek: gebroken protocollen, leesbare wachtwoorden, inloggegevens in cookies.',
    de: 'Was der Text beschreibt, schützt nicht nach dem Stand der Technik: gebrochene Protokolle, lesbare Passwörter, Zugangsdaten in Cookies.',
  },
  repair: {
    en: 'Change the practice first (TLS 1.2 or newer, salted hashes, random session ids), then the sentence.',
    fr: 'Changez d’abord la pratique (TLS 1.2 ou plus, hachages salés, identifiants de session aléatoires), puis la phrase.',
    nl: 'Verander eerst de praktijk (TLS 1.2 of nieuwer, gezouten hashes, willekeurige sessie-id’s), dan de zin.',
    de: 'Ändern Sie erst die Praxis (TLS 1.2 oder neuer, gesalzene Hashes, zufällige Sitzungskennungen), dann den Satz.',
  },
  examples: {
    good: [
      'All connections use TLS 1.2 or newer; SSL 3.0 is disabled.',
      'We never keep passwords in plain text.',
      'Passwords are stored as salted hashes.',
      'Wir speichern Passwörter niemals im Klartext.',
    ],
    bad: [
      'This site uses SSL encryption.',
      'The connection is encrypted with SSL 3.0.',
      'If you tick “stay signed in”, a cookie stores your password.',
      'The passwords of the stations are kept in a shared spreadsheet.',
      'Les mots de passe sont conservés en clair.',
      'Wachtwoorden worden onversleuteld bewaard.',
      'Ihr Passwort wird im Klartext gespeichert.',
    ],
  },
  find(reading) {
    const sent = reading
      .linesThat(sentBack)
      .filter(
        (line) =>
          forgotten.test(reading.lines[line.index - 1]?.plain ?? '') &&
          !denied.test(line.plain) &&
          !link.test(line.plain),
      );
    const found = reading
      .linesThat(insecure)
      .filter(({ block, plain }) => block.kind !== 'heading' && !denied.test(plain.replace(openlyBad, '')))
      .map((line): Found => ({ line }));
    found.push(...sent.map((line) => ({ line })));
    const old = reading
      .linesThat(oldName)
      .find(
        (line) => line.block.kind !== 'heading' && !denied.test(line.plain) && !found.some((one) => one.line === line),
      );
    return old ? [...found, { line: old, says: 'name', severity: 'info' }] : found;
  },
};
