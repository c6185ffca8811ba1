import type { Detector } from '../../sign.ts';

/** Says that something is wrong. */
const problem =
  /erreurs?(?!\p{L})|invalides?(?!\p{L})|incorrecte?s?(?!\p{L})|erroné|non valides?|pas valides?|non conformes?|pas conformes?|échou|échec|impossible|introuvable|inexistante?|n['’]existe pas|n['’]existent pas|expiré|problème|incident|indisponible|inconnue?s?(?!\p{L})|non reconnu|pas reconnu|incohéren|dépass|trop (?:long|court|lourd|gros|grand|volumineux|petit|ancien)|refusé|rejeté|non autorisé|pas autorisé|non accepté|pas accepté|non supporté|pas supporté|non pris|manquante?s?(?!\p{L})|vide(?!\p{L})|ne correspond|ne peut (?:pas )?être|n['’]a pas (?:pu|été)|n['’]ont pas (?:pu|été)|n['’]est pas|ne sont pas|ne fonctionne pas|n['’]a pas fonctionné|oups|interrompu|interdit|mauvaise?s? |incomplet|incomplète|anomalie|déjà utilisé|bloqué|exception|incompatible|perdue?(?!\p{L})|insuffisante?s?(?!\p{L})|(?<!\p{L})err(?:or|_\w)|failed|failure|timeout|non renseigné|pas renseigné|délai[^.]{0,20} (?:dépassé|expiré)/iu;

/** Same, in an alert: alerts also inform, so only plain failures count. */
const failure =
  /(?:^|une |l['’]|cette )erreurs?(?!\p{L})|err(?:or)?[_ ]|invalides?(?!\p{L})|incorrecte?s?(?!\p{L})|échoué|échec|impossible d|introuvable|(?:a|est) expirée?|(?:problème|incident|erreur)s? (?:technique|de connexion|est survenu|s['’]est produit)|indisponible|n['’](?:a|ont) pas (?:pu|fonctionné)|(?:a|est|été) (?:refusé|rejeté|interrompu|bloqué)e?(?!\p{L})|oups|contient des erreurs|erreurs ont été/iu;

/** Says that all went well, or only informs. */
const success =
  /succès|(?:a|ont) bien été|est bien |sont bien |avec succès|félicitations|merci(?! de )|sans erreur|aucune erreur|pas d['’]erreur|pas obligatoire/iu;

/** A verb that says what to do: “saisissez”, “veuillez réessayer”, “vous devez”, “merci de vérifier”, an infinitive at the head of a sentence. */
const action =
  /(?<!\p{L})(?!avez|êtes|serez|aurez|assez|chez|nez|pouvez|aviez|étiez|disposez|souhaitez|ayez|soyez|rendez-vous(?! (?:sur|à|au|dans|en)))\p{L}{3,20}ez(?!\p{L})(?!-vous (?:pas|sûr))|(?<!\p{L})(?:merci|prière|pensez|il faut|essayons|réessaie|recommence)(?!\p{L})|(?:^|[.!?:]\s)\p{Lu}?\p{L}{2,20}(?:er|ir|oir|re)\s(?:un|une|le|la|les|l['’]|votre|vos|au|à|seulement|uniquement|plus)/iu;

/** What is expected: a format, a bound, an example, a duty; or what is missing, which says enough. */
const expected =
  /(?:doi(?:t|vent)|devr(?:a|ont|ait))(?!\p{L})|(?<!in)attendue?s?|(?:par )?exemple|(?<!\p{L})ex\s?[.:]|format (?:jj|aaaa)|jj[/ ]?mm|(?<!\p{L})comme \S|maximum|minimum|maximal|minimal|au (?:moins|plus)|entre \d|limitée? à|obligatoire|requise?s?|formats? (?:acceptés?|autorisés?|admis)|seuls? |uniquement|\d+\s?(?:chiffres|caractères|lettres|mo|ko|go)(?!\p{L})|avant le|après le|postérieure|antérieure|supérieure|inférieure|plus tard|déjà (?:une?|déposé|utilisé|un compte)|n['’]est pas une? |(?:peut|doit) pas (?:être vide|contenir|comporter|dépasser|excéder)|longueur|rouvrira|reprendra|rétabli|de retour|\d[\d\s]{8,}/iu;

/** Texts longer than this explain something; alerts sooner than messages tied to a field. */
const longest = { error: 400, alert: 160 };

/** Error messages that say that something is wrong and neither what is expected nor what to do. */
export const unhelpfulErrors: Detector = (unit) => {
  const { text, role } = unit;
  if (role !== 'error' && role !== 'alert') return [];
  const isProblem = role === 'error' ? problem : failure;
  if (text.length > longest[role] || !isProblem.test(text) || success.test(text) || action.test(text) || expected.test(text))
    return [];
  return [
    {
      sign: 'unhelpful-error',
      start: 0,
      end: text.length,
      advice: {
        fr: `« ${text} » dit que quelque chose ne va pas, mais pas quoi faire : dites ce qui est attendu, avec un exemple, ou comment continuer.`,
        en: `“${text}” says that something is wrong, but not what to do: say what is expected, with an example, or how to go on.`,
      },
    },
  ];
};
