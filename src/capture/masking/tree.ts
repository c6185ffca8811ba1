import type { Masker } from '../../model/replay.ts';
import { maskedValue } from './values.ts';

/** Role, quoted name, states, value; the whole key stands between single quotes when its name holds a colon. */
const typed = /^\s*- '?(textbox|searchbox|combobox|spinbutton)(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*'?(?::(?: (.*))?)?$/;
const wholeValue = /^(\s*- (?:cell|gridcell|definition)\b:? ?)"?([^"\n]{1,80}?)"?$/;

const unquoted = (text: string): string => text.replace(/^"(.*)"$/s, '$1').replaceAll('\\"', '"');

/** A line of a text field without what was typed in it. */
function maskTyped(line: string, value: string, masker: Masker): string {
  return `${line.slice(0, line.length - value.length)}${maskedValue(unquoted(value), masker)}`;
}

/** Masks Playwright's ARIA snapshot: data everywhere, and whatever stands in a text field. */
export function maskTree(tree: string, masker: Masker): string {
  let field = -1;
  const lines = tree.split('\n').map((line) => {
    const depth = line.length - line.trimStart().length;
    if (field >= 0 && depth > field)
      return /^\s*- (text|paragraph): /.test(line) ? line.replace(/: .*/s, `: ${maskedValue('', masker)}`) : line;
    const found = typed.exec(line);
    field = found === null || found[1] === 'combobox' ? -1 : depth;
    if (found?.[2] !== undefined && found[2] !== '') return maskTyped(line, found[2], masker);
    const whole = wholeValue.exec(line);
    const name = whole === null ? undefined : masker.nameOf(whole[2] ?? '');
    return name === undefined ? line : `${whole?.[1] ?? ''}"‹${name}›"`;
  });
  return masker.text(lines.join('\n'));
}
