import { describe, expect, it } from 'vitest';
import { spacingChecks } from '../../../../src/audits/accessibility/checks/mandatory/spacing.ts';
import { pageOf } from './read.ts';

const check = spacingChecks.find(({ id }) => id === 'line-breaks-as-paragraphs');
const hits = (inside: string): number => check?.on(pageOf(`<div data-u-rect="0 0 500 100">${inside}</div>`)).length ?? -1;
const one = 'La prime est versée une fois par an.';
const two = 'Vous n’avez aucune démarche à faire ici.';

describe('line-breaks-as-paragraphs', () => {
  it.each([
    [`${one}<br><br>${two}`],
    [`${one}<br>\n<br>\n<strong>${two}</strong>`],
    [`Titre<br><br>${one} <em>${two}</em><br><br><br>${two}`],
    [`<ul><li>x</li></ul>${one}<br><br>${two}`],
  ])('sees two paragraphs in %s', (inside) => expect(hits(inside)).toBe(1));
  it.each([
    [`${one}<br>${two}`],
    [`${one}<br><br>Merci`],
    [`Merci<br><br>${one}<br>${two}`],
    [`${one}<br><br><p>${two}</p>`],
    [`${one}<ul><li>x</li></ul><br><br>${two}`],
    [`${one}<br><br data-u-hidden="display">${two}`],
  ])('sees none in %s', (inside) => expect(hits(inside)).toBe(0));
});
