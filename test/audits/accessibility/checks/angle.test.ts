import { describe, expect, it } from 'vitest';
import { isQuarterTurn, turnOfRotate, turnOfTransform } from '../../../../src/audits/accessibility/checks/consultation/angle.ts';

describe('turnOfTransform', () => {
  it.each([
    ['rotate(90deg)', 90],
    ['rotate(0.25turn)', 90],
    ['rotate(100grad)', 90],
    ['translateX(10px) rotateZ(-90deg) scale(2)', -90],
    ['rotate(45deg) rotate(45deg)', 90],
    ['rotate3d(0, 0, 1, 90deg)', 90],
    ['translate(10px)', 0],
    ['none', 0],
    ['rotate(0)', 0],
  ])('reads %s', (value, turn) => expect(turnOfTransform(value)).toBeCloseTo(turn, 5));
  it('reads matrices', () => {
    expect(turnOfTransform('matrix(0, 1, -1, 0, 0, 0)')).toBeCloseTo(90, 5);
    expect(turnOfTransform('matrix3d(0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)')).toBeCloseTo(-90, 5);
  });
  it.each([
    'rotate(var(--turn))',
    'rotate(calc(45deg * 2))',
    'rotateZ(0, 0, 1, 270deg)',
    'matrix(a, b, c, d, e, f)',
    'rotate3d(1, 0, 0, 90deg)',
  ])('says nothing of %s', (value) => expect(turnOfTransform(value)).not.toBe(90));
});

describe('turnOfRotate', () => {
  it.each([
    ['90deg', 90],
    ['z 90deg', 90],
    ['none', 0],
  ])('reads %s', (value, turn) => expect(turnOfRotate(value)).toBeCloseTo(turn, 5));
  it('does not tell other axes', () => expect(turnOfRotate('x 90deg')).toBeUndefined());
});

describe('isQuarterTurn', () => {
  it.each([90, -90, 270, 450, 90.5, -270])('takes %d', (turn) => expect(isQuarterTurn(turn)).toBe(true));
  it.each([0, 180, 360, 45, 88, 92, -180])('refuses %d', (turn) => expect(isQuarterTurn(turn)).toBe(false));
});
