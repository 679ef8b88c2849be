// C13: data goes to a third country, and the text does not say so, or not where.
import { adequateOn } from '#law';
import { eea } from '../area.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';
import { isUnder } from '../saying.ts';
import { staysHere } from '../stays-here.ts';
import { homeOf } from '../vendor-homes.ts';
import { thirdCountries } from '../third-countries.ts';
import { transferWords } from '../vocabulary.ts';

export const transferTold: Rule = {
  id: 'C13',
  article: '13(1)(f)',
  severity: 'error',
  name: {
    en: 'Transfer to a third country not told',
    fr: 'Transfert vers un pays tiers passé sous silence',
    nl: 'Doorgifte naar een derde land niet vermeld',
    de: 'Übermittlung in ein Drittland nicht genannt',
  },
  why: {
    en: 'Data goes to a country without a general adequacy decision. The text must say which country that is and what protects the data there.',
    fr: 'Des données vont dans un pays sans décision d’adéquation générale. Le texte doit dire lequel et ce qui les y protège.',
    nl: 'Er gaan gegevens naar een land zonder algemeen adequaatheidsbesluit. De tekst moet zeggen welk land dat is en wat ze daar beschermt.',
    de: 'Daten gehen in ein Land ohne allgemeinen Angemessenheitsbeschluss. Der Text muss sagen, welches Land das ist und was sie dort schützt.',
  },
  repair: {
    en: 'Name the country and the safeguard (Data Privacy Framework, standard contractual clauses), or say that the data stays in the Union.',
    fr: 'Nommez le pays et la garantie (Data Privacy Framework, clauses contractuelles types), ou dites que les données restent dans l’Union.',
    nl: 'Noem het land en de waarborg (Data Privacy Framework, modelcontractbepalingen), of zeg dat de gegevens in de Unie blijven.',
    de: 'Nennen Sie Land und Garantie (Data Privacy Framework, Standardvertragsklauseln), oder sagen Sie, dass die Daten in der Union bleiben.',
  },
  examples: {
    good: [
      'Nothing is transferred outside the European Union.',
      'Rien n’est transféré hors de l’Union européenne.',
      'Er wordt niets doorgegeven buiten de EER.',
      'Es wird nichts in Drittländer übermittelt.',
      'We use Parleymate, a firm in San Francisco. Our files never leave the European Union.',
      'We share your data with Mailchimp, which sends our newsletter from the United States under standard contractual clauses.',
      'We share your data with Hetzner, our hosting provider.',
      'We share data with Salesforce, our provider. All data stays within the European Union.',
      '# Desk\n\nTickets are sent to a server in the USA.\n\nWe may move the desk.\n\nIts seat is in Salem.\n\nIt can be visited.\n\nThe transfers to the USA rest on standard contractual clauses.',
    ],
    bad: [
      'We use Parleymate, a firm in San Francisco, for the chat on our page.',
      'The information about your visit is transmitted to a server in the USA.',
      'Lampyris lässt Bestelldaten auch außerhalb des Raumes der Europäischen Union verarbeiten.',
      'Our carriers store your address anywhere in the world.',
      'We share your data with Mailchimp, our service provider for the newsletter.',
      'When we transfer personal data outside the European Economic Area, appropriate safeguards are in place.',
    ],
  },
  find(reading) {
    const { policy } = reading;
    const today = reading.today.toString();
    const unprotected = policy.transfers.flatMap(({ tool, reference, country, to, recipient, stated }) => {
      const line = reading.line(stated?.segment ?? '');
      if (!line || tool !== undefined || reference !== undefined || isUnder(line, rights)) return [];
      if (country === undefined) return nowhereInParticular(reading, [line]);
      if (adequateOn(country, today)?.scope === 'all' || isProtected(reading, line, recipient)) return [];
      return [{ line, whom: recipient ?? country, says: 'tool', values: { country: to } }];
    });
    if (unprotected.length > 0) return firstOfEach(unprotected);
    const told = reading
      .linesThat(transferWords)
      .filter((line) => line.block.kind !== 'heading' && !isUnder(line, rights));
    const found = nowhereInParticular(
      reading,
      policy.transfers.some(({ country }) => country) ? told.filter(({ plain }) => outside.test(plain)) : told,
    );
    if (found.length > 0) return found;
    const moved = movedUnprotected(reading);
    if (moved.length > 0) return moved;
    if (staysHere(reading) || reading.says(allStaysHere)) return [];
    const city = inCityAbroad(reading, told);
    if (city) return [city];
    return unaddressed(reading, told, today).slice(0, 1);
  },
};

