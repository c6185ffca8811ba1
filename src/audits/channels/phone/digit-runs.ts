/** Digits written together. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the previous group of the run and this one. */
  readonly before: string;
}

/** Groups of digits that only separators of numbers part: `01 23 45 67 89 / 3939`. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  /** Written with a leading `+` or `(+`. */
  readonly plus: boolean;
  /** Index of the first character of the run, sign included. */
  readonly start: number;
  /** A letter stands right before the first digit or right after the last. */
  readonly letterBefore: boolean;
  readonly letterAfter: boolean;
}

const runs = /(?:[+(]{1,2} ?)?\d[\d .()/-]*/g;
const letter = /[a-z]/;
const mostRuns = 400;
const mostGroups = 60;

function groupsOf(text: string, offset: number): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let previous = 0;
  for (const match of text.matchAll(/\d+/g)) {
    if (groups.length === mostGroups) break;
    const end = match.index + match[0].length;
    groups.push({
      digits: match[0],
      start: offset + match.index,
      end: offset + end,
      before: text.slice(previous, match.index).trim(),
    });
    previous = end;
  }
  return groups;
}

/** Every run of digits of a folded text, in order; at most 400 runs of 60 groups. */
export function digitRuns(folded: string): readonly DigitRun[] {
  const found: DigitRun[] = [];
  for (const match of folded.matchAll(runs)) {
    if (found.length === mostRuns) break;
    const groups = groupsOf(match[0], match.index);
    const first = groups[0];
    const last = groups.at(-1);
    if (first === undefined || last === undefined) continue;
    found.push({
      groups,
      plus: match[0].startsWith('+') || match[0].startsWith('(+'),
      start: match.index,
      letterBefore: letter.test(folded[match.index - 1] ?? ''),
      letterAfter: letter.test(folded[last.end] ?? ''),
    });
  }
  return found;
}
