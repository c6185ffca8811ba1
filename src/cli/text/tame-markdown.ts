/** Longest run of marks and spaces at the beginning of a line: about forty levels of lists or quotations. In characters. */
const longestPrefix = 80;
/** Longest run of lines without an empty one in which emphasis is looked for, in characters. */
const longestRun = 10_000;

function withoutEmphasis(run: string): string {
  return run.replaceAll(/(?<=\S)[*_~]+|[*_~]+(?=\S)/g, (marks) => ' '.repeat(marks.length));
}

/**
 * The same Markdown, in which nothing is nested so deep nor so long that its parser would take hours or give up: marks beyond forty levels
 * are dropped, emphasis is not looked for in a run of over ten thousand characters. Lines keep their ranks; ordinary texts are unchanged.
 */
export function tameMarkdown(text: string): string {
  const lines = text.split('\n').map((line) => {
    const prefix = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
    return prefix.length <= longestPrefix ? line : prefix.slice(0, longestPrefix) + line.slice(prefix.length);
  });
  return lines
    .join('\n')
    .split(/(\n\s*\n)/)
    .map((run) => (run.length > longestRun ? withoutEmphasis(run) : run))
    .join('');
}
