import type { ReadPage } from '../../page/read-page.ts';
import { mentioning } from '../mentions.ts';
import type { Prepared } from '../preparation.ts';

/** Words that point at something by its colour. */
const coloured =
  /(?<!\p{L})en (?:rouge|vert|bleu|jaune|orange|gris|rose|violet|noir|gras rouge)(?!\p{L})|(?<!\p{L})(?:bouton|case|champ|zone|texte|mention|ligne|cadre|encadré|pastille|icône|étoile|astérisque|bandeau|lien)s? (?:rouge|verte?|bleue?|jaune|orange|grise?|rose|violette?)s?(?!\p{L})|(?<!\p{L})(?:in|shown in) (?:red|green|blue|yellow|orange|grey|gray|pink|purple)(?!\p{L})|(?<!\p{L})(?:red|green|blue|yellow|orange|grey|gray) (?:button|field|text|box|star|asterisk|link|icon)s?(?!\p{L})/iu;

/** Texts that name a colour. */
export const colourMentions = (page: ReadPage): readonly Prepared[] => mentioning(page, coloured);
