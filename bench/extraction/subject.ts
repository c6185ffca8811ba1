import type { Evidence } from '../../src/model/evidence.ts';
import type { Checkpoint } from '../../src/model/journey.ts';
import type { Procedure } from '../../src/model/scenario.ts';

const address = (id: string): string => `https://www.service-public.fr/particuliers/vosdroits/${id}`;

/** A page as a procedure of its own, as `usager page` sees it. */
export const procedureOf = (id: string, title: string): Procedure => ({
  id,
  title,
  authority: '',
  country: 'FR',
  language: 'fr',
  kind: 'state',
  url: address(id),
});

/** The only state of a journey of one page. */
export const checkpointOf = (id: string, evidence: Evidence): Checkpoint => ({
  id: `page--desktop/01-${id}`,
  folder: `01-${id}`,
  name: id,
  kind: 'state',
  path: 'page',
  condition: 'desktop',
  url: address(id),
  recipe: 0,
  beforeLogin: true,
  evidence,
});
