import type { PageState } from './page-state.ts';

/** A text as a folder name: `a-z`, `0-9`, `-`; at most 48 characters (or `longest`); `` when nothing is left. */
export function slug(text: string, longest = 48): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** Name of a state that the scenario does not name: its main heading, else its title, else its address. */
export function stateName(state: PageState): string {
  const path = URL.canParse(state.url) ? new URL(state.url).pathname : '';
  return slug(state.heading) || slug(state.title) || slug(path) || 'page';
}

/** Folder of the checkpoint of that rank (1 is the first). What is added to a name (`-erreur`) stays. */
export function folderName(rank: number, name: string): string {
  return `${String(rank).padStart(2, '0')}-${slug(name, 60) || 'page'}`;
}
