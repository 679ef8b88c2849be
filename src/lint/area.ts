// The European Economic Area: the countries in which the GDPR is law.
import { authorities } from '#law';

/** ISO 3166-1 alpha-2; the authorities that the law room knows, without those of the United Kingdom and Switzerland. */
export const eea: ReadonlySet<string> = new Set(
  authorities.map((one) => one.country).filter((country) => country !== 'GB' && country !== 'CH'),
);
