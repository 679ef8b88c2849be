// D12: the notice is made a contract: accepted terms, an exclusive court.
import type { Line } from '../reading.ts';
import { type Spoken, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const contract: Spoken = {
  en: /\b(?:accept(?:s|ed|ing)? the (?:terms|provisions|conditions) (?:and conditions )?of (?:this|the|our) (?:\w+ ){0,3}(?:policy|notice|statement|declaration)|(?:comply|compliance) with\b.{0,60}\b(?:and|this) (?:this )?privacy (?:policy|notice|statement)|by (?:signing|placing|sending|creating|submitting)\b.{0,60}\baccepts? (?:this|the present) (?:document|policy|notice|statement|declaration)|(?:polic(?:y|ies)|notice|statement|document|charter)\b.{0,40}\b(?:is|are|shall be|forms?|constitutes?)\b.{0,60}\b(?:(?:an? )?(?:integral |inseparable )?part of\b.{0,40}\b(?:terms|conditions|agreement|contract)|incorporated (?:by reference )?(?:into|in)|(?:legally )?binding (?:agreement|contract)|an agreement between|subject to (?:and governed by )?(?:our|the) (?:\[?terms))|(?:is|forms?) (?:an? )?(?:integral )?part of (?:the|our) (?:[\w' -]{0,30} )?(?:terms|general conditions|contract)|(?:agree|agreed|accept|consent) to (?:be )?(?:legally )?bound by (?:the terms of )?(?:this|the|our) (?:privacy|policy|notice|statement|cookie)|bound by (?:this|the) privacy (?:policy|notice|statement))/,
  fr: /\b(?:(?:en |toute )\w+\b.{0,90}\baccept\w*\b.{0,20}\b(?:la presente (?:politique|charte|declaration)|les (?:conditions|termes) de (?:la|cette) (?:presente )?(?:politique|charte|declaration)|en accepte\w* les (?:conditions|termes))|(?:politique|charte)\b.{0,80}\ben accept\w* (?:les )?(?:conditions|termes)|(?:politique|charte|notice|declaration)\b.{0,40}\b(?:fait|font) (?:partie integrante|partie) (?:de|des)\b.{0,40}\b(?:conditions|contrat)|(?:lie|liee|lies|engage)\w* par la presente (?:politique|charte))/,
  nl: /\b(?:(?:aanvaard|accepteer|akkoord)\w*\b.{0,30}\b(?:de voorwaarden|bepalingen) van (?:deze|dit|ons|onze) (?:privacy\w*|verklaring|beleid)|(?:privacy\w*|verklaring|beleid|statement)\b.{0,40}\b(?:maakt|vormt|is)\b.{0,30}\b(?:deel uit van|onderdeel van)\b.{0,30}\b(?:voorwaarden|overeenkomst)|gebonden aan (?:deze|dit) privacy\w*)/,
  de: /\b(?:(?:akzeptier\w*|anerkenn\w*|einverstanden)\b.{0,30}\b(?:bedingungen|bestimmungen) dieser (?:datenschutz\w*|erklarung|richtlinie)|(?:datenschutz\w*|erklarung|hinweise?|richtlinie)\b.{0,40}\b(?:bestandteil|teil)\b.{0,40}\b(?:agb|geschaftsbedingungen|nutzungsbedingungen|vertrag\w*)|an diese (?:datenschutz\w+|erklarung) gebunden)/,
};
const court: Spoken = {
  en: /\b(?:exclusive(?:ly)?\b.{0,60}\b(?:courts?|jurisdiction|tribunals?)|(?:courts?|tribunals?)\b.{0,60}\b(?:exclusive(?:ly)?|sole(?:ly)?) (?:jurisdiction|competen\w+)|submit\w* to (?:the )?exclusive|binding arbitration|class action waiver|(?:disputes?|claims?|litigation)\b.{0,80}\b(?:submitted|brought|referred|settled|heard|resolved|subject|decided)\b.{0,30}\b(?:courts?|tribunals?|arbitration)\b)/,
  fr: /\b(?:competence exclusive|exclusivement competents?|seuls? competents?|attribution (?:expresse )?de (?:competence|juridiction)|(?:litiges?|differends?)\b.{0,90}\b(?:soumis\w*|portes?|releve\w*|competence)\b.{0,40}\b(?:tribun\w+|juridictions?|cours?))\b/,
  nl: /\b(?:exclusief bevoegd\w*|uitsluitend\b.{0,60}\b(?:bevoegde? rechter|rechtbank)|bij uitsluiting bevoegd\w*|(?:geschil\w*|klacht\w*|geval)\b.{0,90}\b(?:rechtbank|rechter)\b.{0,60}\b(?:voorgelegd|behandel\w*|beslecht|bevoegd)|(?:geschil\w*|klacht\w*)\b.{0,60}\b(?:voorgelegd|behandeld|beslecht)\b.{0,30}\b(?:rechtbank|rechter)|(?:rechtbank|rechter)\b.{0,60}\b(?:klacht|geschil)\b.{0,30}\b(?:behandel\w*))\b/,
  de: /\b(?:ausschliessliche\w* gerichtsstand|gerichtsstand\b.{0,60}\bausschliesslich|ausschliesslich zustandig\w* gericht\w*|gerichtsstand (?:fur\b.{0,60}\b)?ist|(?:streitigkeit\w*|rechtsstreit\w*)\b.{0,60}\bgericht\w*\b.{0,30}\bzustandig)\b/,
};
/** Terms that are said to be the only ones. */
const ownTerms: Spoken = {
  en: /\b(?:(?:application of|use of) (?:other )?terms(?: and conditions)?\b.{0,80}\b(?:prohibited|excluded|rejected)|(?:permitted|allowed|authori[sz]ed) (?:only )?(?:subject to|on condition of|provided)\b.{0,40}\b(?:compliance|acceptance)\b.{0,60}\b(?:polic\w+|notice|statement|terms))/,
  fr: /\bl'application de (?:toutes? )?(?:autres )?conditions\b.{0,60}\b(?:exclue|interdite)\b/,
  nl: /\b(?:toepassing|toepasselijkheid) van (?:andere |eventuele )?(?:algemene )?voorwaarden\b.{0,60}\b(?:uitgesloten|verboden)\b/,
  de: /\b(?:anwendung|geltung) (?:anderer|abweichender) (?:geschafts)?bedingungen\b.{0,60}\b(?:ausgeschlossen|untersagt)\b/,
};
const otherThing =
  /\b(?:not (?:an? )?(?:part|contract|binding)|does not form|no contract|data processing (?:agreement|addendum)|dpa|order|purchase|delivery|warrant\w*|authority|complain\w*|supervisory|you (?:may|can|have the right|also have)|right to|judicial remed\w*|vous (?:pouvez|avez)|droit de|u (?:kunt|heeft)|je (?:kunt|hebt) (?:het )?recht|recht om|sie (?:konnen|haben)|klage|ne fait pas partie|geen deel|kein\w* bestandteil)\b/;

export const noticeAsContract: Rule = {
  id: 'D12',
  article: '7(2), 79(2)',
  severity: 'warning',
  name: {
    en: 'Notice dressed as a contract',
    fr: 'Notice déguisée en contrat',
    nl: 'Verklaring als contract',
    de: 'Hinweis als Vertrag verkleidet',
  },
  why: {
    en: 'A privacy notice informs; nobody accepts it. Bound into terms or tied to one court, it takes away what the law gives.',
    fr: 'Une notice informe ; nul ne l’accepte. Intégrée à des conditions ou liée à un seul tribunal, elle retire ce que la loi donne.',
    nl: 'Een privacyverklaring informeert; niemand aanvaardt haar. In voorwaarden of met één rechter neemt zij af wat de wet geeft.',
    de: 'Ein Datenschutzhinweis informiert; niemand nimmt ihn an. In Bedingungen oder mit einem einzigen Gericht nimmt er, was das Gesetz gibt.',
  },
  repair: {
    en: 'Keep the notice apart from the terms, and leave out courts and acceptance: people may sue where they live (Art. 79(2)).',
    fr: 'Séparez la notice des conditions et retirez tribunaux et acceptation : on peut agir là où l’on habite (art. 79(2)).',
    nl: 'Houd de verklaring los van de voorwaarden en laat rechter en aanvaarding weg: mensen mogen procederen waar zij wonen (art. 79, lid 2).',
    de: 'Trennen Sie den Hinweis von den Bedingungen und lassen Sie Gericht und Annahme weg: Klagen darf man am eigenen Wohnort (Art. 79 Abs. 2).',
  },
  examples: {
    good: [
      'You have the right to bring disputes before the courts of your country.',
      'This notice is not part of our terms and conditions.',
      'Our terms and conditions apply to orders.',
      'You may also go to the courts of the country in which you live.',
    ],
    bad: [
      'Disputes about this policy are submitted to the court of Leeds.',
      'By using our shop, you are accepting the terms of our privacy policy.',
      'Over een klacht die blijft, zal de rechtbank in Utrecht het geschil behandelen; wij leggen het daar voor.',
      'This privacy policy forms an integral part of our terms and conditions.',
      'The courts of Leeds have exclusive jurisdiction over disputes about this policy.',
      'By visiting the shop you agree to be bound by this privacy policy.',
      'La présente politique fait partie intégrante de nos conditions générales.',
      'Deze privacyverklaring maakt deel uit van onze algemene voorwaarden.',
      'Diese Datenschutzerklärung ist Bestandteil unserer AGB.',
    ],
  },
  find(reading) {
    const said = (says: Spoken): Line[] =>
      saying(reading, says, otherThing).filter((line) => line.block.kind !== 'row');
    const own = said(ownTerms);
    const gravest = own.find(({ plain }) => /\b(?:prohibited|excluded|rejected)\b/.test(plain)) ?? own[0];
    const lines = new Set([...said(contract), ...said(court), ...(gravest ? [gravest] : [])]);
    return [...lines].map((line) => ({ line }));
  },
};
