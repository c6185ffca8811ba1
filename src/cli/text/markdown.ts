import { Lexer, Marked, type Token, type Tokens } from 'marked';
import { endOfTag } from '../../language/html/depth.ts';
import { readHtml } from '../../language/html/blocks.ts';
import type { TextBlock } from './document.ts';
import { tameMarkdown } from './tame-markdown.ts';

/** Attribute by which an element says on which line of the Markdown it begins. */
const lineAttribute = 'data-usager-line';

const lines = new WeakMap<object, number>();

const breaksIn = (text: string): number => text.split('\n').length - 1;

/** Lines of what stands in an item or a quotation: its text has as many lines as its source. */
function placeInside(token: Token, line: number): void {
  if (token.type === 'list') {
    let at = line;
    for (const item of (token as Tokens.List).items) {
      lines.set(item, at);
      placeTokens(item.tokens, at);
      at += breaksIn(item.raw);
    }
  } else if (token.type === 'blockquote') placeTokens((token as Tokens.Blockquote).tokens, line);
  else if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    for (const cell of header) lines.set(cell, line);
    rows.forEach((row, index) => row.forEach((cell) => lines.set(cell, line + 2 + index)));
  }
}

/** Notes on which line each token begins; what a token is written with (`raw`) holds all of its line ends. */
function placeTokens(tokens: readonly Token[], first: number): void {
  let line = first;
  for (const token of tokens) {
    lines.set(token, line);
    placeInside(token, line);
    line += breaksIn(token.raw);
  }
}

/** The line of a block; pieces of a line have none of their own. */
function at(token: object): string {
  const line = lines.get(token);
  return line === undefined ? '' : ` ${lineAttribute}="${line}"`;
}

/** Tags after which a browser takes all that follows for letters (GitHub leaves them out of its Markdown for that reason). */
const swallowing = /<(?=\/?(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b)/gi;

/** Where a tag or a comment begins that nothing ends. */
function unended(html: string): number {
  for (let at = html.indexOf('<'); at !== -1;) {
    const next = html[at + 1] ?? '<';
    const comment = html.startsWith('<!--', at) ? html.indexOf('-->', at + 4) : undefined;
    const end = comment ?? (/[a-z/!?<]/i.test(next) ? endOfTag(html, at + 1) : at + 1);
    if (end === undefined || end === -1) return at;
    at = html.indexOf('<', end);
  }
  return html.length;
}

/** HTML written in the Markdown; a tag that would swallow what follows, because nothing ends it, is letters itself. */
function ownHtml(text: string): string {
  const closed = (name: string): boolean => text.toLowerCase().includes(`</${name.toLowerCase()}`);
  const tamed = text.replace(swallowing, (bracket, name: string) => (closed(name) ? bracket : '&lt;'));
  const from = unended(tamed);
  return tamed.slice(0, from) + tamed.slice(from).replaceAll('<', '&lt;');
}

const toHtml = new Marked({
  async: false,
  renderer: {
    heading(token) {
      return `<h${token.depth}${at(token)}>${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`;
    },
    paragraph(token) {
      return `<p${at(token)}>${this.parser.parseInline(token.tokens)}</p>\n`;
    },
    listitem(token) {
      return `<li${at(token)}>${this.parser.parse(token.tokens)}</li>\n`;
    },
    tablecell(token) {
      const tag = token.header ? 'th' : 'td';
      return `<${tag}${at(token)}>${this.parser.parseInline(token.tokens)}</${tag}>`;
    },
    // After an inline `<script>`, the parser takes letters for HTML as they are; that tag is letters here, so no tag may begin in them.
    text(token) {
      return 'tokens' in token && token.tokens !== undefined
        ? this.parser.parseInline(token.tokens)
        : token.text.replaceAll('<', '&lt;');
    },
    html(token) {
      return `<wbr${at(token)}>${ownHtml(token.text)}`;
    },
    br: () => '<br>\n',
    code: () => '',
    checkbox: () => '',
    image: () => '',
  },
});

/** The text after its front matter (`---` … `---`), and the line that it begins on. */
function afterFrontMatter(text: string): { readonly body: string; readonly line: number } {
  if (!/^---[ \t]*\n/.test(text)) return { body: text, line: 1 };
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (end === null) return { body: text, line: 1 };
  const from = 3 + end.index + end[0].length;
  return { body: text.slice(from), line: 1 + breaksIn(text.slice(0, from)) };
}

/** Blocks of a Markdown text (CommonMark and GitHub’s tables). Front matter and blocks of code are left out. */
export function markdownBlocks(text: string): readonly TextBlock[] {
  const { body, line } = afterFrontMatter(text);
  const tokens = new Lexer().lex(tameMarkdown(body));
  placeTokens(tokens, line);
  return readHtml(toHtml.parser(tokens), { whole: true, lineAttribute }).blocks;
}
