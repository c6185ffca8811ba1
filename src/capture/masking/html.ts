import type { Masker } from '../../model/replay.ts';
import { unknownValue } from './values.ts';

/** Compiling costs more than most pages take to search. */
const finders = new WeakMap<Masker, RegExp>();

function finderOf(masker: Masker): RegExp {
  const known = finders.get(masker) ?? new RegExp(masker.patterns.join('|'), 'gi');
  finders.set(masker, known);
  return known;
}

/**
 * Masks the text and attribute values of HTML that the collector wrote (`<` and `>` stand nowhere but around tags), never tag or
 * attribute names. A datum cut by tags (`06 <b>12</b> 34…`) is found too: text is searched with each tag read as one space.
 */
export function maskHtml(html: string, masker: Masker): string {
  if (masker.patterns.length === 0) return html;
  const finder = finderOf(masker);
  const tags: string[] = [];
  const texts: string[] = [];
  let from = 0;
  for (const tag of html.matchAll(/<[^>]*>/g)) {
    texts.push(html.slice(from, tag.index));
    tags.push(maskTag(tag[0], masker));
    from = tag.index + tag[0].length;
  }
  texts.push(html.slice(from));
  const masked = maskTexts(texts, finder, masker);
  return maskCells(masked.map((text, index) => text + (tags[index] ?? '')).join(''), masker);
}

/** A very short datum is masked where it is all that a cell or a definition says. */
const maskCells = (html: string, masker: Masker): string =>
  html.replace(
    /(<(?:td|dd)\b[^>]*>\s*(?:<(?:p|b|strong|span|em)\b[^>]*>\s*){0,3})([^<>]{1,20})(?=<\/)/g,
    (all, open: string, text: string) => {
      const name = masker.nameOf(text);
      return name === undefined ? all : `${open}‹${name}›`;
    },
  );

function maskTag(tag: string, masker: Masker): string {
  if (!tag.includes('="') || masker.text(tag) === tag) return tag;
  return tag.replace(/="([^"]*)"/g, (_, value: string) => `="${masker.text(value)}"`);
}

/** A very short value is a match only in its place: alone it is not known, and is hidden all the same. */
function mask(found: string, masker: Masker): string {
  const masked = masker.text(found);
  return masked === found ? unknownValue : masked;
}

/** Replaces each match by its mask where it begins and removes the rest of it, in whatever piece it stands. */
function maskTexts(texts: readonly string[], finder: RegExp, masker: Masker): readonly string[] {
  const whole = texts.join(' ');
  const matches = [...whole.matchAll(finder)].filter((match) => match[0] !== '');
  if (matches.length === 0) return texts;
  let offset = 0;
  let next = 0;
  return texts.map((text) => {
    const [start, end] = [offset, offset + text.length];
    offset = end + 1;
    let out = '';
    let at = start;
    while (next < matches.length) {
      const match = matches[next];
      if (match === undefined || match.index >= end) break;
      const stop = match.index + match[0].length;
      if (match.index >= start) out += text.slice(at - start, match.index - start) + mask(match[0].trim(), masker);
      at = Math.min(stop, end);
      if (stop > end) break;
      next += 1;
    }
    return out + text.slice(at - start);
  });
}
