import type { Named } from './errors.ts';
import { badName } from './errors.ts';

/** Letters, digits, `-`, `_`, `.`, beginning with a letter or digit: never `.`, `..`, hidden, a separator or a device. */
const segmentPattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u;
const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;
const longest = 200;

const fits = (name: string): boolean => name.length > 0 && Buffer.byteLength(name) <= longest;

/** True for one safe name of a file or folder. */
export function isSafeSegment(name: string): boolean {
  return fits(name) && segmentPattern.test(name) && !name.endsWith('.');
}

/** True for a relative path of safe names with `/` between; at most eight levels. */
export function isSafePath(path: string): boolean {
  const segments = path.split('/');
  return segments.length <= 8 && segments.every(isSafeSegment);
}

/** An id that becomes a folder name. Throws `StoreError` `bad-name`. */
export function checkedId(what: Named, id: string): string {
  if (!fits(id) || !idPattern.test(id)) throw badName(what, id);
  return id;
}

/** A file or checkpoint folder name. Throws `StoreError` `bad-name`. */
export function checkedSegment(what: Named, name: string): string {
  if (!isSafeSegment(name)) throw badName(what, name);
  return name;
}

/** A path inside the run. Throws `StoreError` `bad-name`. */
export function checkedPath(path: string): string {
  if (!isSafePath(path)) throw badName('file', path);
  return path;
}

/** Name of the temporary file or folder that becomes `name` once complete: hidden, so never mistaken for a part of the run. */
export function temporaryName(name: string): string {
  return `.${name}.tmp`;
}

/** True for the name of something that was not complete. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.tmp');
}
