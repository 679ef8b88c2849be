// Grounded purposes: sentences that say on what a use rests and name it first, “Invitations rest on your consent”.
import type { Language } from '#base';
import type { Span } from './purpose-parts.ts';

/** The use, in the first group; what it rests on follows. Written for folded text. */
const shapes: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^for ([^,.;:]{4,90}?),? (?:we|our \w+|the (?:company|club|association)) (?:also |then |only )?(?:rel(?:y|ies)|bases?|invokes?|depends?|needs?|asks? for|have|has)\b/i,
    /^([^,.;:]{4,90}?(?:, and [^,.;:]{4,40},)?) (?:(?:is|are) (?:\w+ )?(?:based|founded|grounded)|rests?|rel(?:y|ies)) (?:up)?on\b/i,
    /^([^,.;:]{4,90}?) (?:is|are) (?:necessary|needed|required) (?:for|to|by|under)\b/i,
    /^([^,.;:]{4,90}?) (?:is|are) (?:only )?(?:sent|made|issued|given|offered|carried out|done|conducted|operated|run) (?:in|on|under|with)\b/i,
  ],
  fr: [
    /^(?:pour )?([^,.;:]{4,90}?),? (?:repose(?:nt)?|se fonde(?:nt)?|(?:est|sont) (?:\w+ )?(?:fonde|base)e?s?) sur\b/i,
    /^pour ([^,.;:]{4,90}?), nous (?:nous (?:fondons|appuyons)|invoquons|demandons)\b/i,
  ],
  nl: [
    /^([^,.;:]{4,90}?) (?:berust(?:en)?|steun(?:t|en)|(?:is|zijn) gebaseerd|gebeur(?:t|en)) op\b/i,
    /^voor ([^,.;:]{4,90}?) (?:beroepen (?:wij|we) ons|steunen (?:wij|we)|baseren (?:wij|we) ons|vragen (?:wij|we)) (?:op|je|uw|om)\b/i,
  ],
  de: [
    /^([^,.;:]{4,90}?) (?:beruh(?:t|en)|stutz(?:t|en) sich|erfolg(?:t|en)) (?:allein |ausschliesslich )?auf\b/i,
    /^fur ([^,.;:]{4,90}?) (?:berufen wir uns|stutzen wir uns) auf\b/i,
  ],
};

/** What is no use of its own: any processing, what was said before, the ground itself. */
const noUse =
  /^(?:(?:the|this|our|such|your|any|all|each|these|those|that|its|their|a|le|la|les|l'|ce|cette|ces|de|het|deze|dit|die|der|das|diese[rs]?|unsere|ihre)\s?)*(?:(?:legal|lawful|personal|further|other|data)\s)*(?:process\w*|uses?|collection|storage|storing|retention|transfers?|transmission|disclosure|sharing|data|information|bas[ie]s|grounds?|it|they|this|these|that|which|consent|contract|agreement|cookies?|traitements?|utilisation|collecte|conservation|transferts?|donnees|bases?|\w*verarbeitung\w*|nutzung|speicherung|erhebung|ubermittlung|weitergabe|\w*daten|rechtsgrundlage|verwerking\w*|gebruik|opslag|doorgifte|\w*gegevens|grondslag|access|rights?|request\w*|requests?)\b|\b(?:your|personal) data$/i;

/** Where a sentence names the use that rests on a ground; undefined in others. */
export function groundedUse(text: string, language: Language): Span | undefined {
  for (const shape of shapes[language]) {
    const use = shape.exec(text);
    if (!use) continue;
    const start = use[0].indexOf(use[1]!);
    return noUse.test(use[1]!) ? undefined : [start, start + use[1]!.length];
  }
  return undefined;
}
