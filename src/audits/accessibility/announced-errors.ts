import type { Audit } from '../../model/audit.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { fieldPlace } from './place/field.ts';
import { namesFields, refusalRequires, refusalsOf } from '../reading/refusals.ts';
import type { FieldInError, Refusal } from '../reading/refusals.ts';

const requirement = 'RGAA 11.10, WCAG 3.3.1';

function isTied({ inError }: Refusal): boolean {
  return inError.length > 0 && inError.every((error) => error.tied);
}

function wordsFor({ named, byStyleAlone, tied }: FieldInError): { readonly fr: string; readonly en: string } | undefined {
  if (byStyleAlone)
    return {
      fr: 'L’erreur de ce champ n’est montrée que par la couleur ou la forme, sans texte.',
      en: 'The error of this field is shown by colour or shape alone, without words.',
    };
  if (!named) return { fr: 'Aucun texte ne dit que ce champ est en erreur.', en: 'No text says that this field is in error.' };
  if (!tied) return { fr: 'Le message d’erreur n’est pas relié à son champ.', en: 'The error message is not tied to its field.' };
  return undefined;
}

function fieldFindings({ checkpoint, inError, fields }: Refusal): readonly FindingDraft[] {
  return inError.flatMap((error) => {
    const words = wordsFor(error);
    if (words === undefined) return [];
    const { selector, label, rect, error: quote } = error.field;
    return [
      {
        checkpoint: checkpoint.id,
        selector,
        place: fieldPlace(error.field, fields),
        requirement,
        message: say(words.fr, words.en),
        impact: error.named ? ('moderate' as const) : ('serious' as const),
        quote: quote ?? label,
        ...(rect === undefined ? {} : { rect }),
      },
    ];
  });
}

function stateFindings(refusal: Refusal): readonly FindingDraft[] {
  const { checkpoint, attempt, announced, inError } = refusal;
  const place = attempt.control;
  const silent = inError.length === 0 && !namesFields(refusal);
  return [
    ...(silent
      ? [
          {
            checkpoint: checkpoint.id,
            place,
            requirement,
            message: say(
              'La saisie est refusée sans qu’aucun texte dise quel champ est en cause.',
              'The entry is refused and no text says which field is wrong.',
            ),
            impact: 'serious' as const,
          },
        ]
      : []),
    ...(announced
      ? []
      : [
          {
            checkpoint: checkpoint.id,
            place,
            requirement: 'RGAA 7.5, WCAG 4.1.3',
            message: say(
              'L’erreur n’est pas annoncée : ni zone de message vocalisée, ni déplacement du focus.',
              'The error is not announced: neither a live region nor a focus move.',
            ),
            impact: 'moderate' as const,
          },
        ]),
  ];
}

/** 4.6: each provoked error is named in text, tied to its field and announced (RGAA 11.10, 7.5). */
export const announcedErrors: Audit<(typeof refusalRequires)[number]> = {
  indicator: '4.6',
  requires: refusalRequires,
  evaluate(checkpoints) {
    const refusals = refusalsOf(checkpoints);
    if (refusals.length === 0) {
      return { outcome: 'untested', reason: say('Aucune erreur de saisie n’a été provoquée.', 'No entry error was provoked.') };
    }
    const named = refusals.filter(namesFields);
    const complete = named.filter((refusal) => isTied(refusal) && refusal.announced);
    return {
      outcome: complete.length === refusals.length ? 'passed' : named.length === refusals.length ? 'partial' : 'failed',
      value: complete.length,
      unit: 'states',
      message: say(
        `Erreurs provoquées : ${refusals.length} ; nommées en texte : ${named.length} ; nommées, reliées au champ et annoncées : ${complete.length}.`,
        `Errors provoked: ${refusals.length}; named in text: ${named.length}; named, tied to the field and announced: ${complete.length}.`,
      ),
      findings: refusals.flatMap((refusal) => [...fieldFindings(refusal), ...stateFindings(refusal)]),
    };
  },
};
