// What a visit to a site saw: names of what is kept, hosts that were asked for, controls that were offered; never a value.

/** Something on the visitor's device. */
export interface Kept {
  /** `storage`: Web Storage; `database`: IndexedDB and caches. */
  what: 'cookie' | 'storage' | 'database';
  name: string;
  host: string;
  /** Days that a cookie lives; null: until the browser closes, and for all that is no cookie. */
  days: number | null;
}

export interface Trace {
  kept: readonly Kept[];
  /** Hosts, lower case. */
  hosts: readonly string[];
  /** Files that count visits, with their host: `stats.example.org/matomo.php`. */
  calls: readonly string[];
}

export type Control = 'accept' | 'refuse' | 'more' | 'save';

/** How a control looks: pixels, and contrast ratios as of WCAG (text to its ground, ground to what is behind; null: not measurable). */
export interface Look {
  text: string;
  width: number;
  height: number;
  font: number;
  weight: number;
  contrast: number | null;
  fill: number | null;
}

/** What asks the visitor, as a visitor finds it. */
export interface Question {
  /** Upheld's own. */
  own: boolean;
  accept: Look | null;
  refuse: Look | null;
  more: boolean;
  save: boolean;
  /** Boxes that are ticked already. */
  ticked: number;
  /** Controls of which it is not known what they do. */
  unclear: number;
}

export interface SeenPage {
  path: string;
  status: number;
  /** Whether it has a way back to the choice. */
  reopens: boolean;
  /** Whether it asked although the visitor had answered. */
  asks: boolean;
  /** It works before an answer, and not after a refusal. */
  fails: boolean;
}

export interface Visited {
  came: 'through';
  origin: string;
  /** ISO 8601 instant. */
  at: string;
  /** Of who answers nothing: on arrival, after a while, and after the page was scrolled. */
  first: Trace;
  question: Question | null;
  /** When it asked: on arrival, a while later, or only once the page was scrolled. Null: it did not. */
  askedWhen: 'soon' | 'late' | 'scrolled' | null;
  /** It no longer asked once the page was scrolled, as if that were an answer. */
  scrolledAway: boolean;
  pages: readonly SeenPage[];
  /** Clicks to refuse; null: there is no way, none was understood (`unclear`), or nothing asks. */
  refuseClicks: number | null;
  unclear: boolean;
  /** Everything seen from the refusal on, also at the next visit; null: not refused. */
  refused: Trace | null;
  /** Asked again at the next visit. */
  forgot: boolean;
  accepted: Trace | null;
  /** Whether the start page has a way back to the choice for whoever agreed. */
  wayBack: boolean;
  /** Clicks from a page to the end of a withdrawal; null: there is no way, or it was not understood. */
  withdrawClicks: number | null;
  /** What came with the yes and is still there after it was taken back; null: not withdrawn. */
  left: readonly Kept[] | null;
  /** What was asked for after that. */
  afterwards: Trace | null;
  /** In a browser that refuses cookies; null: not tried. */
  closed: WithoutCookies | null;
  /** Why the visit ended before all of it was done; null: it was done. */
  stopped: Stop | null;
}

/** A page that opens for somebody whose browser takes cookies, as it is for who refuses them. */
export interface ClosedPage {
  path: string;
  /** 0: it does not open at all, or leads elsewhere. */
  status: number;
  letters: number;
  /** Letters that it has for others. */
  usual: number;
  /** It says that cookies must be allowed, which it does not say to others. */
  asks: boolean;
}

/** An error that ended a script, and does not for others. `own`: a script of the site itself. */
export interface ScriptStop {
  message: string;
  own: boolean;
  times: number;
}

/** A cookie that came back. */
export interface Removed {
  name: string;
  host: string;
}

export interface WithoutCookies {
  pages: ClosedPage[];
  stops: ScriptStop[];
  /** Whether the question went away when it was refused; null: nothing asked. */
  answered: boolean | null;
  /** The first page with a form that sends something. */
  forms: string | null;
  /** Names of cookies that others have before they answer. */
  needed: string[];
  /** Removed, and there again with the same value. */
  back: Removed[];
}

/** `why`: a word of the visit. */
export interface Stop {
  why: string;
  detail: string;
}

export type Visit = Visited | ({ came: 'not'; origin: string } & Stop);
