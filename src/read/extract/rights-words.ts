// Rights, how they are worded: one table a language.
import type { Language } from '#base';
import type { Policy } from '#policy';

export type RightName = Policy['rights'][number]['right'];

export interface RightsWords {
  /** Speaks of a right, or of what a person may ask for. */
  granted: RegExp;
  /** Rights of others, or of another kind. */
  other: RegExp;
  /** Headings above rights. */
  heading: RegExp;
  limits: RegExp;
  rights: readonly (readonly [RightName, RegExp])[];
  /** Answering a request. */
  answers: RegExp;
  request: RegExp;
  free: RegExp;
  fee: RegExp;
  identity: RegExp;
}

export const rightsWords: Readonly<Record<Language, RightsWords>> = {
  en: {
    granted:
      /\brights? (?:of|to|not to)\b|\b(?:you|users?|individuals?|persons?|data subjects?|everyone|visitors?|customers?|employees)\b.{0,60}\b(?:rights?|entitled|(?:can|may|could),? (?:(?:also|always|furthermore|likewise|at any time|any time|free of charge),? )*(?:request|ask|demand|object|withdraw|revoke|access|obtain|require|exercise|correct|rectify|update|amend|change|modify|edit|review|delete|erase|remove|export|download|restrict|transfer|unsubscribe|opt[ -]out|instruct us|tell us|inform us|contact us to (?:have|get|see|change|update|correct|delete|remove|request)|lodge|complain|file))\b|\bto (?:find out (?:what|which)|what (?:personal )?(?:data|information) we (?:hold|have|keep)|access|see|request|update|amend|correct|delete|erase|have|exercise)\b.{0,220}\b(?:please )?(?:e-?mail|contact|write to) us\b/i,
    other:
      /\b(?:access rights|user rights|intellectual property|our rights|the right to (?:change|update|modify|amend|refuse|charge|disclose|suspend|terminate)|reserves?|rights reserved|property rights|rights, (?:assets|property)|(?:delet|remov|block|disabl|refus|clear|manag|chang)\w*\b.{0,30}\bcookies?|cookies?\b.{0,80}\b(?:delet\w+|remov\w+|block\w*|disabl\w+|browser))\b/i,
    heading: /\brights?\b|\bright to be forgotten\b/i,
    limits:
      /\b(?:(?:under|in|subject to) (?:certain|some|specific|particular|the) (?:conditions?|circumstances|cases|situations|legal requirements)(?: (?:that|in which|where|provided)[^.,;()]{3,60})?|where (?:applicable|technically (?:feasible|possible)|possible|legally permitted)|(?:when|if|where|unless) (?:one of |the |there |it |this |that |we |processing |they |you have )[^.,;()]{3,90}|to the extent [^.,;()]{3,80}|(?:provided that|subject to) [^.,;()]{3,80}|insofar as [^.,;()]{3,80})/i,
    rights: [
      [
        'marketing-opt-out',
        /\b(?:object(?:ions?|ing|s)?|oppose)\b(?:(?!process).){0,40}\bmarketing\b|\bright\b.{0,40}\bstop\b.{0,60}\bmarketing\b|\bnot (?:to )?(?:process|use)\b.{0,60}\bmarketing\b/i,
      ],
      [
        'no-automated-decision',
        /\b(?:not (?:to )?be subject(?:ed)? to|automated|automatic)\b.{0,60}\b(?:decisions?|decision[- ]making|profiling|processing)\b/i,
      ],
      [
        'complaint',
        /\b(?:complain(?:t|ts)?)\b.{0,160}\b(?:authority|authorities|inspectorate|commission(?:er)?|regulator|ombudsman|supervis\w+|ICO|CNPD|CNIL|DPC|Autoriteit)\b|\b(?:authority|commission(?:er)?|regulator)\b.{0,80}\bcomplaint\b|\b(?:seize|turn to)\b.{0,60}\bauthority\b|\b(?:unsatisfied|dissatisfied|not satisfied|unhappy|not happy)\b.{0,120}\b(?:contact|turn to|write to|raise|report)\b.{0,60}\b(?:authority|commissioner|regulator|commission|ombudsman)/i,
      ],
      [
        'withdraw-consent',
        /\b(?:withdraw\w*|revok\w+|take back|cancel)\b.{0,40}\b(?:consent|permission|agreement)\b|\b(?:consent|permission)\b.{0,40}\b(?:withdraw\w*|revok\w+)\b/i,
      ],
      [
        'portability',
        /\b(?:portab\w+|(?:machine[- ]readable|structured|commonly used)\b.{0,40}\bformat|(?:transfer|transmit)\w*\b.{0,60}\b(?:data|information)\b.{0,60}\b(?:to )?(?:another|other|you)|take (?:it|them|your data|the data) with you|(?:access|rectify|correct|delete|erase|object|restrict)\b[^.]{0,60},? (?:and |or )?(?:transfer|port)\b|receive\b.{0,60}\b(?:JSON|CSV|XML|spreadsheet|file|format))\b/i,
      ],
      [
        'restriction',
        /\b(?:restrict(?:ion|ing|ed)?|limit(?:ation|ing)?)\b.{0,60}\b(?:process\w*|use|data|information|how)\b|\bprocessing\b.{0,30}\b(?:restricted|limited)\b|(?:\b(?:right to|and|or)|,|^to) restrict(?:ion)?\b|\buse (?:limited|restricted)\b|\b(?:of|to) limitation\b/i,
      ],
      [
        'objection',
        /\bobject(?:ion|ing)?\b|\boppos(?:e|ition)\b|\b(?:ask|tell|require|request) (?:that )?us (?:to (?:stop|cease)|not to) (?:process\w*|us(?:e|ing)|doing so)\b/i,
      ],
      ['erasure', /\b(?:eras(?:e|ed|ure|ing)|delet(?:e|ed|ion|ing)|forgotten|remov(?:e|ed|al))\b/i],
      [
        'rectification',
        /\b(?:rectif\w+|correct(?:ion|ed|ing)?|amend(?:ed|ment)?|update[ds]?|(?:get|have) (?:this|it|them|your (?:data|details|information)) changed|(?:inform|tell|notify) us (?:of|about) (?:any )?changes)\b/i,
      ],
      [
        'access',
        /\b(?:access(?: to)?(?:ing)?|(?:a )?cop(?:y|ies) of|information about (?:the|your|any) (?:personal )?(?:data|information)|inspect|right to know|right to be informed|find out (?:what|which)|(?:see|know|view) (?:what|which|the|your|all)(?: personal)? (?:data|information|we (?:have|hold|know)))\b/i,
      ],
    ],
    answers:
      /\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|get back|process(?:ed)?|handle[ds]?|compl(?:y|ied)|fulfil\w*|act(?:ed)? (?:on|upon)|deal(?:t)? with|provide[ds]?|inform|hear from us|action|honou?r)\b/i,
    request: /\b(?:requests?|enquir\w+|inquir\w+|exercis\w+|rights?|quer(?:y|ies))\b/i,
    free: /\b(?:free of charge|without (?:any )?(?:charge|cost)|no (?:charge|fee|cost)|at no (?:cost|charge)|for free|is free\b|costs? (?:you )?nothing|not charge|not (?:have to )?pay)\b/i,
    fee: /\b(?:charge|ask|request|pay|levy)\b.{0,30}\b(?:fee|costs?)\b|\bfees?\b.{0,40}\b(?:(?:is|are|may be|will be|can be) charged|applies|apply)\b|\bfee (?:may|will|can) be\b|\bsubject to (?:a|the payment of a) (?:\w+ )?fee\b/i,
    identity:
      /\b(?:(?:a )?copy of (?:your |an? |the )?(?:valid )?(?:identity|ID|identification|passport|driv)[^.,;()]{0,60}|proof of (?:your )?identity|(?:verify|confirm|check|establish|prove|ascertain)\w* (?:of )?(?:your|the|their|his|a person's)? ?(?:\w+ )?identity|identify yourself|identification document|photocop(?:y|ies) of|copy of (?:your |an? )?(?:ID|identity)[- ]?card|doubts? (?:about |as to )?(?:who you are|your identity))\b/i,
  },
  fr: {
    granted:
      /\bdroits? (?:d'|de|a|au|a la|a l')|\bvous (?:disposez|avez|beneficiez|pouvez)\b|\b(?:utilisateurs?|personnes?(?: concernees?)?|clients?|adherents?|membres?|internautes?|candidats?|chacun|elle|il)\b,? (?:peut|peuvent|dispose|disposent|beneficie|beneficient|a le droit|ont le droit)\b/i,
    other:
      /\b(?:droits? d'auteur|nous (?:nous )?reservons|propriete intellectuelle|cookies?\b.{0,80}\b(?:navigateur|terminal|supprim\w+|bloqu\w+)|(?:supprim|bloqu|refus)\w+\b.{0,40}\bcookies?)\b/i,
    heading: /\bdroits?\b/i,
    limits:
      /\b(?:dans (?:certains cas|certaines conditions|les limites)|sous (?:certaines conditions|reserve)|lorsque [^.()]{3,80}|sauf [^.()]{3,80})/i,
    rights: [
      [
        'post-mortem-directives',
        /\bdirectives?\b.{0,80}\b(?:deces|mort|post-mortem)\b|\bapres (?:votre|son|leur) (?:deces|mort)\b|\b(?:sort|devenir)\b.{0,60}\bdonnees\b.{0,80}\b(?:deces|decede\w*|mort)\b/i,
      ],
      ['marketing-opt-out', /\b(?:opposer|opposition)\b(?:(?!traitement).){0,40}\b(?:prospection|marketing)\b/i],
      ['no-automated-decision', /\bdecisions?\b.{0,40}\bautomatise/i],
      [
        'complaint',
        /\b(?:reclamation|plainte)\b.{0,120}\b(?:autorite|CNIL|CNPD|APD|commission)\b|\bsaisir\b.{0,50}\b(?:autorite|CNIL|CNPD|APD|commission)\b/i,
      ],
      ['withdraw-consent', /\b(?:retir\w+|retrait)\b.{0,40}\bconsentement\b|\bconsentement\b.{0,40}\bretir\w+/i],
      ['portability', /\bportabilite\b|\bformat (?:structure|lisible)\b/i],
      ['restriction', /\blimit(?:ation|er)\b.{0,40}\btraitement|\blimitation\b/i],
      ['objection', /\bopposition\b|\b(?:vous |s')opposer\b/i],
      ['erasure', /\b(?:effac\w+|suppression|supprimer|oubli)\b/i],
      [
        'rectification',
        /\b(?:rectifi\w+|corriger|correction|mettre a jour|mise a jour|modifier|modification|completer)\b/i,
      ],
      [
        'access',
        /\bacces\b|\bacceder\b|\bcopie de (?:vos|ses) donnees\b|\bprendre connaissance\b|\bconsulter (?:vos|ses|les) donnees\b/i,
      ],
    ],
    answers: /\b(?:repon\w+|trait\w+|donnerons suite)\b/i,
    request: /\b(?:demandes?|droits?)\b/i,
    free: /\b(?:gratuit\w*|sans frais)\b/i,
    fee: /\bfrais (?:raisonnables|peuvent|pourront)\b/i,
    identity:
      /\b(?:copie (?:d'une|de votre|d'un) (?:piece|carte|document)[^.,;()]{0,50}|justificatif d'identite|(?:verifier|prouver|justifier (?:de )?)\w* ?votre identite|piece d'identite)/i,
  },
  nl: {
    granted:
      /\brecht (?:op|om|van|tot)\b|\b(?:u|je|jij|betrokkenen?|gebruikers?|klanten|leden)\b.{0,60}\b(?:recht|rechten|kunt|kan|mag)\b/i,
    other:
      /\b(?:auteursrecht\w*|toegangsrechten|behouden ons het recht|behoudt zich het recht|intellectuele|cookies?\b.{0,80}\b(?:browser|verwijder\w*|blokker\w*|uitschakel\w*)|(?:verwijder|blokker|weiger)\w*\b.{0,40}\bcookies?)\b/i,
    heading: /\brechten\b|\brecht\b/i,
    limits:
      /\b(?:onder (?:bepaalde )?voorwaarden|in (?:bepaalde|sommige) gevallen|indien [^.()]{3,80}|voor zover [^.()]{3,80}|tenzij [^.()]{3,80})/i,
    rights: [
      ['marketing-opt-out', /\bbezwaar\b(?:(?!verwerking).){0,40}\bmarketing\b/i],
      ['no-automated-decision', /\bgeautomatiseerde?\b.{0,40}\bbesluit\w*/i],
      ['complaint', /\bklacht\w*\b.{0,120}\b(?:autoriteit|toezichthoud\w+|GBA|AP)\b/i],
      ['withdraw-consent', /\btoestemming\b.{0,60}\bin(?:trek\w*| te trekken)\b|\bintrek\w*\b.{0,40}\btoestemming\b/i],
      [
        'portability',
        /\b(?:overdraagbaarheid|dataportabiliteit|overdragen|over te dragen|gegevensoverdraagbaarheid)\b|\bdigitale gegevens\b.{0,20}\b(?:te sturen|ontvangen|krijgen)\b/i,
      ],
      ['restriction', /\bbeperk(?:ing|en)\b/i],
      ['objection', /\bbezwaar\b/i],
      ['erasure', /\b(?:verwijder\w*|wissing|wissen|gewist|uitwissen|vergetelheid|vergeten te worden)\b/i],
      [
        'rectification',
        /\b(?:rectificatie|corrig\w+|correctie|verbeter\w*|aan te passen|aanpassen|bij te werken|bijwerken|wijzigen|aan te vullen)\b/i,
      ],
      [
        'access',
        /\b(?:inzage|inzien|in te zien|inkijken|raadplegen|toegang tot|kopie van (?:je|uw|jouw|de) (?:persoons)?gegevens)\b/i,
      ],
    ],
    answers: /\b(?:reage\w+|antwoord\w*|beantwoord\w*|behandel\w*|verwerk\w*|voldoen)\b/i,
    request: /\b(?:verzoek\w*|rechten|aanvraag)\b/i,
    free: /\b(?:kosteloos|gratis|zonder kosten|geen kosten)\b/i,
    fee: /\b(?:vergoeding|kosten in rekening)\b/i,
    identity:
      /\b(?:kopie van (?:uw |een )?(?:identiteit|paspoort|legitimatie|rijbewijs|id)[^.,;()]{0,40}|identificeren|legitimeren|identiteitsbewijs|uw identiteit (?:te )?(?:controleren|vaststellen|verifieren))/i,
  },
  de: {
    granted:
      /\brecht (?:auf|zu|zum|der)\b|\b(?:sie|ihnen|du|dir|betroffene\w*|personen|nutzer\w*|mitglieder|kunden)\b.{0,60}\b(?:recht|rechte|konnen|kannst|durfen|verlangen)\b|\b(?:konnen|durfen|haben) sie\b|\b(?:kannst|hast) du\b|\b(?:auskunfts|widerspruchs|beschwerde|loschungs|widerrufs)recht\b/i,
    other:
      /\b(?:urheberrecht\w*|zugriffsrechte\w*|behalten uns das recht|nutzungsrechte|cookies?\b.{0,80}\b(?:browser\w*|losch\w*|geloscht|blockier\w*|deaktivier\w*)|browser\w*\b.{0,80}\bcookies?)\b/i,
    heading: /\b(?:rechte\w*|betroffenenrechte|recht auf|widerspruchsrecht|beschwerderecht)\b/i,
    limits:
      /\b(?:unter (?:bestimmten|den) (?:voraussetzungen|umstanden)[^.()]{0,60}|sofern [^.()]{3,80}|soweit [^.()]{3,80}|wenn [^.()]{3,80}|unter den voraussetzungen[^.()]{0,80})/i,
    rights: [
      [
        'marketing-opt-out',
        /\bwiderspr\w+\b(?:(?!verarbeitung).){0,40}\b(?:direkt)?werbung\b|\b(?:direkt)?werbung\b(?:(?!verarbeitung).){0,80}\bwiderspr\w+/i,
      ],
      ['no-automated-decision', /\bautomatisierte\w*\b.{0,40}\bentscheidung\w*/i],
      [
        'complaint',
        /\bbeschwer\w+\b.{0,120}\b(?:aufsichtsbehorde\w*|behorde|beauftragte\w*|landesamt)\b|\b(?:aufsichtsbehorde\w*|datenschutzbehorde|beauftragten?|landesamt)\b.{0,120}\bbeschwer\w+|\bbeschwerderecht\b/i,
      ],
      ['withdraw-consent', /\beinwilligung\w*\b.{0,80}\bwiderruf\w*|\bwiderruf\w*\b.{0,60}\beinwilligung/i],
      [
        'portability',
        /\b(?:datenubertragbarkeit|ubertragbarkeit|datenportabilitat)\b|\bmaschinenlesbare\w* format\b|\ban sich oder an (?:einen )?dritte\w*\b/i,
      ],
      ['restriction', /\b(?:einschrank\w+|sperrung|sperren)\b/i],
      ['objection', /\bwiderspr(?:uch|echen)\w*|\bwiderspruchsrecht\b/i],
      ['erasure', /\b(?:loschung|loschen|vergessenwerden)\b/i],
      ['rectification', /\b(?:bericht\w*ig\w+|korrektur|korrigier\w+|vervollstandig\w+)\b/i],
      ['access', /\b(?:auskunft\w*|auskunftsrecht|kopie (?:ihrer|deiner|der) (?:personenbezogenen )?daten)\b/i],
    ],
    answers: /\b(?:beantwort\w+|antwort\w*|bearbeit\w+|erledig\w+|nachkommen)\b/i,
    request: /\b(?:antrage?|antrag\w*|anfrage\w*|ersuchen|rechte|begehren)\b/i,
    free: /\b(?:kostenlos|unentgeltlich|kostenfrei|keine kosten)\b/i,
    fee: /\b(?:entgelt|gebuhr)\b.{0,30}\b(?:verlang\w+|erheb\w+|berechn\w+)\b/i,
    identity:
      /\b(?:kopie (?:ihres|eines|des) (?:personal)?ausweis\w*[^.,;()]{0,40}|identitatsnachweis|(?:identitat)\b[^.;]{0,40}\b(?:pruf\w+|nachweis\w*|bestatig\w+|feststell\w+))/i,
  },
};
