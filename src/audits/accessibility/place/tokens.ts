import { wordsOf } from '../page/words.ts';

/** Letters kept of the words that name a component: what follows in a long text may change without making it another one. */
const longest = 80;

/** Words that name a component: folded, numbers as `#` (counts, dates and ranks change from run to run), at most 80 characters. */
export function placeWords(text: string): string {
  return wordsOf(text.replace(/\p{N}+/gu, ' 0 '))
    .replace(/\b0(?: 0)*\b/g, '#')
    .slice(0, longest)
    .trim();
}

/** The same words with their numbers, to tell “Enfant 1” from “Enfant 2” on one page. */
export function exactWords(text: string): string {
  return wordsOf(text).slice(0, longest * 2);
}

const frameworks = /^(?:ember|react|radix|mui|headlessui|ng|css|sc|jsx?|svelte|v)\d*$/i;

/** True for a token made by a program: hexadecimal, a long number, letters and figures in turns. */
export function isMadeUp(token: string): boolean {
  if (/\d{4,}/.test(token) || frameworks.test(token)) return true;
  const turns = token.match(/\p{L}+|\d+/gu)?.length ?? 0;
  return (token.length >= 6 && /^[0-9a-f]+$/i.test(token) && /\d/.test(token)) || (token.length >= 5 && turns >= 4);
}

/** The lasting tokens of a name that developers or programs wrote (`dossier_48213[enfants][2].nom` → `dossier enfants 2 nom`). */
export function lastingName(name: string): string {
  const tokens = name.slice(0, 200).split(/[^\p{L}\p{N}]+/u);
  const kept = tokens.filter((token) => token !== '' && !isMadeUp(token));
  return kept.some((token) => /\p{L}{2}/u.test(token)) ? kept.join(' ').toLowerCase() : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Name of a file without its folder, query, size, version or hash: `/static/logo.3f9a2b1c.svg?v=4` → `logo svg`. */
export function fileName(address: string): string {
  const text = address.slice(0, 1000);
  if (/^(?:data|blob):/i.test(text)) return '';
  const inside = /[?&](?:url|src|file|image)=([^&#]+)/i.exec(text)?.[1];
  const path = (inside === undefined ? text : decoded(inside)).replace(/[?#;].*$/s, '');
  return lastingName(decoded(path.slice(path.lastIndexOf('/') + 1)));
}

/** Where a link leads, without host, query, session or numbers that a program made; an anchor is named by an id, which may be generated. */
export function target(href: string): string {
  const text = href.slice(0, 1000).trim();
  if (text === '' || text.startsWith('#')) return '';
  if (/^(?:mailto|tel|sms):/i.test(text)) return text.toLowerCase().slice(0, 100);
  const path = text
    .replace(/^[a-z][a-z0-9+.-]*:/i, '')
    .replace(/^\/\/[^/?#]*/, '')
    .replace(/[?#;].*$/s, '');
  return path
    .split('/')
    .map((part) => lastingName(decoded(part)))
    .filter((part) => part !== '')
    .join('/')
    .slice(0, 100);
}
