import { analyse, languageFor, type SourceBlock } from '../../src/language/index.ts';
import { rounded, type Part, type Row } from './row.ts';
import { officialPages, pagesAbsent } from './service-public.ts';
import { textReadability } from './text-readability.ts';

const megabyte = 1_000_000;
const turns = 5;

/** The first megabytes (UTF-8) of the pages, block by block. */
function take(blocks: readonly SourceBlock[], megabytes: number): readonly SourceBlock[] {
  let bytes = 0;
  const end = blocks.findIndex(({ text }) => (bytes += Buffer.byteLength(text)) > megabytes * megabyte);
  return end === -1 ? blocks : blocks.slice(0, end);
}

/** Seconds of processor, the garbage collector’s included: at least what one core alone would take, however busy the machine. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

/** Best times of several works done in turn, so that a busy machine weighs on all alike. */
function bestOf(works: readonly (() => unknown)[], times: number): readonly number[] {
  const best = works.map(() => Infinity);
  for (let turn = 0; turn < times; turn += 1)
    works.forEach((work, index) => {
      best[index] = Math.min(best[index] ?? Infinity, seconds(work));
    });
  return best;
}

/** Time of the whole analysis of French text (units, level, every detector), text-readability’s beside it, and how both grow. */
export const benchSpeed: Part = async () => {
  const french = languageFor('fr');
  const pages = officialPages();
  if (pages === undefined || french === undefined) return { skipped: pagesAbsent };
  const blocks = pages.flatMap((page) => page.blocks);
  const one = take(blocks, 1);
  const text = one.map((block) => block.text).join('\n');
  const [ours = NaN, flesch = NaN, standard = NaN] = bestOf(
    [() => analyse(one, french), () => textReadability.fleschReadingEase(text), () => textReadability.textStandard(text)],
    turns,
  );
  const sizes = [1, 2, 4, 10];
  const growing = bestOf(
    sizes.map((size) => {
      const part = take(blocks, size);
      return () => analyse(part, french);
    }),
    3,
  );
  const perMegabyte = growing.map((time, index) => time / (sizes[index] ?? 1));
  const listed = perMegabyte.map((time, index) => `${sizes[index]} MB ${rounded(time, 2)}`).join(', ');
  const rows: readonly Row[] = [
    {
      id: 'speed',
      value: rounded(1 / ours, 2),
      unit: 'MB/s',
      bar: 1,
      detail: 'whole analysis of 1 MB of service-public.fr, every detector',
    },
    {
      id: 'speed-beside-flesch',
      value: rounded(ours / flesch, 2),
      unit: '×',
      detail: 'our time ÷ text-readability’s for its reading ease alone',
    },
    {
      id: 'speed-beside-standard',
      value: rounded(ours / standard, 2),
      unit: '×',
      detail: 'our time ÷ text-readability’s for its textStandard',
    },
    {
      id: 'speed-growth',
      value: rounded((perMegabyte.at(-1) ?? NaN) / Math.min(...perMegabyte), 2),
      unit: '×',
      bar: 1.5,
      atMost: true,
      detail: `time of a megabyte in 10 MB ÷ the least; seconds a megabyte: ${listed}`,
    },
  ];
  return rows;
};
