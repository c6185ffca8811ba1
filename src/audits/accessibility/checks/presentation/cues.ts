import { say } from '../../../../method/say.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { mentioning } from '../mentions.ts';
import type { Prepared, Preparation } from '../preparation.ts';

/** Words that point at something by its place, shape or size. */
const pointing =
  /(?<!\p{L})ci-(?:contre|dessous|dessus|après)(?!\p{L})|(?<!\p{L})(?:à|sur la|en haut à|en bas à|colonne de|menu de|partie) (?:droite|gauche)(?!\p{L})|(?<!\p{L})en (?:haut|bas) de (?:la |l’|l')?(?:page|écran)(?!\p{L})|(?<!\p{L})(?:bouton|icône|pictogramme|case|cadre|encadré|zone|symbole) (?:rond|ronde|carré|carrée|triangulaire|ovale|rectangulaire)s?(?!\p{L})|(?<!\p{L})(?:le|la|les) (?:petite?|grande?|gros|grosse)s? (?:bouton|icône|image|carré|rond)s?(?!\p{L})|(?<!\p{L})(?:on|at|to) the (?:right|left|top|bottom)(?!\p{L})|(?<!\p{L})(?:round|square|triangular|oval) (?:button|icon|box)(?!\p{L})|(?<!\p{L})(?:below|above) (?:button|menu|form)(?!\p{L})/iu;
const byPlace = (page: ReadPage): readonly Prepared[] => mentioning(page, pointing);

/** 10.9 and 10.10, for the person: texts that point at something by its place, shape or size. */
export const placeMentions: readonly Preparation[] = [
  {
    criterion: '10.9',
    question: say(
      'Ce texte désigne-t-il un contenu par sa forme, sa taille ou sa position seulement ?',
      'Does this text point at something by its shape, size or position only?',
    ),
    of: byPlace,
  },
  {
    criterion: '10.10',
    question: say(
      'L’autre moyen de désigner ce contenu (son nom, son titre) est-il pertinent ?',
      'Is the other way to point at that content (its name, its title) relevant?',
    ),
    of: byPlace,
  },
];
