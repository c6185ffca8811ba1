/** What a form is, as far as it must be known before anything is typed in it. */
export interface RawLocatorForm {
  /** False when the field is no longer there. */
  readonly found: boolean;
  /** `script` when the field is in no form. */
  readonly method: 'get' | 'post' | 'dialog' | 'script';
  /** Absolute address where the form sends; `` for none. */
  readonly action: string;
  /** Fields to type in, the field itself included. */
  readonly texts: number;
  /** True for a password, a file, a long text, a box that must be ticked, another answer that must be given. */
  readonly asksMore: boolean;
  /** Names of the form itself. */
  readonly name: string;
  /** Words of the button that sends it, `` for none; and a selector that finds it. */
  readonly button: string;
  readonly buttonSelector: string;
}

/**
 * Looks at the forms around fields, given by their selectors. Self-contained: it is sent to the browser, in a world that the scripts of the
 * page cannot reach. A field of a form may have the name of one of its properties (`action`, `querySelector`): prototypes are asked instead.
 */
export function readLocatorForms(selectors: readonly string[]): readonly RawLocatorForm[] {
  const all = (root: Element, selector: string): Element[] => [...Element.prototype.querySelectorAll.call(root, selector)];
  const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
  const isShown = (element: Element): boolean => Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
  const typed = 'input:not([type]),input[type=text],input[type=search],input[type=tel],input[type=number]';
  const buttons = 'button:not([type=button]):not([type=reset]),input[type=submit],input[type=image]';
  const clean = (text: string): string => text.slice(0, 2000).replaceAll(/\s+/g, ' ').trim().slice(0, 200);

  function pathTo(element: Element): string {
    const steps: string[] = [];
    for (let one: Element | null = element; one !== null && one !== document.documentElement; one = one.parentElement) {
      const before = [...(one.parentElement?.children ?? [])].indexOf(one);
      steps.unshift(`${one.localName}:nth-child(${before + 1})`);
    }
    return ['html', ...steps].join(' > ');
  }

  /** Without a form: the smallest part of the page that holds the field and a button. */
  function partAround(field: Element): Element {
    let part: Element = field.parentElement ?? field;
    for (let up = 0; up < 5 && part !== document.body && part.parentElement !== null; up += 1) {
      if (all(part, 'button,input[type=submit],input[type=button],[role=button]').some(isShown)) break;
      part = part.parentElement;
    }
    return part;
  }

  function wordsOf(button: Element): string {
    const own = attribute(button, 'aria-label') || button.textContent || attribute(button, 'value');
    return clean(own || attribute(button, 'title') || attribute(button, 'alt'));
  }

  function asksMore(part: Element, field: Element): boolean {
    const more = 'input[type=password],input[type=file],input[type=email],input[type=date],textarea';
    if (all(part, more).some(isShown)) return true;
    const others = all(part, 'input[required],select[required],[aria-required=true]').filter((other) => other !== field);
    return others.some((other) => isShown(other) && !(other instanceof HTMLSelectElement && other.value !== ''));
  }

  const nothing: RawLocatorForm = {
    found: false,
    method: 'script',
    action: '',
    texts: 0,
    asksMore: false,
    name: '',
    button: '',
    buttonSelector: '',
  };

  function describe(selector: string): RawLocatorForm {
    const field = document.querySelector(selector);
    if (field === null) return nothing;
    const form = Element.prototype.closest.call(field, 'form');
    const part = form ?? partAround(field);
    const shown = all(part, form === null ? 'button,input[type=submit],input[type=button],[role=button]' : buttons).filter(
      isShown,
    );
    const [button] = shown;
    const of = (name: string): string => (button === undefined ? '' : attribute(button, `form${name}`)) || attribute(part, name);
    const method = of('method').toLowerCase();
    const address = of('action');
    return {
      found: true,
      method: form === null ? 'script' : method === 'post' || method === 'dialog' ? method : 'get',
      action: form === null || !URL.canParse(address, document.baseURI) ? '' : new URL(address, document.baseURI).href,
      texts: all(part, typed).filter(isShown).length,
      asksMore: asksMore(part, field),
      name: clean(`${attribute(part, 'aria-label')} ${attribute(part, 'title')}`),
      button: button === undefined ? '' : wordsOf(button),
      buttonSelector: button === undefined ? '' : pathTo(button),
    };
  }

  return selectors.map((selector) => {
    try {
      return describe(selector);
    } catch {
      return nothing;
    }
  });
}
