// The text says what it covers: which collection and use it explains.
import type { PromiseKind } from '../promise-kind.ts';

export const policyCovers: PromiseKind = {
  id: 'policy-covers',
  area: [3],
  name: {
    en: 'This policy covers what is done',
    fr: 'Cette politique couvre ce qui est fait',
    nl: 'Dit beleid dekt wat er gebeurt',
    de: 'Diese Erklärung deckt ab, was geschieht',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:policy|notice|statement|page|document|declaration)\b.{0,40}\b(?:explains?|describes?|sets out|outlines?|informs? you|tells? you|details|covers|applies to|lets you know|contains information)\b/i,
      unless:
        /\b(?:cookies? (?:policy|notice|statement)|other (?:web)?sites?|their (?:own )?privacy|third[- ]party (?:web)?sites?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:we|to) (?:explain|describe|inform you|set out|tell you)\b.{0,60}\b(?:how|what|which|why)\b.{0,80}\b(?:use|process|collect|handle|personal|data|information)\b.{0,90}\b(?:policy|notice|statement|page)?/i,
      unless: /\bcookies?\b/i,
    },
    {
      language: 'en',
      match: /\bin this (?:privacy )?(?:policy|notice|statement)\b.{0,40}\b(?:explain|describe|set out|inform|tell)\b/i,
    },
    {
      language: 'en',
      match:
        /\bscope of this (?:policy|notice|statement)\b|\bthis (?:privacy )?(?:policy|notice|statement)\b.{0,50}\b(?:applies|apply|does not apply)\b|\bsubject to this (?:privacy )?(?:policy|notice|statement)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:politique|charte|notice|declaration|page)\b.{0,60}\b(?:explique|decrit|precise|expose|informe|a pour (?:but|objet)|s'applique)\b/i,
      unless: /\bpolitique (?:de|relative aux) cookies\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:privacy(?:verklaring|beleid|statement)|verklaring|beleid|pagina)\b.{0,60}\b(?:leg\w* (?:wij|we)?|uit|beschrij\w+|informe\w+|van toepassing|leest|vertellen)\b/i,
      unless: /\bcookie(?:beleid|verklaring)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:datenschutz(?:erklarung|hinweise|information\w*)|erklarung|hinweise)\b.{0,80}\b(?:erlauter\w+|beschreib\w+|informier\w+|erklar(?:t|en wir)|gilt|gelten)\b/i,
    },
    { language: 'de', match: /\b(?:informieren|unterrichten) (?:wir|sie)\b.{0,120}\b(?:verarbeitung|daten)\b/i },
    {
      language: 'en',
      match:
        /\b(?:privacy )?(?:policy|notice|statement|charter)\b.{0,60}\b(?:objective|purpose|aims?|intended|designed|meant)\b.{0,40}\b(?:is|to)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:presente?|cette|notre)\b.{0,20}\b(?:politique|charte|notice|declaration)\b.{0,80}\b(?:vise|but|objet|informer|decrire|expliquer|concerne|s'applique|definit|presente|detaille)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:privacy\w*|verklaring|beleid|document)\b.{0,60}\b(?:geldt|gelden|bedoeld|doel|staat|leest u|lees je|legt? uit|uitgelegd|toegelicht|omschreven)\b/i,
    },
    { language: 'nl', match: /\bin (?:deze|dit)\b.{0,40}\b(?:verklaring|beleid|statement)\b/i },
    {
      language: 'de',
      match:
        /\b(?:datenschutz\w+|erklarung|hinweise|nachfolgend\w*|folgend\w*|im folgenden|hiermit)\b.{0,100}\b(?:informier\w+|erlauter\w+|unterricht\w+|klar\w* (?:sie )?auf|aufklar\w+|uberblick|gilt|gelten|erfahren)\b/i,
    },
  ],
  must: {
    en: 'The published text names every collection and use that takes place; nothing is done that it does not mention.',
    fr: 'Le texte publié cite toute collecte et toute utilisation qui a lieu ; rien n’est fait qu’il ne mentionne pas.',
    nl: 'De gepubliceerde tekst noemt elke verzameling en elk gebruik; er gebeurt niets dat er niet in staat.',
    de: 'Der veröffentlichte Text nennt jede Erhebung und Nutzung, die stattfindet; es geschieht nichts, was er nicht nennt.',
  },
  proof: 'auto',
  vouched: ['collected.beyond', 'collected.nothing', 'collected.usesUnseen'],
};
