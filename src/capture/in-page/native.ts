/**
 * DOM readers that a page cannot shadow: a form with `<input name="children">` answers the input for `form.children`, and a document
 * with `<img name="body">` the image. Reading through the prototype's own getter is immune; the prototypes themselves are the
 * pristine ones of the isolated world in which the collector runs.
 */
export function nativePart() {
  const reader = (owner: { readonly prototype: object }, name: string): ((target: object) => unknown) => {
    const property = Object.getOwnPropertyDescriptor(owner.prototype, name);
    return (target) => property?.get?.call(target) as unknown;
  };
  const localName = reader(Element, 'localName') as (of: Element) => string;
  return {
    firstChild: reader(Node, 'firstChild') as (of: Node) => Node | null,
    nextSibling: reader(Node, 'nextSibling') as (of: Node) => Node | null,
    previousSibling: reader(Node, 'previousSibling') as (of: Node) => Node | null,
    parentNode: reader(Node, 'parentNode') as (of: Node) => Node | null,
    parentElement: reader(Node, 'parentElement') as (of: Node) => Element | null,
    nodeType: reader(Node, 'nodeType') as (of: Node) => number,
    rawText: reader(Node, 'textContent') as (of: Node) => string | null,
    firstElementChild: reader(Element, 'firstElementChild') as (of: Element) => Element | null,
    nextElement: reader(Element, 'nextElementSibling') as (of: Element) => Element | null,
    previousElement: reader(Element, 'previousElementSibling') as (of: Element) => Element | null,
    shadowOf: reader(Element, 'shadowRoot') as (of: Element) => ShadowRoot | null,
    attributesOf: reader(Element, 'attributes') as (of: Element) => NamedNodeMap,
    documentElement: reader(Document, 'documentElement') as (of: Document) => Element | null,
    bodyOf: reader(Document, 'body') as (of: Document) => Element | null,
    activeElement: reader(Document, 'activeElement') as (of: Document) => Element | null,
    doctypeOf: reader(Document, 'doctype') as (of: Document) => DocumentType | null,
    titleOf: reader(Document, 'title') as (of: Document) => string,
    rootOf: (node: Node): Node => Node.prototype.getRootNode.call(node),
    tag: (element: Element): string => localName(element).toLowerCase(),
    attribute: (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name),
    has: (element: Element, name: string): boolean => Element.prototype.getAttribute.call(element, name) !== null,
    closest: (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector),
    matches: (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector),
    all: (root: Element, selector: string): readonly Element[] =>
      Array.from(Element.prototype.querySelectorAll.call(root, selector)),
    rectOf: (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element),
  };
}

export type NativePart = ReturnType<typeof nativePart>;
