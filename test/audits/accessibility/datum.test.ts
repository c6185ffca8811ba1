import { expect, it } from 'vitest';
import { dataOf } from '../../../src/audits/accessibility/page/datum.ts';
import { readPage, type GridCheckpoint } from '../../../src/audits/accessibility/page/read-page.ts';
import type { StepRecord } from '../../../src/model/journey.ts';
import { checkpoint, fields } from '../../support/evidence.ts';

const step = (changes: Partial<StepRecord>): StepRecord => ({
  index: 0,
  do: 'fill',
  description: { fr: '', en: '' },
  urlBefore: 'https://www.example.fr/page-1?a=1',
  urlAfter: 'https://www.example.fr/page-1',
  at: '2026-01-05T09:00:00Z',
  durationMs: 1,
  outcome: 'done',
  ...changes,
});

const page = readPage(checkpoint({}) as GridCheckpoint, true, [
  step({ control: 'Nom *', datum: 'nom' }),
  step({ control: 'Ville', datum: 'ville', urlBefore: 'https://www.example.fr/autre' }),
  step({ control: 'Téléphone', datum: 'portable' }),
  step({ control: 'Téléphone', datum: 'fixe' }),
  step({ control: 'Continuer', do: 'click' }),
]);
const datumOf = dataOf(page);

it.each([
  ['Nom', undefined, 'nom'],
  ['Ville', undefined, undefined],
  ['Téléphone', undefined, undefined],
  ['Téléphone', 'fixe', 'fixe'],
  ['Prénom', undefined, undefined],
])('the field “%s” that holds %s asks for %s', (label, datum, expected) => {
  const [field] = fields([{ label, ...(datum === undefined ? {} : { datum }) }]);
  expect(field === undefined ? '' : datumOf(field)).toBe(expected);
});
