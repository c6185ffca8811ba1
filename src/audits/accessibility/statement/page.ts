import type { LinkEvidence, TextBlock } from '../../../model/evidence.ts';
import type { Quote } from '../../../model/inventory.ts';
import type { Checkpoint } from '../../../model/journey.ts';
import { quoteOf, shownBlocks, shownLinks } from '../../reading/blocks.ts';
import { fold } from '../../reading/fold.ts';

type Needs = 'text' | 'links' | 'page';

/** A block of the statement. `folded` has the length of `text`, cut at 2,000 characters. */
export interface Line extends Pick<TextBlock, 'role' | 'level' | 'selector'> {
  readonly id: string;
  readonly text: string;
  readonly folded: string;
}

/** The statement's own page, as it is read. */
export interface StatementPage {
  readonly checkpoint: string;
  /** UTC, ISO 8601, when it was read; absent when that was not recorded. */
  readonly at?: string;
  readonly lines: readonly Line[];
  readonly links: readonly LinkEvidence[];
  /** True when its text and its links were recorded to the end. */
  readonly whole: boolean;
  /** True when its main heading names an accessibility statement, not accessibility in general. */
  readonly titled: boolean;
}

const mostLines = 2000;
const longestLine = 2000;
const title = /declaration (?:de conformite )?(?:d'|de l'|sur l'|a l')?accessibilite|accessibility statement/;
const otherTitle = /^accessibilite(?: numerique| du site(?: internet| web)?| web)?(?: ?[:(–-]|$)/;

/** Address without query, end slash and fragment, but for the fragments by which a page made by scripts is told from another (`#/`). */
function place(url: string): string {
  const [address = '', fragment = ''] = url.split('#', 2);
  const route = /^[!/]/.test(fragment) ? `#${fragment}` : '';
  return (address.replace(/\?.*$/s, '').replace(/\/$/, '') + route).replace(/\/$/, '');
}

/** Main headings of the page, folded; it may have several. */
function mainTitles(checkpoint: Checkpoint<Needs>): readonly string[] {
  return shownBlocks(checkpoint)
    .filter((block) => block.role === 'heading' && block.level === 1)
    .map((block) => fold(block.text.slice(0, 300)).trim());
}

function isReadable({ kind, evidence }: Checkpoint<Needs>): boolean {
  return kind !== 'error' && evidence.text.ok;
}

/** The page that the link leads to, else the first one whose main heading says that it is the statement. */
function choose(checkpoints: readonly Checkpoint<Needs>[], address: string | undefined): Checkpoint<Needs> | undefined {
  const candidates = checkpoints.filter(isReadable);
  const linked = address === undefined ? undefined : place(address);
  const byTitle = (wording: RegExp): Checkpoint<Needs> | undefined =>
    candidates.find((candidate) => mainTitles(candidate).some((text) => wording.test(text)));
  return candidates.find(({ url }) => place(url) === linked) ?? byTitle(title) ?? byTitle(otherTitle);
}

/** True for what stands around every page of the site. */
function isAround({ region }: Pick<TextBlock, 'region'>): boolean {
  return region === 'footer' || region === 'header' || region === 'navigation' || region === 'search';
}

function lineOf({ id, role, level, selector, text }: TextBlock): Line {
  const cut = text.slice(0, longestLine);
  return { id, role, ...(level === undefined ? {} : { level }), selector, text: cut, folded: fold(cut) };
}

/** The first checkpoint that is the statement's page, by the address of the link to it or by its main heading. */
export function statementPage(checkpoints: readonly Checkpoint<Needs>[], address: string | undefined): StatementPage | undefined {
  const checkpoint = choose(checkpoints, address);
  if (checkpoint === undefined) return undefined;
  const { page, links } = checkpoint.evidence;
  const blocks = shownBlocks(checkpoint).filter((block) => !isAround(block));
  const cut = page.ok && page.value.truncated.some((list) => list.startsWith('text') || list === 'links');
  return {
    checkpoint: checkpoint.id,
    ...(page.ok ? { at: page.value.at } : {}),
    lines: blocks.slice(0, mostLines).map(lineOf),
    links: shownLinks(checkpoint).filter((link) => !isAround(link)),
    whole: links.ok && !cut && blocks.length <= mostLines,
    titled: mainTitles(checkpoint).some((text) => title.test(text)),
  };
}

/** Words of a line as a quote, around `index` when they are long. */
export function quoteLine(page: StatementPage, line: Line, index = 0, length = 0): Quote {
  return { checkpoint: page.checkpoint, quote: quoteOf(line.text, index, length), selector: line.selector };
}
