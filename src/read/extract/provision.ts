// Provision (Art. 13(2)(e)): which data must be given, and what follows if it is not.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, patternIn } from '../patterns.ts';

/** That data must or need not be given. */
const required = patternIn({
  en: /\b(?:not|under no|n't|never) (?:\w+ ){0,2}?(?:necessary|required|obliged|obligated|mandatory|obligation|have|need)\b.{0,30}\b(?:to )?(?:provide|give|supply|submit|disclose|register|enter)\b|\b(?:fields?|data|information|details|entries|questions|indications?|items)\b.{0,80}\b(?:is|are|be|marked(?: as)?|with an asterisk|highlighted)\b.{0,20}\b(?:mandatory|compulsory|required|optional|voluntary|obligatory|needed|necessary)\b|\b(?:mandatory|compulsory|required|obligatory|optional|voluntary)\b.{0,20}\b(?:fields?|indications?|information|data|entries)\b.{0,60}\b(?:marked|highlighted|indicated|asterisk|star)\b|\b(?:compulsory|mandatory|obligatory)\b.{0,40}\b(?:fields?|indications?|information|data)\b.{0,60}\b(?:highlighted|indicated|marked|shown)\b|\bprovi(?:sion of|ding)\b.{0,60}\b(?:data|information|details|address|numbers?|names?|them|it|this)\b.{0,40}\b(?:voluntary|optional|mandatory|required|compulsory|contractual|statutory|necessary)\b|\b(?:are|is) (?:free|not obliged|not required|not obligated) (?:not )?to (?:provide|give|refuse|withhold)\b|\brequire \w+ to provide certain\b|\byou (?:must|have to|need to) (?:provide|give us|enter|fill in)\b.{0,80}\b(?:data|information|details|address|fields?)\b|\bmust be (?:filled in|entered|provided|given)\b|\b(?:will be|are|is|may be) required to (?:provide|give|enter|supply|submit)\b|\b(?:users?|members?|customers?|applicants?|participants?|guests?|visitors?)\b[^.]{0,60}\b(?:must|(?:will )?have to|need to) (?:provide|give|enter|supply|submit)\b|\bif you (?:voluntarily|choose to|freely) (?:submit|provide|give|disclose)\b|\brequires? (?:this|these|the following|certain) (?:information|data|details)\b/i,
  fr: /\bobligatoires?\b.{0,60}\b(?:champs?|donnees|informations|renseignements|asterisque|reponses?|formulaires?)\b|\b(?:champs?|donnees|informations|renseignements|reponses?|fourniture)\b.{0,80}\b(?:obligatoires?|facultati(?:fs?|ves?)|optionnel\w*|(?<!\bsi )necessaires?)\b|\b(?:n'etes pas|pas|jamais) (?:tenue?|obligee?s?)\b.{0,30}\b(?:de (?:nous )?(?:fournir|communiquer|donner)|fournir|communiquer)\b|\b(?:donnees|informations|champs|elles|celles-ci)\b.{0,40}\bindispensables?\b|\bsans (?:votre|vos) [^.;]{3,60}\bne (?:pouvons|pourrons)\b/i,
  nl: /\b(?:velden?|gegevens|verstrekking|verstrekken|invullen)\b.{0,80}\b(?:verplicht|vrijwillig|optioneel|noodzakelijk)\b|\b(?:niet verplicht|verplicht|vrijwillig|optioneel|verplichte)\b.{0,60}\b(?:gegevens|velden?|verstrek\w*|invul\w*|in te vullen)\b/i,
  de: /\b(?:pflichtfeld\w*|pflichtangabe\w*|pflichtig|freiwillige? angaben?|freiwillig)\b|\b(?:angabe\w*|bereitstellung|eingabe|mitteilung|felder|daten)\b.{0,100}\b(?:freiwillig|erforderlich|verpflichtend|zwingend|vorgeschrieben|pflicht|optional)\b|\bnicht verpflichtet\b.{0,60}\b(?:daten|anzugeben|mitzuteilen|bereitzustellen|angeben)\b|\bverpflichtet\b.{0,80}\b(?:bereitzustellen|anzugeben|mitzuteilen)\b/i,
});

/** What follows if it is not given. */
const consequences = patternIn({
  en: /\b(?:without|if you (?:do not|don't|fail to|choose not to|decide not to|refuse to|prefer not to|decline to|are unwilling to)|refusal|refus(?:e|ing)|failure|failing|not (?:providing|to provide)|in (?:the )?absence of which|otherwise|should you not|where you (?:do not|fail to|decline to))\b.{0,140}\b(?:cannot|can't|can not|could not|unable|not (?:be )?able|not be (?:possible|available)|may not be|not possible|impossib\w+|unavailable|will not be|won't be|result in|limit(?:ed|s)?|prevents?)\b|\bwithout (?:an? |the |your |this |these )?[\w ,'-]{3,80}? we (?:cannot|can't|can not|could not|are unable to|may not)\b|^if you (?:do not|don't|choose not to) (?:provide|give|tell|supply|share|disclose) .{3,120}\b(?:cannot|can't|unable|not be able|not possible)\b|^without (?:your |an? |the )?(?:\w+ ){0,6}(?:data|details|information|address|number|name)s?,? .{0,60}\b(?:cannot|can't|unable|not possible)\b|\b(?:cannot|can't|unable|not able|not possible|impossible)\b.{0,100}\b(?:without (?:this|these|those|them|it|such|your|the|that|certain|\w+ (?:data|details|information))|if you (?:do not|don't|fail to) (?:provide|give|supply))\b/i,
  fr: /\b(?:a defaut|sans (?:ces|cette|celles|ceux|elles?|vos)|si vous ne (?:les |nous )?(?:fournissez|communiquez|renseignez|souhaitez|transmettez)|en l'absence|defaut de (?:reponse|fourniture|communication)|le refus)\b.{0,140}\b(?:ne (?:pourr\w+|pouvons|peut|peuvent|sera|seront|serons)|impossib\w+|empech\w+|pas)\b/i,
  nl: /\b(?:zonder (?:deze|die|uw|je|dit|\w*(?:gegevens|adres|nummer|naam)\b)|als (?:u|je) (?:deze |de |uw |dit )*(?:gegevens |informatie )*niet|indien (?:u|je) (?:deze |de |uw )*(?:gegevens )*niet|weiger\w*|anders)\b.{0,140}\b(?:niet|geen|onmogelijk)\b/i,
  de: /\b(?:ohne (?:diese|ihre|die|deren|angabe\w*|\w*(?:daten|angaben|anschrift|adresse|nummer|name)\b)|wenn sie (?:uns )?(?:\w+ ){0,4}nicht|sofern sie (?:uns )?(?:\w+ ){0,4}nicht|werden (?:die|diese) (?:daten|angaben) nicht|nichtbereitstellung|nichtangabe|andernfalls|sonst)\b.{0,160}\b(?:nicht|keine?n?|unmoglich|nur eingeschrankt)\b/i,
});

/** “If you leave it blank, we cannot enrol you”, “Filling in your level is optional”: said of a form, without a word for data. */
const ofForm = {
  required: patternIn({
    en: /\b(?:filling in|giving|providing|entering|stating|telling us)\b[^.;]{0,60}\b(?:is|are) (?:not |entirely |completely )*(?:required|mandatory|compulsory|obligatory|voluntary|optional|up to you)\b/i,
    fr: /\b(?:indiquer|remplir|renseigner|donner|fournir|communiquer|preciser)\b[^.;]{0,60}\b(?:(?:est|n'est pas|reste) (?:obligatoire|facultatif|libre))\b/i,
    nl: /\b(?:invullen|opgeven|geven|verstrekken|vermelden|doorgeven)\b[^.;]{0,20}\bis (?:niet |geheel |altijd )*(?:verplicht|vrijwillig|optioneel)\b/i,
    de: /\b(?:anzugeben|auszufullen|mitzuteilen|einzutragen)\b[^.;]{0,8}\bist (?:nicht |ganz )*(?:pflicht|freiwillig|verpflichtend|erforderlich|notwendig)\b/i,
  }),
  follows: patternIn({
    en: /\bif you (?:leave|left) (?:it|them|this|these|that|those|any|a field|fields)\b[^.;]{0,20}\b(?:blank|empty|out|open)\b[^.;]{0,80}\b(?:cannot|can't|unable|not)\b|\bif you do(?: not|n't) fill (?:it|them|this|these|those|everything) (?:in|out)\b[^.;]{0,80}\b(?:cannot|can't|unable|not)\b/i,
    fr: /\bsi vous (?:ne (?:les|la|le) (?:remplissez|donnez|indiquez|precisez) pas|(?:les |la |le )?laissez [^.;]{0,30}\bvides?)\b[^.;]{0,80}\b(?:ne pouvons|ne pourrons|ne peut|impossible)\b/i,
    nl: /\b(?:vult?|geeft?|verstrekt?|laat) (?:je|u|jij)\b[^.;]{0,40}\b(?:niet|leeg|geen)\b[^.;]{0,60}\b(?:kan|kunnen|kun|kunt)\b[^.;]{0,60}\b(?:niet|geen)\b/i,
    de: /\b(?:fullst|fullen|gibst|geben|lasst|lassen|teilst|teilen|machst|machen|nennst|nennen) (?:du|sie)\b[^.;]{0,50}\b(?:nicht|leer|keine)\b[^.;]{0,30}\b(?:konnen|kann|kannst)\b[^.;]{0,60}\b(?:nicht|keine?n?)\b/i,
  }),
};

/** About what is given: data, not consent, cookies, proof of identity, prices. */
const about = patternIn({
  en: /\b(?:data|information|details|fields?|them|indications?|address|number|name|history|anything|e-?mail|birth|questions|it|this|provide)\b/i,
  fr: /\b(?:donnees|informations|champs?|renseignements|reponses?|coordonnees|celles-ci|elles)\b/i,
  nl: /\b(?:gegevens|velden?|veld|informatie|adres|nummer)\b/i,
  de: /\b(?:\w*daten|angaben?|anschrift|pflichtfeld\w*|pflichtangabe\w*|informationen|felder|feld|adresse|nummer)\b/i,
});
const not =
  /\?$|\b(?:cookies?|traceurs?|browser|rights?|droits?|rechten|rechte|identity|identite|identiteit|identitat|request|consent|toestemming|einwilligung|consentement|unsubscribe|newsletter preferences|by law|law enforcement|court|retention|password|processor|subcontract\w*|third part(?:y|ies)|authorit\w+|encrypt\w*|transfer\w*|disclos\w+ to|good[- ]faith|(?:we|company|media) (?:may|can|will) (?:be required to )?disclose|speicher\w*|geloscht|kept|stored|deleted|retain\w*|storage|portab\w*|functioning|(?:as long|insofar|in so far) as|bewaren|bewaard|opgeslagen|gedeeld|(?:met|aan) (?:\w+ )?(?:derden|partners?|partijen)|(?:hiertoe|daartoe) (?:\w+ )?verplicht|conserv\w*|partag\w*|aux (?:tiers|partenaires|autorites))\b/i;
/** Refusing to give data may be told in the same breath as the exercise of rights. */
const refusal =
  /\brefus\w+ to (?:provide|give|supply|communicate)\b|\bpersonal data\b.{0,30}\b(?:not required|voluntary)\b/i;

/** That the use of data is needed for something says nothing of whether it must be given. */
const ofUse =
  /\b(?:minimi[sz]ation|minimierung|adequate, relevant|limited to what|as far as|process(?:ing|ed|es)?|(?:may|can|will) (?:also )?be used|verarbeit\w*|bereitstellung (?:einer|unserer|eines|des|der website)|weisungen|minimisation|adequates|traitement\w* (?:est|sont)|verwerking|verwerkt|dataminimalisatie)\b/i;
const ofGiving =
  /\b(?:provi(?:de|sion|ding)|giv(?:e|ing)|suppl\w+|enter|fill|submit it|voluntar\w*|optional|mandatory|compulsory|obligatory|freiwillig\w*|pflicht\w*|verpflichtet|anzugeben|angeben|mitteilen|angaben?|fourni\w*|communiquer|obligatoires?|facultati\w+|indispensables?|verstrek\w*|invul\w*|verplicht\w*|vrijwillig)\b/i;

export function provision(draft: Draft): void {
  const { language } = draft;
  for (const line of draft.lines) {
    if (line.kind === 'heading' || line.kind === 'row') continue;
    const asked = fits(ofForm.required[language], line);
    const left = fits(ofForm.follows[language], line);
    const must = asked || fits(required[language], line);
    const follows = left || fits(consequences[language], line);
    if ((!must && !follows) || (!asked && !left && !fits(about[language], line))) continue;
    if (not.test(line.text) && !refusal.test(line.text)) continue;
    if (ofUse.test(line.text) && !ofGiving.test(line.text)) continue;
    if (follows && !must && !left && !refersToGiving(draft, line)) continue;
    const words = line.raw;
    draft.add(
      'provision',
      ['provision'],
      { ...(must ? { required: words } : {}), ...(follows ? { consequences: words } : {}) },
      line,
    );
  }
}

const giving =
  /\b(?:asks?|provid\w*|giv(?:e|en|ing)|suppl\w+|enter\w*|submit\w*|disclos\w*|need\w*|requir\w*|fields?|data|details|address|numbers?|names?|e-?mail|curriculum vitae|fourni\w*|communiqu\w*|champs?|renseign\w*|verstrek\w*|geeft|invul\w*|gegevens|angeb\w*|angab\w*|bereitstell\w*|\w*daten|anschrift|mitteil\w*|benotig\w*)\b/i;

/** “Without them we cannot …” is about data if it says so itself, or the sentence before it does. */
function refersToGiving(draft: Draft, line: Line): boolean {
  if (giving.test(line.text)) return true;
  const before = draft.lines[line.index - 1];
  return before?.block === line.block && giving.test(before.text);
}
