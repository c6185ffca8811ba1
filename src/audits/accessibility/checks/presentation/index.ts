import type { ThemeChecks } from '../theme.ts';
import { htmlWithoutPresentation } from './compliance.ts';
import { placeMentions } from './cues.ts';
import { backgroundImages, hoverContents } from './drawn.ts';
import { generatedWords } from './generated.ts';
import { hiddenContent, hiddenLists, paragraphHidden } from './hidden.ts';
import { links, linksAmongText } from './link-in-text.ts';
import { presentationInHtml } from './obsolete.ts';
import { widerThanWindow } from './reflow.ts';
import { spacedLettersCheck } from './spaced.ts';
import { colourWithoutBackground, pictureWithoutBackground } from './undeclared.ts';

export const presentation: ThemeChecks = {
  checks: [
    presentationInHtml,
    spacedLettersCheck,
    generatedWords,
    colourWithoutBackground,
    pictureWithoutBackground,
    paragraphHidden,
    widerThanWindow,
  ],
  journeyChecks: [],
  concerns: [hiddenContent, links, linksAmongText],
  compliances: [htmlWithoutPresentation],
  preparations: [backgroundImages, hiddenLists, hoverContents, ...placeMentions],
};
