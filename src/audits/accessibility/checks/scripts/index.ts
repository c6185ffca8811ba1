import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import {
  changesOfContext,
  componentKeyboard,
  componentRestitution,
  listWithoutButton,
  statusRegions,
} from './lists-of-widgets.ts';
import { prohibitedNaming } from './naming.ts';
import { silentError } from './status-messages.ts';
import { dialogWithoutName, symbolWidget, unreachableTabs, unreachableWidget } from './widgets.ts';

export const scripts: ThemeChecks = {
  checks: [dialogWithoutName, prohibitedNaming, symbolWidget, unreachableWidget, unreachableTabs, listWithoutButton, silentError],
  journeyChecks: [],
  concerns: absences,
  compliances: [],
  preparations: [componentRestitution, componentKeyboard, changesOfContext, statusRegions],
};
