// cookie-browser: in a browser that refuses cookies the site opens, can be answered and stops at no error, and what was removed does not come back.
import { choiceCookie } from '#wire';
import type { Answer, Probe } from '#policy';
import type { Message } from '#words';
import { closedFault } from './visit/faults.ts';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { listed, quoted, say } from './visit/say.ts';
import type { WithoutCookies } from './visit/seen.ts';
import type { VisitStage } from './visit/shared.ts';

export const cookieBrowser = (stage: VisitStage): Probe => siteProbe(stage, 'cookie-browser', judge);

function judge(scene: Scene): Answer {
  const { origin, closed } = scene.visited;
  if (!closed || closed.pages.length === 0) return unproven('closedNot', { origin });
  const measured = readings(closed);
  const fault = closedFault(scene);
  if (fault) return broken(fault, measured);
  const foreign = closed.stops[0];
  if (foreign) return unproven('closedStopsThere', { origin, message: quoted(foreign.message) }, measured);
  // Some text may be new each time; less than half of it may be what a script would have brought.
  const poorer = closed.pages.find(({ letters, usual }) => letters < usual / 2);
  if (poorer) {
    const { letters, usual } = poorer;
    return unproven('closedPoorer', { origin, page: quoted(poorer.path), letters, usual }, measured);
  }
  // A form is not sent: somebody would get what it brings. Where nobody is given a cookie, none can be what it needs.
  const needed = closed.needed.filter((name) => !isChoice(name));
  if (closed.forms !== null && needed.length > 0)
    return unproven('closedForm', { origin, page: quoted(closed.forms), names: listed(needed) }, measured);
  return upheld('closedHolds', { pages: closed.pages.length }, measured);
}

const isChoice = (name: string): boolean => name === choiceCookie || name.startsWith(`${choiceCookie}-`);

const readings = ({ pages, answered, back, forms }: WithoutCookies): Message[] => [
  say('closedOpened', { pages: pages.filter(({ status }) => status > 0 && status < 400).length }),
  ...(answered ? [say('closedAnswered')] : []),
  ...(back.length === 0 ? [say('closedNoneBack')] : []),
  ...(forms === null ? [] : [say('closedFormUnsent', { page: quoted(forms) })]),
];
