import { contrastTest } from '../../../method/rgaa/axe-trust.ts';
import type { AxeFinding } from '../axe-findings.ts';

/** axe’s own figures of a contrast violation: `{"fontSize":"12.0pt (16px)","fontWeight":"normal",…}`. */
function textOf(data: string | undefined): { readonly sizePx: number; readonly bold: boolean } | undefined {
  const [, size] = /"fontSize":"[^"]{0,30}\((\d{1,4}(?:\.\d{1,6})?)px\)"/.exec(data ?? '') ?? [];
  const [, weight] = /"fontWeight":"?([a-z]{1,10}|\d{1,4})"?/.exec(data ?? '') ?? [];
  if (size === undefined || weight === undefined) return undefined;
  return { sizePx: Number(size), bold: weight === 'bold' || weight === 'bolder' || Number(weight) >= 700 };
}

/** Tests of a criterion that a violation of axe proves failed: those its rule is tagged with; for contrast, the one of the text’s size and weight. */
export function testsProved(criterion: string, { rule, tags, node }: AxeFinding): readonly string[] {
  const tagged = tags.filter((tag) => tag.startsWith(`RGAA-${criterion}.`)).map((tag) => tag.slice('RGAA-'.length));
  const text = rule === 'color-contrast' && criterion === '3.2' ? textOf(node.data) : undefined;
  return text === undefined ? tagged : [contrastTest(text).test];
}
