// hosting-location: whoever runs a connected system is not, by the text itself, outside of the place where data is said to stay; where its machines stand a person says.
import { languages } from '#base';
import { eea } from '#lint';
import type { Answer, Policy, Probe, World } from '#policy';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { lookAtRegister, namesOf, sayShared as say } from './register-look.ts';

export const hostingLocation = (house: RightsHouse): Probe => ({
  kind: 'hosting-location',
  async ask(world): Promise<Answer> {
    const { stated, running, fault } = await lookAtRegister(house, world, []);
    const sentence = world.promise.stated.map(({ quote }) => quote).join('\n');
    const named = placesIn(sentence);
    const theirs = stated.filter(({ id }) => running.includes(id));
    const measured = [say('runners', { count: theirs.length, names: namesOf(theirs) })];
    const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
    // Who is not in the text has no place there.
    if (fault) return verdict('unproven', fault.because);
    if (named.size === 0) return verdict('unproven', say('noPlace'));
    const sent = theirs.filter((one) => sentTo(world, one).some((country) => !named.has(country)));
    if (sent.length > 0 && ofEverything.test(sentence))
      return verdict('broken', say('leaves', { count: sent.length, names: namesOf(sent) }));
    const elsewhere = theirs.filter(
      (one) => sent.includes(one) || (one.country !== undefined && !named.has(one.country)),
    );
    return verdict(
      'unproven',
      elsewhere.length > 0
        ? say('elsewhere', { count: elsewhere.length, names: namesOf(elsewhere) })
        : say('machines', { count: theirs.length }),
    );
  },
});

const sentTo = ({ published: { policy } }: World, { id }: Policy['recipients'][number]): readonly string[] =>
  policy.transfers.flatMap((one) => (one.stated && one.recipient === id && one.country ? [one.country] : []));

/** Where a sentence is about part of the data only, what is elsewhere may be the rest. */
const ofEverything = new RegExp(
  [
    '(?<!\\p{L})(?:all|only|exclusively|solely|always|never|toutes?|uniquement|exclusivement|toujours|jamais|alle|alleen|enkel|uitsluitend|altijd|nooit|sämtliche|ausschlie(?:ß|ss)lich|nur|stets|nie|niemals)(?!\\p{L})',
    '(?<!\\p{L})(?:no|not|pas|niet|geen|nicht|keine?)(?!\\p{L})[^.]{0,80}(?:outside|leave|hors|quitte|buiten|verlaten|au(?:ß|ss)erhalb|verlassen)',
    '(?:quitte|verlaten|verlassen)[^.]{0,60}(?<!\\p{L})(?:pas|niet|nicht)(?!\\p{L})',
  ].join('|'),
  'iu',
);

const area =
  /(?<!\p{L})(?:E\.?U\.?|EEA|EEE|E\.?E\.?R\.?|EWR|UE|European Union|European Economic Area|Union européenne|Espace économique européen|Europese Unie|Europese Economische Ruimte|Europäischen? Union|Europäischen? Wirtschaftsraum\p{L}*)(?!\p{L})/u;
const continent = /(?<!\p{L})(?:Europe|Europa)(?!\p{L})/u;

const countries = [...eea, 'GB', 'CH'].map((code) => {
  const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code);
  return { code, said: new RegExp(`(?<!\\p{L})(?:${names.join('|')}${code === 'GB' ? '|UK' : ''})(?!\\p{L})`, 'u') };
});

/** Countries in which data may be by the sentence; none: it names no place. */
function placesIn(sentence: string): ReadonlySet<string> {
  const named = countries.flatMap(({ code, said }) => (said.test(sentence) ? [code] : []));
  if (area.test(sentence)) named.push(...eea);
  if (continent.test(sentence)) named.push(...countries.map(({ code }) => code));
  return new Set(named);
}
