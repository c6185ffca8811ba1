import type { Reporter } from '../model/run.ts';
import { document, pages } from './html/document.ts';

/**
 * The report for people: `index.html` and one page per procedure in the run's folder, or one file that holds everything. Full pictures
 * stay in the run's folder.
 */
export const html: Reporter = { extension: 'html', file: 'index.html', render: document, pages };
