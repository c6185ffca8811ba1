const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of “être” by number; those of `either` agree with both. */
const singular = list('suis es est étais était fus fut serai seras sera serais serait sois soit');
const plural = list('sommes sont étions étaient furent serons seront serions seraient soyons soient');
const either = list('être étant été êtes étiez fûtes serez seriez soyez');

const avoir = list(
  'avoir ayant ai as a avons avez ont avais avait avions aviez avaient eut eurent aurai auras aura aurons aurez auront aurais aurait ' +
    'aurions auriez auraient aie aies ait ayons ayez aient',
);

const devoir = list('doit doivent devra devront devrait devraient');

/** “est-il”, “sont-elles” without their pronoun. */
function bare(word: string): string {
  if (!word.includes('-')) return word;
  return word.replace(/-(?:t-)?(?:il|elle|on|ils|elles|vous|nous|je|tu|ce)$/u, '');
}

/** Number of a form of “être”; undefined for any other word. */
export function numberOfBeing(word: string): 'singular' | 'plural' | 'either' | undefined {
  const form = bare(word);
  if (singular.has(form)) return 'singular';
  if (plural.has(form)) return 'plural';
  return either.has(form) ? 'either' : undefined;
}

export function isHaving(word: string): boolean {
  return avoir.has(bare(word));
}

/** “doit”, “devront”: what somebody must do; “vous devez” names its reader and is not among them. */
export function isMust(word: string): boolean {
  return devoir.has(bare(word));
}

const between = list(
  'pas plus jamais point guère aussi ainsi alors donc également ensuite déjà encore toujours souvent parfois bien mieux désormais ' +
    'dorénavant cependant toutefois néanmoins enfin soit tout toute tous toutes directement y en rarement seulement uniquement ' +
    'obligatoirement impérativement automatiquement immédiatement systématiquement généralement normalement puis même trop très moins ' +
    'tôt tard ni non certes notamment par',
);
const never = list('par ni');

/** Adverbs that may stand between an auxiliary and its participle. */
export function mayStandBetween(word: string): boolean {
  return !never.has(word) && (between.has(word) || /..ment$/u.test(word));
}
