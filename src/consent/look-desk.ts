// What the console asks about texts and look: the draft and what stands, a preview, and publishing into the company's file and its banner.
import { Problem } from '#base';
import type { PublishedPolicy } from '#policy';
import type { Db, Jobs } from '#store';
import { type FairHouse, mustBeFair } from './fair.ts';
import { type BannerFinding, lintTexts } from './lint-texts.ts';
import { type LookDraft, draftOf, dropDraft, saveDraft } from './look-drafts.ts';
import { type PublishedLook, hashOfSettings, lookInForce, publishLook } from './looks.ts';
import { noticeOf } from './notice.ts';
import { type PreviewOf, previewOf } from './preview.ts';
import { type ConsentTexts, textsIn } from './saying.ts';
import { type ConsentSettings, KeptSettings } from './settings.ts';
import { parseSettings, readSettingsFile, textsText, writeSettingsFile } from './settings-file.ts';
import { spokenIn } from './shown-texts.ts';
import { type BannerVersion, bannerPicture, bannerVersions } from './versions.ts';
import { type ContrastOf, type Theme, contrasts } from './theme.ts';

export interface LookHouse extends FairHouse {
  db: Db;
  jobs: Pick<Jobs, 'send'>;
  published(tenant: string): Promise<PublishedPolicy | null>;
  /** The company's folder on this machine; null: it has none. */
  folder(tenant: string): Promise<string | null>;
}

export interface LookView {
  /** The look in force; null: as it comes with us. */
  standing: PublishedLook | null;
  draft: LookDraft | null;
  /** What is looked at: the draft, else what stands. */
  settings: ConsentSettings;
  /** BCP 47 tags that the banner speaks with these settings. */
  languages: readonly string[];
  /** Those of them that the company brought. */
  brought: readonly string[];
  contrasts: readonly ContrastOf[];
  /** What the rules say of the company's own texts. */
  findings: readonly BannerFinding[];
  /** Whether the policy asks visitors for anything: else there is nothing to show. */
  asks: boolean;
}

export interface LookDesk {
  /** Null: no policy is published. */
  view(tenant: string): Promise<LookView | null>;
  /** A page for a frame; null for a language that the banner does not speak, or when it asks nothing. */
  preview(
    tenant: string,
    of: Pick<PreviewOf, 'layer' | 'scheme' | 'language'>,
  ): Promise<{ html: string; csp: string } | null>;
  /** The draft gets this theme. The names of what does not fit; empty: it was saved. */
  setTheme(tenant: string, theme: Theme, by: string): Promise<string[]>;
  /** A language's texts as YAML, to be changed: its own, ours, else English. */
  textsOf(tenant: string, language: string): Promise<string>;
  /** The draft gets these texts. Throws Problem `consent.settings` with the line of what is wrong. */
  setTexts(tenant: string, language: string, yaml: string, by: string): Promise<void>;
  /** The draft speaks a language no more, or as we do. False: it was not the company's own. */
  dropTexts(tenant: string, language: string, by: string): Promise<boolean>;
  dropDraft(tenant: string): Promise<boolean>;
  /** Publishes the draft that was looked at, by its hash. Throws Problem `consent.look-*`, `consent.settings*`; then nothing changed. */
  publish(tenant: string, sha256: string, by: string): Promise<PublishedLook | null>;
  /** What was shown before and is shown now, newest first. */
  versions(tenant: string): Promise<readonly BannerVersion[]>;
  picture(
    tenant: string,
    version: { policy: number; texts: string },
    which: 'phone' | 'desktop',
  ): Promise<Uint8Array | null>;
}

