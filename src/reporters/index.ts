import type { FileReporter, Reporter } from '../model/run.ts';
import { araCsv } from './ara-csv.ts';
import { araJson } from './ara-json.ts';
import { codequality } from './codequality.ts';
import { csv } from './csv.ts';
import { earl } from './earl.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { md } from './md.ts';
import { ods } from './ods.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';
import { spreadsheet, xlsx } from './workbook.ts';

export { renderTerminal } from './terminal.ts';

/** Report formats by the name given to `--format`. */
export const reporters: Readonly<Record<string, Reporter>> = { html, json, csv, md, sarif, junit, codequality, github, summary };

/** Exports of RGAA’s grid, for other tools, by the name given to `usager report --format`. */
export const gridReporters: Readonly<Record<string, Reporter>> = { 'ara-csv': araCsv, 'ara-json': araJson, earl };

/** Exports that are files of bytes, by name. */
export const fileReporters: Readonly<Record<string, FileReporter>> = { ods };

/** Workbooks of the whole run, files of bytes too. */
export const workbookReporters: Readonly<Record<string, FileReporter>> = { spreadsheet, xlsx };

export { BadTemplate } from './ods/bad-template.ts';
