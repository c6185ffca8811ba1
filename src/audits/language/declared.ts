import type { TextBlock } from '../../model/evidence.ts';
import type { Localized } from '../../model/localized.ts';
import type { Finding, FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { identify } from '../identity.ts';
import { isShown, quoteOf } from '../reading/blocks.ts';
import { certainLanguage, heardLanguage, isRecognisable, sameLanguage } from './heard.ts';
import { primary, type ReadState } from './reading.ts';

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
  if (heard === undefined || sameLanguage(heard, declared) || !isRecognisable(declared)) return [];
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
  const code = certainLanguage(block.text);
  const said = block.lang === undefined || block.lang.trim() === '' ? pageCode : primary(block.lang);
  if (code === undefined || said === '' || sameLanguage(code, said) || !isRecognisable(said)) return [];
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
  const most = heardLanguage(blocks, declared);
  const heard = most?.together === true ? undefined : most?.code;
  const first = blocks.find((block) => certainLanguage(block.text) === heard);
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