export function lookDesk(house: LookHouse): LookDesk {
  const { db, clock } = house;
  const both = async (tenant: string) => {
    const [standing, draft] = [await lookInForce(db, tenant), await draftOf(db, tenant)];
    return { standing, draft, settings: draft?.settings ?? standing?.settings ?? {} };
  };
  const change = async (tenant: string, by: string, changed: Partial<ConsentSettings>): Promise<void> => {
    const { settings } = await both(tenant);
    await saveDraft(db, tenant, KeptSettings.parse({ ...settings, ...changed }), by, clock);
  };
  return {
    async view(tenant) {
      const policy = await house.published(tenant);
      if (!policy) return null;
      const { standing, draft, settings } = await both(tenant);
      return {
        standing,
        draft,
        settings,
        languages: spokenIn(settings),
        brought: Object.keys(settings.languages ?? {}),
        contrasts: contrasts(settings.theme),
        findings: lintTexts(noticeOf(policy), settings, clock.now().toZonedDateTimeISO('UTC').toPlainDate()),
        asks: noticeOf(policy).asked.length > 0,
      };
    },
    async preview(tenant, of) {
      const policy = await house.published(tenant);
      const { settings } = await both(tenant);
      const notice = policy && noticeOf(policy);
      if (!notice || notice.asked.length === 0 || !spokenIn(settings).includes(of.language)) return null;
      return previewOf({ ...of, notice, settings });
    },
    async setTheme(tenant, theme, by) {
      const { settings } = await both(tenant);
      const read = KeptSettings.safeParse({ ...settings, theme });
      if (!read.success) return read.error.issues.map(({ path }) => String(path[1]));
      await saveDraft(db, tenant, read.data, by, clock);
      return [];
    },
    async textsOf(tenant, language) {
      const { languages = {} } = (await both(tenant)).settings;
      const own: ConsentTexts | undefined = Object.hasOwn(languages, language) ? languages[language] : undefined;
      return textsText(own ?? textsIn(language));
    },
    async setTexts(tenant, language, yaml, by) {
      const { languages } = parseSettings(language, yaml, language);
      const { settings } = await both(tenant);
      await change(tenant, by, { languages: { ...settings.languages, ...languages } });
    },
    async dropTexts(tenant, language, by) {
      const { languages = {} } = (await both(tenant)).settings;
      if (!Object.hasOwn(languages, language)) return false;
      const { [language]: _, ...rest } = languages;
      await change(tenant, by, { languages: rest });
      return true;
    },
    dropDraft: (tenant) => dropDraft(db, tenant),
    versions: (tenant) => bannerVersions(db, tenant),
    picture: (tenant, version, which) => bannerPicture(db, tenant, version, which),
    async publish(tenant, sha256, by) {
      const { standing, draft } = await both(tenant);
      if (!draft || draft.sha256 !== sha256) throw otherDraft();
      const policy = await house.published(tenant);
      if (!policy) return null;
      await mustBeFair(house, noticeOf(policy), draft.settings);
      await intoFile(await house.folder(tenant), draft.settings, standing);
      const made = { by, before: standing?.sha256 ?? null };
      const { look } = await publishLook(house, tenant, draft.settings, made, clock);
      await dropDraft(db, tenant);
      return look;
    },
  };
}

/** The company's file says the same as its banner, unless somebody is changing it: then nothing of theirs is lost. */
async function intoFile(
  folder: string | null,
  settings: ConsentSettings,
  standing: PublishedLook | null,
): Promise<void> {
  if (folder === null) return;
  const written = readSettingsFile(folder);
  const hash = written && hashOfSettings(written);
  if (hash === hashOfSettings(settings)) return;
  if (hash !== null && hash !== (standing?.sha256 ?? hashOfSettings({}))) throw fileChanged();
  writeSettingsFile(folder, settings);
}

const otherDraft = (): Problem =>
  new Problem('consent.look-other-draft', {
    happened: 'The draft is no longer the one that you looked at: somebody changed or published it.',
    unchanged: 'Nothing was published: visitors see the banner as before.',
    next: 'Look at it as it is now, and publish again.',
  });

const fileChanged = (): Problem =>
  new Problem('consent.look-file-changed', {
    happened: 'consent.yaml in the company’s folder was changed by hand and is not published yet.',
    unchanged: 'Your draft was not published, and the file is as it was.',
    next: 'Publish the file first (npm run upheld -- consent publish), or take the change out of it.',
  });
