import { formalKinds } from './documents/formal.ts';
import { healthKinds } from './documents/health.ts';
import { homeKinds } from './documents/home.ts';
import { identityKinds } from './documents/identity.ts';
import type { DocumentKind } from './documents/kind.ts';
import { lifeKinds } from './documents/life.ts';
import { resourceKinds } from './documents/resources.ts';
import { vehicleAndBusinessKinds } from './documents/vehicle-and-business.ts';

export type { DocumentKind } from './documents/kind.ts';

/** The taxonomy of supporting documents that French procedures ask for, most specific families first. Ours. */
export const documentKinds: readonly DocumentKind[] = [
  ...identityKinds,
  ...homeKinds,
  ...resourceKinds,
  ...lifeKinds,
  ...healthKinds,
  ...vehicleAndBusinessKinds,
  ...formalKinds,
];
