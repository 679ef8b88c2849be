// What is asked of a page, as source that runs in it: whether something asks about cookies and with which controls, and where it is opened again.

/** Words on controls, by what they do; folded to lower case, without accents. A banner may be in any of the four languages. */
const words = {
  accept:
    /^(?:(?:yes|oui|ja)[,!]? ?(?:i |j'|ik |ich )?)?(?:(?:i |we )?(?:accept|agree|allow|consent|enable all)|ok(?:ay|e)?\b|got it|understood|(?:tout |j')?(?:accepte|autorise)|d'accord|compris|(?:alle?s? |ich )?(?:akzeptier|zustimm|stimme zu|erlaub|zulass|einverstanden|verstanden|accepteer|accepteren|accepter|toestaan|toelaten|akkoord|begrepen|cookies (?:accept|akzept|toestaan|zulassen)))/,
  refuse:
    /^(?:(?:no|non|nee|nein)[,!]? ?(?:thanks|thank you|merci|bedankt|danke)?$|(?:i )?(?:refuse|reject|decline|deny|disagree|do not (?:accept|agree|allow|consent)|object)|(?:only |use |accept |allow )?(?:only )?(?:strictly )?(?:necessary|essential|required)(?: cookies)?(?: only)?$|continue without|without accepting|(?:tout |je )?refuse|continuer sans|(?:cookies )?(?:necessaires|essentiels|indispensables) (?:uniquement|seulement)|uniquement les cookies (?:necessaires|essentiels)|(?:alle[sn]? |ik )?(?:ablehn|weiger|afwijz|verwerp)|(?:nur|alleen|enkel) (?:die |de )?(?:notwendig|erforderlich|essen[tz]i|technisch|noodzakelijk|functione|vereist|strikt)|(?:notwendige|noodzakelijke)\w* (?:cookies )?(?:akzeptieren|accepteren)|ohne (?:zustimmung|einwilligung) (?:weiter|fortfahren)|weiter ohne|doorgaan zonder|alle[sn]? (?:ablehnen|weigeren|afwijzen))/,
  more: /^(?:(?:my|your|cookie|privacy|consent|datenschutz|manage|change|more|show|view|meer|mehr|plus|gerer|voir|afficher)[ -]+)*(?:settings?|preferences?|options?|customi[sz]e|manage|choose|details?|choices|parametr|personnalis|choisir|reglages|(?:cookie-?)?(?:voorkeuren|instellingen)|aanpassen|zelf kiezen|beheren|(?:cookie-?)?einstellungen|anpassen|auswahl|im einzelnen|konfigurieren|verwalten)/,
  save: /^(?:save|confirm|apply|enregistrer|valider|confirmer|opslaan|bevestig|bewaar|speicher|bestatig|auswahl (?:speichern|bestatigen|erlauben)|selectie|my choices)/,
  policy:
    /polic|notice|declaration|legal|imprint|impressum|politique|mentions|beleid|verklaring|erklarung|richtlinie|learn more|more info|en savoir plus|meer (?:info|lezen)|mehr (?:info|erfahren)|^(?:close|fermer|sluiten|schliessen|x|×)$/,
  about: /cookies?\b|traceurs?\b|consent|tracking|einwillig|toestemming|datenschutz|privacy|vie privee/,
  reopen:
    /^(?:my |mes |mijn |meine )?(?:cookies?|consent)$|(?:cookie|consent|privacy|traceur|tracking|datenschutz)\w*[ -]?(?:settings?|preferences?|choices?|options|manager|consent|voorkeur\w*|instelling\w*|keuze\w*|einstellung\w*|auswahl|verwalt\w*)|(?:gerer|parametr\w*|preferences|choix|reglages|personnaliser)(?: (?:de|des|les|mes|vos|aux|sur|pour))* (?:cookies?|traceurs?|consentement)|(?:manage|change|review|withdraw|edit)(?: (?:my|your|the))? (?:cookies?|consent|privacy)|(?:cookies?|toestemming) (?:beheren|wijzigen|aanpassen)|(?:einwilligung|cookies?) (?:widerrufen|andern|verwalten|anpassen)|do not sell/,
};

const source = (patterns: Record<string, RegExp>): string =>
  `{${Object.entries(patterns)
    .map(([name, pattern]) => `${name}:${String(pattern)}`)
    .join(',')}}`;

/** Shared by the two questions below. A page of any size is looked at up to a bound. */
const tools = String.raw`
const words = ${source(words)};
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
const parentOf = (el) => el.parentElement ?? (el.getRootNode() instanceof ShadowRoot ? el.getRootNode().host : null);
const seen = (el) => {
  if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, bottom, right } = el.getBoundingClientRect();
  return width > 2 && height > 2 && bottom + scrollY > 0 && right + scrollX > 0;
};
const textOf = (el) => fold((el.innerText || el.value || el.getAttribute('aria-label') || el.title || '').slice(0, 200));
const controls = [];
let looked = 0;
const walk = (root) => {
  for (const el of root.querySelectorAll('*')) {
    if (++looked > 30000) return;
    if (el.shadowRoot) walk(el.shadowRoot);
    if (controls.length < 3000 && el.matches('button,a,input[type=button],input[type=submit],[role=button],[role=link],[onclick]') && seen(el)) controls.push(el);
  }
};
walk(document);
`;

/** Leaves what it found in the page for `control` below; answers with what can be said of it. */
export const questionSource = String.raw`(() => { ${tools}
const fixed = (el) => /^(?:fixed|sticky)$/.test(getComputedStyle(el).position) || el.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]');
const layerOf = (control) => {
  let words_ = null, outer = null;
  for (let el = control, steps = 0; el && el !== document.body && el !== document.documentElement && steps < 14; el = parentOf(el), steps++) {
    const text = (el.innerText ?? '').slice(0, 20000);
    if (!words_ && el !== control && words.about.test(fold(text))) words_ = el;
    if (fixed(el) && words.about.test(fold(text))) outer = el;
  }
  return outer ?? words_;
};
const within = (layer, el) => { for (let at = el; at; at = parentOf(at)) if (at === layer) return true; return false; };
const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const rgba = (color) => { paint.clearRect(0, 0, 1, 1); paint.fillStyle = 'rgba(0,0,0,0)'; paint.fillStyle = color; paint.fillRect(0, 0, 1, 1); return [...paint.getImageData(0, 0, 1, 1).data]; };
const behind = (el) => {
  for (let at = el; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return null;
    const colour = rgba(style.backgroundColor);
    if (colour[3] > 250) return colour;
    if (colour[3] > 5) return null;
  }
  return [255, 255, 255, 255];
};
// WCAG 2.2, relative luminance and contrast ratio.
const light = ([r, g, b]) => { const part = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b); };
const contrast = (a, b) => { if (!a || !b) return null; const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return Math.round(((x + 0.05) / (y + 0.05)) * 10) / 10; };
const told = (el) => {
  if (!el) return null;
  const { width, height } = el.getBoundingClientRect(), style = getComputedStyle(el);
  const own = behind(el), up = parentOf(el);
  return { text: (el.innerText || el.value || el.getAttribute('aria-label') || '').slice(0, 60), width: Math.round(width), height: Math.round(height),
    font: Math.round(parseFloat(style.fontSize) * 10) / 10, weight: Number(style.fontWeight) || 400, contrast: contrast(rgba(style.color), own), fill: up ? contrast(own, behind(up)) : null };
};
let found = null;
const ours = document.querySelector('#upheld');
const open = document.querySelector('dialog.upheld[open]');
for (const layer of [open, ours]) if (!found && layer && seen(layer)) {
  const accept = layer.querySelector('[name=action][value=accept]'), refuse = layer.querySelector('[name=action][value=refuse]');
  if (accept && seen(accept)) found = { own: true, layer, accept, refuse: refuse && seen(refuse) ? refuse : null, more: layer.querySelector('[data-upheld-open]'), save: layer.querySelector('[value=choose]') };
}
if (!found) for (const accept of controls.filter((el) => words.accept.test(textOf(el)) && !words.refuse.test(textOf(el))).slice(0, 40)) {
  const layer = layerOf(accept);
  if (!layer) continue;
  const inside = controls.filter((el) => el !== accept && within(layer, el));
  const say = (kind) => inside.find((el) => words[kind].test(textOf(el))) ?? null;
  const known = (el) => ['accept', 'refuse', 'more', 'save', 'policy'].some((kind) => words[kind].test(textOf(el)));
  // A way to refuse may be said in words that are not known here.
  const unclear = inside.filter((el) => !known(el) && !(el.matches('a[href]') && !/^(?:#|javascript:)/.test(el.getAttribute('href')))).length;
  found = { own: false, layer, accept, refuse: say('refuse'), more: say('more'), save: say('save'), unclear };
  if (found.refuse) break;
}
if (!found) for (const el of controls.filter((one) => words.refuse.test(textOf(one)) || words.save.test(textOf(one))).slice(0, 40)) {
  const layer = layerOf(el);
  if (layer && fixed(layer)) { const refuse = words.refuse.test(textOf(el)) ? el : null; found = { own: false, layer, accept: null, refuse, more: null, save: refuse ? null : el }; break; }
}
globalThis[Symbol.for('visit')] = found;
if (!found) return null;
const ticked = [...found.layer.querySelectorAll('input[type=checkbox]:checked:not(:disabled)')].filter((box) => box.getClientRects().length > 0).length;
return { own: found.own, accept: told(found.accept), refuse: told(found.refuse), more: Boolean(found.more), save: Boolean(found.save), ticked, unclear: found.unclear ?? 0 };
})()`;

/** The element of a control that the question found. */
export const controlSource = (which: 'accept' | 'refuse' | 'more' | 'save'): string =>
  `globalThis[Symbol.for('visit')]?.${which} ?? null`;

/** The element that opens the choice again; null when the page has none. `said`: words that the policy gives for it, folded. */
export const reopenSource = (said: readonly string[]): string => String.raw`(() => { ${tools}
const said = ${JSON.stringify(said).replaceAll('<', '\\u003c')};
const named = document.querySelectorAll('[data-upheld-open],.upheld-open a');
return [...named].find((el) => !el.closest('#upheld,dialog') && seen(el)) ?? controls.find((el) => { const text = textOf(el); return text.length < 60 && !el.closest('#upheld,dialog') && (words.reopen.test(text) || said.includes(text)); }) ?? null;
})()`;

/** Paths of this site that its page links to, and how much text the page shows. */
export const pageSource = String.raw`(() => ({
  paths: [...new Set([...document.querySelectorAll('a[href]')].slice(0, 2000).flatMap((link) => { const url = URL.parse(link.href); return url && url.origin === location.origin && url.search === '' && !link.hasAttribute('download') ? [url.pathname] : []; }))].slice(0, 200),
  letters: document.body?.checkVisibility() ? document.body.innerText.trim().length : 0,
  title: document.title.slice(0, 200),
}))()`;

/** Whether a page says that cookies must be allowed: words of walls, not of questions. */
export const wallSource = String.raw`(() => { ${tools}
return /\b(?:enable|activate|turn on|allow) (?:your )?(?:browser )?cookies (?:in|to|and|for|on)\b|cookies (?:are|must be|need to be|have to be|seem to be) (?:disabled|enabled|required|blocked|turned off)|(?:activ\w+|autoris\w+) les cookies (?:dans|de|pour)|cookies (?:sont|doivent etre) (?:desactives|actives)|cookies (?:moeten|zijn) (?:ingeschakeld|uitgeschakeld|aan|uit)|schakel cookies in|(?:aktivieren sie|erlauben sie) (?:bitte )?cookies|cookies (?:sind|mussen) (?:deaktiviert|aktiviert|blockiert)/.test(fold((document.body?.innerText ?? '').slice(0, 20000)));
})()`;

export const formSource = `[...document.querySelectorAll('form')].some((form) => form.method === 'post' && !form.closest('#upheld,dialog.upheld'))`;
