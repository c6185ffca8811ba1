/** Address of a page without its fragment: links to parts of one page lead to the same page. */
export function pageAddress(url: string): string {
  return url.split('#')[0] ?? url;
}
