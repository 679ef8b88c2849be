// The words in what is handed to an authority: what each file is, how it is checked, and a summary to read. In English, as the files themselves.
import type { Span } from './export-lines.ts';
import type { Told } from './export.ts';
import type { KeptShown } from './kept.ts';
import type { ProvenChoice } from './proof.ts';

const shownFiles = `consent/shown/  what was shown, by version of the policy and hash of its texts: the layers with all their words (.json;
                the SHA-256 of their canonical JSON, RFC 8785, is the hash), the words alone (.txt), and pictures (.png)
                if any were taken
policy/         the versions of the privacy policy that were in force`;

export const readMe = {
  choice: `Proof of one visitor's choice.

summary.txt     to read
receipts/       the choice, and the others of the same browser: the fields of ISO/IEC TS 27560, and as “proof” the entry of
                the ledger with its path and the signed head (C2SP tlog-proof)
key             the ledger's public key
${shownFiles}

Check it without a network: upheld verify FOLDER --key KEY, where KEY is the key as its owner publishes it elsewhere
(their page /ledger). It checks each receipt, every field of it, and that what was shown is what the receipt names.
`,
  time: `Choices of visitors in a time, with the ledger that they stand in.

summary.txt     to read
consent/choices-….jsonl, .csv   the choices in the order of the ledger
consent/period.json             from when on, before when, how many
${shownFiles}
ledger/         the whole log of acts as it was signed, in the format of C2SP tlog-tiles (https://c2sp.org/tlog-tiles)

Check it without a network: upheld verify FOLDER --key KEY, where KEY is the key as its owner publishes it elsewhere
(their page /ledger). It checks the whole ledger, that the choices are those of the ledger, that none of that time is
left out or added, and that what was shown is what they name.
`,
};

const counted = (title: string, map: ReadonlyMap<string, number>): string =>
  `${title}\n${[...map]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `  ${String(count).padStart(8)}  ${name}\n`)
    .join('')}`;

export const summaryOfTime = (span: Span, told: Told, size: number, now: string): string =>
  [
    `Choices of visitors, recorded from ${span.from} on and before ${span.to}`,
    `Made at ${now} from the ledger of ${size} entries.\n`,
    `${told.count} choices. Somebody who chose twice is counted twice. Who saw the question and did not answer is not`,
    'counted anywhere: showing is not tracked. A choice holds no name and no address.\n',
    counted('By what happened', told.kinds),
    counted('By category and answer', told.answers),
    counted('By site', told.sites),
    counted('By version of the policy', told.versions),
  ].join('\n');

export function summaryOfChoice(
  proven: readonly ProvenChoice[],
  id: string,
  shown: ReadonlyMap<string, KeptShown>,
  now: string,
): string {
  const one = proven.find(({ choice }) => choice.id === id)!;
  const others = proven.length - 1;
  return [
    `Proof of the choice ${id}`,
    `Made at ${now}.\n`,
    told(one, shown),
    others === 0
      ? 'No other choice of the same browser is known.\n'
      : `Choices of the same browser, as far as it showed that the one before was its own: ${others} more.\n`,
    ...proven.filter(({ choice }) => choice.id !== id).map((other) => told(other, shown)),
  ].join('\n');
}

function told({ choice, shown: kept, standing }: ProvenChoice, shown: ReadonlyMap<string, KeptShown>): string {
  const pictured = (shown.get(`${choice.policy}-${choice.texts}`)?.pictures ?? null) !== null;
  const answers = Object.entries(choice.answers).flatMap(([id, { granted, without }]) => {
    const category = kept?.notice.asked.find((one) => one.id === id);
    const except = granted && without.length > 0 ? `, without ${without.join(', ')}` : '';
    return [
      `  ${id}: ${granted ? 'yes' : 'no'}${except}`,
      ...(category?.purposes ?? []).map(({ label }) => `    ${label}: ${granted ? 'yes' : 'no'}`),
    ];
  });
  return [
    `Choice       ${choice.id}`,
    `Recorded     ${choice.at} (clock of the server)`,
    ...(choice.claimedAt === null
      ? []
      : [`Made         ${choice.claimedAt} (claimed by the browser, which was offline)`]),
    `Page opened  ${choice.viewedAt}`,
    `Site         ${choice.site}`,
    `Act          ${choice.action}, on layer ${choice.layer}, by ${choice.method}, in ${choice.language}`,
    `GPC signal   ${choice.gpc || choice.signal ? 'on' : 'off'}`,
    `Shown        version ${choice.policy} of the policy, texts ${choice.texts}`,
    `             ${pictured ? 'with pictures of how it looked' : 'unproven: no picture of how it looked'}`,
    standing.holds
      ? `Proof        entry ${standing.number} of ${standing.size} in the ledger ${standing.origin}`
      : `Proof        none: ${standing.because}`,
    'Answers',
    ...answers,
    '',
  ].join('\n');
}
