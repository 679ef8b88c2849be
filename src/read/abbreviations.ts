// Words whose full stop does not end a sentence, and words that begin one, in English, French, Dutch and German.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Never the last word of a sentence. Lower case, without the last full stop. */
export const neverLast = words(`
  e.g eg i.e ie cf viz vs mr mrs ms dr med rer nat prof messrs approx
  p.ex par.ex ex c.-à-d c.à.d càd c-à-d mme mlle mm me
  bv bijv d.w.z dwz d.m.v i.v.m m.b.t m.b.v o.b.v t.a.v t.b.v t.n.v t.o.v i.p.v i.s.m n.a.v m.i.v dhr mevr mw drs ing ir zgn o.l.v
  z.b d.h bzw vgl gem ggf evtl sog insb bzgl hinsichtl i.v.m i.s.d i.s.v i.d.r dipl hr u.u z.t z.hd i.h.v z.zt
`);

/** May be the last word of a sentence: it is when a usual first word follows. Lower case, without the last full stop. */
export const seldomLast = words(`
  no nos nr nrs n art arts artt sec sect sects par para paras p pp fig vol ch cl reg regs dir ed al st ste ave rd blvd bd tel fax mob ext fl apt attn ref incl excl max min hrs hr yr mo
  jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc okt dez
  ltd inc co corp plc llc llp s.à sàrl sarl sprl srl bvba b.v n.v s.a s.a.s s.p.a s.l s.r.l r.l s.e.n.c.s s.c.s s.e.c.a gmbh kg ag ug e.v e.k m.b.h mbh v.o.f c.v
  kft zrt nyrt bt lda unip ehf ul bul nábř
  u.s u.k e.u a.m p.m ph.d m.sc b.sc
  abs ziff lit rn rz nrn anm aufl str plz inkl exkl zzgl einschl mind ca usf jhdt
  lid blz pag jl vb resp alin av chap env
  o.a e.a e.d o.i.d a.u.b z.s.m u.a u.ä o.ä m.w a.a.o s.o s.u
`);

/** Often the last word: it is when a capital follows. */
export const oftenLast = words('etc usw enz etcetera ff f');

/** Usual first words of a sentence, with their capital. */
export const firstWords = words(`
  The This These That Those There A An We You Your Our It Its They Their If In For When Where While As At All Any Some Such To On By With Without From Under Please However Therefore Furthermore
  Moreover Additionally Although Because Before After Once Unless Until Upon Each Every No Not Only Other Both Either Neither What Which Who How Why He She I Is Are Do Does May Should Can Here Also Otherwise Personal
  Le La Les L’ L' Un Une Des Ce Cet Cette Ces Nous Vous Votre Vos Notre Nos Il Elle Ils Elles On Si En Dans Pour Par Lorsque Quand Afin Sur Sous Tout Toute Tous Toutes Aucun Aucune Chaque Conformément Toutefois Cependant
  De Het Een Deze Dit Dat Die Wij We U Uw Onze Ons Je Jouw Jij Als Indien In Wanneer Voor Door Met Zonder Om Op Bij Alle Er Ook Verder Daarnaast Hierbij Zij Ze Hij Niet Tenzij Na
  Der Die Das Dies Diese Dieser Dieses Ein Eine Einen Wir Sie Ihr Ihre Ihren Unser Unsere Es Er Wenn Falls Sofern Soweit Im In Bei Für Mit Zur Zum Zu Auf Aus Nach Von Vor Durch Über Alle Als Auch Hierbei Dabei Dazu Daher Bitte Ohne Nur Man
`);

/** Month names, lower case, after “1.” in German and Dutch dates. */
export const months = words(`
  januar jänner februar märz april mai juni juli august september oktober november dezember
  january february march may june july october december januari februari maart mei augustus
  janvier février mars avril juin juillet août septembre octobre novembre décembre
`);

/** What may follow the dot in names of files, sites and programs, lower case. */
export const dotEndings = words(`
  com net org eu nl be lu de fr io js ts co ai app dev info biz uk ch at us me tv cloud online shop tech pdf txt doc docx xls xlsx html htm php aspx asp exe zip csv json xml jpg png gif yaml md
`);

/** Laws, which end what is cited before them (“lit. f. DSGVO”, “Art. 44 ff. GDPR”) and begin no sentence. Lower case. */
export const laws = words(`
  dsgvo ds-gvo gdpr uk-gdpr rgpd avg uavg bdsg tdddg ttdsg tmg dsg revdsg hgb ao bgb uwg gwg tkg kug stgb sgb estg ustg gmbhg aktg or zgb
`);
