// The notice of a material change as readers see it: on the policy page, in the console, in the company's own service.
import type { Language } from '#base';
import type { Notice } from '#publish';
import { publish, say } from '#words';
import type { WebHouse } from './house.ts';
import { chromeFor, speaker } from './speak.tsx';

export interface NoticeView {
  version: number;
  effectiveOn: string;
  inForce: boolean;
  reasons: Notice['reasons'];
  href: string;
}

export const noticeView = (
  { version, effectiveOn, reasons }: Notice,
  { clock }: Pick<WebHouse, 'clock'>,
): NoticeView => ({
  version,
  effectiveOn,
  inForce: effectiveOn <= clock.now().toString().slice(0, 10),
  reasons,
  href: `/policy/versions/${version}/changes`,
});

export interface SaidNotice {
  version: number;
  effectiveOn: string;
  language: Language;
  text: string;
  /** What changed, a line each. */
  changes: string[];
  link: string;
  linkText: string;
}

/** The notice in the policy's own language, with an absolute link. */
export function saidNotice(notice: NoticeView, policyLanguage: string, base: string): SaidNotice {
  const t = speaker(chromeFor(policyLanguage));
  return {
    version: notice.version,
    effectiveOn: notice.effectiveOn,
    language: t.language,
    text: t(notice.inForce ? publish.noticeSince : publish.noticeFrom, { on: notice.effectiveOn }),
    changes: notice.reasons.map(({ message }) => say(message, t.language)),
    link: new URL(notice.href, base).href,
    linkText: t(publish.noticeLink),
  };
}
