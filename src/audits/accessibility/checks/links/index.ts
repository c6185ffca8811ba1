import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { everyLinkNamed, glyphLink } from './empty.ts';
import { bareLink, linkRelevance, linksToCompare, sameNameElsewhere } from './explicit.ts';
import { sameNameOtherSite } from './other-site.ts';

export const links: ThemeChecks = {
  checks: [sameNameOtherSite, bareLink, sameNameElsewhere, glyphLink],
  journeyChecks: [],
  concerns: absences,
  compliances: [everyLinkNamed],
  preparations: [linksToCompare, linkRelevance],
};
