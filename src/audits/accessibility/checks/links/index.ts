import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { everyLinkNamed, glyphLink } from './empty.ts';
import { bareLink, linkRelevance, linksToCompare, sameNameElsewhere } from './explicit.ts';

export const links: ThemeChecks = {
  checks: [bareLink, sameNameElsewhere, glyphLink],
  journeyChecks: [],
  concerns: absences,
  compliances: [everyLinkNamed],
  preparations: [linksToCompare, linkRelevance],
};
