// One prominent line: the policy changed in substance, since when, and where to see what changed.
import { publish } from '#words';
import type { NoticeView } from './notice.ts';
import type { Speaker } from './speak.tsx';

export const NoticeLine = ({ notice, t }: { notice: NoticeView; t: Speaker }) => (
  <p class="notice weighty" role="note" lang={t.language} data-policy-notice={notice.version}>
    {t(notice.inForce ? publish.noticeSince : publish.noticeFrom, { on: notice.effectiveOn })}{' '}
    <a href={notice.href}>{t(publish.noticeLink)}</a>
  </p>
);
