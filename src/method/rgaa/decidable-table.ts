import type { Lang, Localized } from '../../model/localized.ts';
import { say } from '../say.ts';
import { rgaaCriteria } from './criteria.ts';
import type { Decidable } from './decidability.ts';
import { rgaaDecidable } from './decidable.ts';

const inapplicable: Readonly<Record<Decidable['inapplicable'], Localized>> = {
  certain: say(
    'sans objet : avec certitude, quand le contenu est absent',
    'not applicable: for certain, when the content is absent',
  ),
  heuristic: say('sans objet : proposé, à confirmer par une personne', 'not applicable: proposed, for a person to confirm'),
  never: say('sans objet : jamais, hors cas particuliers', 'not applicable: never, special cases apart'),
  person: say('sans objet : seule une personne peut le dire', 'not applicable: only a person can tell'),
};

const compliant: Readonly<Record<Decidable['compliant'], Localized>> = {
  machine: say('conforme : une machine peut le dire', 'compliant: a machine can tell'),
  conditional: say(
    'conforme : une machine, si la page reste simple et sans doute',
    'compliant: a machine, if the page is simple and leaves no doubt',
  ),
  person: say('conforme : seule une personne peut le dire', 'compliant: only a person can tell'),
};

/** Rows of the published table: what may be decided, how many criteria, which. */
export function decidableRows(lang: Lang): readonly (readonly string[])[] {
  const row = (words: Localized, test: (decidable: Decidable) => boolean): readonly string[] => {
    const ids = rgaaCriteria
      .map(({ id }) => id)
      .filter((id) => test(rgaaDecidable(id) ?? { inapplicable: 'person', compliant: 'person' }));
    return [words[lang], String(ids.length), ids.join(', ')];
  };
  return [
    ...Object.entries(inapplicable).map(([value, words]) => row(words, (of) => of.inapplicable === value)),
    ...Object.entries(compliant).map(([value, words]) => row(words, (of) => of.compliant === value)),
  ];
}
