import { splitSentences, type SentenceRules, type SentenceSpan } from '../sentences.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const starts = setOf(
  'de het een u uw je jij jouw jullie hij zij ze wij we ik mijn ons onze hun dit dat deze die er hier daar als wanneer waar wat wie hoe waarom ' +
    'welke voor na in op aan bij van met zonder tot om door over ook maar en of want dus alle elke geen niet alleen is zijn heeft hebt kunt moet ' +
    'mag zal vraag vul stuur neem bel ga lees gebruik klik let',
);

const rules: SentenceRules = {
  civility: setOf('N.B P.S'),
  abbreviations: setOf(
    'dhr mevr mw dr drs ir ing mr prof bijv bv evt ca vgl resp t.a.v m.b.t i.v.m t.o.v d.w.z n.a.v i.p.v m.i.v t.n.v',
  ),
  beforeName: setOf('b.v n.v st gem jhr'),
  beforeReference: setOf(
    'nr nrs art lid blz p pag par hfst bijl tel fax max min jl jan feb mrt apr jun jul aug sep sept okt nov dec',
  ),
  lettered: setOf('rijbewijs categorie bijlage vak zone groep deel kolom optie klasse type'),
  parts: setOf('artikel art stap vraag hoofdstuk deel bijlage punt optie tip'),
  startsSentence: (word) => starts.has(word.toLowerCase()),
};

/** Sentences of a Dutch passage: “dhr. Jansen”, “bijv. Een kopie” and “art. 5” stay whole. */
export function dutchSentences(passage: string): readonly SentenceSpan[] {
  return splitSentences(passage, rules);
}