/** What protects the recipient's transfers stands elsewhere, or what protects transfers in the same section. */
const isProtected = ({ policy, line: at }: LintReading, { headings }: Line, whom: string | undefined): boolean =>
  policy.transfers.some(
    ({ tool, recipient, stated }) =>
      tool !== undefined &&
      ((whom !== undefined && recipient === whom) ||
        ((whom === undefined || recipient === undefined) &&
          headings.length > 0 &&
          at(stated?.segment ?? '')?.headings === headings)),
  );

/** What is said of one recipient's transfers several times is one fault. */
function firstOfEach(found: readonly (Found & { whom?: string })[]): Found[] {
  const seen = new Set<string>();
  return found.flatMap(({ whom, ...one }) => {
    const key = whom ?? one.line!.segment.id;
    if (seen.has(key)) return [];
    seen.add(key);
    return [one];
  });
}

/** Data is said to go to a third country, and no safeguard stands anywhere: neither beside it nor for all transfers. */
function movedUnprotected({ linesThat, policy, says }: LintReading): Found[] {
  if (policy.transfers.some(({ tool }) => tool !== undefined) || says(safeguards)) return [];
  const line = linesThat(moved).find(
    (one) => one.block.kind !== 'heading' && !denied.test(one.plain) && !isUnder(one, rights),
  );
  const where = line && thirdCountries.exec(line.plain);
  return where ? [{ line, says: 'tool', values: { country: where[0] } }] : [];
}

/** Recipients of a group in a third country of whose transfer nothing is said: neither of it, nor of transfers at large. */
function unaddressed(reading: LintReading, told: readonly Line[], today: string): Found[] {
  const { policy } = reading;
  const named = (line: Line): ReadonlySet<string> =>
    new Set(
      policy.recipients.flatMap(({ vendor, stated }) => (vendor && stated?.segment === line.segment.id ? vendor : [])),
    );
  const spoken = told.filter((line) => !denied.test(line.plain)).map(named);
  // A sentence on transfers that names nobody is one on all of them.
  if (spoken.some((vendors) => vendors.size === 0)) return [];
  return policy.recipients.flatMap(({ id, name, vendor, role, country, stated }) => {
    const home = country ?? homeOf(vendor);
    const line = reading.line(stated?.segment ?? '');
    if (!home || !line || role === 'source' || givesUs.test(line.plain) || eea.has(home) || home === reading.country)
      return [];
    if (adequateOn(home, today)?.scope === 'all' || policy.transfers.some(({ recipient }) => recipient === id))
      return [];
    return vendor && spoken.some((vendors) => vendors.has(vendor)) ? [] : [{ line, values: { name: name ?? home } }];
  });
}

/** Somebody who works for the company sits in a city of the United States or India, and no sentence on transfers follows. */
function inCityAbroad(reading: LintReading, told: readonly Line[]): Found | undefined {
  const { policy, country } = reading;
  if (
    country === 'US' ||
    country === 'IN' ||
    policy.transfers.length > 0 ||
    told.some(({ plain }) => !denied.test(plain))
  )
    return undefined;
  const line = reading
    .linesThat(cities)
    .find(({ block, plain }) => block.kind !== 'heading' && gets.test(plain) && !denied.test(plain));
  if (!line) return undefined;
  const recipient = policy.recipients.find(({ stated }) => stated?.segment === line.segment.id);
  const city = cities.exec(line.plain)?.[1] ?? '';
  return { line, values: { name: recipient?.name ?? city.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) } };
}
const cities =
  /\b(?:in|from|of|uit|de|a|aus|,|based in|located in) ?(san francisco|new york|boston|seattle|chicago|los angeles|san jose|palo alto|mountain view|menlo park|austin|atlanta|denver|california|californie|kalifornien|californie|texas|massachusetts|bangalore|bengaluru|hyderabad|mumbai)\b/;
const gets =
  /\b(?:us(?:e|es|ing)|sends?|shares?|hosts?|stores?|runs?|through|with|provid\w+|handles?|manages?|utilis\w+|via|avec|par|met|app|gebruik\w*|verstuurt|mit|uber|durch|nutzen|verwenden|versendet|betreibt)\b/;

/** Whoever sends data to the company is a source of it. */
const givesUs =
  /\bnous (?:transm|communiqu|envoi|fourni|donne)\w*|\b(?:sends?|gives?|tells?|pass(?:es)?|forwards?) us\b|\b(?:through|via) [^.\n]{3,40},? we (?:learn|receive|get|obtain)\b|\b(?:geven|sturen|zenden) ons\b|\b(?:geben|senden|ubermitteln) uns\b/;

