/** What the tests use of the reference JSON-LD processor, which has no types of its own. */
declare module 'jsonld' {
  export function toRDF(
    document: object,
    options: { readonly format: 'application/n-quads'; readonly safe?: boolean },
  ): Promise<string>;
  const jsonld: { readonly toRDF: typeof toRDF };
  export default jsonld;
}
