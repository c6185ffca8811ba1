import { describe, expect, test } from 'vitest';
import { dropGrid, withoutGrid } from '../../src/store/without-grid.ts';
import { hostile } from '../support/sample/hostile.ts';

const grid = {
  pages: [{ checkpoint: 'a', decided: [{ criterion: '1.1', comment: '\n      },\n      "decided": 3' }] }],
  gaps: [],
};
const card = {
  procedure: { title: `"grid": { ${hostile.long.slice(0, 2000)}` },
  accessibility: {
    rgaa: { version: '4.1.2', criteria: [], grid, decided: 12, automatedRate: null },
    statement: { found: false },
  },
  language: { code: 'fr' },
};
const { grid: _, ...rest } = card.accessibility.rgaa;
const light = { ...card, accessibility: { ...card.accessibility, rgaa: rest } };

function read(content: Buffer): unknown {
  const parsed: unknown = JSON.parse(content.toString('utf8'));
  dropGrid(parsed);
  return parsed;
}

describe('a scorecard without its grid', () => {
  test('is cut as it is written, whatever its texts hold', () => {
    const written = Buffer.from(`${JSON.stringify(card, null, 2)}\n`);
    const cut = withoutGrid(written);
    expect(cut.length).toBeLessThan(written.length);
    expect(cut.includes('"checkpoint"')).toBe(false);
    expect(read(cut)).toEqual(light);
  });

  test.each([
    ['on one line', JSON.stringify(card)],
    ['with tabs', JSON.stringify(card, null, '\t')],
    ['in another order', JSON.stringify({ accessibility: { rgaa: { automatedRate: null, grid, decided: 1 } } }, null, 2)],
    ['without a grid', JSON.stringify(light, null, 2)],
  ])('written %s is read whole, and loses its grid all the same', (_name, text) => {
    expect(withoutGrid(Buffer.from(text)).toString()).toBe(text);
    expect(JSON.stringify(read(Buffer.from(text)))).not.toContain('"grid":{"pages"');
  });

  test('takes anything', () => {
    for (const value of [null, 3, 'text', [], {}, { accessibility: null }]) expect(() => dropGrid(value)).not.toThrow();
  });
});
