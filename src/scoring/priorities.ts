import type { PopulationFigure } from '../model/method.ts';
import type { Ease, Harm, Priority } from '../model/priority.ts';
import type { ScoredIndicator, ScoredViolation, Scorecard } from '../model/scorecard.ts';
import { populationFigure, type PopulationFigureId } from '../method/index.ts';
import {
  componentRules,
  concerns,
  easeWeights,
  harmWeights,
  impactHarms,
  partialWeight,
  stoppedPeople,
} from '../method/priorities.ts';
import { say } from '../method/say.ts';

type Draft = Omit<Priority, 'score' | 'people' | 'figure'> & { readonly who: PopulationFigureId | 'everyone' };

/** people × harm × ease, all three 0–1: how much ill a unit of work takes away. */
export function priorityScore(people: number, harm: Harm, ease: Ease, partial: boolean): number {
  const score = people * harmWeights[harm] * easeWeights[ease] * (partial ? partialWeight : 1);
  return Math.round(score * 100_000) / 100_000;
}

function weighed({ who, ...draft }: Draft): Priority {
  const figure: PopulationFigure | null = who === 'everyone' ? null : populationFigure(who);
  const people = figure === null ? 1 : figure.share;
  return { ...draft, figure, people, score: priorityScore(people, draft.harm, draft.ease, draft.partial) };
}

/** Journeys that the site stopped, by condition. */
function stopped({ journeys, lang }: Scorecard): readonly Draft[] {
  const blocked = journeys.filter(({ outcome }) => outcome === 'blocked');
  return [...new Set(blocked.map(({ condition }) => condition))].map((condition): Draft => {
    const all = blocked.filter((journey) => journey.condition === condition);
    const title = say(
      `Laisser passer le parcours « ${all[0]?.title ?? ''} »`,
      `Let the journey “${all[0]?.title ?? ''}” through`,
    );
    const proof = all[0]?.obstacle;
    return {
      id: `journey:${condition}`,
      title: title[lang],
      ...(proof === undefined ? {} : { proof }),
      who: (Object.hasOwn(stoppedPeople, condition) ? stoppedPeople[condition] : undefined) ?? 'everyone',
      harm: 'stops',
      partial: false,
      ease: 'component',
      rgaa: [],
      findings: [],
    };
  });
}

function ofRule({ rule, engine, impact, help, rgaa, findings }: ScoredViolation): Draft {
  return {
    id: `rule:${engine}/${rule}`,
    title: help,
    who: 'disability',
    harm: (Object.hasOwn(impactHarms, impact) ? impactHarms[impact] : undefined) ?? 'slows',
    partial: false,
    ease: componentRules.includes(rule) ? 'component' : 'page',
    rgaa,
    findings,
  };
}

function ofIndicator(indicator: ScoredIndicator): readonly Draft[] {
  const known = Object.hasOwn(concerns, indicator.id) ? concerns[indicator.id] : undefined;
  if (known === undefined || (indicator.outcome !== 'failed' && indicator.outcome !== 'partial')) return [];
  return [
    {
      id: `indicator:${indicator.id}`,
      title: indicator.title,
      proof: indicator.message,
      who: known.people,
      harm: known.harm,
      partial: indicator.outcome === 'partial',
      ease: known.ease,
      rgaa: [],
      findings: indicator.findings.map(({ id }) => id),
    },
  ];
}

/** Indicators that another line tells better: 4.5 and 4.6 by the rules of their criterion, 6.9 by the journey that was stopped. */
function toldBy({ accessibility, journeys }: Scorecard): ReadonlySet<string> {
  const broken = new Set(accessibility?.violations.flatMap(({ rgaa }) => rgaa));
  const phoneStopped = journeys.some(({ outcome, condition }) => outcome === 'blocked' && condition === 'smartphone');
  return new Set([
    ...(broken.has('11.1') ? ['4.5'] : []),
    ...(broken.has('11.10') ? ['4.6'] : []),
    ...(phoneStopped ? ['6.9'] : []),
  ]);
}

/**
 * What to mend first, most ill per unit of work first. Objectives met, not observed or left to a person are not in the list: it is made
 * of what was proved only. Pure; equal scores keep the order of the method.
 */
export function prioritiesOf(card: Scorecard): readonly Priority[] {
  const told = toldBy(card);
  const indicators = card.dimensions.flatMap((dimension) => dimension.indicators).filter(({ id }) => !told.has(id));
  const drafts = [...stopped(card), ...(card.accessibility?.violations ?? []).map(ofRule), ...indicators.flatMap(ofIndicator)];
  return drafts.map(weighed).toSorted((a, b) => b.score - a.score);
}
