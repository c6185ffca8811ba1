/**
 * What is done to a page, in the page. The function is sent to the browser: it names nothing of this module. Every element bears a mark (`u:t`, a name that axe-core puts in no selector) before
 * anything is done, which tells afterwards which component is which; identities never read it.
 */
export const harmless = [
  'wrapper',
  'inserted',
  'reordered',
  'ids',
  'classes',
  'whitespace',
  'text',
  'banner',
  'viewport',
] as const;
export const harmful = ['removed', 'fixed', 'added', 'twin', 'moved'] as const;
export type Harmless = (typeof harmless)[number];
export type Harmful = (typeof harmful)[number];
export type Mutation = 'none' | Harmless | Harmful;

/** Order sent to the page. `target` is the mark of the component for harmful ones; `busy` the marks that findings point at. */
export interface Order {
  readonly mutation: Mutation;
  readonly seed: number;
  readonly target?: string;
  readonly busy: readonly string[];
}

/** Does it; false when the page gives no place for it. */
export function mutate({ mutation, seed, target, busy }: Order): boolean {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const some = <T>(list: readonly T[], count: number): T[] =>
    list
      .map((item) => [random(), item] as const)
      .sort(([one], [other]) => one - other)
      .slice(0, count)
      .map(([, item]) => item);
  const token = (): string => `${'abcdef'[Math.floor(random() * 6)]}${Math.floor(random() * 2 ** 36).toString(16)}`;
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

  const mark = (): boolean => {
    for (const [rank, element] of all('*').entries()) element.setAttribute('u:t', `t${rank}`);
    return true;
  };

  const inline = (parent: Element): boolean =>
    /^(?:P|SPAN|A|BUTTON|LABEL|H[1-6]|EM|STRONG|B|I|LEGEND|SUMMARY|TD|TH|LI|DT|CAPTION)$/.test(parent.tagName);
  const wrap = (): boolean => {
    const fixedParts =
      'html, head, head *, body, li, tr, td, th, tbody, thead, tfoot, caption, colgroup, col, dt, dd, option, optgroup, legend, summary, source, track, area, param, svg *, select *, script, style, br, figcaption, rt, rp, map';
    const free = all('body *').filter(
      (element) =>
        !element.matches(fixedParts) &&
        !element.parentElement?.matches(
          'ul, ol, dl, table, tbody, tr, select, svg, details, picture, video, audio, object, map, ruby',
        ),
    );
    for (const element of some(free, 6)) {
      const parent = element.parentElement;
      if (parent === null) continue;
      const box = document.createElement(inline(parent) ? 'span' : 'div');
      element.before(box);
      box.append(element);
    }
    return free.length > 0;
  };

  const insert = (): boolean => {
    const lists = all('body ul, body ol').filter(
      (list) => [...list.children].every((child) => child.tagName === 'LI') && list.getAttribute('role') === null,
    );
    const boxes = all('body, body div, main, section, article, form, aside').filter(
      (box) =>
        box.getAttribute('role') === null && box.children.length > 0 && !box.matches('p *, a *, button *, label *, span *'),
    );
    const added = (tag: string): Element => {
      const made = document.createElement(tag);
      made.textContent = 'Ce texte est nouveau.';
      return made;
    };
    for (const box of some(boxes, 5))
      box.insertBefore(added('p'), box.children[Math.floor(random() * (box.children.length + 1))] ?? null);
    for (const list of some(lists, 3))
      list.insertBefore(added('li'), list.children[Math.floor(random() * (list.children.length + 1))] ?? null);
    return boxes.length + lists.length > 0;
  };

  const reorder = (): boolean => {
    const groups = all('body ul, body ol, body tbody, body div, body form, body fieldset, body section').flatMap((parent) => {
      const items = [...parent.children].filter((child) => /^(?:LI|TR|DIV|ARTICLE|SECTION|FIELDSET)$/.test(child.tagName));
      const alike = items.filter(
        (item) =>
          item.tagName === items[0]?.tagName &&
          item.className === items[0]?.className &&
          item.querySelector('th:not([scope=row])') === null,
      );
      return alike.length >= 2 && alike.length === items.length ? [alike] : [];
    });
    for (const items of groups) {
      const places = items.map((item) => {
        const place = document.createComment('');
        item.before(place);
        return place;
      });
      const order = some(items, items.length);
      for (const [rank, place] of places.entries()) place.replaceWith(order[rank] ?? '');
    }
    return groups.length > 0;
  };

  /** Names that a sheet of another file uses cannot be changed with it: they stay. */
  const keptBySheets = (): string => {
    const linked = [...document.styleSheets].filter(({ ownerNode }) => ownerNode instanceof HTMLLinkElement);
    return linked
      .map((sheet) => {
        try {
          return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
        } catch {
          return '';
        }
      })
      .join('\n');
  };
  const inSheets = (sign: string, names: ReadonlyMap<string, string>): void => {
    for (const style of all('style'))
      style.textContent = (style.textContent ?? '').replace(
        new RegExp(`\\${sign}(-?[A-Za-z_][\\w-]*)(?=[^{}]*\\{)`, 'g'),
        (whole, name: string) => (names.has(name) ? `${sign}${names.get(name)}` : whole),
      );
  };

  const renameIds = (): boolean => {
    const sheets = keptBySheets();
    const made = [
      (): string => `field_${Math.floor(random() * 1e9)}`,
      (): string => `r${token()}`,
      (): string => `ember${Math.floor(random() * 1e6)}`,
    ];
    const names = new Map<string, string>();
    for (const element of all('[id]'))
      if (element.id !== '' && !/\s/.test(element.id) && !sheets.includes(`#${element.id}`))
        names.set(element.id, names.get(element.id) ?? (made[Math.floor(random() * 3)] ?? token)());
    for (const element of all('[id]')) element.id = names.get(element.id) ?? element.id;
    for (const key of [
      'for',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-owns',
      'aria-details',
      'aria-errormessage',
      'aria-activedescendant',
      'aria-flowto',
      'list',
      'form',
      'headers',
      'popovertarget',
    ])
      for (const element of all(`[${key}]`))
        element.setAttribute(
          key,
          (element.getAttribute(key) ?? '')
            .split(/\s+/)
            .map((id) => names.get(id) ?? id)
            .join(' '),
        );
    for (const link of all('[href^="#"]')) {
      const id = (link.getAttribute('href') ?? '').slice(1);
      if (names.has(id)) link.setAttribute('href', `#${names.get(id)}`);
    }
    inSheets('#', names);
    return names.size > 0;
  };

  const renameClasses = (): boolean => {
    const sheets = keptBySheets();
    const names = new Map<string, string>();
    for (const element of all('[class]'))
      for (const name of element.classList)
        if (/^[A-Za-z_][\w-]*$/.test(name) && !sheets.includes(`.${name}`)) names.set(name, names.get(name) ?? `css-${token()}`);
    for (const element of all('[class]'))
      element.setAttribute('class', [...element.classList].map((name) => names.get(name) ?? name).join(' '));
    inSheets('.', names);
    return names.size > 0;
  };

  const texts = (): Text[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text && node.parentElement?.closest('script, style, pre, textarea, option, title') === null)
        found.push(node);
    return found;
  };
  const space = (): boolean => {
    for (const text of texts()) text.data = text.data.replace(/[ \t\n]+/g, () => (random() < 0.5 ? '\n      ' : '  '));
    return true;
  };

  const rewrite = (): boolean => {
    const pointed = busy
      .flatMap((one) => all(`[u\\:t="${one}"]`))
      .filter((element) => !element.matches('html, head, body, main, form, ul, ol, table, header, footer, nav'));
    const free = texts().filter((text) => {
      const holder = text.parentElement;
      if (
        holder === null ||
        !/\p{L}{3}/u.test(text.data) ||
        holder.closest(
          'h1, h2, h3, h4, h5, h6, label, legend, th, caption, dt, summary, a, button, strong, header, footer, nav, [role], [aria-live], [id]',
        ) !== null
      )
        return false;
      const item = holder.closest('li, tr') ?? holder;
      return !pointed.some((element) => item.contains(element) || element.contains(item));
    });
    for (const text of some(free, Math.ceil(free.length / 2))) text.data = ' Voici un autre texte. ';
    return free.length > 0;
  };

  const banner = (): boolean => {
    const box = document.createElement('div');
    box.className = 'bandeau';
    box.innerHTML = '<p>Le service sera fermé dimanche.</p><p><a href="/travaux">Voir les travaux prévus</a></p>';
    document.body.prepend(box);
    return true;
  };

  const component = target === undefined ? null : document.querySelector(`[u\\:t="${target}"]`);
  const remove = (): boolean => {
    component?.remove();
    return component !== null;
  };
  const mend = (): boolean => {
    if (component instanceof HTMLImageElement) component.alt = 'Plan du quartier';
    else if (component?.matches('input, select, textarea, a, button, [role]') === true)
      component.setAttribute('aria-label', component.textContent?.trim() || 'Réponse demandée');
    else if (component instanceof HTMLElement && component.matches('p, span, li, td, label, strong, em, small'))
      component.style.cssText += ';color:#000!important;background:#fff!important';
    else return false;
    return true;
  };

  /** Other words, other files, other form names: another component with the same defect. */
  const disguise = (copy: Element): boolean => {
    let changed = false;
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text && /\p{L}{2}/u.test(node.data)) {
        node.data = ` ${['Tarif du mercredi', 'Photo du dossier', 'Carte de la famille', 'Avis du conseil'][Math.floor(random() * 4)]} `;
        changed = true;
      }
    for (const element of [copy, ...copy.querySelectorAll('*')])
      for (const key of ['src', 'href', 'name', 'data', 'alt', 'title', 'aria-label', 'placeholder'])
        if ((element.getAttribute(key) ?? '') !== '' && !/^[#?]/.test(element.getAttribute(key) ?? '')) {
          element.setAttribute(
            key,
            key === 'src' || key === 'href' || key === 'data' ? '/autre/quartier-nord.svg' : 'autre chose',
          );
          changed ||= key !== 'alt';
        }
    return changed;
  };
  const paste = (copy: Element): boolean => {
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      element.setAttribute('u:t', `x${element.getAttribute('u:t') ?? ''}`);
      if (element.id !== '') element.id = `copie-${element.id}`;
    }
    const inside =
      component?.matches('li') === true
        ? 'ul, ol'
        : component?.matches('tr') === true
          ? 'tbody'
          : component?.matches('td, th, option, dt, dd') === true
            ? 'none'
            : 'main, section, article, form, body, body div';
    const boxes = all(inside).filter(
      (box) => component?.contains(box) === false && !box.matches('p *, a *, button *, label *, span *'),
    );
    const box = boxes[Math.floor(random() * boxes.length)];
    box?.insertBefore(copy, box.children[Math.floor(random() * (box.children.length + 1))] ?? null);
    return box !== undefined;
  };
  const copied = (other: boolean): boolean => {
    const copy = component?.cloneNode(true);
    return copy instanceof Element && (!other || disguise(copy)) && paste(copy);
  };
  const move = (): boolean => {
    const done = copied(true);
    if (done) component?.remove();
    return done;
  };

  if (mutation === 'none') return mark();
  if (mutation === 'viewport') return true;
  const acts = {
    wrapper: wrap,
    inserted: insert,
    reordered: reorder,
    ids: renameIds,
    classes: renameClasses,
    whitespace: space,
    text: rewrite,
    banner,
    removed: remove,
    fixed: mend,
    added: () => copied(true),
    twin: () => copied(false),
    moved: move,
  };
  return acts[mutation]();
}
