import type { Localized } from '../../model/localized.ts';
import { stepWords } from '../schema/step.ts';
import type { Issue } from './issue.ts';
import { alternatives, quote, say } from './say.ts';
import { didYouMean } from './suggest.ts';

/** Keys that stand beside the word of a step, never inside its value. */
const besideKeys = ['submission', 'id', 'expect'];
const targetKeys = ['role', 'name', 'label', 'text', 'css', 'in', 'exact', 'nth', 'with', 'option', 'file', 'key'];

/** A key that the mapping does not know, with what was probably meant. `tag`: see `mappingTag`. */
export function unknownKey(issue: Issue, key: string, tag: string): Localized {
  const [, kind = '', list = ''] = tag.split(' ');
  const known = list.split(',').filter((word) => word !== 'run');
  if (kind === 'step') return unknownInStep(issue, key, known);
  const word = String(issue.path.at(-1) ?? '');
  if (besideKeys.includes(key) && (stepWords as readonly string[]).includes(word)) return beside(key, word);
  return unknown(key, known, issue.path.length === 0 ? '' : word);
}

function unknownInStep(issue: Issue, key: string, known: readonly string[]): Localized {
  const keys = typeof issue.value === 'object' && issue.value !== null ? Object.entries(issue.value) : [];
  const word = keys.find(([name]) => (stepWords as readonly string[]).includes(name));
  if (word === undefined) {
    const words = stepWords.filter((name) => name !== 'run');
    const meant = didYouMean(key, words);
    const all = alternatives(words);
    return say(
      `Unknown step ${quote(key)}${meant.en || `: a step is ${all.en}`}`,
      `Étape inconnue ${quote(key)}${meant.fr || ` : une étape est ${all.fr}`}`,
    );
  }
  if (!targetKeys.includes(key)) return unknown(key, known, word[0]);
  return say(
    `${quote(key)} belongs inside ${quote(word[0])}: indent it two spaces further, under ${quote(word[0])}`,
    `${quote(key)} va dans ${quote(word[0])} : décalez-le de deux espaces de plus, sous ${quote(word[0])}`,
  );
}

const beside = (key: string, word: string): Localized =>
  say(
    `${quote(key)} stands beside ${quote(word)}, not inside it: align the two words`,
    `${quote(key)} se place à côté de ${quote(word)}, pas dedans : alignez les deux mots`,
  );

function unknown(key: string, known: readonly string[], where: string): Localized {
  const meant = didYouMean(key, known);
  const all = alternatives(known);
  const place = where === '' ? say('', '') : say(` in ${quote(where)}`, ` dans ${quote(where)}`);
  return say(
    `Unknown key ${quote(key)}${place.en}${meant.en || `: it may hold ${all.en}`}`,
    `Clé inconnue ${quote(key)}${place.fr}${meant.fr || ` : il peut contenir ${all.fr}`}`,
  );
}
