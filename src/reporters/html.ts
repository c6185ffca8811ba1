import type { Reporter } from '../model/run.ts';
import { document } from './html/document.ts';

/** `index.html`: the report for people, in one file. Full pictures stay in the run's folder and are linked. */
export const html: Reporter = { extension: 'html', file: 'index.html', render: document };
