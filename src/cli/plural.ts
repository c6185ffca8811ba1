/** `1 fichier`, `2 fichiers`. Zero is singular in French and plural in English: print it another way. */
export function plural(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
