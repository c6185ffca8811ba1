import type { Audit } from '../../model/audit.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';

const distinct = (drafts: readonly FindingDraft[]): number => new Set(drafts.map(({ place }) => place?.toLowerCase())).size;

/** 5.4: terms of jargon and references to legal texts that the person meets. A number, without points. */
export const jargon: Audit<'text' | 'page' | 'links'> = {
  indicator: '5.4',
  requires: ['text', 'page', 'links'],
  evaluate(_checkpoints, { inventory }) {
    const language = inventory.language();
    if (language.code !== 'fr')
      return {
        outcome: 'untested',
        reason: say(
          'Usager ne connaît le jargon administratif qu’en français.',
          'Usager knows administrative jargon in French only.',
        ),
      };
    const terms = distinct(language.jargon);
    const references = distinct(language.legalReferences);
    return {
      outcome: 'measured',
      value: terms + references,
      unit: 'terms',
      message: say(
        `Termes administratifs à remplacer ou à expliquer : ${terms} ; références juridiques adressées au lecteur : ${references} (${language.words} mots lus).`,
        `Administrative terms to replace or explain: ${terms}; legal references given to the reader: ${references} (${language.words} words read).`,
      ),
      findings: [...language.jargon, ...language.legalReferences],
    };
  },
};
