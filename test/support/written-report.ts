import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderInput } from '../../src/model/run.ts';
import { pages } from '../../src/reporters/html/document.ts';
import { samplePictures } from './sample/pictures.ts';

const jpeg = (address: string): Buffer => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

/** Writes the pages of a report in a folder, with the pictures that they show beside them. */
export function writeReport(folder: string, input: RenderInput): void {
  const put = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const { path, content } of pages(input)) put(path, content);
  for (const { procedure, journeys } of input.scorecards)
    for (const { checkpoints } of journeys)
      for (const { screenshot, thumbnail } of checkpoints)
        for (const path of [screenshot, thumbnail])
          if (path !== undefined) put(`${procedure.id}/${path}`, jpeg(samplePictures.form));
}
