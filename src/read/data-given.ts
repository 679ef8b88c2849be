// Data given on an occasion: “information that you send us when you open a ticket”, which no enumeration names and no word list knows.
import type { Language } from '#base';
import type { Line } from './context.ts';
import type { DataTold } from './data-told.ts';
import { isMeant, namedInPassing, namesDataHad } from './data-named.ts';
import { fits, patternIn } from './patterns.ts';

const on = {
  en: '(?:when(?:ever)?|while|if|should you|on|upon|via|through|over|during|in (?:the )?(?:course|context|connection|process)|as part|in (?:your|the|any|an?|our)|using)\\b[^.;:()]{3,70}(?!\\w)',
  fr: "(?:lors|lorsque|quand|via|dans|par|sur|a l'occasion|au (?:cours|moyen|travers)|a travers|en (?:remplissant|utilisant|creant|vous)|pour)\\b[^.;:()]{3,70}(?!\\w)",
  nl: '(?:via|bij|tijdens|in|door|per|op|wanneer|als|indien)\\b[^.;:(),]{3,60}',
  de: '(?:im rahmen|im zuge|bei|beim|uber|per|in|im|mit|wahrend|anlasslich|durch|zur|fur|wenn sie)\\b[^.;:(),]{3,70}',
};
/** The first group is what is given, the occasion with it. */
const given = patternIn({
  en: new RegExp(
    `\\b((?:(?:any|all|other|further|additional|such|personal|contact|registration) )*(?:information|data|details|contents?|documents?|materials?)(?: (?:that|which))? (?:(?:you|users?|visitors?|customers?|applicants?|members?|guests?|participants?) (?:(?:choose to|may|might|have|voluntarily|also|will|would|then) )*(?:provide|submit|send|enter|give|supply|share|post|upload|disclose|communicate|transmit|fill in)(?:d|ted|s|red|ed)?|(?:provided|submitted|sent|entered|given|supplied|shared|posted|uploaded) by (?:you|users|visitors|customers|applicants|members))(?: (?:to )?(?:us|me))?,? ${on.en})`,
    'i',
  ),
  fr: new RegExp(
    `\\b((?:autres )?(?:informations?|donnees|renseignements|elements|contenus?|documents?)(?: (?:a caractere personnel|personnelles))? (?:que vous (?:nous |y )?(?:avez )?(?:fourni|communiqu|transmet|transmis|saisi|renseign|envoy|publi|partag|indiqu|donn|confi)\\w*|(?:fournie?s?|communiquee?s?|transmise?s?|saisie?s?|renseignee?s?)(?: par (?:vous|l'utilisateur|vos soins))?) ${on.fr})`,
    'i',
  ),
  nl: new RegExp(
    `\\b((?:overige |andere |alle )*(?:persoons)?(?:gegevens|informatie|inhoud|documenten) (?:die|welke) (?:u|je|jij|bezoekers?|klanten) (?:(?:aan )?ons )?(?:zelf )?${on.nl}\\b(?:verstrek|geef|invul|achterla|doorgeef|deel|stuur|opgeef|verzend|aanlever|plaats|vermeld)\\w*)`,
    'i',
  ),
  de: new RegExp(
    `\\b((?:weiteren? |sonstigen? |alle )*(?:personenbezogenen? )?(?:daten|angaben|informationen|inhalte|unterlagen),? die sie (?:uns )?${on.de}\\b(?:mitteilen|ubermitteln|angeben|eingeben|zukommen lassen|zur verfugung stellen|senden|bereitstellen|machen|mitgeteilt|ubermittelt|angegeben)\\w*)|\\b(?:von ihnen (?:uns )?)?((?:im rahmen|im zuge|bei|uber|in|mit) (?:der|des|ihrer|ihres|einer|eines|das|dem|ein|unser\\w*)?(?: ?[\\w-]+){1,3} (?:(?:an )?uns )?(?:ubermittelten|mitgeteilten|angegebenen|eingegebenen|gemachten|bereitgestellten) (?:personenbezogenen )?(?:daten|angaben|informationen|unterlagen))\\b|\\b((?:ihre|deine) (?:angaben|daten|eingaben) (?:aus|in) (?:dem|ihrem|diesem|unserem) (?:\\w+-?)?formular\\w*)`,
    'i',
  ),
});
/** “If you write to us, we keep your letter”: the occasion comes first. The first group is what is kept. */
const asked = patternIn({
  en: /^\W*(?:if|when|where|whenever|should) you (?:contact|e-?mail|write|call|phone|message|apply|send|get in touch|leave|post|fill|reach|comment|ask)\b[^.;:]{0,110}?, [^.;:]{0,90}?\b((?:your|the) (?:messages?|e-?mails?|details|(?:personal )?(?:data|information)|enquir(?:y|ies)|inquir(?:y|ies)|requests?|application(?: documents)?|comments?|letters?|answers|contents?|correspondence)(?: (?:of|in|from|contained in|provided in) your [a-z-]+| (?:that )?you (?:provide|send|give|enter|submit|have sent|have provided)\w*(?: (?:to )?us)?)?)/i,
  fr: /^\W*(?:si|lorsque|quand) vous (?:nous )?(?:contact|ecri|envoy|adress|postul|remplis|soumet|laiss|appel)\w*\b[^.;:]{0,110}?, [^.;:]{0,90}?\b((?:vos|les|votre) (?:messages?|coordonnees|donnees(?: personnelles)?|informations|reponses|demandes?|candidature|commentaires?)(?: (?:contenues?|fournies?|transmises?|communiquees?|saisies?) [a-z' ]{3,30}| que vous (?:nous )?[a-z]+)?)/i,
  nl: /^\W*(?:als|wanneer|indien) (?:u|je|jij) [^.;:]{0,60}\b(?:contact|mail\w*|e-mail\w*|bericht\w*|formulier|sollicit\w*|belt|schrijft|reactie|reageert)\b[^.;:]{0,60}?,? [^.;:]{0,60}?\b((?:uw|je|jouw|de|deze) (?:persoons)?(?:gegevens|bericht\w*|e-?mails?|informatie|vragen|sollicitatie\w*|reactie)(?: die (?:u|je) [a-z ]{3,30})?)/i,
  de: /^\W*(?:wenn|sofern|falls|soweit|nehmen|senden|schicken|schreiben|kontaktieren|bewerben) sie [^.;:]{0,60}\b(?:kontakt\w*|nachricht\w*|anfrag\w*|e-?mails?|bewerb\w*|formular\w*|anschreiben|anrufen|kommentar\w*|wenden|schreiben)\b[^.;:]{0,90}?,? [^.;:]{0,90}?\b((?:ihre|die|diese|ihrer) (?:von ihnen )?(?:[\w-]+ ){0,5}?(?:angaben|daten|nachricht|anfrage|informationen|e-?mail|kommentare?|bewerbungsunterlagen|unterlagen))\b/i,
});
/** What is received is kept, used or passed on by the company. */
const had: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:collect|gather|process|stor|keep|kept|receiv|hold|held|record|sav|us(?:e|es|ed|ing)\b|retain|includ|log|obtain|transfer)\w*/i,
  fr: /\b(?:collect|recueill|trait|enregistr|conserv|utilis|recev|recoi|recu|stock|compren|comport|inclu)\w*/i,
  nl: /\b(?:verzamel|verwerk|ontvang|opgeslagen|opslaan|slaan|bewa|gebruik|vastgelegd|bevat)\w*/i,
  de: /\b(?:erheb|erhob|verarbeit|speicher|gespeichert|nutz|verwend|erhalt|erfass|aufbewahr)\w*/i,
};
const kept: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:collect|process|stor|keep|kept|hold|held|record|sav(?:e|ed)|retain|archiv)\w*/i,
  fr: /\b(?:collect|recueill|trait(?!ement de vos demandes)|enregistr|conserv|stock|archiv)\w*/i,
  nl: /\b(?:verzamel|verwerk|opgeslagen|opslaan|slaan|bewa|vastgelegd|vastleggen|archiv)\w*/i,
  de: /\b(?:erheb|erhob|verarbeit|speicher|gespeichert|erfass|aufbewahr|archiv)\w*/i,
};
/** Duties of the reader, and how true or safe it is: nothing of what is collected. */
const ofReaders =
  /\b(?:accura\w*|true|correct|complete|up to date|responsib\w+|confirm|warrant\w*|secur\w+|protect\w*|fail to|not provide|do not|refus\w+|exact\w*|verdiques?|responsable|securi\w*|proteg\w*|refus\w*|juist\w*|verantwoordelijk\w*|beveilig\w*|richtig\w*|wahrheits\w*|verantwort\w*|sicher\w*|verschlussel\w*|encrypt\w*|ssl|tls|chiffr\w*|versleutel\w*|links?|third[- ]party (?:web)?sites?)\b/i;

