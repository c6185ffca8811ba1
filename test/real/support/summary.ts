import type { Scorecard } from '../../../src/model/scorecard.ts';

/**
 * What of a scorecard must stay the same from one replay to the next, whatever the machine: outcomes, letters, inventories, rules, states;
 * no times, bytes or scores that a font could move.
 */
export function summarise(card: Scorecard) {
  return {
    procedure: card.procedure.id,
    outcome: card.outcome,
    grade: card.grade,
    letters: Object.fromEntries(card.dimensions.map(({ id, grade }) => [id, grade])),
    indicators: Object.fromEntries(card.dimensions.flatMap(({ indicators }) => indicators.map(({ id, outcome }) => [id, outcome]))),
    documents: card.documents?.items.map(({ label, status, avoidable, where }) => ({ label, status, avoidable, where })),
    channels: {
      level: card.channels?.level,
      phones: card.channels?.phone.map(({ number, tariff }) => `${number} ${tariff}`),
      counters: [...new Set(card.channels?.counter.map(({ quote }) => quote))],
    },
    language: { code: card.language?.code, level: card.language?.level },
    violations: card.accessibility?.violations.map(({ rule, engine, rgaa }) => `${engine} ${rule} ${rgaa.join(' ')}`.trim()),
    notCompliant: card.accessibility?.rgaa.criteria.filter(({ status }) => status === 'NC').map(({ id }) => id),
    statement: card.accessibility?.statement.declaredStatus ?? card.accessibility?.statement.found,
    journeys: card.journeys.map(({ path, condition, outcome, obstacle, checkpoints }) => ({
      path,
      condition,
      outcome,
      ...(obstacle === undefined ? {} : { obstacle }),
      states: checkpoints.map(({ name, kind }) => (kind === 'error' ? `${name} !` : name)),
    })),
  };
}
