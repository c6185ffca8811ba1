import type { Audit } from '../../model/audit.ts';
import type { Field } from '../../model/evidence.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { fieldPlace } from '../accessibility/place/field.ts';
import { controlKey, namesFields, refusalRequires, refusalsOf } from '../reading/refusals.ts';
import type { Refusal } from '../reading/refusals.ts';

const requirement = 'PiDila 316';

/** Browsers never give back a file, and sites rightly forget a password. */
const forgotten = new Set(['password', 'file']);

/** What the person had typed, but not where a value was written badly on purpose: what was there has been replaced. */
function typedBefore({ attempt }: Refusal): readonly Field[] {
  const wrong = new Set((attempt.wrong ?? []).map(({ selector }) => selector));
  return attempt.fieldsBefore.filter(
    (field) => field.visible && field.filled && !forgotten.has(field.type) && !wrong.has(field.selector),
  );
}

function lost(refusal: Refusal): readonly Field[] {
  const held = new Set(refusal.fields.filter((field) => field.filled).map(controlKey));
  return typedBefore(refusal).filter((field) => !held.has(controlKey(field)));
}

function findingsOf(refusal: Refusal): readonly FindingDraft[] {
  const { checkpoint, attempt } = refusal;
  const emptied = lost(refusal).map((field) => ({
    checkpoint: checkpoint.id,
    selector: field.selector,
    place: fieldPlace(field, attempt.fieldsBefore),
    quote: field.label,
    requirement,
    message: say(
      'Ce qui était saisi dans ce champ est perdu après le refus.',
      'What was typed in this field is lost after the refusal.',
    ),
  }));
  if (namesFields(refusal)) return emptied;
  const message = say(
    'Le refus ne dit pas en toutes lettres quel champ corriger.',
    'The refusal does not say in words which field to correct.',
  );
  return [...emptied, { checkpoint: checkpoint.id, place: attempt.control, requirement, message }];
}

/** 6.5: a refused entry keeps what was typed and names the field (PiDila 316). */
export const refusedEntry: Audit<(typeof refusalRequires)[number]> = {
  indicator: '6.5',
  requires: refusalRequires,
  evaluate(checkpoints) {
    const refusals = refusalsOf(checkpoints);
    if (refusals.length === 0) {
      return { outcome: 'untested', reason: say('Aucune erreur de saisie n’a été provoquée.', 'No entry error was provoked.') };
    }
    const typed = refusals.filter((refusal) => typedBefore(refusal).length > 0);
    const findings = refusals.flatMap(findingsOf);
    const named = refusals.every(namesFields);
    if (typed.length === 0) {
      const words = named
        ? { fr: 'les champs en cause sont nommés', en: 'the wrong fields are named' }
        : { fr: 'des champs en cause ne sont pas nommés', en: 'some wrong fields are not named' };
      return {
        outcome: 'cantTell',
        reason: say(
          `Rien n’avait été saisi avant le refus : on ne sait pas si la saisie est conservée ; ${words.fr}.`,
          `Nothing had been typed before the refusal: whether entries are kept is not known; ${words.en}.`,
        ),
        findings,
      };
    }
    const kept = typed.every((refusal) => lost(refusal).length === 0);
    const losses = typed.reduce((total, refusal) => total + lost(refusal).length, 0);
    return {
      outcome: kept && named ? 'passed' : kept || named ? 'partial' : 'failed',
      value: losses,
      unit: 'fields',
      message: say(
        `Après un refus : saisie ${kept ? 'conservée' : `perdue dans ${losses} champ${losses < 2 ? '' : 's'}`}, champ en cause ${named ? 'nommé' : 'non nommé'} (${refusals.length} refus provoqué${refusals.length < 2 ? '' : 's'}).`,
        `After a refusal: entries ${kept ? 'kept' : `lost in ${losses} field${losses === 1 ? '' : 's'}`}, wrong field ${named ? 'named' : 'not named'} (${refusals.length} refusal${refusals.length === 1 ? '' : 's'} provoked).`,
      ),
      findings,
    };
  },
};
