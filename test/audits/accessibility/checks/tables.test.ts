import { describe, expect, it } from 'vitest';
import { hasTwoHeaderRows, isSimple } from '../../../../src/audits/accessibility/checks/tables/complex.ts';
import { isData, isUnmarked, tablesOf, type Table } from '../../../../src/audits/accessibility/checks/tables/model.ts';
import { pageOf } from './read.ts';

function table(inside: string, attributes = ''): Table {
  const [first] = tablesOf(pageOf(`<table ${attributes}>${inside}</table>`));
  if (first === undefined) throw new Error('no table');
  return first;
}

describe('tablesOf', () => {
  it('places cells under those that span', () => {
    const { rows, width } = table('<tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><td>1</td><td>2</td></tr>');
    expect(width).toBe(3);
    expect(rows[1]?.map(({ column }) => column)).toEqual([1, 2]);
  });
  it('leaves out cells and rows that are not rendered, and tables inside tables', () => {
    const { cells } = table(
      '<tr><td>1</td><td data-u-hidden="display" data-u-visible="false">2</td></tr><tr data-u-hidden="display"><td>3</td></tr>' +
        '<tr><td><table><tr><td>4</td></tr></table></td></tr>',
    );
    expect(cells).toHaveLength(2);
  });
  it('leaves out what is not exposed and what a third party shows in a frame', () => {
    const body =
      '<div aria-hidden="true"><table><tr><td>1</td></tr></table></div>' +
      '<u-frame data-src="https://cartes.example.org/"><table><tr><td>2</td></tr></table></u-frame>' +
      '<u-frame data-src="/interne"><table><tr><td>3</td></tr></table></u-frame>';
    expect(tablesOf(pageOf(body)).map(({ cells }) => cells.length)).toEqual([1]);
  });
  it('ends on spans that would fill the memory', () => {
    const row = `<tr>${'<td colspan="1000" rowspan="65534">x</td>'.repeat(3)}</tr>`;
    expect(table(row.repeat(900)).width).toBeLessThanOrEqual(2000);
  });
});

describe('what a table is', () => {
  it('is data when something says so and a cell holds a datum', () => {
    expect(isData(table('<tr><th>A</th></tr><tr><td>1</td></tr>'))).toBe(true);
    expect(isData(table('<tr><th>A</th></tr><tr><td></td></tr>'))).toBe(false);
    expect(isData(table('<tr><th>A</th></tr><tr><td>1</td></tr>', 'role="presentation"'))).toBe(false);
  });
  it('is unmarked when nothing does', () => {
    expect(isUnmarked(table('<tr><td>1</td></tr>'))).toBe(true);
    expect(isUnmarked(table('<tr><td>1</td></tr>', 'role="grid"'))).toBe(false);
    expect(isUnmarked(table('<tr><td scope="row">1</td></tr>'))).toBe(false);
  });
  it('is complex with a header on two rows, simple with headers on its edges', () => {
    const two =
      '<tr><th></th><th colspan="2">A</th><th colspan="2">B</th></tr><tr><th></th><th>a</th><th>b</th><th>c</th><th>d</th></tr>';
    const data = '<tr><th>x</th><td>1</td><td>2</td><td>3</td><td>4</td></tr>';
    expect(hasTwoHeaderRows(table(two + data + data))).toBe(true);
    expect(hasTwoHeaderRows(table(two + data))).toBe(false);
    expect(isSimple(table(two + data + data))).toBe(false);
    expect(isSimple(table('<tr><th>a</th><th>b</th></tr><tr><th>c</th><td>1</td></tr>'))).toBe(true);
  });
});
