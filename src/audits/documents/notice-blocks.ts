import type { TextBlock } from '../../model/evidence.ts';
import type { Notice, NoticeBlock } from '../../model/notice.ts';
import type { Checkpoint } from '../../model/journey.ts';

/** A linked PDF as blocks of text. */
export interface NoticeReading {
  /** Address of the file. */
  readonly source: string;
  /** The link to it. */
  readonly selector: string;
  readonly blocks: readonly TextBlock[];
}

/** The PDF seen as a section of the page that links to it: its quotes lead to the link. */
function textBlock(notice: Notice, { role, text }: NoticeBlock, headings: readonly string[], index: number): TextBlock {
  const { selector, region } = notice;
  const level = role === 'heading' ? { level: 3 } : {};
  return { id: `n${index}`, role, ...level, text, visible: true, region, selector: `${selector} > ${index}`, headings };
}

function blocksOf(notice: Notice, blocks: readonly NoticeBlock[]): readonly TextBlock[] {
  const above = [...notice.headings, notice.text].filter((words) => words !== '');
  let title: string | undefined;
  return blocks.map((block, index) => {
    const made = textBlock(notice, block, title === undefined || block.role === 'heading' ? above : [...above, title], index);
    if (block.role === 'heading') title = block.text;
    return made;
  });
}

/** The readable PDF files that a state links to, each as blocks of text; a closed menu or the site's footer offers none of the procedure. */
export function noticesOn(checkpoint: Checkpoint<'notices'>): readonly NoticeReading[] {
  // A state without such a link, or of an older run, has no evidence of this kind.
  const { notices } = checkpoint.evidence as Partial<typeof checkpoint.evidence>;
  if (notices?.ok !== true) return [];
  return notices.value.flatMap((notice): readonly NoticeReading[] => {
    const { content, region } = notice;
    if (!content.ok || (region !== 'main' && region !== 'dialog')) return [];
    return [{ source: notice.url, selector: notice.selector, blocks: blocksOf(notice, content.value.blocks) }];
  });
}
