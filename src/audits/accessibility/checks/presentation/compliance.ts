import type { Compliance } from '../compliance.ts';
import { isFreeOfPresentation } from './obsolete.ts';
import { hasDrawnColumns } from './spaced.ts';

/** 10.1: no presentation in the HTML, no word spaced by blanks, no column drawn with blanks. */
export const htmlWithoutPresentation: Compliance = {
  criterion: '10.1',
  id: 'html-without-presentation',
  holds: (page) => page.tagged('u-frame').length === 0 && isFreeOfPresentation(page) && !hasDrawnColumns(page),
};
