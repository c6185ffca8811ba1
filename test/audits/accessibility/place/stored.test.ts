import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/audits/accessibility/place/component.ts';
import { attribute } from '../../../../src/language/html/tree.ts';
import { readPage, type GridKind } from '../../../../src/audits/accessibility/page/read-page.ts';
import { checkpoint } from '../../../support/evidence.ts';

/** Snapshots of real states of the demonstration, stored as Usager stores them. The whole bench is `npm run bench -- identity`. */
const folder = join(import.meta.dirname, '../../../fixtures/identity');
const components = /<(a|button|img|svg|input|select|textarea|p|h[1-6]|label|legend|td|th|li)(?=[\s>])/g;

function marked(file: string): string {
  let rank = 0;
  return readFileSync(join(folder, file), 'utf8').replace(components, (_, tag: string) => `<${tag} x="${(rank += 1)}"`);
}

/** Mark of each component to its place. */
function placesIn(html: string): ReadonlyMap<string, string> {
  const page = readPage(checkpoint<GridKind>({ evidence: { dom: html } }));
  return new Map(page.having('x').map((element) => [attribute(element, 'x') ?? '', placeOf(page, element)]));
}

function share(before: string, after: string): number {
  const [old, now] = [placesIn(before), placesIn(after)];
  const kept = [...old].filter(([mark, place]) => now.get(mark) === place).length;
  expect(old.size).toBeGreaterThan(10);
  return kept / old.size;
}

const renamed = (html: string, pattern: RegExp, name: (value: string) => string): string =>
  html.replace(pattern, (_, key: string, value: string) => ` ${key}="${value.split(/\s+/).map(name).join(' ')}"`);
const token = (text: string): string => `z${Buffer.from(text).toString('hex')}f`;
const reversed = (html: string, open: RegExp): string =>
  html.replace(
    open,
    (_, head: string, items: string, foot: string) =>
      `${head}${items
        .split(/(?<=<\/(?:li|tr)>)/)
        .reverse()
        .join('')}${foot}`,
  );

const harmless: Readonly<Record<string, (html: string) => string>> = {
  'ids and what points at them': (html) =>
    renamed(html, / (id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g, token),
  classes: (html) => renamed(html, / (class)="([^"]*)"/g, (name) => `css-${token(name)}`),
  'white space': (html) => html.replace(/>\s+</g, '>\n\n      <'),
  'a banner': (html) =>
    html.replace(/(<body[^>]*>)/, '$1<div class="b"><h2>Travaux</h2><p>Le service sera fermé dimanche.</p></div>'),
  boxes: (html) => html.replace(/<(p|ul|form|table)(?=[\s>])/g, '<div><$1').replace(/<\/(p|ul|form|table)>/g, '</$1></div>'),
  'items in another order': (html) => reversed(html, /(<ul[^>]*>)((?:(?!<\/?ul)[\s\S])*)(<\/ul>)/g),
  'rows in another order': (html) => reversed(html, /(<tbody[^>]*>)((?:(?!<\/?tbody)[\s\S])*)(<\/tbody>)/g),
  'places on the screen': (html) => html.replace(/data-u-rect="[^"]*"/g, 'data-u-rect="1 2 3 4"'),
};

describe.each(readdirSync(folder))('%s', (file) => {
  const html = marked(file);

  it.each(Object.entries(harmless))('keeps its places when it changes by %s', (_, mutate) => {
    expect(share(html, mutate(html))).toBeGreaterThanOrEqual(0.98);
  });

  it('gives each component a place of its own', () => {
    const places = [...placesIn(html).values()];
    expect(new Set(places).size / places.length).toBeGreaterThanOrEqual(0.98);
  });

  it('gives other words, files and form names other places', () => {
    const other = html
      .replace(/>([^<>]*\p{L}{2}[^<>]*)</gu, '>Tout autre chose<')
      .replace(/ (name|data-src|value|aria-label|title|alt|placeholder)="[^"]+"/g, ' $1="ailleurs"');
    expect(share(html, other)).toBeLessThan(0.1);
  });
});
