import { rgaaCriteria } from '../method/rgaa/criteria.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import { csvRow } from './csv-cell.ts';
import { samplePages } from './grid/pages.ts';

/**
 * `ara.csv`: the statuses of RGAA’s grid with the columns and codes of Ara’s own export (C, NC, NA, NT): criteria, elements common to all pages, then one
 * column per page. Nothing is audited apart as common to all pages, so that column is NT, which Ara leaves out of its figures. RFC 4180.
 */
function render({ scorecards }: RenderInput): string {
  const pages = samplePages(scorecards);
  const rows = rgaaCriteria.map(({ id }, rank) => [id, 'NT', ...pages.map(({ cells }) => cells[rank]?.status ?? 'NT')]);
  return [['Critères', 'Éléments transverses', ...pages.map(({ name }) => name)], ...rows].map(csvRow).join('');
}

export const araCsv: Reporter = { extension: 'csv', file: 'ara.csv', render };
