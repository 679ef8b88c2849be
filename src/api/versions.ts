// A published version as the API shows it.
import type { z } from 'zod';
import { type PublishedPolicy, segmentsOf } from '#policy';
import type { PolicyVersion } from './schemas.ts';

export const versionPage = (base: string, number: number): string => `${base}/policy/versions/${number}`;

export const versionOf = (base: string, published: PublishedPolicy): z.input<typeof PolicyVersion> => ({
  number: published.number,
  sha256: published.sha256,
  previous: published.previous,
  publishedAt: published.publishedAt,
  title: published.policy.meta.title,
  language: published.prose.language,
  page: versionPage(base, published.number),
  source: published.source,
  sentences: segmentsOf(published.prose).map(({ id, text }) => ({ id, text })),
});
