import type { LinkEvidence } from '../../../../model/evidence.ts';
import { nameOf } from '../../page/name.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';

/** Files that an office program makes. */
const officeFile = /\.(?:pdf|docx?|docm|odt|rtf|xlsx?|xlsm|ods|pptx?|odp|pub)$/i;
/** Words that announce a file, as `wordsOf` gives them: the address of what is made on demand does not say it. */
const announced =
  /\b(?:telecharge\w{0,5}|download\w{0,3}|pdf|odt|docx?|xlsx?|word|excel|opendocument|cerfa|imprim\w{0,5}|\d{1,6} ?(?:ko|mo|kb|mb|kio|mio|octets))\b/;

function isDocument({ href, kind, text }: LinkEvidence): boolean {
  const path = URL.parse(href)?.pathname ?? href;
  return kind === 'download' || officeFile.test(path) || announced.test(wordsOf(text)) || /\b(?:pdf|docx?|odt)\b/i.test(path);
}

/** Links to files of an office program, or that announce one. */
export function documentLinks(page: ReadPage): readonly LinkEvidence[] {
  const { links } = page.checkpoint.evidence;
  return links.ok ? links.value.filter(isDocument) : [];
}

/** True when something on the page gives or may give a file. */
export function givesDocument(page: ReadPage): boolean {
  const { links, notices } = page.checkpoint.evidence;
  if (!links.ok || documentLinks(page).length > 0 || (notices.ok && notices.value.length > 0)) return true;
  return page
    .tagged('button', 'input', 'object', 'embed')
    .some(
      (element) => element.name === 'object' || element.name === 'embed' || announced.test(wordsOf(nameOf(page, element).text)),
    );
}
