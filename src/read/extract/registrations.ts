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
  { scheme: 'NIPC', form: /\b(?:NIPC|NIF)[:.]? ?(\d{3} ?\d{3} ?\d{3})\b/ },
  { scheme: 'Äriregister', form: /\bregist(?:ry|er|rikood)[ -]?(?:code)?:? ?(\d{8})\b/i },
  { scheme: 'FN', form: /\b(FN ?\d{5,6} ?[a-z])\b/ },
  { scheme: 'SIRET', form: /\bSIRET(?: n[°o]| number)?:? ?(\d{3} ?\d{3} ?\d{3} ?\d{5})\b/i },
  { scheme: 'SIREN', form: /\bSIREN(?: n[°o]| number)?:? ?(\d{3} ?\d{3} ?\d{3})\b/i },
  { scheme: 'KvK', form: /\b(?:KvK|K\.v\.K\.|Chamber of Commerce|Kamer van Koophandel|CoC)[^\d\n]{0,50}(\d{8})\b/i },
  {
    scheme: 'KBO/BCE',
    form: /\b(?:KBO|BCE|RPM|RPR|ondernemingsnummer|num[ée]ro d'entreprise|enterprise number|company number|crossroads bank)[^\d\n]{0,40}((?:BE ?)?[01]\d{3}\.\d{3}\.\d{3})\b/i,
  },
  { scheme: 'HRB', form: /\b(HRB ?\d{2,6}(?: [A-Z]\b)?)/ },
  { scheme: 'HRA', form: /\b(HRA ?\d{2,6})\b/ },
  { scheme: 'UID', form: /\b(CHE-\d{3}\.\d{3}\.\d{3})\b/ },
  { scheme: 'VR', form: /\b(VR ?\d{2,6})\b/ },
  { scheme: 'CVR', form: /\bCVR[^\d\n]{0,20}(\d{8})\b/i },
  { scheme: 'KRS', form: /\bKRS[^\d\n]{0,20}(\d{10})\b/ },
  {
    scheme: 'Companies House',
    form: /\b(?:company|companies house|registration|registered)[^\d\n]{0,60}?\b((?:SC|NI|OC)?\d{6,8})\b/i,
  },
  { scheme: 'KBO/BCE', form: /\b(BE ?[01]\d{3}\.\d{3}\.\d{3})\b/ },
  {
    scheme: 'register',
    form: /\b(?:regist(?:ration|er|ry)|company) (?:number|no\.?|n[°o])[:.]? ?([A-Z]{0,4}[ -]?\d[\d .-]{3,11}\d)\b/i,
  },
  {
    scheme: 'VAT',
    form: /\b(?:VAT|TVA|BTW|USt)[^\n\d]{0,30}?((?:AT|BE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK) ?[A-Z0-9][\d .]{5,12}[A-Z0-9]{0,3})\b/i,
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
