// What makes a document valid TILT (Transparency Information Language, schema of 2020-23), written as our own rules for what we emit.
import { z } from 'zod';

const text = z.string();
/** ISO 8601 date or instant. */
const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const country = z.string().regex(/^[A-Z]{2}$/);
const email = z.email();
const phone = z.string().regex(/^\+*\(?[0-9]{1,4}\)?[-\s./0-9]*$/);
/** `GDPR-6-1-a`; the schema allows capitals, then hyphens with digits or small letters. */
const reference = z.string().regex(/^[A-Z]*(?:-|[0-9]|[a-z])*$/);
/** ISO 8601 duration of years, months, days and hours: the schema knows no weeks. */
const ttl = z.string().regex(/^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/);
const link = z.string().refine((value) => URL.canParse(value, 'https://here.invalid'));

/** Something that is there or not; where it is there, it is described. */
const described = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z
    .looseObject({ available: z.boolean().optional(), description: text.optional(), ...shape })
    .refine(({ available, description }) => available !== true || description !== undefined, {
      path: ['description'],
    });

const party = z.looseObject({ name: text, address: text, country, email, phone: phone.optional() });
const way = { url: link.optional(), email: email.optional(), identificationEvidences: z.array(text).optional() };

const disclosed = z.looseObject({
  _id: text,
  category: text,
  purposes: z.array(z.looseObject({ purpose: text, description: text })),
  legalBases: z.array(z.looseObject({ reference, description: text.optional() })),
  legitimateInterests: z.array(
    z
      .looseObject({ exists: z.boolean().optional(), reasoning: text.optional() })
      .refine(({ exists, reasoning }) => exists !== true || reasoning !== undefined, { path: ['reasoning'] }),
  ),
  recipients: z.array(z.looseObject({ name: text.optional(), category: text, country: country.optional() })),
  storage: z.array(
    z.looseObject({
      temporal: z.array(z.looseObject({ description: text, ttl })).optional(),
      purposeConditional: z.array(text).optional(),
      legalBasisConditional: z.array(reference).optional(),
      aggregationFunction: z.enum(['min', 'max', 'sum', 'avg']),
    }),
  ),
  nonDisclosure: z.looseObject({
    legalRequirement: z.boolean(),
    contractualRegulation: z.boolean(),
    obligationToProvide: z.boolean(),
    consequences: text,
  }),
});

const transfer = z.looseObject({
  country: country.optional(),
  adequacyDecision: described({}).optional(),
  appropriateGuarantees: described({}).optional(),
  presenceOfEnforceableRightsAndEffectiveRemedies: described({}).optional(),
  standardDataProtectionClause: described({}).optional(),
});

/** A valid TILT document. All that it requires is required here; what it lets be absent is never null or empty text by us. */
export const Tilt = z.looseObject({
  meta: z.looseObject({
    _id: text,
    name: text,
    created: date,
    modified: date,
    version: z.int().min(1),
    language: z.string().regex(/^[a-z]{2}$/),
    status: z.enum(['active', 'inactive']),
    url: link,
    _hash: z.string().length(64),
  }),
  controller: z.looseObject({
    name: text,
    division: text.optional(),
    address: text,
    country,
    representative: z.looseObject({ name: text, email, phone: phone.optional() }),
  }),
  dataProtectionOfficer: party,
  dataDisclosed: z.array(disclosed),
  thirdCountryTransfers: z.array(transfer),
  accessAndDataPortability: described({
    available: z.boolean(),
    ...way,
    administrativeFee: z.looseObject({ amount: z.number(), currency: z.string().length(3) }).optional(),
    dataFormats: z.array(text).optional(),
  }),
  sources: z.array(
    z.looseObject({
      _id: text,
      dataCategory: text,
      sources: z.array(z.looseObject({ description: text, url: link, publiclyAvailable: z.boolean() })),
    }),
  ),
  rightToInformation: described(way),
  rightToRectificationOrDeletion: described(way),
  rightToDataPortability: described(way),
  rightToWithdrawConsent: described(way),
  rightToComplain: described({
    ...way,
    supervisoryAuthority: z
      .looseObject({ name: text, address: text.optional(), country: country.optional(), email: email.optional() })
      .optional(),
  }).refine(({ available, supervisoryAuthority }) => available !== true || supervisoryAuthority !== undefined, {
    path: ['supervisoryAuthority'],
  }),
  automatedDecisionMaking: z
    .looseObject({
      inUse: z.boolean().optional(),
      logicInvolved: text.optional(),
      scopeAndIntendedEffects: text.optional(),
    })
    .refine(({ inUse, logicInvolved }) => inUse !== true || logicInvolved !== undefined, { path: ['logicInvolved'] })
    .refine(({ inUse, scopeAndIntendedEffects }) => inUse !== true || scopeAndIntendedEffects !== undefined, {
      path: ['scopeAndIntendedEffects'],
    }),
  changesOfPurpose: z.array(
    z.looseObject({
      description: text.optional(),
      affectedDataCategories: z.array(text).optional(),
      plannedDateOfChange: date.optional(),
      urlOfNewVersion: text.optional(),
    }),
  ),
});
