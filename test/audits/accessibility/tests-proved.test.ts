import { expect, test } from 'vitest';
import { violationsOn } from '../../../src/audits/accessibility/axe-findings.ts';
import { testsProved } from '../../../src/audits/accessibility/grid/tests-proved.ts';
import { checkpoints } from '../../support/evidence.ts';
import { axe, rule } from './axe.ts';

const contrast = (data: string) => {
  const given = rule('color-contrast', ['<p>Texte</p>']);
  const result = {
    ...given,
    tags: ['wcag2aa', 'wcag143', 'RGAAv4', 'RGAA-3.2.1'],
    nodes: given.nodes.map((node) => ({ ...node, data })),
  };
  const [state] = checkpoints([{ evidence: { axe: axe([result]) } }]);
  const [finding] = state === undefined ? [] : violationsOn(state);
  if (finding === undefined) throw new Error('one violation was given');
  return testsProved('3.2', finding);
};

test.each([
  ['{"fontSize":"12.0pt (16px)","fontWeight":"normal"}', '3.2.1'],
  ['{"fontSize":"12.0pt (16px)","fontWeight":"bold"}', '3.2.2'],
  ['{"fontSize":"18.0pt (24px)","fontWeight":"normal"}', '3.2.3'],
  ['{"fontSize":"13.9pt (18.5333px)","fontWeight":"bold"}', '3.2.4'],
  ['{"contrastRatio":2}', '3.2.1'],
])('a contrast violation on %s fails test %s', (data, expected) => {
  expect(contrast(data)).toEqual([expected]);
});
