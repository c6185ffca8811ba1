import type { Field } from '../../../model/evidence.ts';
import type { ReadPage } from './read-page.ts';
import { wordsOf } from './words.ts';

/** An address without its query and fragment: a person types on the page, whatever was asked of it. */
const placeOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** Data by the words of the control that the scenario types them in, on the page of this state. Undefined where two data go in one name. */
function typedOn(page: ReadPage): ReadonlyMap<string, string | undefined> {
  const { page: facts } = page.checkpoint.evidence;
  const here = facts.ok ? placeOf(facts.value.url) : undefined;
  const typed = new Map<string, string | undefined>();
  for (const { do: what, datum, control, urlBefore } of page.steps) {
    if (what !== 'fill' || datum === undefined || control === undefined || placeOf(urlBefore) !== here) continue;
    const words = wordsOf(control);
    typed.set(words, typed.has(words) && typed.get(words) !== datum ? undefined : datum);
  }
  return typed;
}

/** Name of the datum of the scenario that a field holds, or that the person types in it later on the same page. */
export function dataOf(page: ReadPage): (field: Field) => string | undefined {
  const typed = typedOn(page);
  return (field) => field.datum ?? typed.get(wordsOf(field.accessibleName)) ?? typed.get(wordsOf(field.label));
}
