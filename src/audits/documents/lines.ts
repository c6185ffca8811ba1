import type { TextBlock } from '../../model/evidence.ts';
import { quoteOf } from '../reading/blocks.ts';
import { lineDetails } from './details.ts';
import { isFilledForm } from './exclusions.ts';
import { leadOf, mostAnnounced } from './lead.ts';
import type { Lead, Reading } from './lead.ts';
import { itemPlace } from './list-places.ts';
import { parseItem } from './parse-item.ts';
import { documentsInSentences } from './sentences.ts';
import type { ParsedItem } from './parse-item.ts';
import { isLeadIn } from './scope.ts';

function withAlternative(item: ParsedItem, other: ParsedItem): ParsedItem {
  const before = item.alternatives.length > 0 ? item.alternatives : [item.label];
  return { ...item, alternatives: [...before, other.label], kinds: [...new Set([...item.kinds, ...other.kinds])] };
}

function replaceLast(reading: Reading, item: ParsedItem): void {
  const last = reading.found.at(-1);
  if (last !== undefined) reading.found[reading.found.length - 1] = { ...last, item };
}

// A bill, a lease, an insurance: whichever is given, it says where one lives.
const atHome: ReadonlySet<string> = new Set([
  'address-proof',
  'rent-receipt',
  'lease',
  'property-title',
  'home-insurance',
  'accommodation-certificate',
  'local-tax-notice',
  'tax-notice',
  'invoice',
]);

/** Ways to give a document that has no name of its own: who one is when one of them says it, else no kind in particular. */
function kindAmong(kinds: readonly string[]): string {
  if (kinds.length === 1) return kinds[0] ?? 'other';
  if (kinds.includes('identity')) return 'identity';
  const home = kinds.filter((kind) => atHome.has(kind));
  if (home.length >= 2 && home.length * 2 >= kinds.length) return 'address-proof';
  return kinds.length === 2 ? (kinds[0] ?? 'other') : 'other';
}

/** One more way to give the document that the line above names. */
function addChoice(reading: Reading, block: TextBlock, item: ParsedItem, choice: NonNullable<Lead['choice']>, lead: Lead): void {
  const last = reading.found.at(-1);
  if (last?.item.label === choice.label) {
    const alternatives = [...last.item.alternatives, item.label];
    const kinds = [...new Set([...last.item.kinds, ...item.kinds])];
    const kind = choice.kind === '' ? kindAmong(kinds) : last.item.kind;
    replaceLast(reading, { ...last.item, kind, alternatives, kinds });
    return;
  }
  const kind = choice.kind === '' ? item.kind : choice.kind;
  // The age or form of one way is not that of the others: it stays in the words of that alternative.
  const { details: _ofOneWay, condition: _caseOfOneWay, ...way } = item;
  const details = lineDetails({ own: choice.label, line: choice.label, alone: true }, kind);
  const kinds = [...new Set([kind, ...item.kinds])];
  const asked =
    lead.condition === undefined
      ? { status: 'required' as const }
      : { status: 'conditional' as const, condition: lead.condition };
  const whole = { ...way, ...asked, ...details, label: choice.label, kind, kinds, alternatives: [item.label] };
  reading.found.push({ item: whole, block, quote: quoteOf(choice.label), listed: true });
}

function addItem(reading: Reading, block: TextBlock, item: ParsedItem, lead: Lead): void {
  if (reading.found.length >= mostAnnounced) return;
  const last = reading.found.at(-1);
  if (lead.choice !== undefined) addChoice(reading, block, item, lead.choice, lead);
  else if (/^(?:ou|soit|or) (?!en cas |si |s['’]il|pour |if )/i.test(block.text.trim()) && last?.listed === true)
    replaceLast(reading, withAlternative(last.item, item));
  else reading.found.push({ item, block, quote: quoteOf(block.text), listed: true });
}

/** Reads a line that names documents. `downloads` are the blocks that offer a file: a blank form is not a document to give. */
export function readItems(reading: Reading, block: TextBlock, lead: Lead, downloads: ReadonlySet<string>): void {
  const named = parseItem(block.text, lead.condition);
  const items = named.length > 0 ? named : documentsInSentences(block.text).map(({ item }) => item);
  for (const item of items) {
    if (item.kind === 'application-form' && downloads.has(block.id) && !isFilledForm(block.text)) continue;
    addItem(reading, block, item, lead);
  }
}

/** Reads a line that ends with a colon: it holds for the lines nested in it, and may name the document that they are ways to give. */
export function readOpening(reading: Reading, block: TextBlock, lead: Lead): void {
  const inner = leadOf(block.text);
  const [named] = isLeadIn(block.text) ? [] : parseItem(block.text, inner.condition ?? lead.condition);
  const choice = inner.choice ?? (named === undefined ? undefined : { kind: named.kind, label: named.label });
  reading.inside = {
    container: `${itemPlace(block)} `,
    lead: { ...lead, ...inner, ...(choice === undefined ? {} : { choice }) },
  };
  if (named !== undefined) reading.found.push({ item: named, block, quote: quoteOf(block.text), listed: true });
}
