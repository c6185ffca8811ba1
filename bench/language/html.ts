import { htmlBlocks } from '../../src/language/html/blocks.ts';
import type { SourceBlock } from '../../src/language/index.ts';
import { around } from '../../test/language/pages/around.ts';
import { pageHtml } from '../../test/real/vdd/page.ts';
import { rounded, type Row } from './row.ts';
import { officialPages, pagesAbsent, type OfficialPage } from './service-public.ts';

/** What a page of the State says: its HTML, and the words a person reads in its content. */
interface Lab {
  readonly html: string;
  readonly said: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const blockTag = /<\/?(?:p|h[1-6]|li|ul|ol|section|div|table|tr|td|th|caption)\b[^>]*>/gu;

/** A page as an article between the header, menus, cookie banner and footer of the State; its words are what is left without tags. */
function article({ id }: OfficialPage): Lab {
  const main = /<main>(.*)<\/main>/su.exec(pageHtml(id))?.[1] ?? '';
  return { html: around(main), said: unescape(main.replace(blockTag, ' ').replace(/<[^>]*>/gu, '')) };
}

/** How each block of a page stands in a form: titles are legends, items are boxes to tick, cells are answers to choose. */
const fields: Readonly<Partial<Record<SourceBlock['role'], (text: string, id: string) => string>>> = {
  heading: (text) => `<legend class="fr-fieldset__legend">${text}</legend>`,
  listItem: (text, id) =>
    `<div class="fr-checkbox-group"><input type="checkbox" id="${id}"><label class="fr-label" for="${id}">${text}</label></div>`,
  cell: (text, id) => `<div class="fr-select-group"><select id="${id}"><option>${text}</option></select></div>`,
  paragraph: (text, id) =>
    `<div class="fr-input-group"><p class="fr-hint-text" id="${id}-h">${text}</p><input id="${id}" aria-describedby="${id}-h"></div>`,
};

/** The same texts as a form of the State. */
function form({ blocks }: OfficialPage): Lab {
  const inside = blocks.map(({ role, text }, index) => fields[role]?.(escape(text), `c${index}`) ?? '').join('\n');
  const html = around(
    `<h1>Votre demande</h1><form><fieldset class="fr-fieldset">${inside}</fieldset><button class="fr-btn">Continuer</button></form>`,
  );
  return { html, said: ['Votre demande', ...blocks.map(({ text }) => text), 'Continuer'].join(' ') };
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the first list that the second has too, each as often. */
function common(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

function row(name: string, labs: readonly Lab[], bar: number): Row {
  let [shared, said, found] = [0, 0, 0];
  for (const lab of labs) {
    const [expected, read] = [words(lab.said), htmlBlocks(lab.html).flatMap(({ text }) => words(text))];
    shared += common(expected, read);
    said += expected.length;
    found += read.length;
  }
  const detail = `of ${said} words of ${labs.length} pages; ${rounded((100 * shared) / found, 2)} % of the words read are theirs`;
  return { id: `html: words read, ${name}`, value: rounded((100 * shared) / said, 2), unit: '%', bar, detail };
}

/** Words of pages read from their HTML, with all that stands around the content of a site of the State. */
export async function benchHtml(): Promise<readonly Row[] | { skipped: string }> {
  const pages = officialPages()?.filter(({ category, blocks }) => category === 'particuliers' && blocks.length > 5);
  if (pages === undefined) return { skipped: pagesAbsent };
  const some = Array.from({ length: 100 }, (_, index) => pages[Math.floor((index * pages.length) / 100)]).filter(
    (page) => page !== undefined,
  );
  return [row('articles', some.map(article), 99), row('forms', some.map(form), 95)];
}
