import type { Lang } from '../../model/localized.ts';
import type { ScoredFinding } from '../../model/scorecard.ts';
import { clip, oneLine } from '../clean-text.ts';
import { say } from '../say.ts';
import type { SampleCell } from './pages.ts';

/** Places named for one problem, and elements named for one question: the others are counted. */
const placesShown = 5;
const itemsShown = 8;

/** One problem of a criterion, with the places where it was found. */
export interface Problem {
  readonly message: string;
  readonly findings: readonly ScoredFinding[];
}

/** Findings of a cell, grouped by what is wrong; each component once. */
export function problemsOf({ states }: SampleCell): readonly Problem[] {
  const distinct = new Map(states.flatMap(({ findings }) => findings).map((finding) => [finding.id, finding]));
  return [...Map.groupBy(distinct.values(), ({ message }) => message)].map(([message, findings]) => ({ message, findings }));
}

function more(lang: Lang, count: number, shown: number): string {
  if (count <= shown) return '';
  return say(lang, { fr: ` ; et ${count - shown} autres`, en: `; and ${count - shown} more` });
}

/** Where a problem is: `selector`, its frame when it is in one. */
export function placesOf(lang: Lang, { findings }: Problem): string {
  const places = findings.map(({ selector, frame, quote }) => {
    const place = clip(selector ?? quote ?? '', 160);
    return frame === undefined ? place : `${place} (${clip(frame, 120)})`;
  });
  const distinct = [...new Set(places)].filter((place) => place !== '');
  return distinct.slice(0, placesShown).join(' ; ') + more(lang, distinct.length, placesShown);
}

function comments({ states }: SampleCell): readonly string[] {
  const said = states.flatMap(({ decided }) =>
    decided?.comment === undefined ? [] : [`${oneLine(decided.comment)} (${oneLine(decided.decidedBy)})`],
  );
  return [...new Set(said)];
}

function proposals(lang: Lang, { states }: SampleCell): readonly string[] {
  const reasons = new Set(states.flatMap(({ decided }) => (decided?.proposed === true ? [oneLine(decided.decidedBy)] : [])));
  return [...reasons].map((reason) =>
    say(lang, {
      fr: `Non applicable, proposé (${reason}) : à confirmer.`,
      en: `Not applicable, proposed (${reason}): to be confirmed.`,
    }),
  );
}

function questions(lang: Lang, { states }: SampleCell): readonly string[] {
  const lists = states.flatMap(({ left }) => left?.lists ?? []);
  return [...Map.groupBy(lists, ({ question }) => question)].map(([question, own]) => {
    const items = [...new Map(own.flatMap((list) => list.items).map((item) => [`${item.selector} ${item.name}`, item])).values()];
    const count = Math.max(items.length, ...own.map((list) => list.count));
    const names = items.slice(0, itemsShown).map(({ name, selector }) => clip(name === '' ? selector : name, 100));
    return `${oneLine(question)} (${count}) ${names.join(' ; ')}${more(lang, count, names.length)}`;
  });
}

/** What a person reads beside the status of a cell, one thing a line: what is wrong and where, what is left to look at, what a person wrote. */
export function linesOf(cell: SampleCell, lang: Lang): readonly string[] {
  const problems = problemsOf(cell).map((problem) => {
    const places = placesOf(lang, problem);
    return `${oneLine(problem.message)}${places === '' ? '' : ` → ${places}`}`;
  });
  const left = cell.status === 'NT' ? [...proposals(lang, cell), ...questions(lang, cell)] : [];
  return [...(cell.status === 'NC' ? problems : []), ...comments(cell), ...left];
}
