// Clause words: the closed classes by which policies say who does what with data, language by language; written folded.
import type { Language } from '#base';

/** What is done. `have`: “you have the right”; `ask`: what people may ask for. */
export type Act = 'collect' | 'keep' | 'retain' | 'use' | 'share' | 'delete' | 'protect' | 'include' | 'have' | 'ask';

/** What a list may be one of. */
export type Kind =
  | 'data'
  | 'purposes'
  | 'recipients'
  | 'sources'
  | 'rights'
  | 'occasions'
  | 'bases'
  | 'measures'
  | 'periods'
  | 'means';

export interface ClauseWords {
  /** Beginnings of verbs, by what is done. */
  readonly acts: Readonly<Record<Act, string>>;
  /** Words that only look like such verbs. */
  readonly noAct: string;
  /** Those who write, and what works for them. */
  readonly we: string;
  readonly you: string;
  readonly not: string;
  /** What opens a clause below another. */
  readonly sub: string;
  /** What opens the clause of an occasion before the main one. */
  readonly opening: string;
  /** The last word before a list: what its entries are. */
  readonly tails: Readonly<Partial<Record<Kind, string>>>;
  /** Tails that are recipients where data is shared. */
  readonly toWhom: string;
  /** Beginnings of the nouns that name what a list is one of. */
  readonly nouns: Readonly<Partial<Record<Kind, string>>>;
  /** Words between such a noun and the colon that say nothing. */
  readonly filler: string;
  /** Beginnings of verbs by which others are given data. */
  readonly gets: string;
  /** “following”, before or behind such a noun. */
  readonly announcing: string;
}

