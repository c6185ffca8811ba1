import { channelInventory } from '../../src/audits/channels/inventory.ts';
import { documentInventory } from '../../src/audits/documents/inventory.ts';
import type { BlockRole, Evidence } from '../../src/model/evidence.ts';
import { fuzzExpressions } from './fuzz-expressions.ts';
import { growth, isSuperLinear, lengths, printGrowth, timed } from './growth.ts';
import { drone, hostilePhrase, hostileWords, pick, sequence, voices, type Voice } from './hostile.ts';
import { checkpointOf, procedureOf } from './subject.ts';

const roles: readonly BlockRole[] = ['paragraph', 'listItem', 'heading', 'cell', 'label', 'hint'];

function evidenceOf(text: string, role: BlockRole, lang: string): Evidence {
  const block = { id: 'b', role, text, lang, visible: true, region: 'main', selector: '#b', headings: [] };
  const gap = { ok: false, error: 'none' };
  const ok = (value: unknown): unknown => ({ ok: true, value });
  return { page: gap, text: ok([block]), links: ok([]), fields: ok([]), structure: gap, dom: gap } as unknown as Evidence;
}

/** A hostile page: one block of text, in a language, of a country. */
interface Page {
  readonly phrase: string;
  readonly text: string;
  readonly role: BlockRole;
  readonly voice: Voice;
}

/** Milliseconds that the two inventories take on a page. */
function timeOf({ text, role, voice: { language, country } }: Page): number {
  const given = { procedure: { ...procedureOf('fuzz', 'Fuzz'), language, country }, journeys: [] };
  const page = [checkpointOf('fuzz', evidenceOf(text, role, language))];
  return timed(() => {
    channelInventory(page, given);
    documentInventory(page, given);
  });
}

/** Hostile pages, one language after the other: half are a phrase, half a phrase over and over, up to ten thousand characters. */
function* hostilePages(count: number): Generator<Page> {
  const random = sequence(20_261_122);
  const words = new Map(voices.map(({ language }) => [language, hostileWords(language)]));
  for (let index = 0; index < count; index += 1) {
    const voice = pick(random, voices);
    const phrase = hostilePhrase(random, words.get(voice.language) ?? hostileWords(voice.language));
    const length = pick(random, [100, 100, 100, 100, 100, 100, 100, 1000, 1000, 10_000]);
    const text = random() < 0.5 ? drone(phrase, length) : phrase;
    yield { phrase, text, role: pick(random, roles), voice };
  }
}

const suspects = 40;

/** The pages that take longest for their length. */
function slowest(count: number): readonly Page[] {
  const slow: { readonly page: Page; readonly cost: number }[] = [];
  const keepWorst = (): unknown => slow.sort((one, other) => other.cost - one.cost).splice(suspects);
  for (const page of hostilePages(count)) {
    slow.push({ page, cost: timeOf(page) / (100 + page.text.length) });
    if (slow.length > 10 * suspects) keepWorst();
  }
  keepWorst();
  return slow.map(({ page }) => page);
}

/**
 * Reads `count` hostile strings, each a page of its own, in every language that has a vocabulary, then the slowest phrases again at
 * doubling lengths; then tries as many strings on the expressions one by one, since the inventories cut long texts. False when a time
 * grows faster than the text.
 */
export function fuzz(count: number): boolean {
  const begun = performance.now();
  const pages = slowest(count);
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(`${count} hostile strings in ${voices.length} languages and countries: ${seconds.toFixed(1)} s\n`);
  const grown = pages.map((page) => ({
    name: `${page.voice.language}-${page.voice.country} ${page.role}`,
    phrase: page.phrase,
    times: growth(
      (text) => timeOf({ ...page, text }),
      (length) => drone(page.phrase, length),
    ),
  }));
  process.stdout.write(`the slowest phrases, over and over, at ${lengths.join(', ')} characters:\n`);
  printGrowth(grown);
  return fuzzExpressions(count) && !grown.some(isSuperLinear);
}
