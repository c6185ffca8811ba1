import { attribute, marksOf, type PageElement } from '../../../../language/html/tree.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import type { Concern } from '../absence.ts';
import { captionable, isPicture, picturesOf } from './pictures.ts';

/** A frame that was not read could hold an image: those that were read are in the snapshot. */
function unreadFrame(page: ReadPage): boolean {
  const { page: facts } = page.checkpoint.evidence;
  return !facts.ok || facts.value.frames.some(({ read }) => !read);
}

const anyImage = (page: ReadPage): boolean =>
  picturesOf(page).length > 0 || page.tagged('object', 'embed', 'picture', 'image').length > 0 || unreadFrame(page);

/** Text in an SVG of the page is text; whatever else may be a picture of text. */
const rasterImage = (page: ReadPage): boolean =>
  picturesOf(page).some(({ name }) => name !== 'svg') ||
  page.tagged('object', 'embed', 'image', 'foreignobject').length > 0 ||
  unreadFrame(page);

const captchaMark = /captcha/i;
/** An image that anything around calls a CAPTCHA. */
export function isCaptchaImage(picture: PageElement): boolean {
  const said = ['alt', 'title', 'data-src', 'aria-label', 'name'].map((name) => attribute(picture, name) ?? '').join(' ');
  if (captchaMark.test(said)) return true;
  let level = 0;
  return closest(picture, (at) => (level += 1) <= 4 && captchaMark.test(marksOf(at)), true) !== undefined;
}

function captcha(page: ReadPage): boolean {
  const { page: facts } = page.checkpoint.evidence;
  return !facts.ok || facts.value.captchas.length > 0 || page.tagged('img', 'canvas', 'svg', 'input').some(isCaptchaImage);
}

function captioned(page: ReadPage): boolean {
  return (
    captionable(page).length > 0 ||
    page.tagged('figcaption').length > 0 ||
    page.tagged('figure').length > 0 ||
    page.having('role').some((element) => roleOf(element) === 'figure')
  );
}

const describing = ['longdesc', 'aria-describedby', 'aria-details'] as const;
const described = (page: ReadPage): boolean =>
  describing.some((name) => page.having(name).some(isPicture)) ||
  page
    .tagged('a', 'button', 'summary')
    .some((element) =>
      /descri|l[ée]gende|transcription/i.test(
        `${attribute(element, 'title') ?? ''} ${(element.childNodes[0] as { data?: string } | undefined)?.data?.slice(0, 200) ?? ''}`,
      ),
    );

/** No image; no image but SVG; no CAPTCHA, caption or description in sight. */
export const absences: readonly Concern[] = [
  {
    what: 'image',
    criteria: ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'],
    certainty: 'certain',
    suffices: true,
    present: anyImage,
  },
  { what: 'image that could hold text', criteria: ['1.8'], certainty: 'certain', present: rasterImage },
  { what: 'image used as a CAPTCHA', criteria: ['1.4', '1.5'], certainty: 'likely', present: captcha },
  { what: 'detailed description of an image', criteria: ['1.7'], certainty: 'likely', present: described },
  { what: 'image caption', criteria: ['1.9'], certainty: 'likely', present: captioned },
];
