// Names of files in the package: of tables, columns and uploads that others named, and that must unpack safely on every system.

/** Letters, digits and marks of any script; of signs only these. */
const unsafe = /[^\p{L}\p{N}\p{M}._-]+/gu;
/** Names of devices on Windows, with or without an ending. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** Endings that a double click runs, or that a browser runs as a page: a stranger may have uploaded it to somebody's record. */
const runs =
  /\.(?:[xsdp]?html?|xht|svgz?|xml|xslt?|mht|mhtml|js|mjs|hta|url|lnk|desktop|exe|com|bat|cmd|msi|scr|pif|vb[es]?|jse|ws[fh]?|ps1|jar|reg|app|command|sh|docm|xlsm|pptm)$/i;

const longest = 60;

/** One part of a path: never empty, no separator, no dot in front, no device, at most 60 characters (240 bytes of UTF-8). */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(unsafe, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.\p{M}]+/u, '');
  const short = Array.from(plain)
    .slice(0, longest)
    .join('')
    .replace(/[-.]+$/, '');
  if (short === '') return 'unnamed';
  return device.test(short) ? `_${short}` : short;
}

/** The same for a file that somebody uploaded: the ending stays, and what would run gets one that does not. */
export function safeFileName(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const whole = `${safeName(name.slice(0, name.length - ending.length))}${ending.toLowerCase()}`;
  return runs.test(whole) ? `${whole}.txt` : whole;
}

/** Gives every name once, in any mix of upper and lower case: file systems take these for the same. */
export function namer(): (folder: string, name: string) => string {
  const given = new Set<string>();
  return (folder, name) => {
    const at = name.lastIndexOf('.');
    const [stem, ending] = at > 0 ? [name.slice(0, at), name.slice(at)] : [name, ''];
    for (let n = 1; ; n++) {
      const path = `${folder}/${n === 1 ? name : `${stem}-${n}${ending}`}`;
      const form = path.normalize('NFKC').toLowerCase();
      if (given.has(form)) continue;
      given.add(form);
      return path;
    }
  };
}
