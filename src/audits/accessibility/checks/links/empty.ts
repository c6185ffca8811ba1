import { say } from '../../../../method/say.ts';
import { isSeen } from '../../page/exposure.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import { nameOf } from '../../page/name.ts';
import type { PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';
import { linksOf, mayBeScriptLink } from './links.ts';

/** Glyphs of icon fonts (private use), joiners and marks of no width: nothing is read aloud. */
const unreadable = /^[\s\p{Co}\u200b-\u200f\u2060\ufeff\u00ad]{1,20}$/u;

/** 6.2: a link that holds only a glyph of an icon font. axe-core says those that hold nothing at all. */
export const glyphLink: PageCheck = {
  id: 'glyph-link',
  criterion: '6.2',
  tests: ['6.2.1'],
  wcag: ['1.1.1', '2.4.4'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Ce lien ne contient qu’un pictogramme de police d’icônes, qui ne se lit pas : ajouter un intitulé (texte, texte masqué ou aria-label).',
    'This link holds only a glyph of an icon font, which is not read: add a name (text, hidden text or aria-label).',
  ),
  on: (page) =>
    linksOf(page)
      .filter((element) => isSeen(element) && unreadable.test(nameOf(page, element).text))
      .map((element) => ({ element })),
};

/** 6.2 has one test, whether each link has a name: a machine sees it. */
export const everyLinkNamed: Compliance = {
  criterion: '6.2',
  id: 'every-link-named',
  holds(page) {
    const links = linksOf(page);
    const named = links.every((element) => {
      const { text } = nameOf(page, element);
      return text !== '' && !unreadable.test(text);
    });
    return links.length > 0 && named && !hasUnreadFrame(page) && !page.tagged('a').some(mayBeScriptLink);
  },
};
