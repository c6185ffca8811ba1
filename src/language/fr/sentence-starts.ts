import { functionWords } from './function-words.ts';

const others = new Set(
  (
    'comment combien pourquoi ensuite enfin puis cependant toutefois également néanmoins pourtant voici voilà attention merci bonjour ' +
    'd’ l’ c’ s’ j’ n’ qu’ jusqu’ lorsqu’ puisqu’ chacun chacune cela ici là sinon sans outre selon sauf veuillez ne rien toute'
  ).split(' '),
);

/** True for a capitalised French word that begins a sentence rather than goes on with a name: a grammatical word, an order (“Joignez”). */
export function isFrenchStart(word: string): boolean {
  const small = word.toLowerCase().replace("'", '’');
  return functionWords.has(small) || others.has(small) || /\p{Ll}{2,}ez$/u.test(word);
}