/** Where the sentence goes on about what is given. */
const goesOn = / (?:is|are|will|may|can|to ensure|sont|est|seront|werden|wird|worden|wordt|zijn)\b.*$/i;

const forms = /\b(?:contact form|kontaktformular\w*|anfrageformular\w*|formulaire de contact|contactformulier)\b/i;
const work =
  /\b(?:appl(?:y|ied|ication|ying|icants?)|recruit\w*|jobs?|careers?|bewerb\w*|candidat\w*|emploi|recrutement|sollicit\w*|vacature\w*)\b/i;
const message =
  /\b(?:messag\w*|letters?|write to us|ecri\w*|schreib\w*|schrijf\w*|enquir\w*|inquir\w*|support|tickets?|e-?mail\w*|feedback|surveys?|comments?|forum|reviews?|chat|calls?|correspond\w*|social media|contact(?:ing|ed)? us|anfrage\w*|nachricht\w*|kontaktaufnahme|kommentar\w*|umfrage\w*|echange\w*|demandes?|avis|commentaires?|nous contact\w*|bericht\w*|vragen|reactie\w*)\b/i;

/** What a sentence says is given on an occasion; nothing where it enumerates, denies, or speaks of rights and duties. */
export function givenIn(line: Line, language: Language): DataTold[] {
  const { text } = line;
  const way = [given[language], asked[language]].find((one) => fits(one, line));
  if (!way || text.endsWith(':') || text.endsWith('?') || ofReaders.test(text)) return [];
  const first = way === asked[language];
  const listed = line.kind === 'item' && text.length < 160;
  if (
    !(first ? isMeant(text.slice(text.indexOf(',')), language) : namesDataHad(line, language)) ||
    namedInPassing(line, language) ||
    !(listed || (first ? kept : had)[language].test(text))
  )
    return [];
  const found = way.regex.exec(text)!;
  const words = (found[1] ?? found[2] ?? found[3])!;
  const start = found.index + found[0].indexOf(words);
  const label = line.raw
    .slice(start, start + words.length)
    .replace(goesOn, '')
    .replace(/[\s,]+$/, '');
  const named = first ? found[0] : words;
  const dpv = forms.test(named)
    ? 'pd:Contact'
    : work.test(named)
      ? 'pd:Professional'
      : message.test(named)
        ? 'pd:Communication'
        : null;
  // Of what nobody can say the kind, the occasion must be part of the name.
  return first && dpv === null ? [] : [{ label, dpv, mode: 'provided' }];
}
