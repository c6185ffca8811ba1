import { say } from '../../../../method/say.ts';
import { dataOf } from '../../page/datum.ts';
import { labelWords } from '../../page/words.ts';
import { journeyCheck, type JourneyCheck, type Kept, type PlacedHit } from '../check.ts';
import type { ReadPage } from '../../page/read-page.ts';

/** A field of a state that holds a datum of the scenario. */
interface Held {
  readonly datum: string;
  readonly label: string;
  readonly words: string;
  readonly selector: string;
}

const again = /\b(?:confirm\w{0,8}|repet\w{0,5}|ressais\w{0,5}|resais\w{0,5}|verif\w{0,8}|repeat|again|retype)\b/;

function heldOn(page: ReadPage): readonly Held[] {
  const { fields } = page.checkpoint.evidence;
  if (!fields.ok) return [];
  const datumOf = dataOf(page);
  return fields.value.flatMap((field): readonly Held[] => {
    const label = field.label === '' ? field.accessibleName : field.label;
    const words = labelWords(label);
    const datum = datumOf(field);
    if (datum === undefined || !field.visible || words === '' || again.test(words)) return [];
    return [{ datum, label: label.slice(0, 120), words, selector: field.selector }];
  });
}

/** The first state on which a datum is asked with each wording. */
function wordings(
  states: readonly Kept<readonly Held[]>[],
): ReadonlyMap<string, readonly (Held & { readonly checkpoint: string })[]> {
  const first = new Map<string, Held & { readonly checkpoint: string }>();
  for (const { checkpoint, kept } of states)
    for (const held of kept) {
      const key = `${held.datum}\n${held.words}`;
      if (!first.has(key)) first.set(key, { ...held, checkpoint: checkpoint.id });
    }
  return Map.groupBy([...first.values()], ({ datum }) => datum);
}

/**
 * 11.3: the same datum of the scenario asked with other words on another page or twice on one. The criterion accepts other words when
 * no one can doubt that the same thing is asked, and a value may stand for two things: a person looks.
 */
export const sameDatumOtherLabel: JourneyCheck = journeyCheck<readonly Held[]>({
  id: 'same-datum-other-label',
  criterion: '11.3',
  tests: ['11.3.1', '11.3.2'],
  wcag: ['3.2.4'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'La même information est demandée avec une autre étiquette ailleurs dans la démarche : vérifier que la personne comprend que c’est la même.',
    'The same information is asked with another label elsewhere in the procedure: check that the person understands that it is the same.',
  ),
  keep: heldOn,
  across: (states) =>
    [...wordings(states).values()].flatMap((asked): readonly PlacedHit[] => {
      const [first, ...others] = asked;
      return first === undefined
        ? []
        : others.map(({ checkpoint, label, selector }) => ({ checkpoint, selector, quote: `${label} / ${first.label}` }));
    }),
});
