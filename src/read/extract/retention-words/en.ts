// Retention in English; written for folded text.
import type { RetentionWords } from '../retention-words.ts';

export const english: RetentionWords = {
  keeps:
    /\b(?:cookies?(?: will| may| can)? (?:last|persist|live|stay)s? (?=(?:for |up to |only )*(?:\d|an? |one |two |three |six |twelve ))|retain(?:s|ed|ing)?|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|age|ing)|delet(?:e|es|ed|ion)|eras(?:e|ed|ure)|remov(?:e|ed|al)|destroy(?:ed)?|anonymi[sz]ed?|archiv(?:e|ed)|hold|held|preserv(?:e|ed)|sav(?:e|ed)|purged?|overwritten|expires?|disposed? of|disposal|shred(?:s|ded)?|bin(?:s|ned)?|throw(?:n|s)?\b[^.;]{0,60}\baway|offline|(?:stays?|remains?) (?:there|online|published|visible|on our)|it goes on the day|tak(?:e|en) down|wiped?|discard(?:s|ed)?|on file|us(?:e|ed)\b(?=[^.;]{0,60}\buntil (?:you|they) (?:unsubscribe|withdraw|object|opt))|indefinitely|(?:record(?:s|ed)?|written|taped) over|roll(?:s|ed)? over|recycled|disappears?|vanish(?:es)?|cleared|(?<!\b(?:we|you|they|people|must|can|may|will|to) )(?:goes|gone|go) (?:within|after|the same day|as soon as|when|once|at the end)|(?<!\b(?:we|you|they|guests|people|to|may|can|your) )stays? (?:for|until|with us|on file|up to))\b/i,
  other:
    /\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|acknowledg\w*|notif\w+|notice|inform (?:you|us)|in advance|before|you (?:can|may) (?:cancel|return|withdraw)|prior to|review\w*|(?:every|each)(?= ?$)|frequency|respond|object within|appeal|extend\w*|trial|subscription of|guarantee|warranty|price|invoice within|pay within|over the (?:last|past)|in the (?:last|past)|experience|aged?|founded|certificate)\b/i,
  until: /\b(?:until|till|the case(?: here| then)?,? (?:when|once|if|as soon as))\b([^;]{3,200})/gi,
  during:
    /\b(?:(?:entire |whole |full )?(?:duration|term|life|lifetime|length) of|(?:as|so) long as|while|throughout|during)\b([^;]{3,90})/gi,
  or: /\b(?:or|whichever)\b/i,
  onRequest:
    /\b(?:we|[A-Z]\w+) (?:will |shall |then )*(?:delete|erase|remove)s?\b.{0,40}\b(?:data|information)\b.{0,20}\b(?:if|when|once|upon|after) (?:you|your|receiving|receipt)\b.{0,50}\brequest/i,
  longest: /\bwhichever is (?:the )?(?:longer|later|longest|latest)\b/i,
  starts: /^[\s,]*(?:after|following|from|since|starting|counted from|beginning)\b(?! (?:which|that|this|then)\b)/i,
  criterion:
    /\b(?:(?:only )?(?:for )?(?:as|so) long as (?:is |it is |they are |we |this is |that is )*(?:reasonably |strictly |legally )*(?:necessary|need(?:ed)?|required?|relevant|obliged)|(?:no|not|never)\b[^.;]{0,40}\blonger than (?:is |it is |they are |we |it |absolutely |reasonably |strictly )*(?:necessary|need(?:ed)?|required?s?)|(?:as|where|if|when) (?:may be |is |it is )?(?:required|prescribed|permitted|necessary to comply) (?:by|under|with)[^.;]{3,80}|(?:statutory|legal(?:ly)?|mandatory|prescribed|tax|commercial|accounting) (?:law |required |prescribed |record-keeping |document )*(?:retention|storage|limitation|preservation)[^.;]{0,60}|(?:for )?(?:the|a|such) (?:minimum |shortest |maximum )?(?:time|period|duration)(?: of time)?,? (?:as )?(?:(?:is|are|that is|it is|may be|which is) )?(?:reasonably |strictly )*(?:necessary|required|needed|possible)[^.;]{0,60}|\bindefinitely|(?:stays?|remains?) (?:there|online|published|visible|on our (?:\w+ )?(?:profile|page|website|site|instagram|facebook|channel))(?! (?:for|until|as long))|(?:an?|for) (?:indefinite|unlimited|undetermined) (?:period|time|duration)|without (?:any )?(?:time )?limit|in perpetuity|(?:an?|the) (?:reasonable|limited|certain|short|appropriate|suitable) (?:period|amount of time|time|length of time)\b|(?:retention|storage) periods?\b[^.;]{0,50}\b(?:determined (?:by|based|according|on)|depends? (?:on|upon)|based on|var(?:y|ies))[^.;]{0,80}|(?:period|length) of (?:retention|storage)\b[^.;]{0,50}\b(?:determined|depends?|based)[^.;]{0,80}|where (?:such |the )?(?:retention|storage) is (?:necessary|required)[^.;]{0,60}|in accordance with (?:the )?(?:applicable )?(?:law|legislation|statutory|legal)[^.;]{0,60}|(?:in line|in accordance|consistent) with (?:our |the )?(?:\w+ )?retention (?:policy|policies|schedules?|guidelines)|(?:limited|restricted|kept) to (?:the|a|what is) (?:absolutely |strictly )?(?:necessary|minimum|required|shortest)[^.;]{0,40}|for (?:the|a|such) (?:absolutely |strictly |legally )?(?:necessary|required|appropriate|relevant|prescribed) (?:period|time|duration)[^.;]{0,40}|for (?:the|a) (?:period|duration|time) (?:necessary|required|needed|appropriate|prescribed|permitted|consistent)[^.;]{0,60}|for as long as (?:the |any |applicable )*(?:law|legislation|statute)[^.;]{0,40}|until the purposes?[^.;]{0,60})/i,
  lasts: /\b(?:as|so) long as (?:the|this|that|your|our|you|we)\b[^.;,]{3,60}/i,
  unneeded:
    /\b(?:once|when|as soon as|if|until|after|where)\b[^.;]{0,90}\b(?:(?:no longer|not) (?:\w+ )?(?:needed|necessary|required|relevant|serves?)|purposes?\b[^.;]{0,60}\b(?:fulfilled|achieved|ceases?|satisfied|accomplished|expire[sd]?|lapse[sd]?|no longer (?:appl\w+|exist\w*|pursued)))/i,
  upon: /\b(?:after|once|when|as soon as|upon|following|if)\b([^;.,]{3,90})/gi,
  deletes:
    /\b(?:(?:is|are|will be|shall be|gets?|be)(?: then| also| automatically| immediately| promptly| permanently| securely| irrevocably)* (?:delet|eras|remov|destroy|purg|wip|shred|discard|tak(?:en|ing) down|thrown away|binned)\w*|we (?:will |shall |then |also |automatically |immediately |promptly |permanently )*(?:delete|erase|remove|destroy|purge|shred|bin|discard|wipe|throw away|take down))\b/i,
  hold: /\b(?:unless|except (?:where|when|if)|save where)\b[^.;]{0,120}\b(?:law|legal\w*|statut\w+|obligation|claims?|longer)\b[^.;]{0,60}/i,
  erased: /\b(?:delet|eras|destroy|remov|purg|wip|overwrit|shred|discard|binn?\b|throw|offline)/i,
  anonymised: /\banonymi[sz]/i,
  archived: /\barchiv/i,
  observed:
    /\b(?:analytics|statistic\w*|logs?|log files?|IP address\w*|usage|traffic|cookies?|servers?|telemetry|recordings?|cctv|footage|turnstile)\b/i,
  active:
    /\b(?!(?:to|not|duty|and|or) )(?:we|us|company|[A-Z]\w+) (?:will |shall |may |only |also |generally |normally |typically |currently |therefore )*(?:keeps?|retains?|stores?|holds?|archives?|saves?|deletes?|erases?|removes?|anonymi[sz]es?|preserves?|destroys?|throw|take down|wipe|shred|bin) (.{3,90}?)(?: (?:for|until|up to|no longer|not longer|only|as long|so long|after|within|at least|at most|during|once|in|away|(?:on )?the same day|\d)|$)/i,
  passive:
    /^(?:.{0,200}?[:,] )??(.{3,90}?) (?:is|are|will|shall|may|must|can|has to|have to)(?: also| then| only| generally| normally| automatically| securely| usually)*(?: be)?(?: also| then| only| generally| normally| automatically| securely)* (?:kept|retained|stored|held|archived|saved|deleted|erased|removed|anonymi[sz]ed|preserved|destroyed|purged|overwritten)\b/i,
  article: /^(?:the|your|our|all|any|such|this|these|those|that|their|its|of|each|every|a|an|other|most)\s+/i,
  anyData: 'personal data',
  triggers: [
    [
      'consent-withdrawal',
      /\b(?:withdr\w+[^.;]{0,30}(?:consent|permission|opt-?in)|consent[^.;]{0,20}withdr\w+|unsubscri\w+|(?:until|when|once) (?:it is |they are )?revoked|opt(?:ed|s|ing)?[ -]?out|(?:remain|are|stay) subscribed|subscribe[sd]? to|cancel\w* (?:your |the |our )?(?:subscription to (?:the |our )?)?newsletter|revok\w+|(?:ask|tell)(?:s|ed)? us to stop|object(?:s|ed|ion)?)\b/i,
    ],
    [
      'recruitment-end',
      /\b(?:recruit\w+|application (?:process|procedure)|hiring|vacancy|position (?:is|has been) filled|rejection|unsuccessful|selection (?:process|procedure)|applicant)\b/i,
    ],
    [
      'account-closure',
      /\b(?:accounts?\b[^.;]{0,40}\b(?:clos\w+|delet\w+|cancel\w+|terminat\w+|deactivat\w+|exists?|active|open|in use)|(?:clos\w+|delet\w+|cancel\w+|terminat\w+|deactivat\w+) (?:of )?(?:your |the |an |their )?accounts?|(?:have|hold|maintain|keep) (?:an?|your|the) (?:\w+ )?account|registered|delet\w+ the app)\b|\b(?:you|they|users?) delet\w+ (?:your |the |their )?(?:\w+ ){0,3}accounts?\b/i,
    ],
    [
      'last-interaction',
      /\bnot (?:\w+ )?(?:heard from|spoken (?:to|with)|been in (?:touch|contact)|logged in|signed in|ordered|visited|bought|donated|used (?:it|the \w+))\b|\b(?:last|latest|most recent) (?:\w+ )?(?:lesson|course|stay|gift|consultation|engagement|assignment|meeting|interaction|contact|activity|log-?in|order|visit|communication|use|purchase|correspondence|message|donation|exchange|session|payment|transaction|connection|appointment|booking|visited|used|logged|contacted)\b|\b(?:last|latest) (?:reply|answer|letter|e-?mail|call|post|entry)\b|\b(?:inactiv\w+|no activity|dormant)\b|\b(?:nobody|no one) (?:has )?(?:used|opened|logged)\b|\b(?:not|never) (?:been )?(?:used|opened)\b|\bwithout (?:any )?(?:activity|purchase|contact|log-?in|use)\b/i,
    ],
    ['financial-year-end', /\b(?:financial|fiscal|accounting|calendar|book|bookkeeping|tax) (?:year|period)\b/i],
    ['purpose-end', /\bpurposes?\b[^.;]{0,60}\b(?:fulfilled|achieved|ceases?|satisfied|accomplished|lapse[sd]?)\b/i],
    [
      'erasure-request',
      /\b(?:ask|request|demand|instruct|tell|require)\w*\b[^.;]{0,40}\b(?:delet|eras|remov)\w*|\b(?:deletion|erasure|removal) requests?\b|\b(?:when|once|as soon as|if) (?:you|they) ask(?: us)?(?: to)?(?=[.,;]|$)/i,
    ],
    [
      'request-closure',
      /\b(?:enquir(?:y|ies)|inquir(?:y|ies)|requests?|tickets?|cases?|matter|conversation|complaint|question|quer(?:y|ies)|message)\b[^.;]{0,40}\b(?:clos\w+|resol\w+|answer\w+|handl\w+|dealt|complet\w+|process\w+|settled|concluded|end(?:s|ed)?)\b|\bwe (?:have |'ve )?(?:answered|replied|dealt with|closed|resolved|handled)\b|\b(?:clos\w+|resol\w+|answering|handling|conclusion|completion) (?:of )?(?:your |the |an? )?(?:enquir\w+|inquir\w+|request|ticket|case|complaint|question)\b/i,
    ],
    [
      'contract-end',
      /\b(?:end|terminat\w+|expir\w+|completion|conclusion|cancellation|duration|term|life|cessation) of (?:the |your |our |this |any |a |its )?(?:\w+ ){0,3}?(?:contract\w*|agreement|subscription|engagement|assignment|project|mandate|works?|hire|rental|loan|cover|instruction|services?(?! relation)|order|lease|tenancy|employment|policy)\b|\b(?:contract\w*|agreement|subscription|services? agreement|project|mandate|tenancy|lease|rental|hire|loan|policy|employment|engagement|assignment|cover)\b[^.;]{0,50}\b(?:end(?:s|ed)?|terminat\w+|expir\w+|complet\w+|ceas\w+|is over|is (?:in force|active|running)|remains? (?:active|in force)|continues|runs?|lasts?)\b|\bduring (?:the|our|your|this) (?:\w+ )?(?:contract|agreement|subscription|tenancy|lease|policy)\b|\bafter (?:the )?(?:contract|agreement|subscription|project)\b/i,
    ],
    [
      'relationship-end',
      /\brelationship\b|\b(?:you|they|somebody|someone|(?:a|the|our|your) \w+|members|volunteers|customers|employees|staff|guests|tenants|pupils|students|donors) (?:have |has )?(?:leaves?(?! (?:the (?:car park|site|building|premises|store|shop|page|app)|our (?:site|premises|website)))|left|stop(?:s|ped)?(?! us)|ceased?|moves? (?:away|out)|resigns?|quit)\b|\bleaving (?:us|the (?:club|association|company|school|team))\b|\b(?:while|as long as) (?:you|they)(?:'re| are) (?:with us|one of us)\b|\b(?:are|remain|cease to be|being|is) (?:a |our |an )?(?:active )?(?:customer|client|member|user|patient|employee|student|tenant|donor|supporter|subscriber)\b|\bmembership\b|\bus(?:e|ing) (?:of )?(?:our|the) services?\b|\bprovide[sd]? (?:you with )?(?:the|our) services?\b/i,
    ],
    [
      'event-end',
      /\b(?:event|webinar|course|training|meeting|competition|survey|session|stay|trip|campaign|conference|workshop|raffle|draw|contest|race|season|excursion|exhibition|show|regatta|tournament|festival|camp|fair)\b|\b(?:clos\w+|exit\w*|quit\w*) (?:\w+ )?(?:web ?)?browser\b|\bbrowser (?:is closed|window)\b|\b(?:end of|leave) (?:your|the|our) (?:visit|(?:web ?)?site)\b/i,
    ],
    [
      'consent-given',
      /\b(?:consent (?:was|is|has been) (?:given|granted|obtained)|(?:giving|after|since) (?:your )?consent|you (?:gave|give) (?:your )?consent)\b/i,
    ],
    [
      'collection',
      /\b(?:collect(?:ed|ion)|receipt|received|submission|submitted|recorded|recording|registration|visit|captured|obtained)\b/i,
    ],
    [
      'creation',
      /\b(?:creation|created|generated|issue[d]?|invoice date|date of (?:the )?(?:invoice|document|transaction))\b/i,
    ],
  ],
};
