// Marketing goes only to people who agreed, or to customers for like products.
import type { PromiseKind } from '../promise-kind.ts';

export const marketingConsent: PromiseKind = {
  id: 'marketing-consent',
  area: [4],
  name: {
    en: 'Marketing only to those who agreed',
    fr: 'Prospection seulement avec accord',
    nl: 'Marketing alleen met instemming',
    de: 'Werbung nur mit Zustimmung',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:marketing|newsletters?|promotion(?:al|s)?|advertising (?:e-?mails|messages)|commercial (?:communications?|messages?)|special offers|news (?:about|from))\b.{0,100}\b(?:consent|permission|opt(?:ed)?[ -]?in|subscrib\w+|agreed|sign(?:ed)?[ -]?up|wish|request)\b/i,
      unless: /\b(?:opt[ -]?out|unsubscrib\w+|withdraw|no longer|object|stop)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:consent|permission|opt(?:ed)?[ -]?in|subscrib\w+|agreed|sign(?:ed)?[ -]?up)\b.{0,80}\b(?:marketing|newsletters?|promotional|commercial communications?|mailing list)\b/i,
      unless: /\b(?:opt[ -]?out|unsubscrib\w+|withdraw|no longer|object|stop)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:send|inform|contact|tell|provide|would like to send)\b.{0,60}\b(?:marketing|newsletters?|promotional|news\b|products and services|offers|similar products|our products|events)/i,
      unless: /\b(?:opt[ -]?out|unsubscrib\w+|no longer|object|stop|requested|you request|not send)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:newsletter|lettre d'information|prospection|marketing|offres|communications commerciales)\b.{0,100}\b(?:consentement|accord|inscri\w+|abonn\w+)\b|\b(?:consentement|accord|inscri\w+|abonn\w+)\b.{0,80}\b(?:newsletter|lettre d'information|prospection|marketing)\b|\benvoy\w+\b.{0,60}\b(?:newsletter|lettre d'information|offres|communications commerciales)\b/i,
      unless: /\bdes(?:inscri|abonn)\w+|\bretirer\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:nieuwsbrief|marketing|aanbiedingen|reclame)\b.{0,100}\b(?:toestemming|aangemeld|inschrij\w+|abonne\w+)\b|\b(?:toestemming|aanmeld\w*|inschrij\w+|versturen|sturen|toezenden|verzenden)\b.{0,80}\b(?:nieuwsbrief|nieuwsbrieven|marketing\w*|aanbiedingen)\b/i,
      unless: /\b(?:afmelden|uitschrijven|intrekken)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:newsletter|werbung|werbe\w+|marketing)\b.{0,100}\b(?:einwilligung|zustimm\w+|anmeld\w+|abonn\w+|bestellt)\b|\b(?:einwilligung|zustimm\w+|anmeld\w+)\b.{0,80}\b(?:newsletter|werbung|marketing)\b/i,
      unless: /\b(?:abmeld\w+|abbestell\w+|widerruf\w+|widersprech\w+)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:newsletter|mailing|marketing|product letter|adverti\w+ e-?mails?|offers)\b.{0,120}\b(?:ticked|tick|confirm\w*|signed up|sign up|double|subscri\w+|opt(?:ed)?[- ]?in|added|receive)\b|\b(?:ticked|clicked)\b.{0,40}\b(?:box|link)\b/i,
      unless: /\bunsubscri\w*\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:newsletter|lettre d'information|infolettre|prospection|offres|SMS|publicitaires?|commercia\w+)\b.{0,120}\b(?:adress\w+|envo\w+|recevoir|consent\w*|accord|coch\w+|inscri\w+)\b|\b(?:adress|envo|recevoir)\w*\b.{0,80}\b(?:newsletter|lettre d'information|offres|prospection|SMS|publicit\w+|recommandations)\b/i,
      unless: /\b(?:des(?:inscri|abonn)\w+|retir\w+|oppos\w+)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:nieuwsbrief|mailing\w*|marketing\w*|aanbiedingen|reclame\w*)\b/i,
      unless: /\b(?:afmeld\w*|uitschrij\w*|intrek\w*|cookies?|jaar|maanden|bewaar\w*)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:newsletter\w*|werbe\w*|werbung|direktwerbung|double[- ]opt[- ]in)\b/i,
      unless:
        /\b(?:abmeld\w+|abbestell\w+|widerruf\w*|widersprech\w+|widerspruch\w*|cookies?|jahre\w*|monate\w*|bewerb\w*)\b/i,
    },
  ],
  must: {
    en: 'No marketing message goes to a person without a live consent (or an existing customer under the soft opt-in); refused sends are on record.',
    fr: 'Aucun message de prospection ne part sans consentement en cours (ou client existant) ; les envois refusés sont notés.',
    nl: 'Geen marketingbericht gaat naar iemand zonder geldige toestemming (of bestaande klant); geweigerde verzendingen staan vast.',
    de: 'Keine Werbung geht an jemanden ohne gültige Einwilligung (oder Bestandskunden); verweigerte Sendungen sind vermerkt.',
  },
  proof: 'auto',
};
