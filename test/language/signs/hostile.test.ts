import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsOf, unitsOf } from '../../../src/language/index.ts';
import { french } from '../../../src/language/fr/index.ts';

const pieces =
  'ne pas|si |sauf si |( |) |est à |doit être |a été |il est |soit |vérification de la |procéder à la |« |; |, |. |vous |l’ |erreur |é |et il |sans |fait l’objet de |à moins que |\u00a0|tant que '.split(
    '|',
  );

describe('any text', () => {
  it('gives signs that stand inside their unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 120 }),
        fc.constantFrom('paragraph' as const, 'error' as const),
        (list, role) => {
          const units = unitsOf([{ role, text: `${list.join('')}.` }], french);
          return signsOf(units, french).every(
            ({ start, end, unit }) => start >= 0 && start < end && end <= (units[unit]?.text.length ?? -1),
          );
        },
      ),
    );
  });

  it.each(pieces)('ends on “%s” said twenty thousand times', (piece) => {
    const units = unitsOf([{ role: 'paragraph', text: `${piece.repeat(20_000)} fin du texte lu.` }], french);
    expect(signsOf(units, french)).toBeInstanceOf(Array);
  });
});
