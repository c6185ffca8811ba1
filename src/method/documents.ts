import { formalKinds } from './documents/formal.ts';
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
  ...vehicleAndBusinessKinds,
  ...formalKinds,
];

const byId = new Map(documentKinds.map((kind) => [kind.id, kind]));

/** The kind of this id; undefined for `other`, the kind of what is not recognised. */
export function documentKindById(id: string): DocumentKind | undefined {
  return byId.get(id);
}
