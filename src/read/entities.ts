// Character references of HTML (“&eacute;”, “&#8217;”): the names that people and editors use, and all numbers.

const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others =
  'quot:34 amp:38 lt:60 gt:62 apos:39 Tab:9 NewLine:10 excl:33 num:35 dollar:36 percnt:37 lpar:40 rpar:41 ast:42 plus:43 comma:44 period:46 sol:47 colon:58 semi:59 equals:61 quest:63 commat:64 lsqb:91 lbrack:91 bsol:92 rsqb:93 rbrack:93 lowbar:95 grave:96 lcub:123 lbrace:123 vert:124 verbar:124 rcub:125 rbrace:125 OElig:338 oelig:339 Scaron:352 scaron:353 Zcaron:381 zcaron:382 Yuml:376 fnof:402 circ:710 tilde:732 ensp:8194 emsp:8195 numsp:8199 puncsp:8200 thinsp:8201 hairsp:8202 ZeroWidthSpace:8203 zwnj:8204 zwj:8205 lrm:8206 rlm:8207 hyphen:8208 dash:8208 ndash:8211 mdash:8212 horbar:8213 lsquo:8216 rsquo:8217 rsquor:8217 sbquo:8218 lsquor:8218 ldquo:8220 rdquo:8221 rdquor:8221 bdquo:8222 ldquor:8222 dagger:8224 Dagger:8225 bull:8226 bullet:8226 hellip:8230 mldr:8230 permil:8240 prime:8242 Prime:8243 lsaquo:8249 rsaquo:8250 oline:8254 frasl:8260 NoBreak:8288 euro:8364 numero:8470 trade:8482 larr:8592 uarr:8593 rarr:8594 darr:8595 harr:8596 rArr:8658 minus:8722 infin:8734 asymp:8776 ne:8800 le:8804 ge:8805 square:9633 squ:9633 check:10003 checkmark:10003 cross:10007';

const named: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...others.split(' ').map((pair): [string, string] => {
    const [name, code] = pair.split(':') as [string, string];
    return [name, String.fromCodePoint(Number(code))];
  }),
]);

/** What Windows-1252 has at 0x80 to 0x9F: browsers read “&#146;” as “’”. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,14}));?/y;

/** The character reference at `at`, with the units it takes up; undefined if none is there. */
export function entityAt(source: string, at: number): { text: string; length: number } | undefined {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (!match) return undefined;
  if (match[3] === undefined)
    return { text: numbered(match[1] ? Number(match[1]) : parseInt(match[2]!, 16)), length: match[0].length };
  if (match[0].endsWith(';')) {
    const text = named.get(match[3]);
    return text === undefined ? undefined : { text, length: match[0].length };
  }
  const bare = /^(?:nbsp|amp|lt|gt|quot|copy|reg|shy|laquo|raquo|[A-Za-z](?:grave|acute|circ|uml|cedil)|szlig)$/.test(
    match[3],
  );
  const next = source[at + match[0].length] ?? '';
  return bare && next !== '=' ? { text: named.get(match[3]) ?? match[0], length: match[0].length } : undefined;
}

function numbered(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows[code - 0x80]!;
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}

/** A short text such as an attribute with its character references resolved. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let out = '';
  for (let i = 0; i < text.length;) {
    const entity = text[i] === '&' ? entityAt(text, i) : undefined;
    out += entity ? entity.text : text[i]!;
    i += entity ? entity.length : 1;
  }
  return out;
}
