// Denials that are not of what we do: what the reader is asked not to do, or need not do, or does not want; what others do; disclaimers.
import { pattern, patternIn } from './patterns.ts';

/** A sentence whose “not” promises nothing: “Do not send us …”, “You need not accept …”, “We are not responsible for …”. */
export const notOurDoing = patternIn({
  en: /\bnot automatically\b|(?:^|[.!?] )(?:please,? )?(?:do not|don't|never) (?:send|give|share|tell|disclose|enter|provide|submit|post|use|include|pass|write|reveal|upload)\b|\bplease (?:do not|don't|never|refrain)\b|\b(?:ask|request|recommend|advis|urg)\w* (?:that )?(?:you|users|customers|visitors) (?:not to|do not|never|to (?:refrain|avoid))\b|\b(?:you|users|customers|members|visitors) (?:must|should|shall|are asked) (?:not|never)\b|\b(?:if|should|where) you (?:do not|don't|would rather not|prefer not|not)(?: \w+)? ?(?:want|wish|like|agree|to)\b|\bwhether or not\b|\byou (?:are not|aren't|are under no|do not|don't) (?:obliged|obligat\w+|required|have to|need to)\b|\b(?:not|n't|no|nor) (?:be |accept |assume |take )?(?:\w+ )?(?:held )?(?:responsib\w+|liab\w+|accountab\w+)\b|\bno (?:\w+ )?(?:control|influence|say) (?:over|on|in)\b|\b(?:do|does) not (?:control|apply|cover|extend to|govern)\b|\b(?:not|never|no)\b[^.;]{0,60}\b(?:completely|fully|entirely|absolutely|totally|perfectly|100 ?%) (?:secure|safe)\b|\b(?:cannot|can not|can't|unable to) (?:\w+ )?(?:guarantee|ensure|warrant|rule out)\b/i,
  fr: /\bpas automatiquement\b|(?:^|[.!?] )(?:merci de |veuillez )?n(?:e |')(?:nous )?(?:envoyez|communiquez|transmettez|donnez|divulguez|partagez|publiez|saisissez|indiquez|inscrivez)\b|\b(?:veuillez|merci de|priere de|vous (?:demandons|prions|invitons|recommandons|conseillons) (?:de|a)) n(?:e |')|\bvous ne devez (?:pas|jamais|en aucun)\b|\bsi vous n(?:e |')(?:\w+ )?(?:souhaitez|voulez|desirez|acceptez|etes)\b|\b(?:acceptiez|soyez|consentiez) ou non\b|\bvous n'etes (?:pas|aucunement|nullement) (?:oblige|tenu|contraint)\w*|\b(?:pas|aucunement|nullement|jamais) (?:\w+ ){0,2}(?:tenue?s? )?(?:pour )?responsables?\b|\b(?:aucune?|pas (?:de|le)|pas la) (?:\w+ )?(?:controle|pouvoir|maitrise|influence)\b|\bn(?:e |')(?:s'appliqu|concern|couvr)\w+ pas\b|\b(?:aucune?|pas|jamais)\b[^.;]{0,60}\b(?:totalement|parfaitement|entierement|absolument|completement) (?:surs?|sures?|securise\w*)\b|\bne (?:pouvons|peut|saurait|saurions) (?:pas )?(?:\w+ )?garantir\b/i,
  nl: /\bniet automatisch\b|(?:^|[.!?] )(?:stuur|deel|geef|verstrek|vermeld|plaats|gebruik|zet|schrijf)t? (?:[\w-]+ ){0,6}?(?:geen|nooit|niet)\b|\b(?:vragen|verzoeken|raden|adviseren) (?:wij |we )?(?:u|je|jou) (?:[\w-]+ ){0,8}?(?:niet|geen)\b|\b(?:u|je|jij) (?:mag|moet|dient) (?:[\w-]+ ){0,4}?(?:niet|geen|nooit)\b|^(?:wilt|wil) (?:u|je|jij) (?:[\w-]+ ){0,3}?(?:niet|geen)\b|\b(?:als|indien|wanneer) (?:u|je|jij) (?:[\w-]+ ){0,6}?(?:niet|geen)\b[^,.;]{0,60}\b(?:wilt|wil|wenst|wenst te)\b|\b(?:al dan niet|of u nu)\b|\b(?:u|je|jij) (?:bent niet verplicht|hoeft)\b|\bniet (?:\w+ ){0,2}?(?:verantwoordelijk|aansprakelijk)\b|\bgeen (?:enkele )?(?:\w+ )?(?:invloed|controle|zeggenschap|verantwoordelijkheid|aansprakelijkheid)\b|\bniet van toepassing\b|\b(?:geldt|gelden) niet\b|\b(?:niet|geen|nooit)\b[^.;]{0,60}\b(?:volledig|geheel|absoluut|helemaal|100 ?%) (?:veilig|beveiligd)\b|\bniet (?:\w+ )?garanderen\b/i,
  de: /\bnicht automatisch\b|(?:^|[.!?] )(?:bitte )?(?:senden|geben|schicken|teilen|ubermitteln|tragen|machen|nennen|verwenden|laden) sie\b[^.;]{0,80}\b(?:nicht|keine[nrms]?|nie|niemals)\b|(?:^|[.!?] )(?:bitte )?(?:gib|schick|send|teil|nenn|verwend)e? [^.;]{0,60}\b(?:nicht|keine[nrms]?|nie|niemals)\b|\b(?:bitten|ersuchen|empfehlen|raten) (?:wir )?(?:sie|dich|ihnen|dir)\b[^.;]{0,80}\b(?:nicht|keine[nrms]?)\b|\b(?:sie|du) (?:durfen|sollten|darfst|solltest) (?:[\w-]+ ){0,5}?(?:nicht|keine[nrms]?|nie)\b|\b(?:wenn|falls|sofern) (?:sie|du)\b[^.;]{0,60}?\b(?:nicht|keine[nrms]?)\b[^.;]{0,20}?\b(?:mochten|wunschen|wollen|mochtest|willst|einverstanden)\b|\b(?:sie|du) (?:sind|bist) nicht verpflichtet\b|\bnicht (?:\w+ ){0,2}?(?:verantwortlich|haftbar)\b|\bhaften? (?:wir )?nicht\b|\bkeine(?:rlei)? (?:haftung|verantwortung)\b|\bkeine[nr]? (?:\w+ )?(?:einfluss|kontrolle)\b|\b(?:gilt|gelten) nicht fur\b|\b(?:nicht|keine?|nie)\b[^.;]{0,60}\b(?:vollstandig|absolut|vollkommen|volligen?) (?:sicher|geschutzt)\b|\bnicht (?:\w+ )?(?:garantieren|gewahrleisten)\b/i,
});

/** What websites do in general: “Many websites use cookies for advertising.” */
export const ofOthersSites = pattern(
  /\b(?:many|most|numerous|a lot of) (?:\w+ )?(?:web ?sites|sites|companies|apps)\b|\boften used by\b[^.;]{0,40}\bon other (?:web ?)?sites\b|\b(?:de nombreux|la plupart des|beaucoup de) (?:sites|entreprises)\b|\b(?:veel|de meeste) (?:web)?(?:sites|bedrijven|apps)\b|\b(?:viele|die meisten) (?:web ?(?:seiten|sites)|seiten|unternehmen|apps)\b/i,
);

/** Kinds of promise and of statement that deny something, which such a sentence does not make. */
export const deniesSomething: ReadonlySet<string> = new Set([
  'no-sale',
  'no-sharing',
  'no-special-data',
  'no-cookies',
  'cookies-none',
  'no-transfer',
  'no-profiling',
]);
