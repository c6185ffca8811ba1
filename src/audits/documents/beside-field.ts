import type { Field, TextBlock } from '../../model/evidence.ts';
import { isMain, isShown } from '../reading/blocks.ts';
import { detailsOf } from './details.ts';
import type { FieldWords } from './details.ts';

const proseRoles = new Set(['paragraph', 'text', 'hint', 'caption', 'legend']);
const longest = 300;

function container(selector: string): string {
  const cut = selector.lastIndexOf(' > ');
  return cut === -1 ? '' : selector.slice(0, cut + 3);
}

/** The element that holds the label of a control and nothing of another control; undefined when there is none. */
function boxOf(field: Field, labels: readonly TextBlock[]): string | undefined {
  const own = labels.find((block) => block.text === field.label);
  const box = own === undefined ? '' : container(own.selector);
  if (box === '' || labels.some((block) => block !== own && block.selector.startsWith(box))) return undefined;
  return box;
}

/** Spares the reading of blocks, nearly all, that name neither a format nor a size. */
const mayRule = /\b(?:pdf|jpe?g|png|docx?|odt|[kmg]i?[ob]|m[eé]gas?)\b/i;

/** A sentence for all the files of a page: formats or a size, in no control’s own box. */
function saysFileRules(block: TextBlock): boolean {
  if (!mayRule.test(block.text)) return false;
  const { formats, maxBytes } = detailsOf(block.text, { kind: 'other', upload: false });
  return formats !== undefined || maxBytes !== undefined;
}

/**
 * Words that are not tied to a file control and yet speak of its file: those that stand beside it in its own box (`<div>` of a label, a
 * control and a line of help), and those that the page says for all its files.
 */
export function wordsBeside(fields: readonly Field[], blocks: readonly TextBlock[]): (field: Field) => FieldWords {
  if (fields.length === 0) return () => ({});
  const shown = blocks.filter((block) => isShown(block) && isMain(block));
  const labels = shown.filter((block) => block.role === 'label');
  const prose = shown.filter((block) => proseRoles.has(block.role));
  const boxes = new Map(fields.map((field) => [field.id, boxOf(field, labels)]));
  const known = [...boxes.values()].filter((box) => box !== undefined);
  const helps = fields.flatMap(({ help }) => (help === undefined || help === '' ? [] : [help]));
  const free = prose.filter(
    ({ selector, text }) =>
      !known.some((box) => selector.startsWith(box)) && !helps.some((help) => help.includes(text) || text.includes(help)),
  );
  const page = free.find(saysFileRules)?.text.slice(0, longest);
  return (field) => {
    const box = boxes.get(field.id);
    const near = box === undefined ? [] : prose.filter(({ selector }) => selector.startsWith(box)).map(({ text }) => text);
    return {
      ...(near.length === 0 ? {} : { near: near.join(' \n ').slice(0, longest) }),
      ...(page === undefined ? {} : { page }),
    };
  };
}
