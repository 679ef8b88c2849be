// K09: for the same data the company acts only on instructions, and for its own ends.
import { clash, linesSaying } from '../clash.ts';
import { isUnder } from '../saying.ts';
import type { LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const onInstructions =
  /\b(?:(?:only|solely|exclusively) (?:\w+ ){0,4}?(?:on|in accordance with|according to|under|following|upon) (?:the |our |its |their )?(?:\w+ )?(?:documented |written |customer'?s?'? |client'?s?'? )*instructions|(?:only|solely|exclusively) (?:\w+ ){0,3}?on behalf of (?:the |our |its )?(?:customers?|clients?)|(?:act|acts|acting) (?:only |solely |exclusively )?as (?:a |the )?(?:data )?processors?|is the (?:data )?processor\b|(?:only|solely|merely|simply|exclusively|just) (?:as )?(?:a |the |your |their )?(?:data )?processors?\b|(?:are|is|remain\w*) (?:a |the |your )?(?:data )?processors? (?:only|alone)\b|(?:uniquement|seulement|exclusivement|que) (?:comme |en tant que |en qualite de |des? )?sous-traitants?\b|(?:alleen|slechts|uitsluitend|enkel) (?:als )?(?:de )?verwerker\b|(?:nur|lediglich|ausschliesslich|allein) (?:als )?(?:der |ihr )?auftragsverarbeiter|uniquement sur (?:les )?instructions?|(?:not|never) (?:use|process) (?:\w+ ){0,5}for (?:its|our|their) own (?:\w+ )?purposes|(?:agit|agissons) (?:uniquement |seulement |exclusivement )?(?:en (?:qualite|tant) que|comme) sous-traitant|uitsluitend (?:in opdracht|op (?:schriftelijke )?instructie)|(?:treedt|treden) (?:\w+ )?op als verwerker|ausschliesslich (?:auf|nach) (?:dokumentierte\w* )?weisung|nur (?:auf|nach) weisung|als auftragsverarbeiter)\b/;
const ownEnds =
  /\b(?:(?:use|uses|using|used|exploit\w*|evaluat\w*|analy[sz]\w*)\b.{0,80}\b(?:to|for|in) (?:develop\w*|improv\w*|train\w*|build\w*|our own|its own|their own)\b.{0,30}\b(?:products?|services?|models?|marketing|statistics|research|purposes|software|ends|analys[ei]s|offers?)\b|nos propres (?:\w+ ){0,2}(?:statistiques|finalites|fins|produits|besoins|offres|etudes)\b|(?:onze|ons) eigen (?:\w+ )?(?:marketing|statistiek\w*|onderzoek\w*|producten|doeleinden|analyses)\b|(?:auch )?fur (?:unsere )?eigenen? (?:\w+ )?(?:zwecke|marketing\w*|statistik\w*|produkte|werbung|forschung\w*|auswertungen)\b|(?:train|improv|develop|enhanc|benchmark)\w*\b.{0,20}\b(?:our|its|the company's) (?:own )?(?:\w+ ){0,2}(?:models?|algorithms?|products?|services?|software|forecasts?|tools?|benchmarks?)\b.{0,40}|for (?:our|its) own (?:\w+ )?purposes|(?:ameliorer|entrainer|developper) nos (?:propres )?(?:\w+ )?(?:modeles|produits|services|algorithmes)|pour nos propres (?:finalites|besoins)|(?:de |pour )?nos propres (?:\w+ ){0,2}?(?:etudes|analyses|statistiques|recherches|modeles)\b|develop\w* (?:new|other) (?:\w+ )?(?:products?|services?|features?)|voor onze eigen (?:\w+ )?(?:analyses|onderzoeken|statistieken)|fur unsere eigenen (?:\w+ )?(?:analysen|studien|statistiken)|(?:verbeteren|trainen|ontwikkelen) van onze (?:eigen )?(?:modellen|producten|diensten)|voor (?:onze )?eigen doeleinden|(?:verbesserung|training|entwicklung) unserer (?:eigenen )?(?:modelle|produkte|dienste)|fur eigene zwecke)\b/;
/** It speaks of the data that is processed for customers. */
const theirData =
  /\b(?:(?:data|files|information) of (?:your|our|the|its) (?:customers?'?|clients?'?|guests|members|patients|tenants|pupils)(?: (?:customers|guests|employees|users))?|your (?:customers|clients|guests|members|patients)'? (?:data|files)|donnees de vos (?:clients|salaries|patients|membres|utilisateurs)|gegevens van (?:uw|onze) (?:klanten|medewerkers|leden|patienten)|daten ihrer (?:kunden|beschaftigten|mitarbeiter\w*|mitglieder|patienten|gaste)|customers?'? (?:data|content|files)|client data|employees?'? data|employee data|data of (?:the )?(?:customers?'? |clients?'? )?(?:employees|users|end[- ]?users|patients|pupils|guests|tenants)|end[- ]?users?'? data|customer content|for all customers|across (?:all )?customers|donnees (?:des|de nos) clients|donnees (?:des|de) .{0,40}\b(?:de nos|des) clients|klantgegevens|gegevens van (?:klanten|medewerkers)|kundendaten|daten der (?:kunden|beschaftigten))\b/;
const partForCustomers =
  /\b(?:processors?|on behalf|processing terms|sous-traitan\w*|pour le compte|verwerkers?|in opdracht|auftragsverarbeit\w*|im auftrag)\b/;
const fine =
  /\b(?:not|never|anonym\w*|aggregat\w*|consent|instruct\w*|if the customer (?:agrees|asks)|on request|jamais|ne|niet|nooit|geen|nicht|niemals|kein\w*|einwillig\w*)\b/;
const ofProviders =
  /\b(?:our|its|these|those|the) (?:service )?(?:providers?|suppliers?|processors?|sub-?processors?)\b.{0,60}\b(?:act|process)\w*/;

export const twoRoles: Rule = {
  id: 'K09',
  article: '4(7), 4(8), 28(10)',
  severity: 'error',
  name: {
    en: 'Two roles for the same data',
    fr: 'Deux rôles pour les mêmes données',
    nl: 'Twee rollen voor dezelfde gegevens',
    de: 'Zwei Rollen für dieselben Daten',
  },
  why: {
    en: 'A processor that uses its customers’ data for its own ends becomes their controller, with all duties. The text says both.',
    fr: 'Un sous-traitant qui utilise les données de ses clients à ses propres fins en devient responsable, avec tous les devoirs. Le texte dit les deux.',
    nl: 'Een verwerker die gegevens van klanten voor zichzelf gebruikt, wordt daarvoor verantwoordelijk, met alle plichten. De tekst zegt beide.',
    de: 'Wer als Auftragsverarbeiter Kundendaten für eigene Zwecke nutzt, wird dafür verantwortlich, mit allen Pflichten. Der Text sagt beides.',
  },
  repair: {
    en: 'Stop the own use, or separate it: say for which data and purposes you are the controller, on what basis, and inform the people.',
    fr: 'Cessez cet usage, ou séparez-le : dites pour quelles données et finalités vous êtes responsable, sur quelle base, et informez les personnes.',
    nl: 'Stop het eigen gebruik, of scheid het: zeg voor welke gegevens en doelen u verantwoordelijk bent, op welke grond, en informeer de mensen.',
    de: 'Beenden Sie die eigene Nutzung, oder trennen Sie sie: Sagen Sie, wofür Sie verantwortlich sind, auf welcher Grundlage, und informieren Sie.',
  },
  examples: {
    good: [
      'As a processor we act only on documented instructions. We use anonymous figures to improve our software.',
      'We use customer data to improve our services. We are the controller of this data.',
    ],
    bad: [
      'We shall not use customer data for our own purposes.\n\nWe may analyse customer data in order to develop new products.',
      'Pour les sites de nos clients, nous agissons exclusivement comme sous-traitant.\n\nLes données des visiteurs des sites de nos clients servent à nos propres études de marché.',
      'We process the data only on documented instructions from the customer.\n\nCustomer data is used to train our models.',
      '## Processing on behalf of customers\n\nWe act as a processor. The data of end users is also used for our own purposes.',
    ],
  },
  find(reading) {
    const clashes = clash(
      linesSaying(reading, ownEnds, fine).filter(
        (line) => theirData.test(line.plain) || isUnder(line, partForCustomers),
      ),
      () => linesSaying(reading, onInstructions, ofProviders),
    );
    return clashes.length > 0 ? clashes : unsaid(reading);
  },
};

/** The text speaks as a controller, describes work for customers on their people's data, and never says in which role. */
function unsaid({ policy, line }: LintReading): Found[] {
  const isOwn = ({ party }: { party?: string | undefined }): boolean =>
    party === undefined || party === policy.controller?.name;
  const own = policy.roles.filter(isOwn);
  const processing = own.filter(({ role }) => role === 'processor');
  const [forCustomers] = processing;
  const at = line(own.find(({ role }) => role === 'controller')?.stated?.segment ?? '');
  const against = line(forCustomers?.stated?.segment ?? '');
  if (!at || !against || at === against || processing.some(({ implied }) => implied !== true)) return [];
  return [{ line: at, against, says: 'unsaid', severity: 'warning' }];
}
