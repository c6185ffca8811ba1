import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { bareDecorative, bareInformative } from './bare.ts';
import { captionNotTied, captionsTied } from './captions.ts';
import { decorationSaid, emptyAltNamed, hiddenSvgWithWords, presentationNamed, spacerExposed } from './decorative.ts';
import { fileNameAlternative, placeholderAlternative, repeatedAlternative } from './meaningless.ts';
import { preparations } from './preparations.ts';
import { functionalSvgWithoutRole, unnamedFunctional } from './unnamed.ts';

export const images: ThemeChecks = {
  checks: [
    unnamedFunctional,
    functionalSvgWithoutRole,
    bareInformative,
    spacerExposed,
    decorationSaid,
    hiddenSvgWithWords,
    presentationNamed,
    emptyAltNamed,
    bareDecorative,
    fileNameAlternative,
    placeholderAlternative,
    repeatedAlternative,
    captionNotTied,
  ],
  journeyChecks: [],
  concerns: absences,
  compliances: [captionsTied],
  preparations,
};
