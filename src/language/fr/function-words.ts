/** French grammatical words (articles, pronouns, prepositions, conjunctions, auxiliaries): they say nothing of how rare the vocabulary is. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles ' +
    'je tu il elle on nous vous ils elles me te se moi toi lui soi eux y en qui que quoi dont où lequel laquelle lesquels lesquelles auquel ' +
    'auxquels auxquelles duquel desquels desquelles celui celle ceux celles ceci cela ça rien tout toute tous toutes aucun aucune chaque ' +
    'quelque quelques plusieurs certain certaine certains certaines autre autres même mêmes tel telle tels telles ' +
    'à dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après dès jusque envers parmi selon malgré hors sauf ' +
    'et ou ni mais or car donc si comme quand lorsque puisque quoique afin ainsi alors aussi bien ne pas plus moins très trop peu non oui ' +
    'être suis es est sommes êtes sont étais était étions étiez étaient serai sera serons serez seront serait seraient soit soient été étant ' +
    'avoir ai as a avons avez ont avais avait avions aviez avaient aurai aura aurons aurez auront aurait auraient ait aient eu ayant ' +
    'fait faire peut peuvent pouvez pouvoir doit doivent devez devoir va vont allez aller'
  ).split(' '),
);
