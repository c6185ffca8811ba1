import { expect, it } from 'vitest';
import { findElement } from '../../../../src/audits/accessibility/place/find.ts';
import { attribute } from '../../../../src/language/html/tree.ts';
import { readPage, type GridKind } from '../../../../src/audits/accessibility/page/read-page.ts';
import { cpuTime } from '../../../support/cpu-time.ts';
import { checkpoint } from '../../../support/evidence.ts';

const dom =
  '<html><body><div class="champ"><p class="note" x="1">PDF</p></div><div class="champ"><p class="note" x="2">PDF</p></div>' +
  '<img data-src="/a.png" x="3"><my-box><u-shadow-root><p x="4">Dedans</p></u-shadow-root></my-box><input id="1a" name="a[b]" x="5">' +
  '<u-frame data-src="https://autre.example/"><u-html><u-body><p class="note" x="6">PDF</p></u-body></u-html></u-frame></body></html>';
const page = readPage(checkpoint<GridKind>({ evidence: { dom } }));

function found(selector: string, html: string, frame?: string): string | undefined {
  const element = findElement(page, { selector, html, ...(frame === undefined ? {} : { frame }) });
  return element === undefined ? undefined : attribute(element, 'x');
}

it('finds in the snapshot what an engine points at', () => {
  expect(found('.champ:nth-child(2) > .note', '<p class="note">PDF</p>')).toBe('2');
  expect(found('.champ:nth-child(1) > .note', '<p class="note">PDF</p>')).toBe('1');
  expect(found('img[src$="a.png"]', '<img src="/a.png">')).toBe('3');
  expect(found('my-box >> p', '<p>Dedans</p>')).toBe('4');
  expect(found('#\\31 a', '<input id="1a" name="a[b]">')).toBe('5');
  expect(found('.note', '<p class="note">PDF</p>', 'https://autre.example/')).toBe('6');
});

it('says that it does not find what is not there', () => {
  expect(found('.autre', '<p class="autre">Autre texte</p>')).toBeUndefined();
  expect(found('canvas', '<canvas></canvas>')).toBeUndefined();
  expect(found(']]', '')).toBeUndefined();
});

it('takes no time on a hostile selector', () => {
  const hostile = [`${'div > '.repeat(5000)}p`, '['.repeat(100_000), '\\'.repeat(100_000), `#${'a\\ '.repeat(50_000)}`];
  for (const selector of hostile) expect(cpuTime(() => found(selector, '<p>'))).toBeLessThan(200);
});
