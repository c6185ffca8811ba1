import { acronymsIn, explains } from '../../language/fr/acronyms.ts';
import { knownAcronyms } from '../../language/fr/known-acronyms.ts';
import type { TextBlock } from '../../model/evidence.ts';
import type { LanguageInventory } from '../../model/language.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';

interface ReadState {
  readonly id: string;
  readonly blocks: readonly TextBlock[];
}

interface Use {
  readonly checkpoint: string;
  readonly block: TextBlock;
}

function firstUses(states: readonly ReadState[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { id, blocks } of states) {
    for (const block of blocks) {
      for (const acronym of acronymsIn(block.text)) if (!uses.has(acronym)) uses.set(acronym, { checkpoint: id, block });
    }
  }
  return uses;
}

function finding(acronym: string, { checkpoint, block }: Use, code: string): FindingDraft {
  const known = code === 'fr' ? knownAcronyms.get(acronym) : undefined;
  const meaningFr = known === undefined ? '' : ` Il pourrait dire : « ${known.fr} ».`;
  const meaningEn = known === undefined ? '' : ` It could say: “${known.en}”.`;
  return {
    checkpoint,
    message: say(
      `Le sigle ${acronym} n’est expliqué nulle part sur le parcours.${meaningFr}`,
      `The acronym ${acronym} is explained nowhere on the journey.${meaningEn}`,
    ),
    quote: block.text.slice(0, 300),
    found: acronym,
    place: acronym,
    selector: block.selector,
    ...(block.rect === undefined ? {} : { rect: block.rect }),
    requirement: 'PiDila 108',
  };
}

/** Acronyms met on the journey; one counts as explained when any state read explains it. */
export function acronymsOf(states: readonly ReadState[], code: string): LanguageInventory['acronyms'] {
  const texts = states.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return [...firstUses(states)].map(([acronym, use]) => {
    const known = code === 'fr' ? knownAcronyms.get(acronym) : undefined;
    return {
      acronym,
      explained: texts.some((text) => text.includes(acronym) && explains(text, acronym)),
      ...(known === undefined ? {} : { known }),
      finding: finding(acronym, use, code),
    };
  });
}
