import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import { rectOf, type ReadPage } from '../../page/read-page.ts';
import type { Prepared, Preparation } from '../preparation.ts';
import { colourMentions } from './mentions.ts';

/** CSS pixels from which a picture may show a chart or text. */
const readable = 1200;

const pictures = (page: ReadPage): readonly Prepared[] =>
  page
    .tagged('img', 'svg', 'canvas', 'object', 'embed')
    .filter((element) => isSeen(element) && isExposed(element))
    .filter((element) => {
      const box = rectOf(element);
      return box !== undefined && box.width * box.height >= readable;
    })
    .map((element) => ({ element, name: nameOf(page, element).text }));

/** What is left to a person on colours. */
export const preparations: readonly Preparation[] = [
  {
    criterion: '3.1',
    question: say(
      'Ce texte nomme une couleur : l’information est-elle donnée aussi autrement ?',
      'This text names a colour: is the information given in another way too?',
    ),
    of: colourMentions,
  },
  {
    criterion: '3.1',
    question: say(
      'Cette image donne-t-elle une information par la couleur seule (légende, courbe, carte) ?',
      'Does this image give information by colour alone (key, curve, map)?',
    ),
    of: pictures,
  },
  {
    criterion: '3.2',
    question: say(
      'Le texte que montre cette image est-il assez contrasté (hors logo) ?',
      'Is the text that this image shows contrasted enough (logos aside)?',
    ),
    of: pictures,
  },
  {
    criterion: '3.3',
    question: say(
      'Ce qu’il faut voir de cette image ou de cette icône a-t-il un contraste d’au moins 3:1 ?',
      'Has what must be seen of this image or icon a contrast of at least 3:1?',
    ),
    of: pictures,
  },
];
