/** Greatest depth of elements that is kept. Browsers stop at about 512; hand-written pages stay under 40. */
const deepest = 400;

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is letters, whatever it looks like. */
const rawTags = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
const blockTags = new Set(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html label legend li main menu nav ol option pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What an opening tag ends, when it is the innermost element: the ends that writers may leave out. */
const ends: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']),
  dt: new Set(['dd', 'dt']),
  dd: new Set(['dd', 'dt']),
  tr: new Set(['tr', 'th', 'td']),
  th: new Set(['th']),
  td: new Set(['thead', 'th', 'td']),
  tbody: new Set(['thead', 'tbody']),
  tfoot: new Set(['thead', 'tbody']),
  option: new Set(['option']),
  optgroup: new Set(['optgroup', 'option']),
};
const paragraph = new Set(['p']);

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** End (exclusive) of a tag that begins before `from`, undefined when nothing ends it: a quote hides `>` only after `=`. */
export function endOfTag(html: string, from: number): number | undefined {
  let afterEquals = false;
  for (let at = from; at < html.length; at += 1) {
    const letter = html[at];
    if (letter === '>') return at + 1;
    if (letter === '=') afterEquals = true;
    else if (afterEquals && (letter === '"' || letter === "'")) {
      const close = html.indexOf(letter, at + 1);
      if (close === -1) return undefined;
      at = close;
      afterEquals = false;
    } else if (letter !== ' ' && letter !== '\n' && letter !== '\t' && letter !== '\r') afterEquals = false;
  }
  return undefined;
}

/** Where to go on after something that ends with `mark`, or the end of the text. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** Tags of a document in order, without those in comments and in scripts. Each letter is looked at a bounded number of times. */
function* tagsOf(html: string): Generator<Tag> {
  const lower = html.toLowerCase();
  let at = html.indexOf('<');
  while (at !== -1 && at < html.length) {
    const closes = html[at + 1] === '/';
    const nameAt = at + (closes ? 2 : 1);
    let next = at + 1;
    if (html.startsWith('<!--', at)) next = after(html, '-->', at + 4);
    else if (html[at + 1] === '!' || html[at + 1] === '?') next = after(html, '>', at);
    else if (isLetter(html.charCodeAt(nameAt))) {
      const name = /^[^\s/>]{1,40}/.exec(lower.slice(nameAt, nameAt + 40))?.[0] ?? '';
      next = endOfTag(html, nameAt) ?? html.length;
      yield { name, closes, start: at, end: next };
      if (!closes && rawTags.has(name)) next = Math.max(next, after(lower, `</${name}`, next) - name.length - 2);
    }
    at = html.indexOf('<', next);
  }
}

/** White space as long as the tag, its line ends kept; a drawn line where a block would have begun or ended. */
function blank(html: string, { name, start, end }: Tag): string {
  const space = html.slice(start, end).replaceAll(/[^\n]/g, ' ');
  return blockTags.has(name) && space.length >= 4 && !space.slice(0, 4).includes('\n') ? `<hr>${space.slice(4)}` : space;
}

interface Count {
  kept: number;
  left: number;
}

/** Tags to leave out so that no element is deeper than the bound. */
function tooDeep(html: string): readonly Tag[] {
  const open: string[] = [];
  const counts = new Map<string, Count>();
  const found: Tag[] = [];
  const drop = (): void => {
    const count = counts.get(open.pop() ?? '');
    if (count !== undefined) count.kept -= 1;
  };
  for (const tag of tagsOf(html)) {
    const count = counts.get(tag.name) ?? { kept: 0, left: 0 };
    counts.set(tag.name, count);
    const implied = ends[tag.name] ?? (tag.name === 'p' || blockTags.has(tag.name) ? paragraph : undefined);
    if (tag.closes && count.left > 0) {
      count.left -= 1;
      found.push(tag);
    } else if (tag.closes) {
      if (count.kept > 0) while (count.kept > 0 && open.at(-1) !== tag.name) drop();
      if (count.kept > 0) drop();
    } else if (!voidTags.has(tag.name)) {
      while (implied?.has(open.at(-1) ?? '') === true) drop();
      if (open.length < deepest || rawTags.has(tag.name)) {
        count.kept += 1;
        open.push(tag.name);
      } else {
        count.left += 1;
        found.push(tag);
      }
    }
  }
  return found;
}

/**
 * The same HTML with no element deeper than 400: parsers take a time that grows with the square of the depth. Tags beyond are replaced
 * by as many spaces, so that every place keeps its offset and its line. Ordinary pages are returned as they are.
 */
export function boundDepth(html: string): string {
  const cuts = tooDeep(html);
  if (cuts.length === 0) return html;
  const parts: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    parts.push(html.slice(from, cut.start), blank(html, cut));
    from = cut.end;
  }
  return parts.join('') + html.slice(from);
}
