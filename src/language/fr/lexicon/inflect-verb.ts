const regular = 'e es ons ez ent er é ée és ées ant era eront erez erai ait aient iez iraient';
const second = 'is it issons issez issent ir i ie ies issant ira irez iront isse issait issaient';

/** Endings of a verb after what comes before the ending of its infinitive; the first that fits is taken, most particular first. */
const patterns: readonly (readonly [infinitive: string, endings: string])[] = [
  ['être', 'être est êtes sont sommes sera serez seront soit soient étant était étaient serait seraient soyez'],
  ['faire', 'faire fais fait faisons faites font faite faits faisant fera ferez feront fasse fassent'],
  ['échoir', 'échoir échoit échoient échu échue échus échues échéant'],
  ['déchoir', 'déchoir déchu déchue déchus déchues'],
  ['seoir', 'seoir soit soient'],
  ['enir', 'enir iens ient enons enez iennent enu enue enus enues enant iendra iendrez iendront ienne enait'],
  ['cevoir', 'cevoir çois çoit cevons cevez çoivent çu çue çus çues cevant cevra cevrez cevront çoive cevait'],
  ['valoir', 'valoir vaux vaut valons valez valent valant vaudra vaudrez vaille'],
  ['quérir', 'quérir quiers quiert quérez quièrent querra'],
  ['courir', 'courir court courez courent couru courue courant courra courrez courront'],
  [
    'prendre',
    'prendre prends prend prenons prenez prennent pris prise prises prenant prendra prendrez prendront prenne prennent',
  ],
  ['mettre', 'mettre mets met mettons mettez mettent mis mise mises mettant mettra mettrez'],
  ['joindre', 'joindre joint joignons joignez joignent jointe joints jointes joignant joindra joindrez'],
  ['uire', 'uire uis uit uisons uisez uisent uite uits uites uisant uira uirez uiront uise'],
  ['crire', 'crire cris crit crivons crivez crivent crite crits crites crivant crira crirez criront'],
  ['vrir', 'vrir vre vres vrons vrez vrent vert verte verts vertes vrant vrira vriront'],
  ['faire', 'faire fais fait faisons faites font faisant fera ferez feront fasse'],
  ['jouir', 'jouir jouis jouit jouissez jouissent jouissant jouira'],
  ['dre', 'dre ds d dons dez dent du due dus dues dant dra drez dront de'],
  ['ir', second],
];

/** Before a mute ending, “é” and “e” open: “procède”, “relève”; “g”, “c” and “y” change too: “dérogeons”, “ploie”. */
function regularForms(stem: string): readonly string[] {
  const open = stem.replace(/[eé]([b-df-hj-np-tv-z]{1,2})$/u, 'è$1').replace(/y$/u, 'i');
  const soft = stem.endsWith('g') ? `${stem}e` : stem.replace(/c$/u, 'ç');
  return regular.split(' ').flatMap((end) => {
    if (/^(?:e|es|ent)$/u.test(end)) return [open + end];
    if (/^er./u.test(end)) return [open + end, stem + end];
    return [(/^[ao]/u.test(end) ? soft : stem) + end];
  });
}

/** Forms of a French verb in use in the present, the future, the participles and the subjunctive. Forms that do not exist do no harm. */
export function verbForms(infinitive: string): readonly string[] {
  const pattern = patterns.find(([ending]) => infinitive.endsWith(ending));
  if (pattern === undefined) return infinitive.endsWith('er') ? regularForms(infinitive.slice(0, -2)) : [infinitive];
  const [ending, endings] = pattern;
  const stem = infinitive.slice(0, -ending.length);
  return [...new Set([infinitive, ...endings.split(' ').map((end) => stem + end)])];
}
