import { fold } from '../reading/fold.ts';

const small: ReadonlySet<string> = new Set(['les', 'des', 'aux', 'par', 'pour', 'sur', 'the', 'and', 'for']);

function wordsOf(text: string): readonly string[] {
  return (fold(text.slice(0, 4000)).match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 2 && !small.has(word));
}

function acronymsOf(authority: string): readonly string[] {
  const written = authority.match(/\b\p{Lu}{3,}\b/gu) ?? [];
  const initials = (authority.normalize('NFD').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
    .filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return [...written, ...(initials.length > 2 ? [initials] : [])].map((acronym) => acronym.toLowerCase());
}

/** Whether a text names an authority: all its words together, or its acronym as one word (`CAF` for “Caisse d’allocations familiales”). */
export function namesAuthority(text: string, authority: string): boolean {
  const expected = wordsOf(authority);
  if (expected.length === 0) return false;
  const said = new Set(wordsOf(text));
  return expected.every((word) => said.has(word)) || acronymsOf(authority).some((acronym) => said.has(acronym));
}
