import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { directionChecks, directionCompliances } from './direction.ts';
import { doctypeChecks, doctypeCompliances } from './doctype.ts';
import { idChecks } from './ids.ts';
import { languageChecks, languageCompliances } from './language.ts';
import { nestingChecks } from './nesting.ts';
import { preparations } from './preparations.ts';
import { spacingChecks } from './spacing.ts';
import { titleChecks, titleCompliances } from './titles.ts';
import { titleJourneyChecks } from './title-steps.ts';

/** Theme 8. */
export const mandatory: ThemeChecks = {
  checks: [
    ...doctypeChecks,
    ...idChecks,
    ...nestingChecks,
    ...languageChecks,
    ...titleChecks,
    ...spacingChecks,
    ...directionChecks,
  ],
  journeyChecks: titleJourneyChecks,
  concerns: absences,
  compliances: [...doctypeCompliances, ...languageCompliances, ...titleCompliances, ...directionCompliances],
  preparations,
};
