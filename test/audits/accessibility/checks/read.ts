import { readPage, type GridKind, type ReadPage } from '../../../../src/audits/accessibility/page/read-page.ts';
import { checkpoint, type PageInput } from '../../../support/evidence.ts';

/** A state whose body is given as a snapshot. */
export function pageOf(body: string, input: PageInput = {}): ReadPage {
  const dom = `<!doctype html>\n<html lang="fr"><head><title>Une démarche</title></head><body>${body}</body></html>\n`;
  const { page, evidence } = input;
  return readPage(checkpoint<GridKind>({ ...input, page: { doctype: 'html', ...page }, evidence: { dom, ...evidence } }));
}
