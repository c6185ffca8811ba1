import type { LinkEvidence, TextBlock } from '../../model/evidence.ts';
import { isMain, isShown, quoteOf, sameSection } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { isCard, isFormCard } from './cards.ts';
import { caseOf } from './cases.ts';
import { recognise } from './classify.ts';
import { isCondition, isSituation } from './conditions.ts';
import { saysNoDocument } from './exclusions.ts';
import { leadFor, leadOf, mostAnnounced } from './lead.ts';
import type { Announcement, Lead, Reading } from './lead.ts';
import { readItems, readOpening } from './lines.ts';
import { isPaper, listsOfPapers } from './lists-of-papers.ts';
import { isDocumentHeading, isGivenHeading, isLeadIn, listsNothingToGive, refusesList } from './scope.ts';
import { conditionsOfSections } from './sections.ts';
import type { ParsedItem } from './parse-item.ts';
import { inSubject } from './page-subject.ts';
import { documentsInSentences } from './sentences.ts';

/** What the text of one page says of documents, and whether it says that none is asked. */
export interface PageAnnouncements {
  readonly found: readonly Announcement[];
  readonly none: boolean;
}

const lineRoles = new Set(['listItem', 'cell', 'term', 'definition', 'link']);
const proseRoles = new Set(['paragraph', 'text', 'hint', 'legend', 'alert', 'caption']);
const patience = 2;

/** A short line that is nothing but the name of a document. */
function isBareName(text: string): boolean {
  const found = text.length <= 160 ? recognise(text) : undefined;
  return (
    found !== undefined &&
    found.at <= 2 &&
    !/\b(?:est|sont|suffit|doit|doivent|peut|peuvent|sera|permet|is|are|must|can)\b/i.test(text)
  );
}

const keeps = /\b(?:renouvel|chang|modifi|perte|perdu|vol\b|vole|correct|duplicata|immatricul|declar)/;

