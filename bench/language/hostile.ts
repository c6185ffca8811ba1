import { analyse, languageFor, type Language } from '../../src/language/index.ts';
import { growth, isSuperLinear, printGrowth, timed, type Growth } from '../extraction/growth.ts';
import { drone } from '../extraction/hostile.ts';
import { blanks, codes, hostileTexts, pieces, shapes, type Hostile } from './hostile-texts.ts';
import type { Part } from './row.ts';

const count = 100_000;
const suspects = 30;
/** As in `timed`, in milliseconds. */
const stopMs = 1000;

const languages = new Map(
  codes.flatMap((code): readonly (readonly [string, Language])[] => {
    const language = languageFor(code);
    return language === undefined ? [] : [[code, language]];
  }),
);

/** Milliseconds of processor that a work takes: the machine may be busy with something else. Stopped after a second, it counts for that. */
function effort(work: () => void): number {
  const before = process.cpuUsage();
  const wall = timed(work);
  const { user, system } = process.cpuUsage(before);
  return wall >= stopMs ? wall : (user + system) / 1000;
}

function timeOf({ text, shape, role, code }: Hostile): number {
  const language = languages.get(code);
  if (language === undefined) throw new Error(`no language ${code}`);
  const blocks = shapes[shape]?.(text, role) ?? [];
  return effort(() => analyse(blocks, language));
}

/** The texts that take longest for their length. Any crash ends the benchmark. */
function slowest(): readonly Hostile[] {
  const slow: { readonly hostile: Hostile; readonly cost: number }[] = [];
  const keepWorst = (): unknown => slow.sort((one, other) => other.cost - one.cost).splice(suspects);
  for (const hostile of hostileTexts(count)) {
    slow.push({ hostile, cost: timeOf(hostile) / (200 + hostile.text.length) });
    if (slow.length > 10 * suspects) keepWorst();
  }
  keepWorst();
  return slow.map(({ hostile }) => hostile);
}

/** A hostile text and how its time grows. */
interface Doubt {
  readonly name: string;
  readonly phrase: string;
  readonly times: () => readonly number[];
}

/** The slowest texts, in every shape, at doubling lengths. */
function worst(): readonly Doubt[] {
  return slowest().flatMap((hostile) =>
    Object.keys(shapes).map((shape): Doubt => {
      const { phrase, code, role } = hostile;
      const times = (): readonly number[] =>
        growth(
          (text) => timeOf({ ...hostile, text, shape }),
          (length) => drone(phrase, length),
        );
      return { name: `${code} ${role}, ${shape}`, phrase, times };
    }),
  );
}

/** Characters: the second is eight times the first, as in `growth`. */
const long = [6250, 50_000] as const;

/** Every piece and blank by itself, over and over. */
function droned(): readonly Doubt[] {
  const alone = [...pieces, ...blanks, ...pieces.map((piece) => `${piece} `)].filter((piece) => piece !== '');
  return alone.map((phrase, index) => {
    const shape = Object.keys(shapes)[index % 3] ?? 'one block';
    const once = (length: number): number =>
      timeOf({ phrase, text: drone(phrase, length), shape, role: 'paragraph', code: 'fr' });
    const times = (): readonly number[] => long.map((length) => Math.min(once(length), once(length), once(length)));
    return { name: `fr paragraph, ${shape}, ${long.join(' and ')} characters`, phrase, times };
  });
}

/** What a text costs; one that seems to grow faster than itself is measured again, and keeps the better figures. */
function measured({ name, phrase, times }: Doubt): Growth {
  const first = { name, phrase, times: times() };
  if (!isSuperLinear(first)) return first;
  const again = { name, phrase, times: times() };
  return isSuperLinear(again) ? first : again;
}

/** Reads hostile strings in every shape and language, then the slowest again at doubling lengths. */
export const benchHostile: Part = async () => {
  const begun = performance.now();
  const doubts = worst();
  const seconds = (performance.now() - begun) / 1000;
  const alone = droned();
  const all = [...doubts, ...alone].map(measured);
  printGrowth(all);
  const detail =
    `grow faster than themselves, of the ${suspects} slowest of ${count} hostile strings (${seconds.toFixed(0)} s) in ` +
    `${Object.keys(shapes).length} shapes up to 32,000 characters, and of ${alone.length} pieces over and over up to 50,000`;
  return [{ id: 'hostile-super-linear', value: all.filter(isSuperLinear).length, unit: 'texts', bar: 0, atMost: true, detail }];
};
