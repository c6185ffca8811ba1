/**
 * Articles, possessives, demonstratives, pronouns, the commonest prepositions and conjunctions, to be and to have: they say nothing of how
 * rare the vocabulary is.
 */
const silent =
  'le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles ' +
  'je tu il elle on nous vous ils elles me te se moi toi lui soi eux y en qui que quoi dont où lequel laquelle lesquels lesquelles auquel ' +
  'auxquels auxquelles duquel desquels desquelles celui celle ceux celles ceci cela ça ' +
  'à dans par pour sur sous avec sans chez vers entre contre et ou ni mais or car donc comme quand ' +
  'être suis es est sommes êtes sont étais était étions étiez étaient serai sera serons serez seront serait seraient soit soient été étant ' +
  'avoir ai as a avons avez ont avais avait avions aviez avaient aurai aura aurons aurez auront aurait auraient ait aient eu ayant';

/** Grammatical words that say how much, how often, when or what one may do: they are part of the vocabulary that a reader needs. */
const saying =
  'rien tout toute tous toutes aucun aucune chaque quelque quelques plusieurs certain certaine certains certaines autre autres même mêmes ' +
  'tel telle tels telles depuis pendant avant après dès jusque envers parmi selon malgré hors sauf si lorsque puisque quoique afin ainsi ' +
  'alors aussi bien ne pas plus moins très trop peu non oui ' +
  'fait faire peut peuvent pouvez pouvoir doit doivent devez devoir va vont allez aller';

/** Grammatical words that no vocabulary is measured on. */
export const silentWords: ReadonlySet<string> = new Set(silent.split(' '));

/** All French grammatical words. */
export const functionWords: ReadonlySet<string> = new Set(`${silent} ${saying}`.split(' '));
