// Accesses and changes are logged.
import type { PromiseKind } from '../promise-kind.ts';

export const auditLog: PromiseKind = {
  id: 'audit-log',
  area: [6, 13],
  name: {
    en: 'Access is logged',
    fr: 'Les accès sont journalisés',
    nl: 'Toegang wordt gelogd',
    de: 'Zugriffe werden protokolliert',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:access(?:es)?|changes|actions|activit(?:y|ies)|operations|logins?)\b.{0,60}\b(?:logged|recorded|audited|monitored|traced|audit (?:log|trail))\b/i,
      unless: /\b(?:website|visitors?|browser|pages|cookies?|right of access)\b/i,
    },
    { language: 'en', match: /\b(?:audit (?:logs?|trails?)|access logs?)\b/i },
    { language: 'fr', match: /\b(?:journalise\w*|tracabilite)\b/i },
    { language: 'nl', match: /\b(?:toegang\w*|handelingen)\b.{0,40}\b(?:gelogd|vastgelegd|geregistreerd)\b/i },
    { language: 'de', match: /\b(?:zugriffe?|anderungen)\b.{0,40}\bprotokollier\w+\b/i },
  ],
  must: {
    en: 'Each access to personal data leaves an entry with person, purpose and time that nobody can change.',
    fr: 'Chaque accès laisse une entrée inaltérable : personne, finalité, heure.',
    nl: 'Elke toegang laat een onveranderlijke regel achter: wie, waarvoor, wanneer.',
    de: 'Jeder Zugriff hinterlässt einen unveränderlichen Eintrag: wer, wozu, wann.',
  },
  proof: 'auto',
};
