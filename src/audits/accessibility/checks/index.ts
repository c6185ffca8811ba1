import { colours } from './colours/index.ts';
import { consultation } from './consultation/index.ts';
import { forms } from './forms/index.ts';
import { framesMedia } from './frames-media/index.ts';
import { images } from './images/index.ts';
import { links } from './links/index.ts';
import { mandatory } from './mandatory/index.ts';
import { navigation } from './navigation/index.ts';
import { presentation } from './presentation/index.ts';
import { scripts } from './scripts/index.ts';
import { structure } from './structure/index.ts';
import { tables } from './tables/index.ts';
import type { ThemeChecks } from './theme.ts';

const themes: readonly ThemeChecks[] = [
  images,
  framesMedia,
  colours,
  tables,
  links,
  scripts,
  mandatory,
  structure,
  presentation,
  forms,
  navigation,
  consultation,
];

/** Everything that Usager itself looks for, beside axe, in the order of RGAA’s themes. */
export const rgaaChecks: ThemeChecks = {
  checks: themes.flatMap(({ checks }) => checks),
  journeyChecks: themes.flatMap(({ journeyChecks }) => journeyChecks),
  concerns: themes.flatMap(({ concerns }) => concerns),
  compliances: themes.flatMap(({ compliances }) => compliances),
  journeyCompliances: themes.flatMap(({ journeyCompliances }) => journeyCompliances ?? []),
  preparations: themes.flatMap(({ preparations }) => preparations),
};
