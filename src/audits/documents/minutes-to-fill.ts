import type { Audit } from '../../model/audit.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { fillingTime } from './filling-time.ts';
import { byPath } from './form-fields.ts';

/** 3.6: minutes to read and fill the longest path, by the public formula (see `fillingFormula`). A number, without points. */
export const minutesToFill: Audit<'fields' | 'text'> = {
  indicator: '3.6',
  requires: ['fields', 'text'],
  evaluate(checkpoints) {
    const read = readable(checkpoints, ['fields', 'text']);
    if (read.length === 0) return unreadable(checkpoints, ['fields', 'text']);
    const perPath = byPath(read).map(fillingTime);
    const longest = perPath.reduce((one, other) => (other.minutes > one.minutes ? other : one));
    const minutes = Math.max(1, Math.round(longest.minutes));
    const least = Math.max(1, Math.round(Math.min(...perPath.map((time) => time.minutes))));
    const range =
      least === minutes
        ? { fr: `${minutes}`, en: `${minutes}` }
        : { fr: `de ${least} à ${minutes}`, en: `${least} to ${minutes}` };
    return {
      outcome: 'measured',
      value: minutes,
      unit: 'min',
      message: say(
        `Durée estimée : ${range.fr} min pour lire ${longest.words} mots et répondre à ${longest.fields} questions (formule publique des démarches simplifiées).`,
        `Estimated time: ${range.en} min to read ${longest.words} words and answer ${longest.fields} questions (public formula of demarches-simplifiees).`,
      ),
    };
  },
};
