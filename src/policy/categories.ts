// Categories of personal data and what is broader than each: W3C DPV 2.3, extension PD (https://w3id.org/dpv/pd), and Art. 9 and 10 GDPR.

/** Broader term to narrower ones. `SpecialCategoryPersonalData` is DPV's class for Art. 9 GDPR. */
const narrower: Readonly<Record<string, string>> = {
  AccountIdentifier: 'FinancialAccountNumber PaymentCardNumber',
  Age: 'AgeRange BirthDate',
  AgeRange: 'AgeExact',
  Authenticating: 'PINCode Password SecretText',
  Behavioural:
    'Attitude AuthenticationHistory BrowsingBehaviour CallLog Demeanour LinkClicked PerformanceAtWork Personality Reliability ServiceConsumptionBehaviour SocialBehaviour VehicleUsage',
  Biometric: 'FacialExpression FacialPrint Fingerprint Retina',
  BirthPlace: 'BirthCountry',
  BrowsingBehaviour: 'BrowserHistory BrowsingReferral',
  Communication: 'EmailContent SocialMedia SocialMediaCommunication VoiceCommunicationRecording VoiceMail',
  Contact: 'EmailAddress PhysicalAddress TelephoneNumber',
  Country: 'BirthCountry',
  Credit: 'CreditCapacity CreditRecord CreditStanding CreditWorthiness',
  CreditWorthiness: 'CreditScore',
  Criminal: 'CriminalCharge CriminalConviction CriminalOffence CriminalPardon',
  CurrentLocation: 'GPSCoordinate',
  Demographic: 'Geographic IncomeBracket PhysicalTrait',
  DeviceBased: 'BrowserFingerprint DeviceSoftware IPAddress MACAddress',
  DeviceSoftware: 'DeviceApplications DeviceOperatingSystem',
  Education: 'EducationExperience EducationQualification EducationTraining',
  EmailAddress: 'EmailAddressPersonal EmailAddressWork',
  EmploymentHistory: 'CurrentEmployment PastEmployment',
  Ethnicity: 'EthnicOrigin Race',
  External:
    'Behavioural Citizenship Demographic Ethnicity Identifying Language MedicalHealth Nationality PersonalDocuments PhysicalCharacteristic Sexual Vehicle',
  Family: 'FamilyStructure Relationship',
  FamilyStructure: 'Divorce Marriage Offspring Parent Sibling',
  Favourite: 'FavouriteColour FavouriteFood FavouriteMusic',
  Financial: 'FinancialAccount FinancialStatus Insurance Ownership Transactional',
  FinancialAccount: 'AccountIdentifier BankAccount PaymentCard',
  GroupMembership: 'TradeUnionMembership',
  Health: 'Genetic MentalHealth PhysicalHealth',
  HealthHistory: 'FamilyHealthHistory IndividualHealthHistory',
  Historical: 'LifeHistory',
  HouseOwned: 'ApartmentOwned',
  Identifying: 'Biometric Name OfficialID Picture UID Username VehicleLicense',
  Interest: 'Dislike Like',
  Internal: 'Authenticating Emotion KnowledgeBelief Mood Preference',
  KnowledgeBelief: 'PhilosophicalBelief ReligiousBelief TechnicalKnowledge Thought',
  Language: 'Accent Dialect',
  Location:
    'BirthPlace Country CurrentLocation Domicile HomeLocation PhysicalAddress Residency TravelHistory WorkLocation',
  MedicalHealth: 'BloodType DNACode Disability DrugTestResult Health HealthHistory HealthRecord Prescription',
  OfficialID: 'Passport',
  Ownership: 'CarOwned HouseOwned PersonalPossession',
  PaymentCard: 'PaymentCardExpiry PaymentCardNumber',
  PaymentCardNumber: 'CreditCardNumber',
  PhysicalAddress: 'City HouseNumber Locality PostalCode Region RoomNumber Street',
  PhysicalCharacteristic: 'Age Gender HairColour Height Piercing SkinTone Tattoo Weight',
  Preference: 'Favourite Intention Interest Opinion PrivacyPreference',
  Professional:
    'DisciplinaryAction Education EmploymentHistory Job PerformanceAtWork ProfessionalCertification ProfessionalEvaluation ProfessionalExperience ProfessionalInterview ProfessionalTraining Reference Salary School WorkEnvironment WorkHistory',
  ProfessionalExperience: 'WorkExperience',
  Profile: 'GroupProfile IndividualProfile',
  PublicLife:
    'Character CommunicationsMetadata GeneralReputation Interaction MaritalStatus PoliticalAffiliation PoliticalOpinion Religion SocialStatus',
  ServiceConsumptionBehaviour: 'TVViewingBehaviour',
  Sexual: 'Fetish Proclivity SexualHistory SexualPreference',
  Social: 'Communication Criminal Family Professional PublicLife SocialBehaviour SocialNetwork',
  SocialMedia: 'PubliclyAvailableSocialMedia',
  SocialNetwork: 'Acquaintance Association Connection Friend GroupMembership',
  SpecialCategoryPersonalData:
    'Biometric EthnicOrigin MedicalHealth PhilosophicalBelief PoliticalAffiliation PoliticalOpinion Race Religion ReligiousBelief Sexual TradeUnionMembership',
  Tracking: 'Contact DeviceBased DigitalFingerprint Identifier Location UserAgent',
  Transactional: 'Credit Income LoanRecord Purchase PurchasesAndSpendingHabit Sale Tax Transaction',
  Vehicle: 'VehicleLicense VehicleUsage',
  VehicleLicense: 'VehicalLicenseNumber VehicalLicenseRegistration',
};

const broader = new Map<string, string[]>();
for (const [above, below] of Object.entries(narrower))
  for (const term of below.split(' ')) broader.set(term, [...(broader.get(term) ?? []), above]);

/** The category and all that are broader, as `pd:` ids. */
export function kindsOf(category: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [category.replace(/^pd:/, '')];
  for (let term = waiting.pop(); term !== undefined; term = waiting.pop()) {
    if (found.has(term)) continue;
    found.add(term);
    waiting.push(...(broader.get(term) ?? []));
  }
  return new Set([...found].map((term) => `pd:${term}`));
}

/** Which article closes this category off: 9 (special categories), 10 (criminal convictions and offences), or none. */
export function articleOf(category: string): 9 | 10 | null {
  const kinds = kindsOf(category);
  if (kinds.has('pd:SpecialCategoryPersonalData')) return 9;
  return kinds.has('pd:Criminal') ? 10 : null;
}
