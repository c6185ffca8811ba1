import { say } from '../../../../method/say.ts';
import type { ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';

/** Declarations of HTML and XHTML that a validator knows; `about:legacy-compat` is the legacy string of HTML. */
const known = [
  /^html(?: about:legacy-compat)?$/i,
  /^html -\/\/w3c\/\/dtd html (?:3\.2|4\.0|4\.01)(?: (?:transitional|frameset|final))?\/\/en(?: http\S{1,100})?$/i,
  /^html -\/\/w3c\/\/dtd xhtml (?:1\.0 (?:strict|transitional|frameset)|1\.1|basic 1\.\d)\/\/en http\S{1,100}$/i,
  /^html -\/\/w3c\/\/dtd xhtml\+rdfa 1\.\d\/\/en http\S{1,100}$/i,
];

const shown = new Set([
  'html',
  'head',
  'body',
  'meta',
  'style',
  'link',
  'title',
  'pre',
  'img',
  'video',
  'audio',
  'embed',
  'source',
  'div',
]);

/** The page that a browser makes of its own to show a file of text, a picture or a video. */
function isViewer(page: ReadPage): boolean {
  return (
    page.elements.length <= 8 &&
    page.tagged('pre', 'img', 'video', 'audio', 'embed').length === 1 &&
    page.elements.every(({ name }) => shown.has(name))
  );
}

/** Declared type of the main document: undefined when it could not be read or the document is no HTML, `` when there is none. */
function doctypeOf(page: ReadPage): string | undefined {
  const { page: facts, dom } = page.checkpoint.evidence;
  if (!facts.ok || !dom.ok || page.tagged('html').length === 0 || isViewer(page)) return undefined;
  return facts.value.doctype ?? '';
}

/** True when the page is HTML of today; undefined when nothing says so. */
export function isHtml5(page: ReadPage): boolean | undefined {
  const doctype = doctypeOf(page);
  return doctype === undefined || doctype === '' ? undefined : known[0]?.test(doctype);
}

const missing: PageCheck = {
  id: 'no-doctype',
  criterion: '8.1',
  tests: ['8.1.1'],
  wcag: ['4.1.1'],
  proof: 'proof',
  impact: 'minor',
  message: say(
    'La page n’a pas de type de document : commencez-la par <!DOCTYPE html>.',
    'The page has no document type: begin it with <!DOCTYPE html>.',
  ),
  on: (page) => (doctypeOf(page) === '' ? [{ quote: '<html>' }] : []),
};

const invalid: PageCheck = {
  id: 'doctype-unknown',
  criterion: '8.1',
  tests: ['8.1.2'],
  wcag: ['4.1.1'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'Ce type de document n’est pas l’un de ceux de HTML : écrivez <!DOCTYPE html>.',
    'This document type is none of those of HTML: write <!DOCTYPE html>.',
  ),
  on: (page) => {
    const doctype = doctypeOf(page);
    return doctype === undefined || doctype === '' || known.some((form) => form.test(doctype))
      ? []
      : [{ quote: `<!DOCTYPE ${doctype}>` }];
  },
};

/** The parser of a browser keeps a type of document only when it stands before `html`: present and known is enough. */
const held: Compliance = {
  criterion: '8.1',
  id: 'doctype',
  holds: (page) => known.some((form) => form.test(doctypeOf(page) ?? '')),
};

/** The type of the document. */
export const doctypeChecks: readonly PageCheck[] = [missing, invalid];
export const doctypeCompliances: readonly Compliance[] = [held];
