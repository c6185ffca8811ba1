import type { Reporter } from '../model/run.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { md } from './md.ts';

export { renderComparisonText } from './comparison-text.ts';
export { renderTerminal } from './terminal.ts';

/** Report formats by the name given to `--format`. */
export const reporters: Readonly<Record<string, Reporter>> = { html, json, csv, md };
