// The event that starts a storage period, from a lawyer's words to the reader's classes.
const classes: readonly (readonly [string, RegExp])[] = [
  ['consent-withdrawal', /consent.*withdr|withdr.*consent|unsubscri|newsletter cancel|objection|opt.?out/i],
  ['consent-given', /consent (?:was )?given|consent$/i],
  [
    'last-interaction',
    /last (?:interaction|contact|activity|login|visit|use|order|purchase|message|exchange|assignment|passage|service|login)|inactiv/i,
  ],
  ['account-closure', /account.*(?:clos|delet|end|terminat)|(?:clos|delet).*account/i],
  [
    'contract-end',
    /contract.*(?:end|terminat|expir|perform|fulfil)|end of (?:the )?(?:contract|agreement|subscription)|termination of the (?:contract|agreement)|(?:agreement|subscription|engagement) end|end of engagement/i,
  ],
  ['relationship-end', /relationship|leaving the (?:association|club|company)/i],
  [
    'recruitment-end',
    /recruit|(?:application|selection) (?:procedure|process)|position filled|rejection|vacancy|hiring/i,
  ],
  [
    'request-closure',
    /(?:request|enquiry|inquiry|ticket|matter|case|conversation|question).*(?:clos|answer|handled|resol|settl|end)/i,
  ],
  ['erasure-request', /erasure request|deletion request|request.*(?:erasure|deletion)/i],
  ['financial-year-end', /(?:financial|fiscal|calendar|accounting|business|book|tax) year|accounting period/i],
  ['purpose-end', /purpose/i],
  ['event-end', /event (?:end|over)|end of (?:the )?(?:event|session|visit|treatment|campaign|course)/i],
  ['creation', /backup|creat|made|recorded|written|issue|invoice|metric|document/i],
  ['collection', /collect|receipt|received|submission|registered|first (?:visit|contact)|set(?:ting)?\b/i],
];

/** Null where the text names no event. */
export const triggerClass = (words: string | null | undefined): string | null =>
  words ? (classes.find(([, match]) => match.test(words))?.[0] ?? 'other') : null;
