import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/scenario/explain/suggest.ts';
import { roles } from '../../src/scenario/schema/roles.ts';
import { stepWords } from '../../src/scenario/schema/step.ts';

describe('the step that was meant', () => {
  test.each([
    ['clic', 'click'],
    ['Click', 'click'],
    ['clcik', 'click'],
    ['cocher', 'check'],
    ['décocher', 'uncheck'],
    ['sélectionner', 'select'],
    ['goto', 'visit'],
    ['submitempty', 'submitEmpty'],
    ['envoyer', 'submit'],
    ['checkpiont', 'checkpoint'],
    ['attendre', 'wait'],
    ['prss', 'press'],
  ])('%s → %s', (word, meant) => {
    expect(nearest(word, stepWords)).toBe(meant);
  });

  test.each(['zzzzzz', 'x', '', 'constructor', '__proto__', 'a'.repeat(10_000)])('%j → none', (word) => {
    expect(nearest(word, stepWords)).toBeUndefined();
  });
});

test.each([
  ['bouton', 'button'],
  ['lien', 'link'],
  ['case', 'checkbox'],
  ['txtbox', 'textbox'],
])('the role that was meant: %s → %s', (word, meant) => {
  expect(nearest(word, roles)).toBe(meant);
});
