import { baseStyle } from './base.ts';
import { contrastStyle } from './contrast.ts';
import { overviewStyle } from './overview.ts';
import { partsStyle } from './parts.ts';
import { printStyle } from './print.ts';
import { sectionsStyle } from './sections.ts';
import { statesStyle } from './states.ts';
import { tableStyle } from './table.ts';

/** The only style sheet of the report. Its hash is in `hash.ts`; a test says the new one whenever a rule changes. */
export const styleSheet = [
  baseStyle,
  partsStyle,
  tableStyle,
  overviewStyle,
  sectionsStyle,
  statesStyle,
  contrastStyle,
  printStyle,
].join('\n');