/** Transfers are described, not denied, and neither a country nor a list elsewhere is named in the sentence. */
function nowhereInParticular(reading: LintReading, told: readonly Line[]): Found[] {
  if (reading.policy.statements.some(({ kind }) => kind === 'no-transfer')) return [];
  const line = told.find(
    (one) => !/[?:]\W*$/.test(one.text) && !denied.test(one.plain) && !more.test(one.plain) && !isUnder(one, rights),
  );
  if (!line) return [];
  return thirdCountries.test(line.plain) ||
    listed.test(line.plain) ||
    line.segment.runs?.some(({ href }) => href !== undefined && !general.test(href) && !href.startsWith('mailto:'))
    ? []
    : [{ line, says: 'where' }];
}

const moved = new RegExp(
  String.raw`\b(?:transfer\w*|transmit\w*|sent|send|stor(?:ed|es)|process(?:ed|es)?|host(?:ed|s)|forward\w*|servers?|transf\w+|transmis\w*|heberge\w*|stocke\w*|envoye\w*|traite\w*|serveurs?|doorge\w+|opgeslagen|verwerkt|verzonden|ubertrag\w*|ubermittel\w*|gespeichert|verarbeitet|weitergeleitet)\b[^.\n]{0,100}\b(?:in|to|into|within|en|au|aux|vers|naar|nach|in den|in die|in de) (?:the |den |die |de |les )?(?:united states|us|usa|u\.s|china|india|russia|etats-unis|inde|chine|verenigde staten|vereinigte\w* staaten|indien)\b`,
);
const safeguards =
  /\b(?:standard (?:contractual|data protection) clauses|sccs?|binding corporate rules|data privacy framework|dpf|adequacy decision|clauses contractuelles|decision d'adequation|modelcontract\w*|standaard ?contract\w*|standaardbepaling\w*|adequaatheidsbesluit|standardvertragsklausel\w*|standarddatenschutzklausel\w*|angemessenheitsbeschluss\w*|(?:explicit|express) consent|ausdruckliche\w* einwilligung)\b/;
const outside =
  /\b(?:outside (?:of )?(?:the |your )?(?:eea|eu|uk|european|united kingdom|union|country)|third countr\w+|(?:other|any|various) countries|pays tiers|(?:de)?hors (?:de )?(?:l')?(?:ue|eee|union|espace|europe)|derde land(?:en)?|buiten (?:de )?(?:eu|eer|europese|europa)|dritt(?:land\w*|lander\w*|staat\w*)|ausserhalb (?:der|des|von) (?:raume?s? (?:der|von) )?(?:eu|ewr|europ\w+))\b/;
const rights = /\b(?:rights?|droits?|rechten|rechte)\b/;
const listed = /\blist of\b|\bliste (?:des|de nos)\b|\blijst (?:van|met)\b|\bliste (?:der|unserer)\b|\bhttps?:/;
/** Whom one asks for more tells of no transfer, and what a word of the law means neither. */
const more =
  /\b(?:(?:more|further|additional) (?:information|details)\b[^.\n]{0,60}\b(?:transfers?|clauses)|(?:inform|tell) you of (?:such|these|any) transfers?|pour plus (?:de details|d'informations)|meer informatie over|weitere informationen zu)\b/;
/** Where the law stands, not where data goes. */
const general = /europa\.eu|eur-lex|goo\.gl|bit\.ly/i;
const denied =
  /\b(?:no|not|never|nor|nothing|none|nobody|aucun\w*|pas|jamais|rien|geen|niet|nooit|niets|kein\w*|nicht|niemals|nichts)\b[^.\n]{0,70}\b(?:transfer\w*|sen[dt]|sends|go(?:es)?|stored|process\w*|leave\w*|disclos\w*|shar\w+|outside|transmi\w+|transfere\w*|doorge\w+|verstrek\w*|buiten|ubermitt\w*|ubertrag\w*|verarbeit\w*|weitergege\w*|statt)\b|\b(?:transfer\w*|ubermittlung\w*|doorgifte|data|daten|gegevens)\b[^.\n]{0,30}\b(?:does not|do not|is not|are not|will not|n'est pas|ne sont pas|niet|nicht|kein\w*)\b/;
const allStaysHere =
  /\b(?:all|only|exclusively|always|solely)\b[^.\n]{0,80}\b(?:within|inside|in) (?:the )?(?:eu|eea|european (?:union|economic area)|europe)\b|\b(?:exclusivement|uniquement|toutes?)\b[^.\n]{0,80}\b(?:dans|au sein de) (?:l'union|l'ue|l'espace economique)|\b(?:alle|alleen|uitsluitend)\b[^.\n]{0,80}\b(?:binnen|in) (?:de )?(?:europese|eu|eer)\b|\b(?:alle|ausschliesslich|nur)\b[^.\n]{0,80}\b(?:innerhalb|in) (?:der )?(?:eu|europaischen|ewr)\b/;
