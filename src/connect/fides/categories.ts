// Data categories of the Fides taxonomy (fideslang 1.x to 3.x, https://github.com/ethyca/fideslang, CC BY 4.0) and what DPV 2.3 calls each.
import { kindsOf } from '#policy';

/** Null: of the system, not of a person. The first line of a DPV id is the one that is exported. */
const table: Readonly<Record<string, string | null>> = {
  system: null,
  'system.authentication': null,
  'system.operations': null,
  user: 'dpv:PersonalData',
  'user.account': 'pd:AccountIdentifier',
  'user.account.settings': 'pd:Preference',
  'user.account.username': 'pd:Username',
  'user.authorization': 'pd:Authenticating',
  'user.authorization.credentials': 'pd:Authenticating',
  'user.authorization.biometric': 'pd:Biometric',
  'user.authorization.biometrics': 'pd:Biometric',
  'user.authorization.password': 'pd:Password',
  'user.behavior': 'pd:Behavioural',
  'user.behavior.browsing_history': 'pd:BrowsingBehaviour',
  'user.behavior.media_consumption': 'pd:ServiceConsumptionBehaviour',
  'user.behavior.purchase_history': 'pd:Transaction',
  'user.behavior.search_history': 'pd:BrowsingBehaviour',
  'user.biometric': 'pd:Biometric',
  'user.biometrics': 'pd:Biometric',
  'user.biometric.fingerprint': 'pd:Fingerprint',
  'user.biometrics.fingerprint': 'pd:Fingerprint',
  'user.biometric.retinal': 'pd:Retina',
  'user.biometrics.retinal': 'pd:Retina',
  'user.biometric.voice': 'pd:VoiceCommunicationRecording',
  'user.biometrics.voice': 'pd:VoiceCommunicationRecording',
  'user.biometric.health': 'pd:Health',
  'user.children': 'pd:Offspring',
  'user.childrens': 'pd:Offspring',
  'user.contact': 'pd:Contact',
  'user.contact.address': 'pd:PhysicalAddress',
  'user.contact.address.city': 'pd:City',
  'user.contact.address.country': 'pd:Country',
  'user.contact.address.postal_code': 'pd:PostalCode',
  'user.contact.address.state': 'pd:Region',
  'user.contact.address.street': 'pd:Street',
  'user.contact.email': 'pd:EmailAddress',
  'user.contact.organization': 'pd:Professional',
  'user.contact.phone_number': 'pd:TelephoneNumber',
  'user.contact.fax_number': 'pd:TelephoneNumber',
  'user.contact.url': 'pd:SocialMedia',
  'user.content': 'pd:Communication',
  'user.content.private': 'pd:Communication',
  'user.content.public': 'pd:SocialMediaCommunication',
  'user.content.self_image': 'pd:Picture',
  'user.criminal_history': 'pd:Criminal',
  'user.demographic': 'pd:Demographic',
  'user.demographic.age_range': 'pd:AgeRange',
  'user.demographic.date_of_birth': 'pd:BirthDate',
  'user.demographic.gender': 'pd:Gender',
  'user.demographic.language': 'pd:Language',
  'user.demographic.marital_status': 'pd:MaritalStatus',
  'user.demographic.political_opinion': 'pd:PoliticalOpinion',
  'user.demographic.profile': 'pd:Profile',
  'user.demographic.race_ethnicity': 'pd:EthnicOrigin',
  'user.demographic.religious_belief': 'pd:ReligiousBelief',
  'user.demographic.sexual_orientation': 'pd:SexualPreference',
  'user.device': 'pd:DeviceBased',
  'user.device.cookie': 'pd:Identifier',
  'user.device.cookie_id': 'pd:Identifier',
  'user.device.device_id': 'pd:DeviceBased',
  'user.device.ip_address': 'pd:IPAddress',
  'user.device.sensor': 'pd:DeviceBased',
  'user.device.telemetry': 'pd:DeviceBased',
  'user.financial': 'pd:Financial',
  'user.financial.bank_account': 'pd:BankAccount',
  'user.financial.credit_card': 'pd:CreditCardNumber',
  'user.government_id': 'pd:OfficialID',
  'user.government_id.birth_certificate': 'pd:OfficialID',
  'user.government_id.drivers_license_number': 'pd:OfficialID',
  'user.government_id.immigration': 'pd:OfficialID',
  'user.government_id.national_identification_number': 'pd:OfficialID',
  'user.government_id.passport_number': 'pd:Passport',
  'user.government_id.vehicle_registration': 'pd:VehicleLicense',
  'user.health': 'pd:Health',
  'user.health_and_medical': 'pd:Health',
  'user.health_and_medical.genetic': 'pd:Genetic',
  'user.health_and_medical.insurance_beneficiary_id': 'pd:Insurance',
  'user.health_and_medical.record_id': 'pd:HealthRecord',
  'user.job_title': 'pd:Job',
  'user.location': 'pd:Location',
  'user.location.imprecise': 'pd:Location',
  'user.location.precise': 'pd:GPSCoordinate',
  'user.name': 'pd:Name',
  'user.name.first': 'pd:Name',
  'user.name.last': 'pd:Name',
  'user.payment': 'pd:PaymentCard',
  'user.privacy_preferences': 'pd:PrivacyPreference',
  'user.professional_information': 'pd:Professional',
  'user.professional_information.job_title': 'pd:Job',
  'user.professional_information.workplace': 'pd:Professional',
  'user.sensor': 'pd:DeviceBased',
  'user.settings': 'pd:Preference',
  'user.social': 'pd:SocialNetwork',
  'user.social_activity': 'pd:SocialNetwork',
  'user.telemetry': 'pd:DeviceBased',
  'user.unique_id': 'pd:UID',
  'user.unique_id.pseudonymous': 'pd:Identifier',
  'user.user_sensor': 'pd:DeviceBased',
  'user.workplace': 'pd:Professional',
};

