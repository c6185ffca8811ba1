import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isSeen } from '../../page/exposure.ts';
import { selectorOf, sourceOf } from '../../page/locate.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { journeyCheck, type Kept, type PlacedHit } from '../check.ts';
import { colourOf, isReddish } from './contrast.ts';

/** What a field looks like: its shape, then its colours. */
interface Look {
  readonly selector: string;
  readonly source: string;
  readonly shape: string;
  readonly colours: string;
}

/** A state, for comparison with the one before an entry was refused. */
interface Shown {
  readonly looks: ReadonlyMap<string, Look>;
  /** Everything else that tells something: number of pictures, words written by style sheets. */
  readonly signs: string;
  /** Texts shown. */
  readonly texts: readonly string[];
  readonly refused: boolean;
  readonly url: string;
}

/** Fields compared on one state. */
const fieldsKept = 200;

function lookOf(page: ReadPage, field: PageElement): Look {
  const shape = [attribute(field, 'data-u-edge'), attribute(field, 'data-u-back-image'), attribute(field, 'title')].join('\n');
  return {
    selector: selectorOf(page, field),
    source: sourceOf(field),
    shape,
    colours: [attribute(field, 'data-u-edge-color')?.split(' ').slice(0, 4).join(' '), attribute(field, 'data-u-back')].join(' '),
  };
}

function signsOf(page: ReadPage): string {
  const pictures = page.tagged('img', 'svg', 'canvas').filter(isSeen).length;
  const images = page.having('data-u-back-image').length;
  const written = ['data-u-before', 'data-u-after'].map((name) => page.having(name).length);
  return [pictures, images, ...written].join(' ');
}

function keep(page: ReadPage): Shown | undefined {
  const { attempt, text, page: facts } = page.checkpoint.evidence;
  if (!text.ok || !facts.ok) return undefined;
  const fields = page
    .tagged('input', 'select', 'textarea')
    .filter((field) => isSeen(field) && Object.hasOwn(field.attribs, 'data-u-edge'));
  const refused =
    page.checkpoint.kind === 'error' &&
    attempt.ok &&
    (attempt.value.action === 'submitEmpty' || attempt.value.action === 'submitInvalid') &&
    attempt.value.nativeMessages.length === 0;
  return {
    looks: new Map(
      fields
        .slice(0, fieldsKept)
        .map((field) => [attribute(field, 'id') ?? attribute(field, 'name') ?? selectorOf(page, field), lookOf(page, field)]),
    ),
    signs: signsOf(page),
    texts: text.value.flatMap((block) => (block.visible ? [block.text] : [])),
    refused,
    url: facts.value.url,
  };
}

const reds = (colours: string): number => colours.split(' ').filter((text) => isReddish(colourOf(text) ?? [0, 0, 0])).length;

/** Fields that turned red and did nothing else, on a page where nothing else was said. */
function redFields(before: Shown, after: Shown): readonly Look[] {
  const known = new Set(before.texts);
  if (before.signs !== after.signs || after.texts.some((text) => !known.has(text))) return [];
  return [...after.looks].flatMap(([key, look]) => {
    const earlier = before.looks.get(key);
    return earlier !== undefined && earlier.shape === look.shape && reds(earlier.colours) === 0 && reds(look.colours) > 0
      ? [look]
      : [];
  });
}

/** The state on which the entry was tried: the last one before it, of the same path, at the same address, not refused itself. */
function stateBefore(states: readonly Kept<Shown | undefined>[], index: number): Shown | undefined {
  const now = states[index];
  for (let at = index - 1; at >= 0; at -= 1) {
    const earlier = states[at];
    if (earlier?.checkpoint.path !== now?.checkpoint.path || earlier?.checkpoint.condition !== now?.checkpoint.condition)
      return undefined;
    if (earlier?.kept?.refused === false) return earlier.kept.url === now?.kept?.url ? earlier.kept : undefined;
  }
  return undefined;
}

/** 3.1.4: a refused entry that only a red edge or background tells: no word, no picture, no thicker edge came with it. */
export const errorByColour = journeyCheck<Shown | undefined>({
  id: 'error-told-by-colour',
  criterion: '3.1',
  tests: ['3.1.4'],
  wcag: ['1.4.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Après l’envoi, ce champ en erreur ne change que de couleur, et aucun message n’apparaît : écrivez l’erreur à côté du champ.',
    'After submission, this field in error only changes its colour, and no message appears: write the error beside the field.',
  ),
  keep,
  across: (states) =>
    states.flatMap(({ checkpoint, kept }, index): readonly PlacedHit[] => {
      if (kept?.refused !== true) return [];
      const before = stateBefore(states, index);
      if (before === undefined) return [];
      return redFields(before, kept).map(({ selector, source }) => ({ checkpoint: checkpoint.id, selector, quote: source }));
    }),
});
