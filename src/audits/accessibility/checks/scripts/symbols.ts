import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { nameOf } from '../../page/name.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';

/**
 * Signs that stand for an action and that a speech synthesis reads as something else, or not at all: crosses, arrows, chevrons, dots, bars,
 * glyphs of icon fonts (private use). `+` and `-` are left out: read as “plus” and “moins”, they may say what the button does.
 */
const symbolsOnly =
  /^[\s\u00d7\u2715-\u2718\u2573\u2a2f\u2190-\u21ff\u25a0-\u25ff\u2630\u2261\u22ee\u22ef\u2026\u2039\u203a\u00ab\u00bb<>|/\\.•·\u2022\u27e8\u27e9\u276e\u276f\p{Co}\u200b-\u200d\ufeff]{1,6}$/u;

/** True for a name made of such signs only. */
export function isSymbolOnly(name: string): boolean {
  return name !== '' && symbolsOnly.test(name);
}

/** Buttons of what the site itself publishes. A button of a form, in RGAA’s words: of HTML, or with its role, anywhere in the page. */
export function buttonsOf(page: ReadPage): readonly PageElement[] {
  const native = page.tagged('button', 'input').filter((element) => roleOf(element) === 'button');
  const written = page.having('role').filter((element) => element.name !== 'button' && roleOf(element) === 'button');
  return [...new Set([...native, ...written])].filter((element) => isExposed(element) && isOwnContent(page, element));
}

/** True inside a form, or tied to one by its attribute. */
export function isInForm(element: PageElement): boolean {
  return attribute(element, 'form') !== undefined || closest(element, ({ name }) => name === 'form') !== undefined;
}

/** Buttons that a person sees and whose name is a sign. */
export function symbolButtons(page: ReadPage, inForm: boolean): readonly PageElement[] {
  return buttonsOf(page).filter(
    (element) => isInForm(element) === inForm && isSeen(element) && isSymbolOnly(nameOf(page, element).text),
  );
}
