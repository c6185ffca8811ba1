import { frenchSyllables } from '../../src/language/fr/syllables.ts';
import { frenchWords, isElided } from '../../src/language/fr/words.ts';
import { hasEspeak, phonemes, spokenSyllables } from './espeak.ts';
import { rounded, type Part, type Row } from './row.ts';
import { officialPages, pagesAbsent, type OfficialPage } from './service-public.ts';

/** Words that are read as they are written: no acronym, figure, address nor word in inclusive writing. */
function isRead(word: string): boolean {
  if (isElided(word) || !/^\p{L}[\p{L}’'-]*$/u.test(word)) return false;
  return !/^(?:\P{L}*\p{Lu}\P{L}*){2,}$/u.test(word);
}

/** How often each word of the pages stands in them, in small letters. */
function tokensOf(pages: readonly OfficialPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { blocks } of pages)
    for (const { text } of blocks)
      for (const word of frenchWords(text).filter(isRead)) {
        const small = word.toLowerCase();
        counts.set(small, (counts.get(small) ?? 0) + 1);
      }
  return counts;
}

/** A word, how often it stands in the pages, its syllables as counted and as said. */
interface Compared {
  readonly word: string;
  readonly count: number;
  readonly ours: number;
  readonly said: number;
}

/** Every word of the pages, compared; undefined when something is missing. */
function comparedSyllables(): readonly Compared[] | { readonly skipped: string } {
  const pages = officialPages();
  if (pages === undefined) return { skipped: pagesAbsent };
  if (!hasEspeak()) return { skipped: 'espeak-ng is not installed (`apt-get install espeak-ng`)' };
  const tokens = [...tokensOf(pages)];
  const said = phonemes(tokens.map(([word]) => word));
  return tokens.map(([word, count], index) => {
    return { word, count, ours: frenchSyllables(word), said: spokenSyllables(said[index] ?? '') };
  });
}

const sum = (all: readonly Compared[], of: (one: Compared) => number): number => all.reduce((total, one) => total + of(one), 0);

/** Our syllables against those that espeak-ng says, on every word of service-public.fr (pages whose number ends in 0–6). */
export const benchSyllables: Part = async () => {
  const all = comparedSyllables();
  if ('skipped' in all) return all;
  const tokens = sum(all, ({ count }) => count);
  const right = all.filter(({ ours, said }) => ours === said);
  const often = all.filter(({ count }) => count > 2);
  const share = (part: number, whole: number): number => rounded((100 * part) / whole, 2);
  const rows: readonly Row[] = [
    {
      id: 'syllables-tokens',
      value: share(
        sum(right, ({ count }) => count),
        tokens,
      ),
      unit: '%',
      bar: 96.5,
      detail: `${tokens} words of service-public.fr counted as espeak-ng says them`,
    },
    {
      id: 'syllables-types',
      value: share(often.filter(({ ours, said }) => ours === said).length, often.length),
      unit: '%',
      detail: `${often.length} distinct words, three times or more`,
    },
    {
      id: 'syllables-bias',
      value: rounded(sum(all, ({ count, ours, said }) => count * (ours - said)) / tokens, 4),
      unit: 'syllable/word',
      detail: 'counted too many, on average',
    },
  ];
  return rows;
};
