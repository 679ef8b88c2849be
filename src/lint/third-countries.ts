// Third countries: the names of countries outside the EEA to which data goes, for folded text.
import { languages } from '#base';
import { fold } from './fold.ts';

/** Countries outside the EEA to which data goes, in our languages. */
export const thirdCountries = new RegExp(
  `\\b(?:${languages
    .flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      return 'US GB CH CA AU NZ JP KR SG IN IL CN HK TW BR AR MX CL CO UY ZA KE NG EG MA TN TR UA RS BA AL MK ME MD GE AM RU BY KZ AE SA QA PH VN TH ID MY PK BD LK'
        .split(' ')
        .map((code) => fold(names.of(code) ?? code).replace(/[^a-z -]/g, '.'));
    })
    .join('|')}|usa|u\\.s|us-based|america|amerika|ameri[kc]a\\w*|turkey|asia|asie|azie|asien|britain)\\b`,
);
