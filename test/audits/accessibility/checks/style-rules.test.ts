import { describe, expect, it } from 'vitest';
import { rulesOf, valueOf } from '../../../../src/audits/accessibility/checks/consultation/style-rules.ts';

describe('rulesOf', () => {
  it('opens groups and keeps what they ask', () => {
    const rules = rulesOf(
      '@charset "utf-8"; a { color: red } @media print { @supports (x: y) { b, i { top: 0 } } u { left: 0 } }',
    );
    expect(rules).toEqual([
      { conditions: [], selector: 'a', declarations: ' color: red ' },
      { conditions: ['@media print', '@supports (x: y)'], selector: 'b, i', declarations: ' top: 0 ' },
      { conditions: ['@media print'], selector: 'u', declarations: ' left: 0 ' },
    ]);
  });
  it('leaves comments out, even without end', () => {
    expect(rulesOf('/* a { } */ b { c: d } /* e { f: g }')).toEqual([{ conditions: [], selector: 'b', declarations: ' c: d ' }]);
  });
  it('ends on a sheet that never closes, or closes too often', () => {
    expect(rulesOf('{'.repeat(50_000))).toEqual([]);
    expect(rulesOf('}'.repeat(300)).length).toBe(300);
  });
});

describe('valueOf', () => {
  it('takes the last declaration of the property', () => {
    expect(valueOf('rotate: 1deg; ROTATE : 2deg !important; rotated: 3deg', 'rotate')).toBe('2deg');
    expect(valueOf('transform-origin: left', 'transform')).toBeUndefined();
  });
});
