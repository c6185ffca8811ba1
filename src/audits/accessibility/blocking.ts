import type { AxeNode } from '../../model/axe-evidence.ts';
import type { Field, TextBlock } from '../../model/evidence.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { isMain } from '../reading/blocks.ts';

const controls =
  /^<(?:input|select|textarea|button|a)\b|\brole="(?:button|link|textbox|combobox|checkbox|radio|switch|listbox)"/i;
const submits = /^<(?:button|input)\b[^>]{0,1500}\btype="(?:submit|image)"/i;

function attributeOf(html: string, name: string): string | undefined {
  return new RegExp(`^<[^>]{0,1500}\\b${name}="([^"]{1,200})"`, 'i').exec(html)?.[1];
}

function isSameControl(field: Field, node: Pick<AxeNode, 'html' | 'selector'>): boolean {
  if (field.selector === node.selector) return true;
  const id = attributeOf(node.html, 'id');
  if (id !== undefined && field.selector.endsWith(`#${id}`)) return true;
  const name = attributeOf(node.html, 'name');
  return name !== undefined && name === field.name;
}

function isNeeded(field: Field): boolean {
  return field.visible && !field.disabled && isMain(field);
}

function isMainButton(block: TextBlock, selector: string): boolean {
  return block.role === 'button' && block.visible && isMain(block) && block.selector === selector;
}

/**
 * True for a finding that stands in the way of the procedure: of critical impact, on a field or a button that the person needs
 * there — a field of the page’s own content, or the button that sends it.
 */
export function isBlocking(finding: FindingDraft, checkpoint: Checkpoint<'fields' | 'text'> | undefined): boolean {
  const { impact, quote: html = '', selector = '' } = finding;
  if (impact !== 'critical' || checkpoint === undefined || !controls.test(html)) return false;
  const { fields, text } = checkpoint.evidence;
  if (submits.test(html)) return true;
  if (fields.ok && fields.value.some((field) => isNeeded(field) && isSameControl(field, { html, selector }))) return true;
  return text.ok && text.value.some((block) => isMainButton(block, selector));
}
