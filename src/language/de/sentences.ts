import { splitSentences, type SentenceRules, type SentenceSpan } from '../sentences.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const starts = setOf(
  'der die das den dem des ein eine einen einem einer sie ihr ihre ihren ihrem er es wir ich mein unser unsere dieser diese dieses wenn falls ' +
    'wo was wer wie warum welche welcher welches für nach in im auf an am bei beim von vom mit ohne bis um durch über unter auch aber und oder ' +
    'denn alle jede jeder jedes kein keine nicht nur ist sind hat haben können müssen dürfen bitte hier dort dann danach zum zur als seit',
);

const rules: SentenceRules = {
  civility: setOf('N.B P.S'),
  abbreviations: setOf(
    'dr prof hr hrn fr bzw ca vgl ggf ggfs evtl bspw inkl exkl zzgl sog z.b z d.h u.a i.d.r u.u v.a z.t i.v.m o.ä betr dipl',
  ),
  beforeName: setOf('str st gem e.v co'),
  beforeReference: setOf('abs art nr nrn s f ff tel fax max min mind lt jan feb apr jun jul aug sep sept okt nov dez'),
  lettered: setOf('klasse führerschein anlage feld zone gruppe teil spalte option typ'),
  parts: setOf('artikel art schritt frage kapitel teil anlage punkt absatz tipp'),
  startsSentence: (word) => starts.has(word.toLowerCase()),
};

/** Ends in an ordinal (“am 3.”, “im 2.”: a year has four figures, and ends a sentence) or in an abbreviation written with spaces. */
const open = /(?:^|[\s(])(?:\p{N}{1,2}|z\. ?B|d\. ?h|u\. ?[aU]|v\. ?a|z\. ?T|i\. ?d\. ?R|i\. ?V\. ?m)\.$/u;

/** Sentences of a German passage: “am 3. Mai” and “z. B. Ihr Ausweis” stay whole, whatever noun follows. */
export function germanSentences(passage: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const span of splitSentences(passage, rules)) {
    const last = spans.at(-1);
    if (last === undefined || !open.test(last.text.slice(-12))) spans.push(span);
    else spans[spans.length - 1] = { text: passage.slice(last.start, span.end), start: last.start, end: span.end };
  }
  return spans;
}
