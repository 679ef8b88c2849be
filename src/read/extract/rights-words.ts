// Rights, how they are worded: one table a language.
import type { Language } from '#base';
import type { Policy } from '#policy';
import { patternIn } from '../patterns.ts';

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
      /\brights?(?: \w+){0,5} ?(?::|\b(?:include|are|such as)\b)|\brights? (?:of|to|not to)\b|\b(?:you|users?|individuals?|persons?|people|data subjects?|everyone|anyone|visitors?|customers?|clients?|employees|members?|consumers?|subscribers?|guests?|patients?|applicants?|candidates?|participants?|donors?|supporters?|students?|pupils?|parents?|residents?|players?|tenants?|volunteers?)\b.{0,60}\b(?:rights?|entitled|(?<!\bwe )(?:can|may|could),? (?:(?:also|always|furthermore|likewise|additionally|further|then|of course|at any (?:time|moment|point)|any time|free of charge|simply|freely|either|directly),? )*(?:request|ask|demand|object|oppose|withdraw|revoke|access|see|view|look at|consult|obtain|receive|get|require|exercise|correct|rectify|update|amend|change|modify|edit|review|delete|erase|remove|export|download|restrict|limit|stop|refuse|say no to|take back|transfer|unsubscribe|opt[ -]out|instruct us|tell us|inform us|(?:contact|write to|e-?mail) us to (?:have|get|see|change|update|correct|delete|remove|request|access|object|obtain)|lodge|complain|file|raise|submit|have (?:your|the|any|it|them|this)))\b|\byou (?:can|may)\b[^.;:]{0,100}\b(?:and|or) (?:withdraw|revoke|take back)\b|\bif you(?:'d| would)? (?:want|like|prefer) us to (?:delete|erase|remove|correct|change|stop)\b|\bif (?:something|anything|it|your \w+) (?:is|are|looks) (?:wrong|incorrect|out of date|not right),? (?:we|tell us|let us know)\b|\b(?:you|users?|members?|customers?|individuals?) (?:can|may)(?: \w+){0,5} ?:$|\bto (?:find out (?:what|which)|what (?:personal )?(?:data|information) we (?:hold|have|keep)|access|see|request|update|amend|correct|delete|erase|have|exercise)\b.{0,220}\b(?:please )?(?:e-?mail|contact|write to) us\b|\b(?:consents?|permissions?)\b.{0,80}\b(?:can|may) (?:\w+ ){0,3}be (?:withdrawn|revoked|taken back|called back)\b|\byou can (?:always |simply )?(?:take|call|pull) it back\b|\b(?:not (?:\w+ )?(?:happy|satisfied)|unhappy|dissatisfied)\b.{0,60}\b(?:commissioner\w*|authority|ICO|CNIL|CNPD|DPC)\b|\byou have (?:the )?right\b|\b(?:access|rectification|correction|erasure|deletion|restriction|portability|objections?|requests? for)\b.{0,120}\b(?:(?:can|may) (?:\w+ )?be (?:requested|demanded|obtained|exercised|made|asked for)|(?:are|is|will be) (?:always |immediately )?(?:accepted|honou?red|respected|granted))\b|\b(?:upon|on|at) (?:your |written |simple )?request,? (?:and [^,]{3,40}, )?we (?:will |shall |can )?(?:\w+ly )?(?:delete|erase|remove|correct|rectify|provide|send|inform|tell|give|restrict|stop)\b/i,
    other:
      /\bis a copy\b|\b(?:access rights|user rights|intellectual property|our rights|the right to (?:change|update|modify|amend|refuse|charge|disclose|suspend|terminate)|reserves?|rights reserved|property rights|rights, (?:assets|property)|(?:delet|remov|block|disabl|refus|clear|manag|chang)\w*\b.{0,30}\b(?:cookies?|tracking technolog\w+|browsing|history|cache|local storage)|cookies?\b.{0,80}\b(?:delet\w+|remov\w+|block\w*|disabl\w+|browser))\b/i,
    heading:
      /\brights?\b|\bentitlements?\b|\bwhat (?:can|may|could) (?:I|you) (?:ask|demand|request|have us do)\b|\bcontrol (?:over|of) your (?:personal )?(?:data|information)\b/i,
    limits:
      /\b(?:(?:under|in|subject to) (?:certain|some|specific|particular|the) (?:conditions?|circumstances|cases|situations|legal requirements)(?: (?:that|in which|where|provided)[^.,;()]{3,60})?|where (?:applicable|technically (?:feasible|possible)|possible|legally permitted)|(?:when|if|where|unless) (?:one of |the |there |it |this |that |we |processing |they |you have )[^.,;()]{3,90}|to the extent [^.,;()]{3,80}|(?:provided that|subject to) [^.,;()]{3,80}|insofar as [^.,;()]{3,80})/i,
    rights: [
      [
        'marketing-opt-out',
        /\b(?:object(?:ions?|ing|s)?|oppose)\b(?:(?!process).){0,40}\b(?:marketing|advertising)\b|\b(?:direct )?(?:marketing|advertising),? (?:you|data subjects) (?:can|may|have)\b.{0,30}\bobject\b|\bopt(?:ing|ed)?[ -]?out (?:of|from)\b.{0,60}\b(?:marketing|promotional|advertising|newsletters?|mailings?|offers|commercial)\b|\bstop (?:receiving|sending|getting)\b.{0,60}\b(?:marketing|promotional|newsletters?|offers)\b|\bright\b.{0,40}\bstop\b.{0,60}\bmarketing\b|\bnot (?:to )?(?:process|use)\b.{0,60}\bmarketing\b/i,
      ],
      [
        'no-automated-decision',
        /\b(?:not (?:to )?be subject(?:ed)? to|automated|automatic)\b.{0,100}\b(?:decisions?|decision[- ]making|profiling|processing)\b|\bhuman (?:intervention|review)\b/i,
      ],
      [
        'complaint',
        /\b(?:complain(?:t|ts)?)\b.{0,160}\b(?:authority|authorities|inspectorate|commission(?:er)?|regulator|ombudsman|supervis\w+|ICO|CNPD|CNIL|DPC|Autoriteit)\b|\b(?:authority|commission(?:er)?|regulator)\b.{0,80}\bcomplaint\b|\bappeal to\b.{0,40}\bauthority\b|\b(?:seize|turn to)\b.{0,60}\bauthority\b|\b(?:not (?:\w+ )?(?:happy|satisfied|content)|unhappy|dissatisfied|still (?:cross|unhappy))\b.{0,60}\b(?:supervisory authority|data protection authority|(?:information|data protection) commissioner\w*|ICO|CNPD|CNIL|DPC|commission|regulator)\b|\b(?:unsatisfied|dissatisfied|not satisfied|unhappy|not happy)\b.{0,120}\b(?:contact|turn to|write to|raise|report)\b.{0,60}\b(?:authority|commissioner|regulator|commission|ombudsman)/i,
      ],
      [
        'withdraw-consent',
        /\b(?:withdraw\w*|revok\w+|take back|cancel)\b.{0,40}\b(?:consent|permission|agreement|(?:your|their) choices?)\b|\b(?:consent|permission|agreement|yes|say-so)\b.{0,60}\b(?:withdraw\w*|revok\w+|(?:take|taken|call|called|pull|pulled) (?:it |that )?back|change (?:your|their) minds?)\b/i,
      ],
      [
        'portability',
        /\b(?:portab\w+|(?:export|download|transfer|take|move) (?:a copy of )?(?:your|their|the|all|my) (?:own )?(?:personal )?(?:data|information)\b|exported file|(?:machine[- ]readable|structured|commonly used)\b.{0,40}\bformat|(?:transfer|transmit)\w*\b.{0,60}\b(?:data|information)\b.{0,60}\b(?:to )?(?:another|other|you)|(?:take|have) (?:(?:it|them)|(?:your|the|their) (?:\w+ )?(?:data|information|records?|files?)) (?:with you|elsewhere|to another)|\bto take with you\b|\b(?:file|format|form) (?:that )?(?:you|they) can (?:take|carry|use|move|bring|open)\b|\b(?:copy|export|download)\b[^.;]{0,60}\b(?:CSV|JSON|XML|spreadsheet)\b|\b(?:data|information|records?|files?|notes)\b.{0,30}\b(?:sent|passed|moved|handed|forwarded|transferred) (?:on )?to (?:another|a new|a different)\b|(?:access|rectify|correct|delete|erase|object|restrict)\b[^.]{0,60},? (?:and |or )?(?:transfer|port)\b|receive\b.{0,60}\b(?:JSON|CSV|XML|spreadsheet|file|format))\b/i,
      ],
      [
        'restriction',
        /\b(?:restrict(?:ion|ing|ed)?|limit(?:ation|ing)?)\b.{0,60}\b(?:process\w*|use|data|information|how)\b|\bprocessing\b.{0,30}\b(?:restricted|limited|blocked|suspended)\b|\b(?:block|suspend|suppress)\w*\b.{0,20}\bprocessing\b|(?:\b(?:right to|and|or)|,|^to) restrict(?:ion)?\b|\buse (?:limited|restricted)\b|\b(?:of|to) limitation\b|\b(?:pause|freeze|put on hold|halt)\b.{0,30}\b(?:process\w*|us(?:e|ing)|handling)\b|\b(?:make|have|get|ask|tell) us (?:to )?(?:pause|hold off|freeze|wait)\b|\b(?:pause|freeze|hold off|set aside)\b.{0,30}\b(?:while|until|as long as)\b/i,
      ],
      [
        'objection',
        /\bobject(?:ion|ions|ing)?\b|\boppos(?:e|ition)\b|\bsay no to\b.{0,30}\b(?:letters?|calls?|mailings?|messages?|e-?mails?|us(?:e|ing)|process\w*|marketing)\b|\brefuse\b.{0,30}\b(?:process|us(?:e|ing))\w*|\b(?:ask|tell|require|request) (?:that )?us (?:to (?:stop|cease)|not to) (?:process\w*|us(?:e|ing)|doing so)\b|\b(?:stop|keep) (?:us )?(?:from )?(?:using|process\w*)\b(?!.{0,30}\b(?:cookies?|site|service|app)\b)/i,
      ],
      [
        'erasure',
        /\b(?:eras(?:e|ed|ure|ing)|delet(?:e|ed|ion|ing)|forgotten|remov(?:e|ed|al)|destr(?:oy|oyed|uction)|rub(?:bed)? (?:it |them |that )?out|wip(?:e|ed)(?! the)|get rid of|take (?:it|them|your \w+) (?:down|off)|shred(?:ded)?|scrubbed|cancel (?:it|them|your (?:personal )?(?:data|information)))\b/i,
      ],
      [
        'rectification',
        /\b(?:rectif\w+|correct(?:ion|ions|ed|ing)?|amend(?:ed|ment|ing)?|updat(?:e[ds]?|ing)|(?:edit|modify|change|complete)\b[^.;]{0,20}\b(?:personal )?(?:data|information|details|profile)|(?:get|have) (?:this|it|them|your (?:data|details|information)) changed|(?:inform|tell|notify) us (?:of|about) (?:any )?changes|(?:put|set) (?:it|them|that|this|things|anything|mistakes?|errors?|your \w+) (?:right|straight)|(?:mistakes?|errors?|anything(?: wrong)?|what(?:'s| is) wrong) (?:put|set) (?:right|straight)|(?:fix|mend) (?:it|them|anything|(?:any )?(?:mistakes?|errors?)|your (?:data|details)|what))\b/i,
      ],
      [
        'access',
        /\b(?:access(?: to)?(?:ing)?(?! (?:the|our|this|these) (?:web ?sites?|sites?|services?|platforms?|apps?|pages?)\b)|^a copy\b|(?:a )?cop(?:y|ies) of|(?:information|details) (?:about|on|regarding|concerning|of) (?:the|your|any|what|which|all)(?: stored)? (?:personal )?(?:data|information)|(?:see|view|look at|consult|inspect|review)\b[^.;]{0,40}\b(?:data|information|details|records?|file|profile|(?:hold|have|keep|held|stored) (?:about|on))\b|confirmation (?:of|as to|about|on|from us)? ?(?:\w+ )?whether|know whether|(?:ask|request)\w* (?:us )?(?:what|which|whether)|inspect|right to know|right to be informed|(?:see|know|hear|ask|told|tell you|shown?(?: you)?|find out|look at) (?:exactly |everything |all )?(?:what |which \w+ |that )?we(?:'ve| have| hold| keep|'ve got| have got)? ?(?:got|kept|stored|written down|recorded|held|hold|have|keep|on file)?\b[^.;]{0,20}\b(?:on|about|of) (?:you|them|file)\b|\bextract (?:of|from)\b|\bour (?:notes|records|file) (?:on|about) you\b|find out (?:what|which)|(?:see|know|view) (?:what|which|the|your|all)(?: personal)? (?:data|information|we (?:have|hold|know)))\b/i,
      ],
    ],
    answers:
      /\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|get back|process(?:ed)?|handle[ds]?|compl(?:y|ied)|fulfil\w*|act(?:ed)? (?:on|upon)|deal(?:t)? with|provide[ds]?|inform|hear from us|come back to you|revert to you|action|honou?r|decides?|resolve[ds]?|do (?:this|so|it)|send (?:it|them|you))\b/i,
    request: /\b(?:requests?|enquir\w+|inquir\w+|exercis\w+|rights?|quer(?:y|ies)|questions? or concerns?)\b/i,
    free: /\b(?:free of charge|without (?:any )?(?:charge|cost)|no (?:charge|fee|cost)|at no (?:cost|charge)|for free|is free\b|costs? (?:you )?nothing|(?:not|won't|n't) charge|not (?:have to )?pay)\b/i,
    fee: /\b(?:charge|ask|request|pay|levy)\b.{0,30}\b(?:fee|costs?)\b|\bfees?\b.{0,40}\b(?:(?:is|are|may be|will be|can be) charged|applies|apply)\b|\bfee (?:may|will|can) be\b|\bsubject to (?:a|the payment of a) (?:\w+ )?fee\b|\b(?:EUR|euros?|GBP|pounds?|[£€$] ?\d+)\b.{0,40}\b(?:is|are|will be|may be) charged\b|\b(?:small|reasonable|administrative?|administration) (?:fee|charge)\b/i,
    identity:
      /\b(?:(?:a )?copy of (?:your |an? |the )?(?:valid )?(?:identity|ID|identification|passport|driv)[^.,;()]{0,60}|proof of (?:your )?identity|(?:verify|confirm|check|establish|prove|ascertain)\w* (?:of )?(?:your|the|their|his|a person's)? ?(?:\w+ )?identity|identify yourself|identification document|photocop(?:y|ies) of|copy of (?:both sides of )?(?:your |an? |the )?(?:ID|identity)[- ]?card|(?:valid )?(?:proof of ID|form of identification|photo ID|government(?:-issued)? ID)|additional information\b[^.;]{0,40}\bidentity|doubts?\b[^.;]{0,30}\b(?:the|that|their|his or her) identity|doubts? (?:about |as to )?(?:who you are|your identity)|to be (?:sure|certain) (?:that )?it(?:'s| is)(?: really)? you\b[^.;]{0,80}|(?:call|ring|write) you back (?:on|at) the (?:number|address)[^.;]{0,60})\b/i,
  },
  fr: {
    granted:
      /\bdroits? ?:|\bdroits? (?:d'|de|a|au|a la|a l'|suivants|ci-)|\b(?:vous|tu) (?:disposez|avez|beneficiez|pouvez|pourrez|peux|as)\b|\b(?:pouvez|peux)-(?:vous|tu)\b|\b(?:utilisat(?:eurs?|rices?)|personnes?(?: concernees?)?|clients?|clientes?|adherents?|membres?|internautes?|candidats?|visiteurs?|abonnee?s?|titulaires?|patients?|patientes?|acheteurs?|locataires?|donateurs?|participants?|salaries?|usagers?|beneficiaires?|interessee?s?|inscrits?|parents?|eleves?|chacune?|elle|il|on)\b.{0,60}\b(?:peut|peuvent|pourra|pourront|dispose|disposent|beneficie|beneficient|a le droit|ont le droit)\b|\bil (?:vous )?est (?:egalement |toujours )?possible (?:de|d')|\bconsentements?\b.{0,60}\b(?:peut|peuvent|pourra) (?:\w+ )?etre (?:\w+ )?(?:retire|revoque)\w*|\b(?:acces|rectification|suppression|effacement|plainte|reclamation)\b.{0,100}\bpeu(?:t|vent) (?:\w+ )?etre (?:\w+ )?(?:demande|exerce|depose|introduit|adresse|obtenu)\w*|\bsur (?:simple |votre )?demande,? (?:de votre part, )?nous\b|\b(?:demandez|ecrivez|dites|signalez)-(?:le-)?nous\b[^.]{0,80}\bnous (?:vous )?(?:en |le |la |les )?(?:donn|envoy|remett|transmett|communiqu|corrig|effac|supprim)\w*|\bpas (?:contente?s?|satisfaite?s?|d'accord)\b.{0,60}\b(?:CNIL|CNPD|APD|autorite)\b/i,
    other:
      /\best une copie\b|\b(?:droits? d'auteur|heritiers?|ayants?[ -]droit|nous (?:nous )?reservons|propriete intellectuelle|cookies?\b.{0,80}\b(?:navigateur|terminal|supprim\w+|bloqu\w+)|(?:supprim|bloqu|refus)\w+\b.{0,40}\bcookies?)\b/i,
    heading: /\bdroits?\b|\b(?:que|qu'est-ce que) (?:puis-je|pouvez-vous|vous pouvez) (?:nous )?demander\b/i,
    limits:
      /\b(?:dans (?:certains cas|certaines conditions|les limites)|sous (?:certaines conditions|reserve)|lorsque [^.()]{3,80}|sauf [^.()]{3,80})/i,
    rights: [
      [
        'post-mortem-directives',
        /\bdirectives?\b.{0,80}\b(?:deces|mort|post-mortem)\b|\bapres (?:votre|son|leur|le) (?:deces|mort)\b|\bpost-?(?:mortem|deces|mortum)\b|\bdirectives (?:generales|particulieres|anticipees)\b|\b(?:sort|devenir)\b.{0,60}\bdonnees\b.{0,80}\b(?:deces|decede\w*|mort)\b/i,
      ],
      [
        'marketing-opt-out',
        /\b(?:opposer|opposition)\b(?:(?!traitement).){0,60}\b(?:prospection|marketing|publicit\w+|commercial\w*|newsletters?)\b|\bne plus (?:recevoir|etre)\b.{0,60}\b(?:newsletters?|infolettres?|offres|communications|publicit\w+|prospection|sollicit\w+|demarche\w*|e-?mails)\b/i,
      ],
      [
        'no-automated-decision',
        /\bdecisions?\b.{0,100}\bautomati(?:se|que)|\bautomatise\w*\b.{0,60}\bdecisions?\b|\bintervention humaine\b/i,
      ],
      [
        'complaint',
        /\b(?:reclamations?|plaintes?|recours|vous plaindre|vous adresser|se plaindre)\b.{0,160}\b(?:autorites?|CNIL|CNPD|APD|PFPDT|prepose|commission)\b|\b(?:saisir|saisine de)\b.{0,50}\b(?:autorite|CNIL|CNPD|APD|commission)\b|\bpas (?:contente?s?|satisfaite?s?|d'accord)\b.{0,60}\b(?:CNIL|CNPD|APD|autorite)\b/i,
      ],
      [
        'withdraw-consent',
        /\b(?:retir\w+|retrait|revoqu\w+|revocation|revenir sur)\b.{0,60}\b(?:consentement|accord|autorisation)\b|\b(?:consentement|accord)\b.{0,100}\b(?:retir(?!ees? du)\w+|retrait|revoqu\w+)/i,
      ],
      [
        'portability',
        /\bportabilite\b|\bformat (?:\w+, )?(?:structure|lisible|ouvert|couramment|electronique)\b|\b(?:recuperer|telecharger|exporter) (?:l'ensemble de |toutes |une copie de )?(?:vos|ses|leurs|les|tes) (?:donnees|informations)\b|\btransf\w+\b.{0,60}\bdonnees\b.{0,60}\b(?:autre|tiers)\b/i,
      ],
      [
        'restriction',
        /\blimit(?:ation|er|e|ee|ees)\b.{0,60}\b(?:traitement|utilisation)|\blimitation\b|\b(?:le|les|en) limiter\b|\b(?:suspen(?:dre|sion)|gel(?:er)?|restreindre|restriction)\b.{0,40}\b(?:traitement|utilisation|donnees)\b/i,
      ],
      [
        'objection',
        /\bopposition\b|\bdroits?\b[^.;]{0,60}\bobjection\b|\b(?:vous |s'|y |t')opposer\b|\bvous y opposer\b|\brefuser\b.{0,40}\b(?:traitement|utilis|soient)\w*/i,
      ],
      [
        'erasure',
        /\b(?:effac\w+|suppression|supprim(?:er|es?|ees?)|faire disparaitre|oubli|radi(?:er|ation)|destruction|detruire)\b/i,
      ],
      [
        'rectification',
        /\b(?:rectifi\w+|corrig\w+|corrections?|mettre (?:\w+ )?a jour|mise a jour|actualis\w+|modifier(?! (?:ces|les|vos|ses|tes) (?:parametres|preferences|choix|reglages))|modification|completer|completees)\b/i,
      ],
      [
        'access',
        /\bacces\b(?! (?:a|aux) (?:des|certain\w*|notre|nos|cette|ce|une?)\b)|\bacceder\b(?! (?:a|aux?) (?:la |l'|le |les |cette |ce |notre |nos )?(?:liste|page|site|services?|plateforme|politique|rubrique|espace|application|parametres|contenus?|boutique|fonctionnalites?)\b)|\bcopie (?:de|des) (?:vos|ses|leurs|tes|donnees|l'ensemble|toutes)\b|\bprendre connaissance\b|\b(?:consult\w+|voir|visualiser|connaitre|obtenir|demander)\b.{0,20}\b(?:vos|ses|leurs|tes|les|des|quelles) (?:\w+ )?(?:donnees|informations)\b(?! inexact)|\b(?:obtenir|demander) (?:la )?(?:communication|confirmation)\b|\bsavoir (?:si|quelles|ce que nous)\b|\bce que nous (?:avons|savons|conservons|detenons) (?:sur|de) vous\b|\ben (?:donnons|envoyons|remettons|transmettons) (?:une |la )?copie\b/i,
      ],
    ],
    answers:
      /\b(?:repon\w+|(?:recevez|recevrez|obtenez|aurez) [^.;]{0,20}reponse|trait\w+|donner(?:ons|a)? suite|(?:donnons|envoyons|remettons|transmettons) (?:une |la )?copie|satisf\w+|statuer\w*|fournir\w*)\b/i,
    request: /\b(?:demandes?|droits?)\b/i,
    free: /\b(?:gratuit\w*|sans frais|aucuns? frais|sans cout|(?:ne (?:vous )?coute|coute) rien)\b/i,
    fee: /\bfrais (?:raisonnables?|administratifs?|peuvent|pourront)\b|\b(?:(?:etre|est|sont|sera|seront|vous) facturee?s?|factur(?:er|ons|erons)|participation aux frais|redevance)\b/i,
    identity:
      /\b(?:copie (?:d'une|de votre|d'un) (?:piece|carte|document)[^.,;()]{0,50}|justificatif d'identite|(?:verifier|prouver|justifier (?:de )?)\w* ?votre identite|(?:piece|titre|justificatif|carte|preuve|document)s? (?:officielle? )?d'identite|justifi\w+ (?:de )?(?:votre|son|leur|l')\s?identite|doute\w*\b[^.;]{0,40}\bidentite|preuve de (?:votre|son|leur) identite|pour (?:etre surs? que|nous assurer que) c'est bien vous\b[^.;]{0,80}|(?:rappelons|rappellerons) au numero[^.;]{0,60})/i,
  },
  nl: {
    granted:
      /\brechten ?:|\brecht (?:op|om|van|tot)\b|\b(?:u|je|jij|jullie|betrokkenen?|gebruikers?|klanten|klant|leden|lid|personen|iedereen|bezoekers?|abonnees?|patienten|patient|clienten|client|donateurs?|deelnemers?|sollicitanten|ouders?|huurders?)\b.{0,60}\b(?:recht|rechten|kunt|kunnen|kan|mag|mogen)\b|\b(?:kunt|kun|kan|mag|heeft|hebt|heb) (?:u|je|jij|men)\b|\btoestemming\b.{0,60}\b(?:kan|kunnen)\b.{0,60}\bingetrokken\b|\bop (?:uw|je|jouw|eerste|eenvoudig|schriftelijk) verzoek\b/i,
    other:
      /\bis een kopie\b|\b(?:auteursrecht\w*|toegangsrechten|behouden ons het recht|behoudt zich het recht|intellectuele|cookies?\b.{0,80}\b(?:browser|verwijder\w*|blokker\w*|uitschakel\w*)|(?:verwijder|blokker|weiger)\w*\b.{0,40}\bcookies?)\b/i,
    heading: /\brechten\b|\brecht\b|\bwat (?:kunt|kun|kan|mag) (?:u|je|ik) (?:\w+ )?(?:vragen|eisen)\b/i,
    limits:
      /\b(?:onder (?:bepaalde )?voorwaarden|in (?:bepaalde|sommige) gevallen|indien [^.()]{3,80}|voor zover [^.()]{3,80}|tenzij [^.()]{3,80})/i,
    rights: [
      [
        'marketing-opt-out',
        /\bbezwaar\b(?:(?!verwerking).){0,50}\b(?:direct ?marketing|marketing|reclame|commerciele)\b|\b(?:direct ?marketing|reclame)\b(?:(?!verwerking).){0,60}\bbezwaar\b|\bgeen (?:reclame|commerciele|aanbiedingen)\b.{0,40}\b(?:meer )?(?:ontvangen|krijgen)\b/i,
      ],
      [
        'no-automated-decision',
        /\b(?:geautomatiseerde?|automatische)\b.{0,80}\b(?:besluit|beslissing)\w*|\b(?:besluit|beslissing)\w*\b.{0,60}\bgeautomatiseerde?\b|\bmenselijke tussenkomst\b/i,
      ],
      [
        'complaint',
        /\bklacht\w*\b.{0,160}\b(?:\w*autoriteit|\w*toezichthoud\w+|GBA|AP|privacycommissie|commissie)\b|\b(?:niet (?:met ons )?eens|ontevreden|niet tevreden|kom(?:t|en)\b.{0,20}\bniet uit)\b.{0,60}\b(?:\w*autoriteit|\w*toezichthouder|AP|GBA)\b|\b(?:\w*autoriteit|\w*toezichthoud\w+)\b.{0,80}\bklacht\w*/i,
      ],
      [
        'withdraw-consent',
        /\btoestemming\w*\b.{0,80}\b(?:in(?:trek\w*| te trekken| trekken)|ingetrokken|herroep\w*|terug ?(?:te )?trek\w*|trek(?:t|ken)?\b[^.;]{0,60}\b(?:in|terug)(?=[.,;]|$))\b|\b(?:intrek\w*|herroep\w*)\b.{0,40}\btoestemming\w*\b/i,
      ],
      [
        'portability',
        /\b(?:\w*overdraagba\w*|overdracht van (?:uw|je|jouw|de|persoons)\w*|\w*portabiliteit|overdragen|over te dragen|overgedragen|computerbestand|machineleesba\w*|(?:gestructureerde?|gangbare?)\b.{0,30}\b(?:vorm|formaat|bestand)|(?:gegevens|ze|bestand|dossier)\b[^.;]{0,80}\b(?:meenemen|mee te nemen))\b|\bdigitale gegevens\b.{0,20}\b(?:te sturen|ontvangen|krijgen)\b/i,
      ],
      ['restriction', /\bbeperk(?:ing|en|t)\b|\bstop ?(?:te )?zett?en\b.{0,30}\bverwerking/i],
      ['objection', /\b(?:bezwaar|verzet)\b/i],
      [
        'erasure',
        /\b(?:verwijder\w*|wissing|wissen|gewist|uitwissen|weghalen|weg te halen|schrappen|vernietig\w*|vergetelheid|vergeten te worden)\b/i,
      ],
      [
        'rectification',
        /\b(?:rectific\w+|corrig\w+|gecorrigeerd|correcties?|verbeter\w*|aan te passen|aanpass\w+|aangepast|bij te werken|bijwerken|wijzigen|wijziging|gewijzigd|aan te vullen|aanvull\w+)\b/i,
      ],
      [
        'access',
        /\b(?:inzage\w*|inzien|in te zien|in te kijken|inkijken|raadpleg\w+|toegang|(?:kopie|afschrift|overzicht) van (?:je|uw|jouw|de|alle|jullie)\b|gegevens (?:altijd |zelf |op elk moment )*(?:bekijken|te bekijken|zien|opvragen|op te vragen)|(?:weten|vragen|zien|opvragen) (?:welke|of|wat (?:we|wij))|wat (?:we|wij) (?:over|van) (?:je|u|jou) (?:hebben|bewaren|weten))\b/i,
      ],
    ],
    answers:
      /\b(?:reage\w+|(?:hoort|krijgt) (?:u|je)|(?:u|je) (?:hoort|krijgt)|laten (?:wij|we)\b.{0,20}\bweten|antwoord\w*|beantwoord\w*|regelen (?:we|wij)|behandel\w*|verwerk\w*|voldoen|gehoor|besliss\w*|gevolg|afhandel\w*)\b/i,
    request: /\b(?:verzoek\w*|rechten|aanvraag)\b/i,
    free: /\b(?:kosteloos|gratis|zonder kosten|geen kosten|kost (?:je |u )?(?:niets|niks))\b/i,
    fee: /\b(?:vergoeding|(?:kosten|euro|EUR)\b.{0,30}\bin rekening|administratiekosten)\b/i,
    identity:
      /\b(?:kopie van (?:uw |een )?(?:identiteit|paspoort|legitimatie|rijbewijs|id)[^.,;()]{0,40}|identificeren|legitimeren|identiteitsbewijs|identiteitskaart|legitimatiebewijs|(?:uw|je|de|jouw) identiteit\b[^.;]{0,40}\b(?:controleren|vaststellen|vast te stellen|verifieren|bevestigen|aantonen|aan te tonen|bewijzen|informatie)|(?:twijfel\w*|aanvullende informatie)\b[^.;]{0,30}\bidentiteit|bewijs van (?:uw |je )?identiteit|(?:om )?zeker te weten dat (?:jij|u|je) het (?:echt )?(?:bent|zijn)\b[^.;]{0,80}|bellen (?:we|wij) (?:je|u) terug op het nummer[^.;]{0,60})/i,
  },
  de: {
    granted:
      /\brechte ?:|\brecht(?:,| (?:auf|zu|zum|der|an)\b)|\b(?:sie|ihnen|du|dir|ihr|euch|betroffene\w*|personen|nutzer\w*|mitglieder|kunden|jede[rs]?|patient\w*|mandant\w*|besucher\w*|teilnehmer\w*|bewerber\w*|abonnent\w*|spender\w*|user)\b.{0,60}\b(?:recht|rechte|konnen|konnt|kannst|kann|durfen|verlangen)\b|\b(?:konnen|durfen|haben) (?:sie|nutzer|betroffene)\b|\b(?:kannst|hast|darfst) du\b|\b(?:konnt|habt) ihr\b|\b(?:auskunfts|widerspruchs|beschwerde|loschungs|widerrufs|berichtigungs)recht\b|\b(?:einwilligung|zustimmung)\w*\b.{0,80}\b(?:kann|konnen)\b.{0,60}\b(?:widerrufen|zuruckgezogen)\b|\bauf (?:ihren |deinen |euren |entsprechenden |schriftlichen )?(?:antrag|anfrage|wunsch|verlangen|anforderung)\b/i,
    other:
      /\bist eine kopie\b|\b(?:urheberrecht\w*|zugriffsrechte\w*|behalten uns das recht|nutzungsrechte|cookies?\b.{0,80}\b(?:browser\w*|losch\w*|geloscht|blockier\w*|deaktivier\w*)|browser\w*\b.{0,80}\bcookies?)\b/i,
    heading:
      /\b(?:rechte\w*|betroffenenrechte|recht auf|widerspruchsrecht|beschwerderecht)\b|\bwas (?:konnen|darf|durfen|kann) (?:sie|ich) (?:\w+ )?verlangen\b/i,
    limits:
      /\b(?:unter (?:bestimmten|den) (?:voraussetzungen|umstanden)[^.()]{0,60}|sofern [^.()]{3,80}|soweit [^.()]{3,80}|wenn [^.()]{3,80}|unter den voraussetzungen[^.()]{0,80})/i,
    rights: [
      [
        'marketing-opt-out',
        /\bwiderspr\w+\b(?:(?!verarbeitung).){0,40}\b(?:\w*werbung|werbezwecke\w*|direktmarketing)\b|\b(?:\w*werbung|werbezwecke\w*|direktmarketing)\b(?:(?!verarbeitung).){0,80}\bwiderspr\w+/i,
      ],
      [
        'no-automated-decision',
        /\bautomatisiert\w*\b.{0,110}\bentscheidung\w*|\bentscheidung\w*\b.{0,60}\bautomatisiert\w*/i,
      ],
      [
        'complaint',
        /\bbeschwer\w+\b.{0,120}\b(?:aufsichtsbehorde\w*|datenschutzbehorde|behorde|\w*beauftragte\w*|landesamt|landeszentrum)\b|\b(?:nicht (?:einverstanden|zufrieden)|unzufrieden)\b.{0,80}\b(?:aufsichtsbehorde|datenschutzbehorde|\w*beauftragte\w*|landesamt)\b|\b(?:aufsichtsbehorde\w*|datenschutzbehorde|beauftragten?|landesamt)\b.{0,120}\bbeschwer\w+|\bbeschwerderecht\b/i,
      ],
      [
        'withdraw-consent',
        /\b\w*(?:einwilligung|zustimmung|einverstandnis)\w*\b.{0,100}\b(?:widerruf\w*|zuruck(?:zu)?(?:zieh|nehm)\w*|zuruckgezogen|(?:ziehen|nehmen)\b[^.;]{0,60}\bzuruck)|\bwiderruf\w*\b.{0,60}\b(?:einwilligung|zustimmung|einverstandnis)/i,
      ],
      [
        'portability',
        /\b(?:datenubertragbarkeit|ubertragbarkeit|\w*portabilitat|datenmitnahme|daten (?:\w+ ){0,3}mitnehmen|mitzunehmen|herausgabe (?:\w+ ){0,4}daten|daten ?export)\b|\b(?:maschinenlesbare\w*|strukturierte\w*|gangige\w*)\b.{0,40}\bformat\b|\ban sich oder an (?:einen )?dritte\w*\b/i,
      ],
      [
        'restriction',
        /\b(?:ein(?:zu)?schrank\w+|eingeschrankt|beschrankung der (?:\w+ )?(?:verarbeitung|bearbeitung)|sperrung|sperren)\b/i,
      ],
      ['objection', /\bwiderspr(?:uch|echen)\w*|\bwiderspruchsrecht\b/i],
      [
        'erasure',
        /\b(?:\w*loschung|loschen|geloscht|(?:entfernen|entfernt) (?:lassen|werden)|vergessenwerden|vergessen (?:zu )?werden|vernichtung)\b/i,
      ],
      [
        'rectification',
        /\b(?:bericht\w*ig\w+|korrektur\w*|korrigier\w+|richtigstell\w+|vervollstandig\w+|(?:daten|angaben|informationen)\b.{0,30}\b(?:andern|geandert|aktualisier\w+|zu andern|anpassen))\b/i,
      ],
      [
        'access',
        /\b(?:auskunft\w*|auskunftsrecht|kopie (?:ihrer|deiner|der|eurer|aller) (?:\w+ )?(?:\w*daten)|einsicht(?:nahme)?|einsehen|einzusehen|(?:daten|angaben) (?:jederzeit |immer |selbst )*(?:ansehen|anzusehen|anschauen)|(?:zugang zu|zugriff auf) (?:ihre|deine|die|den|ihren)\w*|(?:erfahren|erfragen|mitteil\w*|informieren|teilen wir|nennen wir|sagen wir)\b.{0,30}\bwelche (?:\w+ )?\w*daten|(?:was|welche (?:\w*daten|angaben|informationen)) wir (?:uber|von) (?:sie|ihnen|dich|dir|euch) (?:gespeichert|speichern|wissen|haben))\b/i,
      ],
    ],
    answers:
      /\b(?:beantwort\w+|antwort\w*|bekommst du|melden (?:wir )?uns|horen (?:sie )?von uns|bearbeit\w+|erledig\w+|nachkommen|entsprech\w+|umsetzen|umgesetzt|entscheid\w+)\b/i,
    request: /\b(?:antrage?|antrag\w*|anfrage\w*|ersuchen|rechte|begehren)\b/i,
    free: /\b(?:kostenlos\w*|unentgeltlich\w*|kostenfrei\w*|gebuhrenfrei|(?:keine|ohne) (?:kosten|gebuhren)|kostet (?:sie |dich |euch )?nichts)\b/i,
    fee: /\b(?:entgelt|gebuhr|bearbeitungsgebuhr|kosten)\b.{0,40}\b(?:verlang\w+|erheb\w+|berechn\w+|anfallen|entsteh\w+|in rechnung)\b|\b(?:falls|wenn|sofern)\b.{0,30}\bkosten\b/i,
    identity:
      /\b(?:kopie (?:ihres|eines|des) (?:personal)?ausweis\w*[^.,;()]{0,40}|identitatsnachweis|ausweiskopie|identitatsprufung|lichtbildausweis|zweifel\b[^.;]{0,30}\bidentitat|identitat\b[^.;]{0,40}\b(?:\w*pruf\w+|nach(?:zu)?weis\w*|belegen|bestatig\w+|feststell\w+|verifizier\w+)|um sicher zu (?:sein|gehen), dass (?:du|sie) es (?:wirklich )?(?:bist|sind)\b[^.;]{0,80}|rufen wir (?:dich|sie) [^.;]{0,60}\bzuruck)/i,
  },
};

/** Headings and introductions of the rights. */
export const rightsHeading = patternIn({
  en: rightsWords.en.heading,
  fr: rightsWords.fr.heading,
  nl: rightsWords.nl.heading,
  de: rightsWords.de.heading,
});
