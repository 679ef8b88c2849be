// What to do when there is no browser, in the words of whoever has to do it.
import type { Text } from '#base';

export const browserAdvice: Text = {
  en: 'Install a browser, for example with “apt-get install -y chromium”, or set UPHELD_CHROMIUM to the path of one.',
  fr: 'Installez un navigateur, par exemple avec « apt-get install -y chromium », ou indiquez le chemin d’un navigateur dans UPHELD_CHROMIUM.',
  nl: 'Installeer een browser, bijvoorbeeld met “apt-get install -y chromium”, of zet in UPHELD_CHROMIUM het pad van een browser.',
  de: 'Installieren Sie einen Browser, zum Beispiel mit „apt-get install -y chromium“, oder geben Sie in UPHELD_CHROMIUM den Pfad eines Browsers an.',
};
