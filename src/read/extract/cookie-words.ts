// Words for kinds of cookies, as banners and tables sort them, in four languages; written for folded text.

const categories: readonly (readonly [string, RegExp])[] = [
  [
    'necessary',
    /\b(?<!non-|non |not |nicht |niet )(?:strictly necessary|necessary|essential|required|indispensable|techni(?:cal|ques?|sche?)(?= cookies|$)|(?:strictement )?necessaires?|essentiels?|(?:strikt )?noodzakelijke?|(?:unbedingt |technisch )?notwendige?|essenzielle?|erforderliche)\b/i,
  ],
  [
    'functional',
    /\b(?:function(?:al|ality)|preferences?|personali[sz]ation|fonctionnels?|functionele|voorkeuren|funktionale?|funktionelle|komfort|praferenzen)\b/i,
  ],
  ['performance', /\b(?:performance|prestaties?)\b/i],
  [
    'analytics',
    /\b(?:analytic(?:s|al)?|statistic(?:s|al)|measur(?:ement|ing)|statistiques?|analytiques?|mesure d'audience|audience|analytische|statistieken|statistische|analyse|analysezwecke|statistik(?:en)?)\b/i,
  ],
  [
    'advertising',
    /\b(?:advertis\w+|adverts?|targeting|remarketing|retargeting|publicit\w+|advertentie\w*|werbe\w*|werbung)\b/i,
  ],
  ['marketing', /\bmarketing\b/i],
  ['social media', /\b(?:social[ -](?:media|networks?)|reseaux sociaux|sociale media|soziale (?:medien|netzwerke))\b/i],
];

/** The kinds of cookies that a folded text names. */
export const cookieCategories = (text: string): string[] =>
  categories.filter(([, match]) => match.test(text)).map(([name]) => name);
