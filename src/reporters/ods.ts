import type { FileReporter, RenderedFile, RenderInput } from '../model/run.ts';
import { samplePages } from './grid/pages.ts';
import { pack, unpack } from './ods/archive.ts';
import { BadTemplate } from './ods/bad-template.ts';
import { fillTemplate } from './ods/fill-template.ts';
import { ownGrid } from './ods/own-grid.ts';

function notAnOds(): BadTemplate {
  return new BadTemplate({
    fr: 'Ce fichier n’est pas un classeur OpenDocument (.ods) : donnez la copie du modèle de grille d’audit de la DINUM.',
    en: 'This file is not an OpenDocument spreadsheet (.ods): give a copy of DINUM’s model of an audit grid.',
  });
}

async function filled({ scorecards, lang, run }: RenderInput, template: Uint8Array): Promise<RenderedFile> {
  const files = await unpack(template);
  const content = files?.get('content.xml');
  if (files === undefined || content === undefined) throw notAnOds();
  const { xml, notices } = fillTemplate(new TextDecoder().decode(content), samplePages(scorecards), lang);
  return {
    bytes: await pack(new Map<string, string | Uint8Array>([...files, ['content.xml', xml]]), new Date(run.startedAt)),
    notices,
  };
}

/**
 * `grille.ods`: RGAA’s audit grid as a spreadsheet, one sheet per page of the sample (states that share an address and a title are one page, where the worst
 * status holds). With a template, the person’s own copy of the official model, its formulas and lists of values kept; without, sheets of the same shape. What
 * is left to a person is NT, and no rate is computed here.
 */
async function render(input: RenderInput, template?: Uint8Array): Promise<RenderedFile> {
  if (template !== undefined) return filled(input, template);
  return { bytes: await pack(ownGrid(input), new Date(input.run.startedAt)), notices: [] };
}

export const ods: FileReporter = { extension: 'ods', file: 'grille.ods', render };