export const clauseWords: Readonly<Record<Language, ClauseWords>> = {
  en: {
    acts: {
      collect: 'collect gather record logged captur obtain receiv acquir retriev track measur requested',
      keep: 'store stores stored storing hold held sav process',
      retain: 'keep kept retain',
      use: 'use using utilis utiliz need requir',
      share: 'shar disclos transmit transfer pass sell sold provid send sent forward reveal give given',
      delete: 'delet eras remov destroy anonymi',
      protect: 'protect secur safeguard implement',
      include: 'includ compris consist contain encompass cover',
      have: 'have has had entitled',
      ask: 'ask demand exercise contact',
    },
    noAct:
      'measures measure measurement recorder processor processors processing holder user users provider providers records security transfers sharing collection',
    we: 'we us our company website site server servers system systems app application platform shop service services controller',
    you: 'you your users customers visitors',
    not: 'not never no neither nor cannot nothing none',
    sub: 'how that which who whom whose what where when if while because you',
    opening:
      'when if where whenever once in for to by as with during upon on depending after before while through from',
    tails: {
      purposes: 'to for because',
      sources: 'from',
      occasions: 'if when where who that whether unless',
      means: 'by through via using',
      bases: 'under',
    },
    toWhom: 'to with',
    nouns: {
      data: 'data information details particulars information',
      purposes: 'purpose reason aim goal use objective',
      recipients:
        'recipient third-part party parties partner provider compan organisations organizations processor vendor supplier entit bodies firm',
      sources: 'source',
      rights: 'right',
      occasions: 'case circumstance situation instance condition occasion exception scenario event',
      bases: 'basis bases ground',
      measures: 'measure safeguard',
      periods: 'period long',
      means: 'way means method manner channel tool cookie technolog step point principle',
    },
    filler:
      'following as follows such like including include includes example instance e_g_ namely particular limited is are may can be personal about you below also',
    gets: 'get gets receiv',
    announcing: 'following',
  },
  fr: {
    acts: {
      collect: 'collect recueill enregistr obten recev recois recoi demand capt relev',
      keep: 'stock trait deten sauvegard',
      retain: 'conserv',
      use: 'utilis exploit besoin',
      share: 'partag communiqu transmet transmis transfer divulgu vend ced fourni',
      delete: 'supprim effac anonymis detrui',
      protect: 'proteg securis',
      include: 'comprend comprenn inclu contien contienn compren',
      have: 'dispos benefici avez',
      ask: 'pouvez exercer',
    },
    noAct:
      'traitement traitements traitant collecte utilisateur utilisateurs conservation partage utilisation stockage demande demandes traitements',
    we: 'nous notre nos societe responsable site application association serveur serveurs systeme',
    you: 'vous votre vos utilisateurs',
    not: 'ne jamais aucun aucune ni',
    sub: 'que qui dont ou lorsque si quand comment vous',
    opening: 'lorsque lors si quand dans pour afin en par selon apres avant pendant via au a',
    tails: {
      purposes: 'pour de afin',
      sources: 'aupres',
      occasions: 'si lorsque quand que qui',
      means: 'par via',
    },
    toWhom: 'a aux avec au',
    nouns: {
      data: 'donnee information coordonnee renseignement',
      purposes: 'finalite objectif but fin raison motif',
      recipients: 'destinataire tiers partenaire prestataire sous-traitant societe organisme entite',
      sources: 'source',
      rights: 'droit',
      occasions: 'cas circonstance situation hypothese condition occasion',
      bases: 'base fondement',
      measures: 'mesure garantie',
      periods: 'duree delai longtemps',
      means: 'moyen maniere facon biais cookie technologie etape',
    },
    filler:
      'suivant suivants suivante suivantes ci-dessous comme suit tel telle tels telles que notamment par exemple a savoir comprennent sont peuvent etre incluent personnelles caractere personnel vous concernant particulier',
    gets: 'recoi recev voi voient',
    announcing: 'suivant suivants suivante suivantes ci-dessous',
  },
  nl: {
    acts: {
      collect: 'verzamel registr geregistr ontvang vragen vraagt gevraagd vastgelegd verkrijg verkreg meten',
      keep: 'opgeslagen slaan verwerk opslaan',
      retain: 'bewa',
      use: 'gebruik benut nodig',
      share: 'delen deelt gedeeld verstrek doorge doorgeg verkop verkoch geven',
      delete: 'verwijder wissen gewist vernietig anonimis',
      protect: 'beveilig bescherm',
      include: 'bevat omvat bestaa',
      have: 'hebt heeft heb',
      ask: 'kunt verzoeken vragen',
    },
    noAct:
      'verwerker verwerkers verwerking gebruiker gebruikers bewaartermijn bewaartermijnen beveiliging verzameling gebruiksgegevens',
    we: 'wij we ons onze organisatie website site app applicatie vereniging stichting server servers systeem',
    you: 'u uw je jij jouw gebruikers',
    not: 'niet geen nooit noch',
    sub: 'hoe die dat wie waar wanneer als indien u je',
    opening: 'wanneer als indien bij tijdens voor om in via door na op met afhankelijk',
    tails: {
      purposes: 'om voor te omdat zodat',
      sources: 'van bij',
      occasions: 'als wanneer indien die dat',
      means: 'door via',
    },
    toWhom: 'aan met',
    nouns: {
      data: 'gegeven persoonsgegeven informatie data klantgegeven contactgegeven',
      purposes: 'doel doeleind reden',
      recipients: 'ontvanger derde partij verwerker partner dienstverlener bedrijf bedrijven organisatie instantie',
      sources: 'bron',
      rights: 'recht',
      occasions: 'geval omstandighe situatie voorwaarde',
      bases: 'grondslag rechtsgrond',
      measures: 'maatregel waarborg',
      periods: 'termijn bewaartermijn periode lang zolang',
      means: 'manier wijze middel cookie technologie stap',
    },
    filler:
      'volgende onderstaande zoals waaronder bijvoorbeeld onder meer andere te weten namelijk bestaan uit bevat zijn over u persoonlijke verwerkt verzameld',
    gets: 'krijg ontvang zien ziet',
    announcing: 'volgende onderstaande',
  },
  de: {
    acts: {
      collect:
        'erheb erhob erfass sammel gesammel protokollier abgefrag abfrag erhalt empfang beziehen fragen aufzeichn aufgezeichn ubermittelt registrier',
      keep: 'speicher gespeicher verarbeit',
      retain: 'bewahr aufbewahr',
      use: 'nutz genutz verwend benotig brauch',
      share: 'weitergeb weitergegeb ubermitteln ubertrag teilen geteilt verkauf weiterleit offenleg geben',
      delete: 'losch geloscht vernicht anonymisier',
      protect: 'schutz sicher',
      include: 'umfass enthalt beinhalt gehor zahl',
      have: 'haben habt',
      ask: 'konnen konnt verlang',
    },
    noAct:
      'nutzer nutzern nutzung verarbeitung verarbeiter speicherung speicherdauer nutzungsdaten sicherheit zahlung zahlungen schutzes verwendung erhebung erhebungen sicherung',
    we: 'wir uns unser unsere unserer unseren unternehmen website webseite server webserver system verein app anbieter seite',
    you: 'sie ihre ihren ihr du ihnen nutzer',
    not: 'nicht kein keine keinen keiner keinerlei nie niemals weder',
    sub: 'wie die das der welche wer wo wann wenn sie',
    opening: 'wenn sofern soweit falls bei beim im in mit zur zum fur wahrend durch nach vor uber je auf um aufgrund',
    tails: {
      purposes: 'um fur zu zur zum damit',
      sources: 'von aus',
      occasions: 'wenn sofern falls die dass',
      means: 'durch mittels uber',
    },
    toWhom: 'an mit',
    nouns: {
      data: 'daten information angabe personendaten nutzungsdaten logdaten zugriffsdaten kontaktdaten datenkategorie',
      purposes: 'zweck grund grunde ziel',
      recipients: 'empfanger dritte dienstleister partner anbieter unternehmen stelle auftragsverarbeiter',
      sources: 'quelle',
      rights: 'recht',
      occasions: 'fall falle umstand situation voraussetzung bedingung',
      bases: 'rechtsgrundlage rechtsgrund grundlage',
      measures: 'massnahme garantie',
      periods: 'frist dauer zeitr lange solange',
      means: 'weise wege weg mittel cookie technologie schritt verfahren dienst prozess verarbeitungsprozess vorgang',
    },
    filler:
      'folgend folgende folgenden folgender folgendes wie z_b_ zum beispiel beispielsweise etwa insbesondere unter anderem u_a_ namlich sind umfassen enthalten werden wird verarbeitet erhoben erfasst gespeichert ihnen sie dabei',
    gets: 'erhalt bekomm empfang',
    announcing: 'folgend folgende folgenden folgender folgendes nachfolgende nachfolgenden',
  },
};
