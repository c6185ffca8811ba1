import { channelInventory } from '../../src/audits/channels/inventory.ts';
import { documentInventory } from '../../src/audits/documents/inventory.ts';
import type { BlockRole, Evidence } from '../../src/model/evidence.ts';
import { drone, hostilePhrase, hostileWords, voices, type Voice } from './hostile.ts';
import { checkpointOf, procedureOf } from './subject.ts';

/** Numbers in a fixed order: the same strings at every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

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
  const start = performance.now();
  channelInventory(page, given);
  documentInventory(page, given);
  return performance.now() - start;
}

/** Hostile pages, one language after the other: half are a phrase, half a phrase over and over, up to ten thousand characters. */
function* hostilePages(count: number): Generator<Page> {
  const random = sequence(20_261_122);
  const words = new Map(voices.map(({ language }) => [language, hostileWords(language)]));
  for (let index = 0; index < count; index += 1) {
    const voice = voices[index % voices.length] ?? { language: 'fr', country: 'FR' };
    const phrase = hostilePhrase(random, words.get(voice.language) ?? hostileWords(voice.language));
    const length = [100, 100, 100, 100, 100, 100, 100, 1000, 1000, 10_000][Math.floor(random() * 10)] ?? 100;
    const text = random() < 0.5 ? drone(phrase, length) : phrase;
    yield { phrase, text, role: roles[Math.floor(random() * roles.length)] ?? 'paragraph', voice };
  }
}

const lengths = [4000, 8000, 16_000, 32_000] as const;
/** Eight times the text takes eight times as long; three times more, and above the noise of a shared machine, an expression is not linear. */
const mostGrowth = 24;
const leastMs = 20;

/** Best of five times at each length: a text is read for the first time at each, as what was read is remembered. */
function growthOf(page: Page): readonly number[] {
  return lengths.map((length) =>
    Math.min(...[1, 2, 3, 4, 5].map((turn) => timeOf({ ...page, text: `${drone(page.phrase, length)} ${turn}` }))),
  );
}

function isSuperLinear(times: readonly number[]): boolean {
  const [shortest = 0, longest = 0] = [times[0], times.at(-1)];
  return longest > leastMs && longest > mostGrowth * shortest;
}

const suspects = 40;

/**
 * Reads `count` hostile strings, each a page of its own, in every language that has a vocabulary; prints the total, then reads the slowest
 * phrases again at doubling lengths. False when one takes more than its share: an expression is super-linear.
 */
export function fuzz(count: number): boolean {
  const begun = performance.now();
  const slow: { readonly page: Page; readonly ms: number }[] = [];
  for (const page of hostilePages(count)) {
    slow.push({ page, ms: timeOf(page) / (100 + page.text.length) });
    if (slow.length > 10 * suspects) slow.sort((one, other) => other.ms - one.ms).splice(suspects);
  }
  const seconds = (performance.now() - begun) / 1000;
  const worst = slow
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, suspects)
    .map(({ page }) => ({ page, times: growthOf(page) }))
    .toSorted((one, other) => (other.times.at(-1) ?? 0) - (one.times.at(-1) ?? 0));
  process.stdout.write(`${count} hostile strings in ${new Set(voices.map(({ language }) => language)).size} languages: ${seconds.toFixed(1)} s\n`);
  process.stdout.write(`the slowest phrases, over and over, at ${lengths.join(', ')} characters:\n`);
  for (const { page, times } of worst.filter(({ times: each }, index) => index < 5 || isSuperLinear(each))) {
    const { language, country } = page.voice;
    const said = isSuperLinear(times) ? '  SUPER-LINEAR' : '';
    process.stdout.write(`  ${times.map((ms) => ms.toFixed(1).padStart(7)).join('')} ms  ${language}-${country} ${page.role}${said}\n`);
    process.stdout.write(`    ${JSON.stringify(page.phrase)}\n`);
  }
  return !worst.some(({ times }) => isSuperLinear(times));
}
