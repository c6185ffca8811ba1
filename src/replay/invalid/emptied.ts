import type { Field } from '../../model/evidence.ts';

/** The same control before and after: its name, or its place when it has none; the label too for one choice among several. */
function keyOf({ type, name, selector, label, frame }: Field): string {
  const box = type === 'radio' || type === 'checkbox';
  return [frame ?? '', type, name === undefined || name === '' ? selector : name, box ? label : ''].join('\n');
}

/** Fields that held something before and, still there, hold nothing now. */
export function emptied(before: readonly Field[], now: readonly Field[]): readonly Field[] {
  const empty = new Set(now.filter((field) => !field.filled).map(keyOf));
  const held = new Set(now.filter((field) => field.filled).map(keyOf));
  return before.filter((field) => field.visible && field.filled && empty.has(keyOf(field)) && !held.has(keyOf(field)));
}
