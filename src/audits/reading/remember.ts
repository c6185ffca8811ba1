/** Longest text that is remembered, and how many: the same words come back on every state of a site. */
const longestText = 1000;
const mostTexts = 4000;

/** A pure function of a text that remembers its latest results; bounded, it forgets everything when it is full. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    if (text.length > longestText) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found.result;
    if (known.size >= mostTexts) known.clear();
    const result = compute(text);
    known.set(text, { result });
    return result;
  };
}
