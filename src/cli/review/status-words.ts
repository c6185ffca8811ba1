import type { GridStatus } from '../../model/rgaa-grid.ts';

const words: Readonly<Record<string, GridStatus>> = {
  c: 'C',
  conforme: 'C',
  compliant: 'C',
  nc: 'NC',
  'non conforme': 'NC',
  'not compliant': 'NC',
  na: 'NA',
  'non applicable': 'NA',
  'not applicable': 'NA',
  nt: 'NT',
  'non testé': 'NT',
  'not tested': 'NT',
};

/** Ara’s codes, or the words they stand for, in either language and any case. */
export function statusSaid(text: string): GridStatus | undefined {
  return words[text.trim().toLowerCase().replace(/\s+/g, ' ')];
}
