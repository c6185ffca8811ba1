import type { ThemeChecks } from '../theme.ts';

export const images: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
