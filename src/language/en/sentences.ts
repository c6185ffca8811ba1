import { splitSentences, type SentenceRules, type SentenceSpan } from '../sentences.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const starts = setOf(
  'the a an you your he his she her it its we our they their i my this that these those there here if when while where what who why how which ' +
    'for in on at to from by with without after before under all any each every no not only is are was do does can may must will should ' +
    'and but or so as then also please however otherwise use send write ask call ring keep',
);

const rules: SentenceRules = {
  civility: new Set(['N.B', 'P.S']),
  abbreviations: setOf('mr mrs ms messrs dr prof rev hon st lt sgt capt col gen cllr vs v e.g i.e eg ie cf viz approx ca'),
  beforeName: setOf('inc ltd co corp dept bros jr sr u.k u.s u.n e.u'),
  beforeReference: setOf(
    'a.m p.m no nos p pp para paras sec secs art ch chap fig figs ref tel ext vol ed min max est reg regs sch pt cl jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  lettered: setOf(
    'plan part parts category licence vitamin zone type form group class section annex box hepatitis option grade schedule',
  ),
  parts: setOf('article part step section question annex schedule chapter paragraph rule case option tip'),
  startsSentence: (word) => starts.has(word.toLowerCase().replace(/['’]$/u, '')),
};

/** Sentences of an English passage: “Mr. Smith”, “e.g. a scan” and “the U.K. Government” stay whole. */
export function englishSentences(passage: string): readonly SentenceSpan[] {
  return splitSentences(passage, rules);
}
