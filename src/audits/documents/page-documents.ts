import type { Field, TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { isMain, isShown } from '../reading/blocks.ts';
import { announcedOn } from './announced.ts';
import { askedOn, asksByList, fileFields } from './asked.ts';
import { formFields } from './form-fields.ts';
import { listPlace } from './list-places.ts';
import type { Announcement } from './lead.ts';
import type { Mention } from './mention.ts';
import type { NoticeReading } from './notice-blocks.ts';
import { noticesOn } from './notice-blocks.ts';

type Needs = 'text' | 'fields' | 'links' | 'notices';

/** The documents that one state names. */
export interface PageDocuments {
  readonly mentions: readonly Mention[];
  /** A list, or the words “no document”, before any file is asked for. */
  readonly announces: boolean;
}

/** Where a state stands in its journey: it opens it, it comes before the first upload, or after. */
type Stand = 'first' | 'before' | 'after';

function fieldsOf(checkpoint: Checkpoint<'fields'>): readonly Field[] {
  return checkpoint.evidence.fields.ok ? checkpoint.evidence.fields.value : [];
}

function blocksOf(checkpoint: Checkpoint<'text'>): readonly TextBlock[] {
  return checkpoint.evidence.text.ok ? checkpoint.evidence.text.value : [];
}

function hasUpload(checkpoint: Checkpoint<'fields'>): boolean {
  return fileFields(fieldsOf(checkpoint)).length > 0;
}

/** What follows the upload repeats the documents given (review, confirmation): it shows the person’s data, or asks for more. */
function repeatsDocuments(checkpoint: Checkpoint<Needs>): boolean {
  const showsData = blocksOf(checkpoint).some((block) => isShown(block) && isMain(block) && /‹[^›]{1,80}›/.test(block.text));
  return showsData || formFields(checkpoint).length > 0;
}

/** A document that a page names, or a file that it links to. */
interface Named extends Announcement {
  readonly notice?: NoticeReading;
}

/** What linked files list: their prose tells of many documents that nobody has to give. */
function inNotices(checkpoint: Checkpoint<'notices'>): readonly Named[] {
  return noticesOn(checkpoint).flatMap((notice) =>
    announcedOn(notice.blocks, [])
      .found.filter(({ listed }) => listed)
      .map((announcement) => ({ ...announcement, notice })),
  );
}

function readPage(checkpoint: Checkpoint<Needs>, stand: Stand): PageDocuments {
  const fields = fieldsOf(checkpoint);
  const here = { path: checkpoint.path, checkpoint: checkpoint.id };
  const { links } = checkpoint.evidence;
  const uploads = hasUpload(checkpoint);
  const byControl = askedOn(fields, blocksOf(checkpoint)).map(({ item, field, quote }): Mention => ({
    ...item,
    ...here,
    where: 'asked',
    demanded: true,
    quote,
    selector: field.selector,
  }));
  if (!uploads && stand === 'after' && repeatsDocuments(checkpoint)) return { mentions: [], announces: false };
  const { found, none } = announcedOn(blocksOf(checkpoint), links.ok ? links.value : []);
  const named: readonly Named[] = [...(uploads ? found.filter(({ listed }) => listed) : found), ...inNotices(checkpoint)];
  const told = (where: Mention['where']): readonly Mention[] =>
    named.map(({ item, block, quote, listed, notice }) => ({
      ...item,
      ...here,
      ...(notice === undefined ? {} : { source: notice.source }),
      ...(listed && block.role === 'listItem' ? { list: listPlace(block) } : {}),
      where,
      demanded: where === 'asked' && asksByList(fields),
      quote,
      selector: notice?.selector ?? block.selector,
    }));
  // On a procedure of one page, the list stands above the controls and is read before them.
  const ahead = uploads ? stand === 'first' : stand !== 'after';
  const mentions = [...byControl, ...(uploads ? told('asked') : []), ...(ahead || !uploads ? told('announced') : [])];
  return { mentions, announces: ahead && (none || named.length > 0) };
}

/** Reads every state, journey by journey: what is said after the upload does not announce it. */
export function pagesOf(checkpoints: readonly Checkpoint<Needs>[]): readonly PageDocuments[] {
  const byJourney = Map.groupBy(checkpoints, ({ path, condition }) => `${path}\n${condition}`);
  return [...byJourney.values()].flatMap((states) => {
    const upload = states.findIndex(hasUpload);
    return states.map((state, at) => readPage(state, at === 0 ? 'first' : upload !== -1 && at > upload ? 'after' : 'before'));
  });
}
