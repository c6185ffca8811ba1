import type { ThemeChecks } from '../theme.ts';
import { bypassChecks } from './bypass.ts';
import { additionalContent, keyboardPreparations } from './keyboard.ts';
import { menuConcern, menuPreparation } from './menu-concern.ts';
import { menuChecks } from './menus.ts';
import { sameEverywhere } from './same-everywhere.ts';
import { searchChecks, searchConcern, searchPreparation } from './search.ts';
import { siteMapChecks, siteMapConcern, siteMapPlacePreparation, siteMapPreparation } from './site-map.ts';
import { processConcern, systemsCompliance, systemsPreparation } from './systems.ts';
import { nothingToSkip, zonesCompliance, zonesConcern, zonesPreparation } from './zones.ts';

export const navigation: ThemeChecks = {
  checks: [],
  journeyChecks: [...menuChecks, ...siteMapChecks, ...searchChecks, ...bypassChecks],
  concerns: [processConcern, menuConcern, siteMapConcern, searchConcern, zonesConcern, nothingToSkip, additionalContent],
  compliances: [systemsCompliance, zonesCompliance],
  journeyCompliances: sameEverywhere,
  preparations: [
    systemsPreparation,
    menuPreparation,
    siteMapPreparation,
    siteMapPlacePreparation,
    searchPreparation,
    zonesPreparation,
    ...keyboardPreparations,
  ],
};
