// Passwords and keys: kept as hashes, kept secret.
import type { PromiseKind } from '../promise-kind.ts';

export const credentials: PromiseKind = {
  id: 'credentials',
  area: [6],
  name: {
    en: 'Passwords are kept safe',
    fr: 'Les mots de passe sont protégés',
    nl: 'Wachtwoorden zijn veilig',
    de: 'Passwörter sind geschützt',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:passwords?|credentials|api keys?|access tokens?|secrets?)\b/i,
      unless: /\b(?:we (?:may )?collect|user ?name and password(?:\.|$)|^password$|cookies?)/i,
      in: ['paragraph', 'item'],
    },
    { language: 'fr', match: /\bmots? de passe\b/i },
    { language: 'nl', match: /\bwachtwoord\w*\b/i },
    { language: 'de', match: /\b(?:passwort\w*|kennwort\w*|zugangsdaten)\b/i },
    { language: 'en', match: /\bpasswords?.{0,30}\b(?:stored|kept|salted|hash\w*|never|encrypt\w*)\b/i },
  ],
  must: {
    en: 'No password or key is stored or sent in clear; only a slow hash of it is kept.',
    fr: 'Aucun mot de passe ni clé n’est stocké ou envoyé en clair ; seule une empreinte lente est gardée.',
    nl: 'Geen wachtwoord of sleutel wordt leesbaar bewaard of verstuurd; alleen een trage hash.',
    de: 'Kein Passwort und kein Schlüssel liegt oder reist im Klartext; nur ein langsamer Hash wird behalten.',
  },
  proof: 'auto',
};
