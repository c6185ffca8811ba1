import type { Masker } from '../../model/replay.ts';

/** Keys whose values are words of our own or of axe: masking them could only corrupt them. */
const ours = new Set(
  'role region tag type nameFrom requiredBy errorTied kind rule impact tags mode id vendor doctype at version action datum helpUrl'.split(
    ' ',
  ),
);

/** Masks every string of an evidence value. */
export function maskDeep<T>(value: T, masker: Masker, key = ''): T {
  if (typeof value === 'string') return (ours.has(key) ? value : masker.text(value)) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => maskDeep(part, masker, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, maskDeep<unknown>(part, masker, name)])) as T;
}
