import type { Audit } from '../../model/audit.ts';
import { say } from '../../method/say.ts';
import { acronymNames } from './acronyms.ts';

/** 5.3 Acronyms that no state read explains (PiDila 108 asks for a glossary). None passes, one or two are partial: our own limits. */
export const unexplainedAcronyms: Audit<'text' | 'page'> = {
  indicator: '5.3',
  requires: ['text', 'page'],
  evaluate(checkpoints, { inventory }) {
    const { acronyms } = inventory.language();
    const names = acronymNames(acronyms);
    const count = names.length;
    const list = names.join(', ');
    const pages = checkpoints.length;
    return {
      outcome: count === 0 ? 'passed' : count <= 2 ? 'partial' : 'failed',
      value: count,
      unit: 'acronyms',
      message:
        count === 0
          ? say(`Aucun sigle sans explication sur ${pages} états lus.`, `No acronym without explanation on ${pages} states read.`)
          : say(
              `${count} sigle(s) sans explication trouvée sur ${pages} états lus : ${list}.`,
              `${count} acronym(s) with no explanation found on ${pages} states read: ${list}.`,
            ),
      findings: acronyms,
    };
  },
};
