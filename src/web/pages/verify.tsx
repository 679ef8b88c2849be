// The page that checks a receipt: one file with its style and its script in it, so that it works from a saved copy and without a network.
import { raw } from 'hono/html';
import { type Language, sha256base64 } from '#base';
import type { Checked } from '#ledger';
import { ledger } from '#words';
import { speaker } from '../speak.tsx';
import { verifyScript, verifyStyle } from '../verify-parts.ts';

export interface VerifyView {
  company: string;
  language: Language;
  /** The ledger's key today; empty before the first entry. */
  vkey: string;
  receipt: string;
  /** What our server found, for a reader without JavaScript; null while nothing was asked. */
  found: Found | null;
}

export type Found = Checked | { holds: false; because: 'no-key' };
type Refusal = Exclude<Found, { holds: true }>['because'];

/** What can be said of a receipt. Each stands in the page as a template, which the script shows. */
const words = ['holds', 'unknownLog', 'notInLog', 'noReceipt', 'notKey', 'oldBrowser'] as const;
type Word = (typeof words)[number];

const wordOf: Readonly<Record<Refusal, Word>> = {
  'unknown-log': 'unknownLog',
  'not-in-log': 'notInLog',
  'no-receipt': 'noReceipt',
  'no-key': 'notKey',
};

export const VerifyPage = ({ company, language, vkey, receipt, found }: VerifyView) => {
  const t = speaker(language);
  const word = found && (found.holds ? 'holds' : wordOf[found.because]);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${t(ledger.verifyTitle)} · ${company}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style>{raw(verifyStyle())}</style>
      </head>
      <body>
        <main>
          <p class="company">{company}</p>
          <h1>{t(ledger.verifyTitle)}</h1>
          <p>{t(ledger.verifyLead)}</p>
          <noscript>
            <p>{t(ledger.verifyNoScript)}</p>
          </noscript>
          <form id="check" method="post" action="/verify">
            <label for="receipt">{t(ledger.receiptText)}</label>
            <textarea id="receipt" name="receipt" rows={12} spellcheck={false} autocomplete="off" required>
              {receipt}
            </textarea>
            <label for="file">{t(ledger.receiptFile)}</label>
            <input id="file" type="file" accept=".tlog-proof,text/plain" />
            <label for="key">{t(ledger.keyField)}</label>
            <input id="key" name="key" value={vkey} aria-describedby="key-help" autocomplete="off" required />
            <p id="key-help" class="quiet">
              {t(ledger.keyFieldHelp)}
            </p>
            <button type="submit">{t(ledger.check)}</button>
          </form>
          <section aria-label={t(ledger.result)}>
            <div
              id="result"
              role="status"
              {...(word === null ? {} : { 'data-state': word === 'holds' ? 'holds' : 'fails' })}
            >
              {word !== null && <p>{t(ledger[word])}</p>}
              {found?.holds && (
                <>
                  <p>
                    {t(ledger.entryOf, {
                      index: found.index,
                      size: found.checkpoint.size,
                      log: found.checkpoint.origin,
                    })}
                  </p>
                  <pre>{pretty(found.entry)}</pre>
                </>
              )}
            </div>
          </section>
        </main>
        {words.map((one) => (
          <template id={`v-${one}`}>
            <p>{t(ledger[one])}</p>
            {one === 'holds' && <p>{raw(slots(ledger.entryOf[language]))}</p>}
          </template>
        ))}
        <script type="module">{raw(verifyScript())}</script>
      </body>
    </html>
  );
};

/** `Entry {index} of …` with an element for each value, which the script fills. Our own words only. */
const slots = (text: string): string => text.replace(/\{(\w+)\}/g, '<span data-slot="$1"></span>');

function pretty(entry: Uint8Array): string {
  const text = Buffer.from(entry).toString();
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Lets exactly this style and this script run, and nothing else; nothing is loaded or sent. */
export const verifyPolicy = (): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${sha256base64(verifyStyle())}'`,
    `script-src 'sha256-${sha256base64(verifyScript())}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
