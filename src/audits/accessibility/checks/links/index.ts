import type { ThemeChecks } from '../theme.ts';

export const links: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
