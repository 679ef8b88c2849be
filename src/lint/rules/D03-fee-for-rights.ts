// D03: a fee is asked of those who use their rights.
import type { Line, LintReading } from '../reading.ts';
import { type Spoken, around, isUnder, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const fee: Spoken = {
  en: /\b(?:charges? (?:you )?(?:£|€|\$|eur |gbp )? ?\d|you pay (?:£|€|\$|eur )? ?\d|(?:a|an|the|some|any|our|payment of (?:a|an|the)?) ?(?:prescribed|set|fixed|standard|modest|minimum|token|flat|maximum|processing|search|usual|applicable) (?:\w+ )?(?:fees?|charges?)\b|(?:subject to|upon|on|against|after|require\w*) (?:receipt of |payment of |the payment of )?(?:the|a|an|any) (?:\w+ ){0,2}(?:fee|charge|payment)\b|fees? of (?:up to )?(?:£|€|\$|eur|gbp|usd|\d)|(?:£|€|\$) ?\d+(?:[.,]\d\d)? (?:fee|charge|per (?:request|copy))|fees? (?:is|are|will be|may be|shall be|might be) (?:payable|charged|levied|required|applied|applicable|due)\b|(?:may|will|can|shall) (?:charge|levy|ask|require) (?:you |for )?(?:a|an|the|any)? ?(?:\w+ )?(?:fee|charge|payment|cost)|(?:cost|expense)s? of (?:copying|answering|processing|providing)\b|(?:a|an|the|some|any|small|reasonable|administrati(?:ve|on)|statutory|nominal|appropriate|our|handling|processing) (?:fees?|charges?|costs?)\b|charge (?:you|a|an|for)\b|(?:requests?|cop(?:y|ies)|access)\b.{0,20}\bcosts? (?:\d|eur|usd|gbp|£|€|\$)|payable in advance|at your (?:own )?(?:expense|cost)\b|against payment|subject to (?:a )?(?:fee|payment)|free (?:of charge )?(?:the|for the|once|only) (?:first|once|one)\b|it is free the first time|once (?:a|per|each|every) (?:calendar )?year,? (?:it is )?free|free of charge (?:once|one time) (?:a|per|each|every)|(?:is|are) charged\b)/,
  fr: /\b(?:coute(?:nt)? (?:eur )?\d|factur(?:ons|ee?s?) \d|frais\b|moyennant (?:le )?(?:paiement|versement|une)|a (?:vos|ses) frais|(?:est|sont|sera|seront|etre) facturee?s?\b|redevance|participation financiere)/,
  nl: /\b(?:in rekening\b|kost (?:eur )?\d|betaalt (?:u|je) \d|\w*kosten\b|vergoeding\b|tarief\b|tegen betaling|bijdrage\b)/,
  de: /\b(?:kostet (?:eur )?\d|verlangen wir \d|(?:kostenlos|unentgeltlich|kostenfrei|gebuhrenfrei) (?:nur )?(?:einmal|ein mal) (?:pro|im|je)|\w*gebuhr\w*|\w*pauschale\b|berechnen wir\b|kostenpflichtig\w*|entgelt\w*|kostenpauschale|bearbeitungspauschale|gegen (?:zahlung|erstattung)|in rechnung)\b/,
};
const request =
  /\b(?:extracts?|uittreksels?|extraits?|(?:a|first|your) cop(?:y|ies)|provision of (?:the )?information|access|requests?|rights?|cop(?:y|ies) of (?:your|the|their|any)|demandes?|droits?|acces|verzoek\w*|recht\w*|inzage|\w*antrag\w*|anfrage\w*|auskunft\w*|answer|reply)\b/;
const rights = /\b(?:rights?|data subjects?|access|droits?|rechten|rechte|betroffenenrechte|inzage|auskunft)\b/;
/** What the law allows: excessive requests, further copies; and other costs. */
const lawful =
  /\b(?:unfounded|excessive\w*|repetiti\w*|repeated\w*|abusive|vexatious|disproportionate|additional cop\w+|further cop\w+|extra cop\w+|more cop\w+|more than one copy|second copy|no (?:fee|charge|cost)s?|not (?:be )?(?:charge|charged|cost|have to pay|need to pay|ask for a fee)|without (?:charge|cost|any (?:charge|cost|fee))|free of (?:any )?(?:charge|cost)s?(?! (?:once|the first|for the first|only))|never|deliver\w*|shipping|return\w* (?:of )?goods|telephone|postage|subscri\w+|chargeback|bank|infonde\w*|excessi\w+|abusi\w+|repetit\w+|copies? supplementaires?|sans frais|aucun frais|(?:pas|n'aurez|jamais)\b[^.\n]{0,40}\bfrais|couts? administratifs? (?:eleves?|importants?)|gratuit\w*|livraison|ongegrond\w*|buitensporig\w*|herhaald\w*|geen kosten|kosteloos|gratis|zonder kosten|extra kopie\w*|verzend\w*|offenkundig\w*|unbegrundet\w*|exzessiv\w*|keine (?:kosten|gebuhr\w*)|kostenlos\w*|kostenfrei\w*|unentgeltlich\w*|gebuhrenfrei|weitere\w* kopie\w*|versand\w*|audit\w*|processor|on behalf of)\b/;

/** Free once a year, so that the next time costs something: the law lets nobody pay for that alone. */
const onceFree: Spoken = {
  en: /\b(?:(?:once|one time|one copy) (?:a|per|each|every|in (?:a|each|every)) (?:\w+ )?(?:year|(?:12|twelve) months)\b.{0,40}\b(?:free|without (?:any )?(?:cost|charge|fee)s?|at no (?:cost|charge))|(?:free|without (?:any )?(?:cost|charge|fee)s?|at no (?:cost|charge))\b.{0,40}\b(?:once|one time) (?:a|per|each|every|in (?:a|each|every)) (?:\w+ )?(?:year|(?:12|twelve) months))\b/,
  fr: /\b(?:une (?:seule )?fois (?:par an|l'an|par annee)\b.{0,40}\b(?:gratuit\w*|sans frais)|(?:gratuit\w*|sans frais)\b.{0,40}\bune (?:seule )?fois (?:par an|l'an|par annee))\b/,
  nl: /\b(?:(?:eenmaal|een keer|1 keer|eens) per (?:kalender)?jaar\b.{0,40}\b(?:gratis|kosteloos|zonder kosten)|(?:gratis|kosteloos|zonder kosten)\b.{0,40}\b(?:eenmaal|een keer|1 keer|eens) per (?:kalender)?jaar)\b/,
  de: /\b(?:(?:einmal|ein mal) (?:pro|im|je) (?:kalender)?jahr\b.{0,40}\b(?:kostenlos\w*|kostenfrei\w*|unentgeltlich\w*|gebuhrenfrei\w*)|(?:kostenlos|kostenfrei|unentgeltlich|gebuhrenfrei)\b.{0,40}\b(?:einmal|ein mal) (?:pro|im|je) (?:kalender)?jahr)\b/,
};

/** A sum of money beside a request, whatever it is called; fines and damages are other sums. */
const sum =
  /(?:(?:£|€|\$|\beur|\bgbp|\bchf|\busd) ?\d+(?:[.,]\d+)?|\b\d+(?:[.,]\d+)? ?(?:£|€|\$|(?:euros?|eur|gbp|pounds?|chf|francs?|franken|usd|dollars?|cents?)\b))/;
const otherSum =
  /\b(?:fines?|penalt\w+|million|turnover|damages|compensation|amendes?|millions?|boetes?|miljoen|bussgeld\w*|geldbussen?|millionen|invoices?|orders?|vouchers?|prices?|purchases?)\b/;
const priced = (reading: LintReading): Line[] =>
  reading
    .linesThat(sum)
    .filter(
      ({ block, plain }) =>
        block.kind !== 'heading' && request.test(plain) && !otherSum.test(plain) && !lawful.test(plain),
    );

export const feeForRights: Rule = {
  id: 'D03',
  article: '12(5)',
  severity: 'error',
  name: {
    en: 'Fee for using a right',
    fr: 'Frais pour exercer un droit',
    nl: 'Kosten voor het gebruik van een recht',
    de: 'Gebühr für die Ausübung eines Rechts',
  },
  why: {
    en: 'Requests are free. A fee is allowed only when a request is manifestly unfounded or excessive, or for further copies.',
    fr: 'Les demandes sont gratuites. Des frais ne sont permis que pour une demande manifestement infondée ou excessive, ou pour d’autres copies.',
    nl: 'Verzoeken zijn gratis. Kosten mogen alleen als een verzoek kennelijk ongegrond of buitensporig is, of voor extra kopieën.',
    de: 'Anträge sind kostenlos. Eine Gebühr ist nur bei offenkundig unbegründeten oder exzessiven Anträgen erlaubt, oder für weitere Kopien.',
  },
  repair: {
    en: 'Write that requests are free of charge, and name the one exception if you want to keep it.',
    fr: 'Écrivez que les demandes sont gratuites, et citez l’exception si vous voulez la garder.',
    nl: 'Schrijf dat verzoeken gratis zijn, en noem de ene uitzondering als u die wilt behouden.',
    de: 'Schreiben Sie, dass Anträge kostenlos sind, und nennen Sie die eine Ausnahme, wenn Sie sie behalten wollen.',
  },
  examples: {
    good: [
      '## Your rights\n\nWe don’t charge anything for access.',
      'Members get our magazine once a year, free of charge.',
      '## Vos droits\n\nIl n’y a pas de frais quand vous demandez l’accès à votre fiche.\n\nNous établissons des factures à votre demande.',
      '## Orders\n\nA delivery fee of €5 applies to your order.',
      '## Your rights\n\nWe may charge a reasonable fee if your request is manifestly unfounded or excessive.',
      '## Your rights\n\nYou will not have to pay a fee to access your data.',
      'The delivery costs depend on the weight. You have the right of access.',
      '## Vos droits\n\nL’exercice de ces droits est gratuit, sauf demande manifestement excessive, pour laquelle des frais peuvent être demandés.',
    ],
    bad: [
      '## Your rights\n\nWe charge 25 euro for a copy of your data.',
      '## Uw rechten\n\nVoor inzage brengen wij 5 euro in rekening.',
      '## Your rights\n\nOnce a year you receive an extract of your data without cost.',
      '## Your rights\n\nEach request for access is subject to the prescribed fee.',
      '## Your rights\n\nA fee of £10 is payable for a copy of your data.',
      '## Your rights\n\nInformation is provided free of charge once a year, on request.',
      'You have the right of access to your data. We may charge a small fee for a copy of your data.',
      '## Your rights\n\nAn administrative fee of 15 euros applies to each request.',
      '## Vos droits\n\nDes frais de dossier de 10 euros sont demandés pour chaque demande d’accès.',
      '## Uw rechten\n\nVoor een verzoek om inzage brengen wij kosten in rekening.',
      '## Ihre Rechte\n\nFür eine Auskunft über Ihre Daten erheben wir eine Gebühr von 20 Euro.',
    ],
  },
  find: (reading) =>
    [...new Set([...saying(reading, fee, lawful), ...saying(reading, onceFree), ...priced(reading)])]
      .filter((line) => {
        const near = around(reading, line, 1, 0);
        return (
          near.some(({ plain }) => request.test(plain)) &&
          (isUnder(line, rights) || near.some(({ plain }) => rights.test(plain)))
        );
      })
      .map((line) => ({ line })),
};
