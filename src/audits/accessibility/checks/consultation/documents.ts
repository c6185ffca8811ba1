import type { Localized } from '../../../../model/localized.ts';
import type { Notice, NoticeText } from '../../../../model/notice.ts';
import { say } from '../../../../method/say.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import type { Hit, PageCheck } from '../check.ts';

/** What the procedure itself needs or gives: forms, notices, receipts. As `wordsOf` gives it. */
const ofProcedure =
  /\b(?:formulaires?|cerfa|notices?|attestations?|dossiers?|recapitulatifs?|recepisses?|accuse de reception|justificatifs?|demandes?|imprimes?|modeles?|declarations?|certificats?|pieces?|forms?|application|receipt|acknowledgement|checklist)\b/;

/** Words that tell of another version of a document. */
const otherVersion =
  /\b(?:version|format|document|fichier|file) (?:html|accessible|texte|text|odt|word|doc|docx|opendocument|audio|falc|en ligne|web)\b|\b(?:html|accessible) version\b/;

function isOfProcedure({ text, url, region, headings }: Notice): boolean {
  const inPlace = region === 'main' || region === 'dialog';
  const file = decodeName(URL.parse(url)?.pathname.split('/').at(-1) ?? '');
  return inPlace && [text, file, headings.at(-1) ?? ''].some((words) => ofProcedure.test(wordsOf(words)));
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** True when the page speaks of another version of a file, or links to the same in another format. */
function mayHaveOther(page: ReadPage, notice: Notice): boolean {
  const { text, links } = page.checkpoint.evidence;
  const spoken = text.ok && text.value.some((block) => otherVersion.test(wordsOf(block.text)));
  const stem = (address: string): string => (URL.parse(address)?.pathname ?? address).replace(/\.\w{2,5}$/, '');
  return spoken || (links.ok && links.value.some(({ href }) => href !== notice.url && stem(href) === stem(notice.url)));
}

/** What keeps the file from being read aloud, each a reason by itself; and whether one of them is enough to be certain. */
function lacksOf({ access, truncated }: NoticeText): {
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly sure: boolean;
} {
  const fr: string[] = [];
  const en: string[] = [];
  const put = (french: string, english: string): void => {
    fr.push(french);
    en.push(english);
  };
  if (access === undefined) return { fr, en, sure: false };
  if (!access.text && !truncated) put('ne contient que des images', 'holds only pictures');
  if (!access.tagged) put('n’est pas balisé', 'is not tagged');
  if (access.language === undefined) put('ne dit pas sa langue', 'does not say its language');
  const sure = fr.length > 0;
  if (access.title === undefined) put('n’a pas de titre', 'has no title');
  return { fr, en, sure };
}

function messageOf(fr: readonly string[], en: readonly string[]): Localized {
  return say(
    `Ce PDF ${fr.join(', ')} : rendez-le accessible ou proposez une version accessible. L’âge du fichier n’en exempte pas s’il est nécessaire à la démarche.`,
    `This PDF ${en.join(', ')}: make it accessible or offer an accessible version. The age of the file is no exemption when the procedure needs it.`,
  );
}

function hitOf(page: ReadPage, notice: Notice): readonly Hit[] {
  const { content, selector, text, url } = notice;
  if (!content.ok) return [];
  const { fr, en, sure } = lacksOf(content.value);
  if (fr.length === 0) return [];
  const proved = sure && notice.visible && isOfProcedure(notice) && !mayHaveOther(page, notice);
  const hit = { selector, quote: `${text} (${url})`, message: messageOf(fr, en) };
  return [proved ? hit : { ...hit, doubtful: true }];
}

const unreadable: PageCheck = {
  id: 'document-not-accessible',
  criterion: '13.3',
  tests: ['13.3.1'],
  wcag: ['1.3.1', '3.1.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Ce PDF n’est pas accessible : rendez-le accessible ou proposez une version accessible.',
    'This PDF is not accessible: make it so or offer an accessible version.',
  ),
  on: (page) => {
    const { notices } = page.checkpoint.evidence;
    return notices.ok ? notices.value.flatMap((notice) => hitOf(page, notice)) : [];
  },
};

/** Files to download. */
export const documentChecks: readonly PageCheck[] = [unreadable];
