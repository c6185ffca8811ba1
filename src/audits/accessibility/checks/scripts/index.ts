import type { ThemeChecks } from '../theme.ts';

export const scripts: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
