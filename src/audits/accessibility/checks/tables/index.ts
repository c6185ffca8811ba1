import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { complexChecks } from './complex.ts';
import { compliances } from './compliance.ts';
import { headerChecks } from './headers.ts';
import { layoutChecks } from './layout.ts';
import { orphanChecks } from './orphans.ts';
import { preparations } from './preparations.ts';
import { scopeChecks } from './scopes.ts';
import { titleChecks } from './titles.ts';

/** Theme 5. */
export const tables: ThemeChecks = {
  checks: [...complexChecks, ...layoutChecks, ...titleChecks, ...headerChecks, ...scopeChecks, ...orphanChecks],
  journeyChecks: [],
  concerns: absences,
  compliances,
  preparations,
};
