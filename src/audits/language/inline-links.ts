import type { Language } from '../../language/index.ts';
import type { LinkEvidence, TextBlock } from '../../model/evidence.ts';
import { isMain, shownLinks } from '../reading/blocks.ts';
import type { ReadUnit } from './journey-units.ts';
import type { ReadState } from './reading.ts';
import { readSigns, type ReadSign } from './sign-findings.ts';

function unitOf(link: LinkEvidence, checkpoint: string): ReadUnit {
  const { selector, headings, region, frame } = link;
  const text = link.text.trim();
  const block: TextBlock = {
    id: selector,
    role: 'link',
    text,
    visible: true,
    region,
    selector,
    headings,
    ...(frame === undefined ? {} : { frame }),
  };
  const unit = { role: 'link', text, prose: false, sentences: [], blocks: [{ index: 0, start: 0 }] } as const;
  return { unit, checkpoint, blocks: [block], seenOn: [checkpoint] };
}

/**
 * Links within a sentence that say nothing by themselves (“pour en savoir plus, cliquez ici”): their words are part of a block, so that the
 * reading of blocks does not see them. One per place and words; a link that is a block of its own is read with the blocks.
 */
export function inlineLinkSigns(states: readonly ReadState[], language: Language): readonly ReadSign[] {
  const units = new Map<string, ReadUnit>();
  for (const state of states) {
    if (state.blocks.length === 0) continue;
    const alone = new Set(state.blocks.filter(({ role }) => role === 'link' || role === 'button').map(({ text }) => text));
    for (const link of shownLinks(state.checkpoint)) {
      if (!isMain(link) || link.text.trim() === '' || alone.has(link.text.trim())) continue;
      const key = `${link.selector}\n${link.text}`;
      const known = units.get(key);
      const unit = unitOf(link, state.checkpoint.id);
      units.set(key, known === undefined ? unit : { ...known, seenOn: [...known.seenOn, state.checkpoint.id] });
    }
  }
  return readSigns([...units.values()], language).filter(({ sign }) => sign === 'empty-link');
}
