// The type that every vault has: how to reach somebody. A company may declare its own version of it.

const text = (title: string, category: string, maxLength: number) =>
  ({ type: 'string', title, maxLength, 'x-category': category }) as const;

/** Each person has at most one record of it. Ids of categories: W3C DPV 2.3, extension PD. */
export const contactType = {
  name: 'contact',
  title: 'Contact',
  activity: false,
  schema: {
    type: 'object',
    required: [],
    additionalProperties: false,
    properties: {
      'given-name': text('Given name', 'pd:Name', 100),
      'family-name': text('Family name', 'pd:Name', 100),
      email: { ...text('E-mail', 'pd:EmailAddress', 254), format: 'email', 'x-index': 'email' },
      phone: { ...text('Telephone', 'pd:TelephoneNumber', 40), 'x-index': 'phone' },
      street: text('Street', 'pd:PhysicalAddress', 200),
      'postal-code': text('Postal code', 'pd:PhysicalAddress', 20),
      city: text('City', 'pd:PhysicalAddress', 100),
      country: { ...text('Country', 'pd:Country', 2), minLength: 2 },
      language: { ...text('Language', 'pd:Language', 35) },
      'job-title': text('Job title', 'pd:Job', 100),
      birthday: { type: 'string', format: 'date', title: 'Date of birth', 'x-category': 'pd:BirthDate' },
      note: text('Note', 'pd:Opinion', 5000),
    },
  },
} as const;
