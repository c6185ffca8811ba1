import { clip } from '../clean-text.ts';

const zeroWidthSpace = '\u200b';

/**
 * Text of a page as inert Markdown on one line: no markup, HTML, table cell, automatic link or mention. `limit` in characters.
 */
export function markdownText(text: string, limit = 300): string {
  return clip(text, limit)
    .replace(/[\\`*_{}[\]|~]/gu, String.raw`\$&`)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/:\/\//gu, String.raw`\://`)
    .replace(/\bwww\./giu, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/[@#](?=\w)/gu, `$&${zeroWidthSpace}`)
    .replace(/^(?:[#=+-]|\d+(?=[.)]\s))/u, (found) => (/\d/u.test(found) ? `${found}\\` : `\\${found}`));
}

/** Code span that no backtick of the text can close; the pipe is escaped for tables. */
export function markdownCode(text: string, limit = 200): string {
  const code = clip(text, limit).replace(/\|/gu, String.raw`\|`);
  const longest = Math.max(0, ...(code.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${code}${fence}` : `${fence} ${code} ${fence}`;
}

/** A table of already escaped cells. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
