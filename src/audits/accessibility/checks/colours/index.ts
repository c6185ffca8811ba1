import type { ThemeChecks } from '../theme.ts';

export const colours: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
