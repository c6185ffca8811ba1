import type { ThemeChecks } from '../theme.ts';

export const navigation: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
