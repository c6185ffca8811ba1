/** Any of some expressions, each line a list of alternatives. */
const anyOf = (...lines: readonly string[]): RegExp => new RegExp(lines.join('|'), 'iu');

const inNumber = 's?(?!\\p{L})';

/** A message tied to a field says that something is wrong. */
export const saysProblem = anyOf(
  `erreur${inNumber}|invalide${inNumber}|incorrecte?${inNumber}|erroné|(?:non|pas) (?:valide|conforme|reconnu|autorisé|accepté|supporté|renseigné)`,
  `échou|échec|impossible|introuvable|inexistant|n['’]existe(?:nt)? pas|expiré|problème|incident|indisponible|inconnue?${inNumber}|incohéren|dépass`,
  'trop (?:long|court|lourd|gros|grand|volumineux|petit|ancien)|refusé|rejeté|non pris|ne correspond|ne peut (?:pas )?être',
  `manquante?${inNumber}|vide(?!\\p{L})|corrompue?${inNumber}|infectée?${inNumber}|perdue?${inNumber}|insuffisante?${inNumber}|mauvaise?s? `,
  "n['’](?:a|ont|avons) pas (?:pu|été|fonctionné)|ne fonctionne pas|n['’]est pas|ne sont pas|(?:est|sont) (?:faux|fausses?)",
  'rencontre (?:actuellement )?des difficultés|oups|interrompu|interdit|incompl[eè]t|anomalie|déjà utilisé|bloqué|exception|incompatible',
  '(?<!\\p{L})err(?:or|_\\w)|failed|failure|timeout|délai[^.]{0,20} (?:dépassé|expiré)',
);

/** An alert says that something failed: alerts also inform, so that fewer words count. */
export const saysFailure = anyOf(
  `(?:^|une |l['’]|cette )erreur${inNumber}|err(?:or)?[_ ]|invalide${inNumber}|incorrecte?${inNumber}|échoué|échec|impossible d|introuvable`,
  "(?:a|est) expirée?|(?:problème|incident|erreur)s? (?:technique|de connexion|est survenu|s['’]est produit)|indisponible|oups",
  "n['’](?:a|ont|avons) pas (?:pu|fonctionné)|rencontre (?:actuellement )?des difficultés|contient des erreurs|erreurs ont été",
  '(?:a|est|été) (?:refusé|rejeté|interrompu|bloqué)e?(?!\\p{L})',
);

/** All went well, or nothing is asked. */
export const saysSuccess = anyOf(
  'succès|(?:a|ont) bien été|(?:est|sont) bien |félicitations|merci(?! de )',
  "sans erreur|aucune erreur|pas d['’]erreur|pas obligatoire",
);

const notOrders =
  'avez|êtes|serez|aurez|assez|chez|nez|pouvez|aviez|étiez|disposez|souhaitez|ayez|soyez|rendez-vous(?! (?:sur|à|au|dans|en))';

/** What to do: “saisissez”, “veuillez réessayer”, “vous devez”, “merci de vérifier”, an infinitive at the head of a sentence. */
export const saysAction = anyOf(
  `(?<!\\p{L})(?!${notOrders})\\p{L}{3,20}ez(?!\\p{L})(?!-vous (?:pas|sûr))`,
  '(?<!\\p{L})(?:merci|prière|pensez|il faut|essayons|réessaie|recommence)(?!\\p{L})',
  "(?:^|[.!?:]\\s)\\p{L}{2,20}(?:er|ir|oir|re)\\s(?:un|une|le|la|les|l['’]|votre|vos|au|à|seulement|uniquement|plus)",
);

/** What is expected: a format, a bound, an example, a duty; or what is missing, which says enough. */
export const saysExpected = anyOf(
  '(?:doi(?:t|vent)|devr(?:a|ont|ait))(?!\\p{L})|(?<!in)attendu|exemple|(?<!\\p{L})ex\\s?[.:]|format (?:jj|aaaa)|jj[/ ]?mm|(?<!\\p{L})comme \\S',
  'maximum|minimum|maximal|minimal|au (?:moins|plus)|entre \\d|limitée? à|obligatoire|requis|formats? (?:acceptés?|autorisés?|admis)|seuls? |uniquement',
  '\\d+\\s?(?:chiffres|caractères|lettres|mo|ko|go)(?!\\p{L})|\\d[\\d\\s]{8,}|longueur|avant le|après le|postérieur|antérieur|supérieur|inférieur',
  "déjà (?:une?|déposé|utilisé|un compte)|n['’]est pas une? |(?:peut|doit) pas (?:être vide|contenir|comporter|dépasser|excéder)",
  'plus tard|rouvrira|reprendra|rétabli|de retour',
);
