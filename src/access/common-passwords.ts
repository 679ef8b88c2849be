// What everybody tries first: whole passwords, words that passwords are made of, and rows of keys. Our own list, of what years of leaks have in common.

/** In lower case, without what is no letter or digit. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `correcthorsebatterystaple|tobeornottobe|letmeinletmein|iloveyouforever|trustno1trustno1
thequickbrownfox|opensesame123|nopassword123|passwordpassword|mypasswordismypassword|thisismypassword|changemechangeme
nevergonnagiveyouup|maytheforcebewithyou|winteriscoming|youshallnotpass|hakunamatata|abracadabra123|jesuschrist
onetwothreefour|unodostrescuatro|rienadeclarer|jetaimejetaime|motdepassemotdepasse|azertyuiop123|bonjourbonjour
ikhouvanjou123|wachtwoordwachtwoord|welkomwelkom|hoihoihoihoi|ichliebedich|passwortpasswort|hallohallohallo|schatzschatz`.split(
    /[\n|]/,
  ),
);

/** Words that stand in very many passwords, of four letters and more, in four languages. */
export const commonWords: readonly string[] =
  `password passwort passwords passwd wachtwoord motdepasse kennwort contrasena welcome welkom willkommen bienvenue admin
administrator administrateur beheerder root login letmein changeme change secret geheim geheimnis default guest test
tester testing temp temporary user username iloveyou jetaime sunshine princess princesse prinzessin football voetbal
fussball soccer baseball basketball hockey dragon monkey shadow master michael jennifer jordan superman batman spiderman
starwars pokemon naruto trustno freedom whatever computer internet samsung google facebook microsoft windows apple
iphone summer winter spring autumn herbst sommer zomer lente printemps hiver automne monday maandag montag lundi
january february december flower flowers butterfly chocolate chocolat cookie pepper ginger charlie daniel thomas
jessica ashley andrew joshua matthew robert nicole hannah amanda loveyou lovely angel hello hallo bonjour soleil doudou
loulou coucou schatz liebe mausi hottie tigger qwerty qwertz azerty access mustang ferrari porsche mercedes liverpool
arsenal chelsea barcelona barcelone ajax feyenoord bayern juventus company bedrijf firma entreprise office kantoor
buero bureau privacy console owner security`.split(/\s+/);

export const keyRows: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '!@#$%^&*()',
  '!"§$%&/()=',
];
