import type { Dimension, DimensionId } from '../model/method.ts';
import { say } from './say.ts';

/** The eight dimensions, in the order of the method. Each gets one letter. */
export const dimensions: readonly Dimension[] = [
  {
    id: 'channels',
    title: say('Voies humaines', 'Human channels'),
    question: say(
      'Peut-on parler à quelqu’un, ou faire la démarche sans écran ?',
      'Can one speak to somebody, or do it without a screen?',
    ),
  },
  {
    id: 'information',
    title: say('Information préalable', 'What is said before starting'),
    question: say(
      'Sait-on, avant de se connecter, ce qui va être demandé ?',
      'Does one know, before any log-in, what will be asked?',
    ),
  },
  {
    id: 'documents',
    title: say('Pièces et charge', 'Supporting documents and burden'),
    question: say(
      'Combien de pièces et de saisies, et lesquelles sont évitables ?',
      'How many documents and fields, and which could be avoided?',
    ),
  },
  {
    id: 'accessibility',
    title: say('Accessibilité détectable', 'Detectable accessibility'),
    question: say(
      'Quels obstacles aux personnes handicapées un contrôle automatique prouve-t-il ?',
      'Which obstacles to disabled people can be proved by machine?',
    ),
  },
  {
    id: 'language',
    title: say('Lisibilité', 'Readability'),
    question: say(
      'Les mots et les phrases sont-ils à la portée de tous ?',
      'Are the words and sentences within everyone’s reach?',
    ),
  },
  {
    id: 'journey',
    title: say('Parcours et robustesse', 'Course and robustness'),
    question: say('Peut-on avancer, se tromper, s’interrompre et reprendre ?', 'Can one go on, make a mistake, stop and resume?'),
  },
  {
    id: 'prerequisites',
    title: say('Ce qui est supposé acquis', 'What the procedure takes for granted'),
    question: say('Que faut-il posséder pour seulement commencer ?', 'What must one own merely to begin?'),
  },
  {
    id: 'follow-up',
    title: say('Suites et droits', 'Afterwards and rights'),
    question: say(
      'Que reçoit-on, et que peut-on faire après l’envoi ?',
      'What does one receive, and what can be done after sending?',
    ),
  },
];

/** Throws `RangeError` for an id that is not of the method. */
export function dimensionById(id: DimensionId): Dimension {
  const dimension = dimensions.find((candidate) => candidate.id === id);
  if (dimension === undefined) throw new RangeError(`No dimension ${id} in the method`);
  return dimension;
}