/** The document that the page is about (“Attestation d’accueil”) is what one obtains, unless it is to be changed or renewed. */
function isDelivered({ kind }: ParsedItem, { headings }: TextBlock): boolean {
  const [title = ''] = headings;
  if (kind === 'other' || kind === 'identity' || headings.some((heading) => keeps.test(fold(heading)))) return false;
  const named = recognise(title.replace(/^(?:demander?|obtenir|comment obtenir|demande) (?:de |d['’])?/i, ''));
  return named !== undefined && named.at <= 1 && named.kind === kind;
}

function addSentences(reading: Reading, block: TextBlock): void {
  for (const { item, sentence } of documentsInSentences(block.text)) {
    if (reading.found.length >= mostAnnounced) return;
    if (isDelivered(item, block)) continue;
    const own =
      reading.allowed && block.role === 'listItem' && item.status === 'required'
        ? { ...item, status: 'optional' as const }
        : item;
    reading.found.push({ item: own, block, quote: quoteOf(sentence), listed: false });
  }
}

/** Without a sentence that asks everyone for it, a piece is that of its section (“Recours de la victime”). */
function sectionOnly({ headings }: TextBlock): Lead {
  const heading = headings.slice(1).findLast((one) => !isCard(one));
  // What one way to apply asks is asked of all who take it: the sections compare the ways.
  return heading === undefined || caseOf(heading) === 'channel' ? {} : { condition: heading.slice(0, 200) };
}

function readLine(reading: Reading, block: TextBlock, downloads: ReadonlySet<string>, papers: ReadonlySet<string>): void {
  if (reading.held && block.role === 'listItem') return;
  const lead = leadFor(reading, block);
  if (lead === undefined) {
    if (block.role !== 'listItem') return;
    if (reading.refused) return;
    if (isPaper(block, papers)) readItems(reading, block, sectionOnly(block), downloads);
    else addSentences(reading, block);
    return;
  }
  if (reading.lead !== undefined) reading.lead.patience = 0;
  if (block.text.trim().endsWith(':')) readOpening(reading, block, lead);
  else if (block.role !== 'cell' || recognise(block.text) !== undefined) readItems(reading, block, lead, downloads);
  else if (isCondition(block.text) || isSituation(block.text)) reading.lead = { ...leadOf(block.text), patience: 0 };
}

function readLeadIn(reading: Reading, block: TextBlock): void {
  const lead = leadOf(block.text.trim());
  const before = reading.found.length;
  addSentences(reading, { ...block, text: block.text.trim().replace(/:$/, '') });
  const announced = reading.found.length > before ? reading.found.at(-1) : undefined;
  const choice =
    lead.choice !== undefined && announced !== undefined
      ? { kind: announced.item.kind, label: announced.item.label }
      : lead.choice;
  reading.lead = { ...lead, ...(choice === undefined ? {} : { choice }), patience };
}

function readProse(reading: Reading, block: TextBlock): void {
  const text = block.text.trim();
  reading.allowed = /\b(?:pouvez|peut|peuvent|pourrez)(?: (?:aussi|également|alors|notamment))? ?:$/i.test(text.slice(-80));
  reading.refused = refusesList(text);
  reading.held = listsNothingToGive(text);
  if (saysNoDocument(text)) reading.none = true;
  if (isLeadIn(text)) return readLeadIn(reading, block);
  const above = leadFor(reading, block);
  if (above !== undefined && text.endsWith(':') && (isCondition(text) || isSituation(text))) {
    reading.lead = { ...leadOf(text), patience };
    return;
  }
  if (reading.lead !== undefined && reading.lead.patience-- <= 0) reading.lead = undefined;
  const before = reading.found.length;
  addSentences(reading, block);
  const silent = reading.found.length === before;
  if (silent && above !== undefined && isBareName(text)) readItems(reading, block, above, new Set());
}

/** A disclosure’s title: what it says holds for what it discloses. */
function readSummary(reading: Reading, block: TextBlock): void {
  const text = block.text.trim();
  const above = leadFor(reading, block);
  const container = block.selector.replace(/ ?>? ?[^> ]+$/, ' ');
  const lead: Lead | undefined = isDocumentHeading(text)
    ? {}
    : above !== undefined && (isCondition(text) || isSituation(text))
      ? leadOf(text)
      : undefined;
  reading.section = lead === undefined || container.trim() === '' ? undefined : { container, lead };
  reading.lead = lead === undefined ? undefined : { ...lead, patience };
}

function downloadsOf(links: readonly LinkEvidence[]): ReadonlySet<string> {
  return new Set(
    links.filter((link) => link.kind === 'download').flatMap((link) => (link.block === undefined ? [] : [link.block])),
  );
}

function isDisclosureTitle(block: TextBlock, next: TextBlock | undefined): boolean {
  return block.role === 'summary' || (block.role === 'button' && next?.disclosed === true && block.disclosed !== true);
}

/** “Suivez votre demande” then “Munissez-vous du certificat provisoire”: what to have at hand to follow a request, not to make one. */
function follows(previous: TextBlock | undefined, block: TextBlock): boolean {
  return previous !== undefined && sameSection(previous, block) && /^suiv(?:ez|re|i d[eu]) /i.test(previous.text.trim());
}

/** Reads the supporting documents that the text of a page announces, in reading order; at most 200. */
export function announcedOn(blocks: readonly TextBlock[], links: readonly LinkEvidence[]): PageAnnouncements {
  const downloads = downloadsOf(links);
  const reading: Reading = {
    lead: undefined,
    inside: undefined,
    section: undefined,
    allowed: false,
    refused: false,
    held: false,
    previous: undefined,
    found: [],
    none: false,
  };
  const main = blocks.filter((block) => isShown(block) && isMain(block));
  const shown = main.filter((block) => block.role === 'heading' || !block.headings.some(isGivenHeading));
  const papers = listsOfPapers(shown);
  for (const [at, block] of shown.entries()) {
    if (reading.found.length >= mostAnnounced) break;
    if (block.role === 'heading' && reading.lead !== undefined && isFormCard(block.text)) continue;
    if (block.role === 'heading')
      Object.assign(reading, { lead: undefined, inside: undefined, section: undefined, refused: false, held: false });
    else if (isDisclosureTitle(block, shown[at + 1])) readSummary(reading, block);
    else if (lineRoles.has(block.role)) readLine(reading, block, downloads, papers);
    else if (proseRoles.has(block.role) && !follows(reading.previous, block)) readProse(reading, block);
    reading.previous = block;
  }
  return { found: conditionsOfSections(inSubject(reading.found), main), none: reading.none };
}
