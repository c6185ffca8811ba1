import { say } from '../../../../method/say.ts';
import { isExposed } from '../../page/exposure.ts';
import { explicitRole, implicitRole } from '../../page/role.ts';
import type { PageCheck } from '../check.ts';

/** Roles that WAI-ARIA 1.2 (5.2.8.6) says an author must not name. */
const unnamed = new Set(
  'caption code deletion emphasis generic insertion none paragraph presentation strong subscript superscript'.split(' '),
);
/** Attributes that name or describe a role, of no use but on a role that takes them. `aria-label` on such an element is axe-core’s to show. */
const naming = ['aria-braillelabel', 'aria-brailleroledescription', 'aria-roledescription'] as const;

/** 7.1: a name for braille, or for the role, on an element that may have none: assistive technologies ignore it. */
export const prohibitedNaming: PageCheck = {
  id: 'prohibited-naming',
  criterion: '7.1',
  tests: ['7.1.1'],
  wcag: ['4.1.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Cet attribut ARIA n’est pas permis sur un élément de ce rôle et sera ignoré : donner à l’élément un rôle qui l’accepte, ou écrire l’information en texte.',
    'This ARIA attribute is not allowed on an element of this role and will be ignored: give the element a role that takes it, or write the information as text.',
  ),
  on: (page) =>
    [...new Set(naming.flatMap((name) => page.having(name)))]
      .filter((element) => unnamed.has(explicitRole(element) ?? implicitRole(element)) && isExposed(element))
      .filter((element) => naming.some((name) => (element.attribs[name] ?? '').trim() !== ''))
      .map((element) => ({ element })),
};
