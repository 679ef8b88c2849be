// Register numbers of companies: chamber of commerce, register court, VAT; the value as printed.

export interface Registration {
  scheme: string;
  value: string;
}

const forms: readonly { scheme: string; form: RegExp }[] = [
  {
    scheme: 'RCS Luxembourg',
    form: /\b(?:RCS|R\.C\.S\.)(?: Luxembourg)?(?: (?:number|no\.?|n[°o]))?:? ?(B ?\d[\d ]{2,6}\d)\b/i,
  },
  { scheme: 'RCS', form: /\bRCS (?:[\p{L}-]+ )+(?:n[°o] ?|sous le num[ée]ro )?(?:B )?(\d{3} ?\d{3} ?\d{3})\b/u },
  {
    scheme: 'RCS',
    form: /\bTrade and Companies Register[^\d\n]{0,40}(\d{3} ?\d{3} ?\d{3})\b/i,
  },
  {
    scheme: 'Bolagsverket',
    form: /\borg(?:anisation|anization)?[.-]? ?(?:no|nr|number|nummer)\.?:? ?(\d{6}-\d{4})\b/i,
  },
  {
    scheme: 'Brønnøysund',
    form: /\borg(?:ani[sz]ation|anisasjons)?[.-]? ?(?:no|nr|number|nummer)\.?:? ?((?:NO ?)?\d{3} ?\d{3} ?\d{3}(?: ?MVA)?)\b/i,
  },
  { scheme: 'NIPC', form: /\b(?:NIPC|NIF)[:.]? ?(\d{3} ?\d{3} ?\d{3})\b/ },
  { scheme: 'Äriregister', form: /\bregist(?:ry|er|rikood)[ -]?(?:code)?:? ?(\d{8})\b/i },
  { scheme: 'FN', form: /\b(FN ?\d{5,6} ?[a-z])\b/ },
  { scheme: 'ZVR', form: /\bZVR(?:-?(?:Zahl|Nr\.?|Nummer))?:? ?(\d{7,10})\b/i },
  { scheme: 'RNA', form: /\bRNA(?: n[°o])?:? ?(W\d{9})\b/i },
  {
    scheme: 'Charity Commission',
    form: /\bCharity Commission[^\d\n.]{0,80}?\(?(?:number|no\.?|nr\.?):? ?(\d{6,7})\b/i,
  },
  { scheme: 'OSCR', form: /\b(?:OSCR|Scottish Charity Regulator)[^\d\n.]{0,60}?\b(SC0\d{5})\b/i },
  {
    scheme: 'charity',
    form: /\b(?:charity|CHY|RCN)(?: registration| registered)?(?: (?:number|no\.?|nr\.?))?(?: in [A-Z][\p{L} ]{3,30})?:? ?\(?((?:SC|NIC?|CHY)? ?\d{4,8})\b/iu,
  },
  { scheme: 'RSIN', form: /\bRSIN(?:-?nummer)?:? ?(\d{9})\b/i },
  { scheme: 'Y-tunnus', form: /\b(?:Y-tunnus|Business ID)[: ]{1,2}(\d{7}-\d)\b/i },
  { scheme: 'IČO', form: /\b(?:I[ČC]O?|Company ID(?: No\.?| number)?|ID No\.?):? ?(\d{3} ?\d{2} ?\d{3})\b/ },
  { scheme: 'Cégjegyzék', form: /\b(\d{2}-\d{2}-\d{6})\b/ },
  { scheme: 'OIB', form: /\bOIB:? ?(\d{11})\b/ },
  { scheme: 'EIK', form: /\b(?:EIK|UIC|ЕИК):? ?(\d{9})\b/ },
  { scheme: 'ONRC', form: /\b(J ?\d{1,2}\/\d{1,6}\/\d{4})\b/ },
  { scheme: 'JAR', form: /\b(?:company|legal entity|įmonės) (?:code|kodas):? ?(\d{9})\b/i },
  { scheme: 'Kennitala', form: /\b(?:kt\.|kennitala|ID no\.?):? ?(\d{6}-\d{4})\b/i },
  { scheme: 'CIF', form: /\b(?:CIF|N\.?I\.?F\.?)[:. ]{1,2}([A-Z]-?\d{8}|[A-Z]-?\d{7}[A-Z\d])\b/ },
  { scheme: 'P. IVA', form: /\b(?:P\. ?IVA|Partita IVA|C\.?F\.?)[:. ]{1,2}(?:IT ?)?(\d{11})\b/i },
  { scheme: 'RCS Luxembourg', form: /\b(?:n[°o]\.? ?RCS|registre de commerce)[^\d\n]{0,30}\b([BF] ?\d{3,6})\b/i },
  {
    scheme: 'SIRET',
    form: /\bSIRET(?: (?:n[°o]|number|sous le (?:numéro|n°)))?(?: n[°o])? ?:? ?(\d{3} ?\d{3} ?\d{3} ?\d{5})\b/i,
  },
  {
    scheme: 'SIREN',
    form: /\bSIREN(?: (?:n[°o]|number|sous le (?:numéro|n°)))?(?: n[°o])? ?:? ?(\d{3} ?\d{3} ?\d{3})\b/i,
  },
  { scheme: 'KvK', form: /\b(?:KvK|K\.v\.K\.|Chamber of Commerce|Kamer van Koophandel|CoC)[^\d\n]{0,50}(\d{8})\b/i },
  {
    scheme: 'KBO/BCE',
    form: /\b(?:KBO|BCE|RPM|RPR|ondernemingsnummer|num[ée]ro d'entreprise|enterprise number|company number|crossroads bank|banque-carrefour|kruispuntbank)[^\d\n]{0,40}((?:BE[ .-]?)?[01]\d{3}[. ]?\d{3}[. ]?\d{3})\b/i,
  },
  { scheme: 'HRB', form: /\b(HRB(?:[ -]|\.|: ?| Nr\.? ?| No\.? ?)?\d{2,6}(?: [A-Z]\b)?)/ },
  { scheme: 'HRA', form: /\b(HRA(?:[ -]|\.|: ?| Nr\.? ?)?\d{2,6})\b/ },
  { scheme: 'HRB', form: /\bHandelsregister(?:nummer)?[^\d\n]{0,40}((?:B|HRB)? ?\d{3,6})\b/ },
  // Denmark: eight digits, often in pairs. Ireland: six.
  { scheme: 'CVR', form: /\bCVR(?:[ .-]{0,2}(?:no|nr|number|nummer)\.?)?:? ?((?:DK ?)?\d{2} ?\d{2} ?\d{2} ?\d{2})\b/i },
  { scheme: 'CRO', form: /\bCRO(?: (?:no|number|nr)\.?)?:? ?(\d{6})\b/ },
  { scheme: 'GnR', form: /\b(GnR ?\d{2,6})\b/ },
  { scheme: 'PR', form: /\b(PR ?\d{3,6})(?= *(?:B\b|$|[,;)]))/ },
  { scheme: 'UID', form: /\b(CHE-? ?\d{3}\.?\d{3}\.?\d{3})\b/ },
  { scheme: 'VR', form: /\b(VR ?\d{2,6})\b/ },
  { scheme: 'CVR', form: /\bCVR[^\d\n]{0,20}(\d{8})\b/i },
  { scheme: 'KRS', form: /\bKRS[^\d\n]{0,20}(\d{10})\b/ },
  {
    scheme: 'Bolagsverket',
    form: /\b(?:company|corporate|corp\.?|registration|identity|identification)[^\d\n]{0,40}?\b(\d{6}-\d{4})\b/i,
  },
  {
    scheme: 'Companies House',
    form: /\b(?:company|companies house|registration|registered)[^\d\n]{0,60}?\b((?:SC|NI|OC)?\d{6,8})\b(?!-\d)/i,
  },
  { scheme: 'KBO/BCE', form: /\b(BE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3})\b/ },
  {
    scheme: 'register',
    form: /\b(?:regist(?:ration|er|ry)|company) (?:number|no\.?|n[°o])[:.]? ?([A-Z]{0,4}[ -]?\d[\d .-]{3,11}\d)\b/i,
  },
  {
    scheme: 'VAT',
    form: /\b(?:VAT|TVA|BTW|USt|UID|Umsatzsteuer)[^\n\d]{0,30}?((?:AT|BE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK) ?[A-Z0-9][\d .]{5,12}[A-Z0-9]{0,3})\b/i,
  },
];

/** The first register number of a text. A label fused with its number (“RCSB12345”) is kept as printed. */
export function registrationIn(text: string): Registration | null {
  if (!/\d{3}/.test(text)) return null;
  const fused = /\b(RCS ?B\d{4,7})\b/.exec(text);
  if (fused) return { scheme: 'RCS Luxembourg', value: fused[1]! };
  for (const { scheme, form } of forms) {
    const value = form.exec(text)?.[1];
    if (value) return { scheme, value: value.trim() };
  }
  return null;
}
