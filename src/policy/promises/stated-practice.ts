// A sentence says what the company does, and no other kind knows it: a person has to stand behind it.
import type { PromiseKind } from '../promise-kind.ts';

export const statedPractice: PromiseKind = {
  id: 'stated-practice',
  area: [12],
  name: {
    en: 'What is said of the practice is so',
    fr: 'La pratique est comme décrite',
    nl: 'De praktijk is zoals beschreven',
    de: 'Es wird gehalten wie beschrieben',
  },
  rest: true,
  says: [
    {
      language: 'en',
      match:
        /\b(?:we|you|your|the (?:company|app|shop|club|association|foundation|programme?|member|visitor|banner)|members?|participants?|customers? (?:can|may)|personal (?:data|information) (?:is|are|will|may)|data (?:is|are|may|will|can|must))\b.{0,120}\b(?:is|are|was|be|has|have|do|does|may|can|will|shall|must|need|get|use|make|keep|ask|tell|give|take|send|see|let|\w+(?:ed|es|s))\b/i,
      unless:
        /:$|^.{0,28}$|\b(?:not (?:be )?(?:liable|responsible|guarantee)|no (?:liability|guarantee)|held liable|links? to|permitted|legislation|regulations|nature of our|several choices|generally|for instance|please note|dispute resolution|makes? \w+ software|cannot (?:therefore )?(?:be held|guarantee)|means|refers? to|defined|hereinafter|we recommend|encourage|text files?|for more information|for further information|as follows|terms and conditions|competent court|disputes|jurisdiction|we are (?:a|an|\w+ people)|registered in|company number|this page has|above paragraph|subject line|(?:ask|tell|contact|call|write to) us|let us know|feel free|we (?:have )?(?:tried|hope|like|would like|want)|(?:glad|happy|pleased|proud|pride) to|take pride|need to know|depends on (?:what|how|which)|(?:sells?|makes?|runs?|operates?|offers?) (?:\w+,? ){0,3}(?:and )?(?:software|products|services|goods|websites?|platforms?|shops?))\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:nous|notre|nos|vous|votre|vos|la societe|le site|les? (?:clients?|membres?|visiteurs?|utilisateurs?|donnees|adherents?))\b.{0,100}\b(?:est|sont|etes|peu\w+|pouv\w+|dev\w+|avons|avez|sera\w*|\w+ons|\w+ez|\w+ent)\b/i,
      unless:
        /:$|^.{0,28}$|\b(?:ne saurai\w*|responsabilite|definition|designe\w*|ci-apres|petits? fichiers?|recommand\w+|invit\w+|pour en savoir plus|tribuna\w+|litiges?|suivante?s?|contacte[rz](?:-nous)?|ecrive[rz](?:-nous)?|n'hesitez pas|(?:esperons|souhaitons|aimerions)|heureux|dependent? de)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:wij|we|ons|onze|uw?|jij|jouw|je|de (?:klant|bezoeker|gebruiker|vereniging|stichting|praktijk|website|gegevens)|gegevens (?:worden|zijn))\b.{0,100}\b(?:is|zijn|worden|wordt|kunt|kan|kunnen|moet\w*|heeft|hebben|zullen|zal|\w+en|\w+t)\b/i,
      unless:
        /:$|^.{0,28}$|\b(?:niet (?:aansprakelijk|verantwoordelijk)|aansprakelijk\w*|betekent|verstaan|hierna|klein\w* (?:tekst)?bestand\w*|raden|meer informatie|rechtbank|geschillen|volgende|(?:vraag|mail|bel|schrijf) (?:ons|het ons)|laat het ons weten|neem (?:gerust )?contact|(?:hopen|graag)|hangt af van)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:wir|uns|unser\w*|sie|ihnen|ihre\w*|die (?:gesellschaft|webseite|website|app|daten)|der (?:verein|kunde|nutzer|betreiber|anbieter)|daten (?:werden|sind))\b.{0,120}\b(?:ist|sind|werden|wird|konnen|kann|mussen|muss|haben|hat|durfen|\w+en|\w+t)\b/i,
      unless:
        /:$|^.{0,28}$|\b(?:haft\w+|gewahr|keine verantwortung|bezeichnet|im folgenden|nachfolgend|kleine (?:text)?dateien|textdatei\w*|empfehlen|weitere informationen|nahere informationen|gerichtsstand|streit\w*|folgende\w*|fragen sie uns|schreiben sie uns|wenden sie sich|freuen (?:wir )?uns|hoffen|mochten (?:wir|sie)|wunschen|hangt davon ab|kommt darauf an)\b/i,
    },
  ],
  must: {
    en: 'A named person of the company confirms that the practice is as the sentence says, and renews it when it expires.',
    fr: 'Une personne nommée de l’entreprise confirme que la pratique est conforme à la phrase, et le renouvelle à l’échéance.',
    nl: 'Een genoemde persoon van het bedrijf bevestigt dat de praktijk is zoals de zin zegt, en vernieuwt dat op tijd.',
    de: 'Eine benannte Person des Unternehmens bestätigt, dass es so gehalten wird, und erneuert dies, wenn es abläuft.',
  },
  proof: 'attest',
};
