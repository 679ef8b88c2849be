// Whether texts and look may be published: the rules over what a company's own texts say, and over how they are rendered.
import { type Clock, Problem } from '#base';
import type { Browser } from '#chrome';
import type { Notice } from '#wire';
import { lintRendered } from './lint-rendered.ts';
import { lintTexts, ruleBehind } from './lint-texts.ts';
import { mustBePublishable } from './looks.ts';
import type { ConsentSettings } from './settings.ts';

/** `openBrowser`: null when there is none on this machine; then the rendering is not looked at, and has no picture either. */
export interface FairHouse {
  clock: Clock;
  openBrowser?: () => Promise<Browser | null>;
}

/** What is wrong with a rendering, in words. */
export const renderedFaults = {
  unequal: 'refusing and accepting do not look the same',
  unseen: 'refusing or accepting is not in sight without scrolling',
  ticked: 'a box is ticked before anybody chose',
  wall: 'the banner covers more than four fifths of the page',
  lost: 'the title, a button or a link is missing',
} as const;

/** Throws Problem `consent.look-illegible`, `consent.look-unfair` with each finding. */
export async function mustBeFair(house: FairHouse, notice: Notice, settings: ConsentSettings): Promise<void> {
  mustBePublishable(settings);
  const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const texts = lintTexts(notice, settings, today).filter(({ severity }) => severity === 'error');
  if (texts.length > 0)
    throw unfair(
      texts.map(
        (one) => `${one.language}, ${one.rule} (${ruleBehind(one)?.name.en ?? ''}): “${one.quote.slice(0, 160)}”`,
      ),
    );
  // No theme that fits can make the buttons unequal; words of unknown length can push them out of sight.
  const brought = Object.keys(settings.languages ?? {});
  if (notice.asked.length === 0 || brought.length === 0) return;
  const browser = (await house.openBrowser?.()) ?? null;
  if (!browser) return;
  try {
    const faults = await lintRendered(browser, notice, settings, brought);
    if (faults.length > 0)
      throw unfair(
        faults.map(({ language, device, fault }) => `${language}, on a ${device}: ${renderedFaults[fault]}`),
      );
  } finally {
    await browser.close();
  }
}

const unfair = (faults: readonly string[]): Problem =>
  new Problem('consent.look-unfair', {
    happened: `A consent that is asked for like this would be none: ${faults.slice(0, 6).join('; ')}${faults.length > 6 ? `; and ${faults.length - 6} more` : ''}.`,
    unchanged: 'Nothing was published: visitors see the banner as before.',
    next: 'Correct these texts. What a rule asks for: npm run upheld -- lint --explain RULE',
  });
