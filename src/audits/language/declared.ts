import type { TextBlock } from '../../model/evidence.ts';
import type { Localized } from '../../model/localized.ts';
import type { Finding, FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { identify } from '../identity.ts';
import { isShown, quoteOf } from '../reading/blocks.ts';
import { identified, primary, type ReadState } from './reading.ts';

/** Words of a page in one language that make it the page’s. */
const mostOfAPage = 0.6;

const certain = (block: TextBlock): string | undefined => {
  const heard = identified(block.text);
  return heard?.sure === 'certain' ? heard.code : undefined;
};

function draft(state: ReadState, block: TextBlock | undefined, requirement: string, message: Localized): FindingDraft {
  return {
    checkpoint: state.checkpoint.id,
    message,
    requirement,
    ...(block === undefined
      ? {}
      : {
          quote: quoteOf(block.text),
          selector: block.selector,
          ...(block.frame === undefined ? {} : { frame: block.frame }),
          ...(block.rect === undefined ? {} : { rect: block.rect }),
        }),
  };
}

/** Language that most of the certain words of a page are in. */
function heardOf(blocks: readonly TextBlock[]): string | undefined {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const block of blocks) {
    const code = certain(block);
    if (code === undefined) continue;
    all += block.text.length;
    lengths.set(code, (lengths.get(code) ?? 0) + block.text.length);
  }
  return [...lengths].find(([, length]) => length > all * mostOfAPage)?.[0];
}

function ofPage(
  state: ReadState,
  declared: string,
  heard: string | undefined,
  first: TextBlock | undefined,
): readonly FindingDraft[] {
  if (declared === '')
    return [
      draft(
        state,
        undefined,
        'RGAA 8.3',
        say(
          'La page ne dit pas dans quelle langue elle est écrite : ajoutez lang à l’élément html.',
          'The page does not say what language it is in: add lang to the html element.',
        ),
      ),
    ];
  if (heard === undefined || heard === primary(declared)) return [];
  return [
    draft(
      state,
      first,
      'RGAA 8.4',
      say(
        `La page se dit en « ${declared} » et son texte est en « ${heard} » : corrigez lang.`,
        `The page says it is in “${declared}” and its text is in “${heard}”: correct lang.`,
      ),
    ),
  ];
}

function ofBlock(state: ReadState, block: TextBlock, pageCode: string): readonly FindingDraft[] {
  const code = certain(block);
  const said = block.lang === undefined || block.lang.trim() === '' ? pageCode : primary(block.lang);
  if (code === undefined || said === '' || code === said) return [];
  if (said !== pageCode)
    return [
      draft(
        state,
        block,
        'RGAA 8.8',
        say(
          `Ce texte se dit en « ${said} » et il est en « ${code} » : corrigez lang.`,
          `This text says it is in “${said}” and it is in “${code}”: correct lang.`,
        ),
      ),
    ];
  return [
    draft(
      state,
      block,
      'RGAA 8.7',
      say(
        `Ce texte est en « ${code} » et ne le dit pas : ajoutez lang="${code}".`,
        `This text is in “${code}” and does not say so: add lang="${code}".`,
      ),
    ),
  ];
}

function ofState(state: ReadState): readonly FindingDraft[] {
  const { text, page } = state.checkpoint.evidence;
  if (!text.ok || !page.ok) return [];
  const declared = page.value.lang?.trim() ?? '';
  const blocks = text.value.filter((block) => isShown(block) && block.frame === undefined);
  const heard = heardOf(blocks);
  const first = blocks.find((block) => certain(block) === heard);
  const pageFindings = ofPage(state, declared, heard, first);
  // A page that names the wrong language is one problem, not one for each of its texts.
  if (pageFindings.length > 0) return pageFindings;
  return blocks.flatMap((block) => ofBlock(state, block, primary(declared)));
}

/**
 * Texts whose declared language is not theirs: a synthetic voice reads them with the wrong sounds. Only texts of ten words or more, whose
 * language is certain, are spoken of; quotes and names in another language are rarely that long.
 */
export function declaredLanguages(states: readonly ReadState[]): readonly Finding[] {
  return identify('language/declared', states.flatMap(ofState));
}
