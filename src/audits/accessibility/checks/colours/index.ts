import type { ThemeChecks } from '../theme.ts';
import { faintEdges } from './edges.ts';
import { preparations } from './preparations.ts';
import { errorByColour } from './refused.ts';
import { requiredByColour } from './required.ts';

export const colours: ThemeChecks = {
  checks: [requiredByColour, faintEdges],
  journeyChecks: [errorByColour],
  concerns: [],
  compliances: [],
  preparations,
};
