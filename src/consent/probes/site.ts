// The live checks of what a company's site asks, stores and obeys: one file a kind, one line here.
import type { Probe } from '#policy';
import { analytics } from './analytics.ts';
import { consentByUse } from './consent-by-use.ts';
import { cookieBrowser } from './cookie-browser.ts';
import { cookieCategories } from './cookie-categories.ts';
import { cookieChoice } from './cookie-choice.ts';
import { cookieRefusalEffects } from './cookie-refusal-effects.ts';
import { cookiesNone } from './cookies-none.ts';
import { cookiesUsed } from './cookies-used.ts';
import { socialMedia } from './social-media.ts';
import { visitorTracking } from './visitor-tracking.ts';
import type { VisitStage } from './visit/shared.ts';

export const siteProbes = (stage: VisitStage): readonly Probe[] => [
  analytics(stage),
  consentByUse(stage),
  cookieBrowser(stage),
  cookieCategories(stage),
  cookieChoice(stage),
  cookieRefusalEffects(stage),
  cookiesNone(stage),
  cookiesUsed(stage),
  socialMedia(stage),
  visitorTracking(stage),
];