/** Where fideslang 1.x (2022) keeps what later versions keep elsewhere; after `provided`, `derived`, `identifiable` are taken out. */
const moved: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'user.contact.city': 'user.contact.address.city',
    'user.contact.country': 'user.contact.address.country',
    'user.contact.postal_code': 'user.contact.address.postal_code',
    'user.contact.state': 'user.contact.address.state',
    'user.contact.street': 'user.contact.address.street',
    'user.credentials': 'user.authorization.credentials',
    'user.credentials.password': 'user.authorization.password',
    'user.credentials.biometric_credentials': 'user.authorization.biometric',
    'user.date_of_birth': 'user.demographic.date_of_birth',
    'user.gender': 'user.demographic.gender',
    'user.race': 'user.demographic.race_ethnicity',
    'user.religious_belief': 'user.demographic.religious_belief',
    'user.political_opinion': 'user.demographic.political_opinion',
    'user.sexual_orientation': 'user.demographic.sexual_orientation',
    'user.financial.account_number': 'user.financial.bank_account',
    'user.browsing_history': 'user.behavior.browsing_history',
    'user.media_consumption': 'user.behavior.media_consumption',
    'user.search_history': 'user.behavior.search_history',
    'user.observed': 'user.behavior',
    'user.organization': 'user.contact.organization',
    'user.genetic': 'user.health_and_medical.genetic',
  }),
);

export interface Counterpart {
  dpv: string | null;
  /** Not the category itself but a broader one was found. */
  isBroader: boolean;
}

/** The DPV id of a Fides category; undefined: neither it nor a broader one is known. */
export function dpvOf(category: string): Counterpart | undefined {
  const plain = category.replaceAll(/\.(?:provided|derived|identifiable|nonidentifiable)(?=\.|$)/g, '');
  for (
    let at = moved.get(plain) ?? plain, isBroader = false;
    at !== '';
    at = at.slice(0, Math.max(0, at.lastIndexOf('.'))), isBroader = true
  ) {
    const known = moved.get(at) ?? at;
    if (Object.hasOwn(table, known)) return { dpv: table[known]!, isBroader };
  }
  return undefined;
}

const back = new Map<string, string>();
for (const [fides, dpv] of Object.entries(table)) if (dpv !== null && !back.has(dpv)) back.set(dpv, fides);

/** The Fides category of a DPV id, or of the nearest broader one; `user` knows everything. */
export function fidesOf(dpv: string): { fides: string; isBroader: boolean } {
  for (const kind of kindsOf(dpv)) {
    const known = back.get(kind);
    if (known !== undefined) return { fides: known, isBroader: kind !== dpv };
  }
  return { fides: 'user', isBroader: true };
}
