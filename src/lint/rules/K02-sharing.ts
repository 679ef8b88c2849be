// K02: the text says that data goes to nobody, and names somebody to whom it goes.
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** What makes a denial less than absolute. */
const qualified =
  /\b(?:without|unless|except\w*|only|other than|apart from|save|beyond|outside|not already|for (?:their|marketing|advertising|commercial|direct)|purposes?|marketing|sell|rent|trade|unauthori[sz]ed|unrelated|necessary|if|sans|sauf|hormis|uniquement|fins|zonder|tenzij|behalve|alleen|anders dan|doeleinden|ohne|ausser|es sei denn|nur|sofern|soweit|zwecke?\w*|werbe\w*|as (?:described|set out|stated)|following|hereby|special|sensitive|card|password\w*|ip)\b/;
const exceptionNext =
  /^(?:except\w*|only|however|but|exceptions?|this does not|we may|unless|sauf|seulement|toutefois|alleen|echter|behalve|nur|jedoch|ausnahme\w*|eine ausnahme|davon)\b/;
const notThirdParties =
  /\b(?:not|nor|geen|niet|kein\w*|nicht|pas)\b[^.\n]{0,40}\b(?:considered )?(?:third part\w+|derden?|dritte\w*|tiers)\b[^.\n]{0,40}\b(?:processor\w*|provider\w*|verwerker\w*|auftragsverarbeiter\w*|sous-traitant\w*)\b|\bprocessors? (?:is|are) not\b/;

export const sharingDenied: Rule = {
  id: 'K02',
  article: '5(1)(a)',
  severity: 'error',
  name: {
    en: 'Sharing denied and described',
    fr: 'Partage nié et décrit',
    nl: 'Delen ontkend en beschreven',
    de: 'Weitergabe verneint und beschrieben',
  },
  why: {
    en: 'One sentence says that data is shared with nobody, another names a company that receives it.',
    fr: 'Une phrase dit que les données ne sont partagées avec personne, une autre nomme une société qui les reçoit.',
    nl: 'De ene zin zegt dat gegevens met niemand worden gedeeld, de andere noemt een bedrijf dat ze krijgt.',
    de: 'Ein Satz sagt, dass Daten an niemanden gehen, ein anderer nennt ein Unternehmen, das sie erhält.',
  },
  repair: {
    en: 'Write “We share data only with …” and name those who receive it.',
    fr: 'Écrivez « Nous ne partageons les données qu’avec … » et nommez les destinataires.',
    nl: 'Schrijf “Wij delen gegevens alleen met …” en noem wie ze krijgt.',
    de: 'Schreiben Sie „Wir geben Daten nur weiter an …“ und nennen Sie die Empfänger.',
  },
  examples: {
    good: [
      'We do not share your data with third parties without your consent. Mailchimp, our service provider, sends our newsletter.',
      'We do not share your data with third parties. Exceptions are these: we share your address with Mailchimp, our service provider.',
      'We never sell data. We share it with Mailchimp, our service provider.',
      'We do not share your data with third parties.',
    ],
    bad: [
      'We do not share your data with third parties.\n\n## Newsletter\n\nWe share your address with Mailchimp, our service provider, which sends it.',
    ],
  },
  find(reading) {
    const denial = reading.policy.statements
      .filter((fact) => fact.kind === 'no-sharing' && fact.stated)
      .map((fact) => reading.line(fact.stated!.segment))
      .find((line) => line !== undefined && isAbsolute(line, reading.lines[line.index + 1]));
    if (!denial || reading.says(notThirdParties)) return [];
    const recipient = reading.policy.recipients.find(
      (fact) =>
        fact.name !== null &&
        fact.role !== 'authority' &&
        fact.role !== 'affiliate' &&
        fact.stated &&
        fact.stated.segment !== denial.segment.id,
    );
    const use = reading.line(recipient?.stated?.segment ?? '');
    return use && gives.test(use.plain)
      ? [{ line: denial, against: use, values: { name: recipient?.name ?? '' } }]
      : [];
  },
};

const isAbsolute = (line: Line, next: Line | undefined): boolean =>
  !qualified.test(line.plain) && !line.text.endsWith(':') && !(next && exceptionNext.test(next.plain));

/** The sentence that names the recipient says that data goes there. */
const gives =
  /\b(?:shar\w+|disclos\w+|transfer\w*|pass\w*|provid\w+|send\w*|sent|stor\w+|process\w*|host\w*|on (?:our|its|\w+'s) behalf|via|partag\w+|transm\w+|heberg\w+|delen|deelt|gedeeld|verstrek\w*|verwerk\w*|bewa\w+|weiter\w+|ubermittel\w*|verarbeit\w*|speicher\w*|gehostet)\b/;
