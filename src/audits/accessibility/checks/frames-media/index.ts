import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { framesTitled, namedOtherwise, titleOfOther, titleSaysNothing } from './frames.ts';
import { captionsNotMarked, nativeControls, soundPlaysAlone } from './media.ts';
import { preparations } from './preparations.ts';

export const framesMedia: ThemeChecks = {
  checks: [namedOtherwise, titleSaysNothing, titleOfOther, captionsNotMarked, soundPlaysAlone],
  journeyChecks: [],
  concerns: absences,
  compliances: [framesTitled, nativeControls],
  preparations,
};
