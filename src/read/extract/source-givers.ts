// Sources told by their deed: an outsider stands as the subject, gives or tells, and the company is the one told.
import { patternIn } from '../patterns.ts';

/** “Your previous landlord tells us how …”; what is only a permission or an order brings no data. */
export const givers = patternIn({
  en: /^\W*(?:your|an?|the|our|some|other) (?:[\w-]+ ){0,3}(?:landlords?|employers?|compan(?:y|ies)|agenc(?:y|ies)|banks?|insurers?|funds?|schools?|universit(?:y|ies)|doctors?|dentists?|vets?|hospitals?|clinics?|referees?|brokers?|agents?|councils?|authorit(?:y|ies)|partners?|carriers?|parents?|platforms?|bureaus?) (?:\w+ ){0,2}(?:tells?|informs?|notif(?:y|ies)|supplies|supply|confirms? to|reports? to) us\b(?! (?:to|not|otherwise)\b)|\b(?:receive|obtain|get|collect|request)\b[^.;]{0,60}\bfrom (?:your|the child's|the patient's) (?:previous|former|last|current|other) (?:landlords?|employers?|schools?|doctors?|dentists?|vets?|practices?|insurers?|banks?|clubs?|suppliers?)\b/i,
  fr: /^\W*(?:votre|vos|un|une|le|la|les) (?:[\w-]+ ){0,3}(?:bailleurs?|employeurs?|banques?|assureurs?|mutuelles?|ecoles?|medecins?|agences?|courtiers?|hopita(?:l|ux)|partenaires?|prescripteurs?|mairie) nous (?:communique(?:nt)?|transmet(?:tent)?|fournit|fournissent|informe(?:nt)?|confirme(?:nt)?|adresse(?:nt)?|signale(?:nt)?)\b/i,
  nl: /^\W*(?:uw|je|jouw|een|de|het) (?:[\w-]+ ){0,3}(?:huisarts|verwijzer|werkgever|bank|school|verzekeraar|zorgverzekeraar|verhuurder|ziekenhuis|gemeente|apotheek|makelaar|tandarts|bemiddelaar) (?:(?:stuurt|geeft|meldt|verstrekt|bevestigt|bezorgt|levert) (?:aan )?ons\b|laat ons weten\b)/i,
  de: /^\W*(?:ihre?|dein|deine|die|der|das|ein|eine) (?:[\w-]+ ){0,3}(?:vermieter|arbeitgeber|bank|krankenkasse|versicherung|versicherer|hausarzt|arzt|schule|makler|auskunftei|behorde|krankenhaus|vermittler|gemeinde) (?:teilt uns\b[^.;]{0,60}\bmit\b|ubermittelt uns\b|meldet uns\b|sendet uns\b|schickt uns\b|bestatigt uns\b)/i,
});

/** “We check your name against public sanctions lists”: open lists that are looked into. */
export const openLists = patternIn({
  en: /\bwe (?:\w+ )?(?:check|screen|compare|verify|look up|search)\b[^.;]{0,60}\b(?:(?:public|official|published) (?:\w+ ){0,2}(?:lists?|registers?|records)|registers? of (?:companies|births|electors|title))\b/i,
  fr: /\bnous (?:verifions|comparons|consultons)\b[^.;]{0,60}\b(?:listes? (?:publiques?|officielles?)|registre (?:des societes|foncier|national))\b/i,
  nl: /\bwij (?:controleren|vergelijken|raadplegen)\b[^.;]{0,60}\b(?:openbare (?:lijsten|registers?)|kadaster)\b/i,
  de: /\bwir (?:prufen|gleichen|vergleichen)\b[^.;]{0,60}\b(?:offentlichen? (?:\w+)?listen?|offizielle[nr]? (?:\w+)?listen?)\b/i,
});
