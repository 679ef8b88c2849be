// The form by which staff enter a request that reached them outside these pages: what was typed, what is wrong with it, and what is received.
import { type Language, isLanguage } from '#base';
import { type Asked, type Sheet, isRight } from '#rights';

export const requestFields = [
  'right',
  'channel',
  'receivedOn',
  'language',
  'country',
  'name',
  'email',
  'phone',
  'address',
  'customerNumber',
  'words',
  'wanted',
  'agentName',
  'agentEmail',
] as const;
export type RequestField = (typeof requestFields)[number];
export type TypedRequest = Readonly<Record<RequestField, string>>;

/** How something can reach staff that no page took in. */
export const staffChannels = ['email', 'phone', 'post', 'in-person', 'agent', 'customer'] as const;

const longest: Readonly<Partial<Record<RequestField, number>>> = {
  name: 200,
  email: 254,
  phone: 40,
  address: 500,
  customerNumber: 100,
  words: 20_000,
  wanted: 10_000,
  agentName: 200,
  agentEmail: 254,
};

export type RequestFaults = Readonly<Partial<Record<RequestField, 'needed' | 'date' | 'long'>>>;

export const blankRequest = (today: string, language: Language): TypedRequest => ({
  ...(Object.fromEntries(requestFields.map((field) => [field, ''])) as Record<RequestField, string>),
  receivedOn: today,
  language,
});

export const typedRequest = (body: Readonly<Record<string, unknown>>): TypedRequest =>
  Object.fromEntries(
    requestFields.map((field) => [field, typeof body[field] === 'string' ? body[field].trim() : '']),
  ) as Record<RequestField, string>;

/** What may be received, or what is wrong. Somebody must be named by something: a request of nobody cannot be answered. */
export function askedIn(typed: TypedRequest): { asked: Asked } | { faults: RequestFaults } {
  const { right, receivedOn, language, country } = typed;
  const channel = staffChannels.find((one) => one === typed.channel);
  const faults: Partial<Record<RequestField, 'needed' | 'date' | 'long'>> = {};
  for (const [field, most] of Object.entries(longest) as [RequestField, number][])
    if (typed[field].length > most) faults[field] = 'long';
  if (!isRight(right)) faults.right = 'needed';
  if (!channel) faults.channel = 'needed';
  if (!/^\d{4}-\d\d-\d\d$/.test(receivedOn)) faults.receivedOn = 'date';
  if (country !== '' && !/^[A-Za-z]{2}$/.test(country)) faults.country = 'needed';
  if (!typed.name && !typed.email && !typed.phone && !typed.address && !typed.customerNumber) faults.name = 'needed';
  if (['agent', 'customer'].includes(typed.channel) && typed.agentName === '') faults.agentName = 'needed';
  // A customer answers its own people: it is told what was done, and they are not written to.
  if (typed.channel === 'customer' && typed.agentEmail === '') faults.agentEmail = 'needed';
  const wanted = wantedIn(typed.wanted);
  if (wanted === null) faults.wanted = 'needed';
  if (Object.keys(faults).length > 0 || !isRight(right) || !channel || wanted === null) return { faults };
  return {
    asked: {
      asks: right,
      channel,
      language: isLanguage(language) ? language : 'en',
      receivedOn,
      sheet: sheetIn(typed, wanted),
      ...(country === '' ? {} : { country: country.toUpperCase() }),
    },
  };
}

const some = <Name extends string>(name: Name, value: string): Partial<Record<Name, string>> =>
  value === '' ? {} : ({ [name]: value } as Record<Name, string>);

function sheetIn(typed: TypedRequest, wanted: readonly { field: string; value: string }[]): Sheet {
  const { name, email, phone, address, words, customerNumber, agentName, agentEmail } = typed;
  return {
    ...some('name', name),
    ...some('email', email),
    ...some('phone', phone),
    ...some('address', address),
    ...some('words', words),
    ...(customerNumber === '' ? {} : { identifiers: [{ kind: 'customer-number', value: customerNumber }] }),
    ...(wanted.length === 0 ? {} : { wanted }),
    ...(agentName === '' ? {} : { agent: { name: agentName, ...some('email', agentEmail) } }),
  };
}

/** Lines of `what = value`; null: one has another form. */
export function wantedIn(text: string): readonly { field: string; value: string }[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const wanted = lines.map((line) => {
    const at = line.indexOf('=');
    return { field: line.slice(0, Math.max(0, at)).trim(), value: line.slice(at + 1).trim() };
  });
  return wanted.every(({ field, value }) => field !== '' && value !== '') ? wanted : null;
}
