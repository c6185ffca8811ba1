import type { Lang, Localized } from '../../../src/model/localized.ts';
import type { DimensionId, Letter } from '../../../src/model/method.ts';
import type { ScoredDimension, ScoredFinding, ScoredIndicator } from '../../../src/model/scorecard.ts';
import type { Outcome } from '../../../src/model/verdict.ts';
import { dimensionOrder } from '../../../src/reporters/labels.ts';
import { sampleIndicators } from './indicators.ts';

export interface SampleVerdict {
  readonly message: Localized;
  readonly value?: number;
  readonly findings?: readonly (Omit<ScoredFinding, 'message'> & { readonly message: Localized })[];
}

export interface SampleDimensions {
  /** One code per indicator of the dimension, in order; `m` for a measure. */
  readonly codes: Readonly<Record<DimensionId, string>>;
  readonly verdicts: Readonly<Record<string, SampleVerdict>>;
  /** Letters lowered by a gate, with the reason. */
  readonly gates: Partial<Readonly<Record<DimensionId, { readonly letter: Letter; readonly reason: Localized }>>>;
}

const outcomes: Readonly<Record<string, Outcome>> = {
  p: 'passed',
  h: 'partial',
  f: 'failed',
  i: 'inapplicable',
  m: 'inapplicable',
  c: 'cantTell',
  u: 'untested',
};

const messages: Readonly<Record<Outcome, Localized>> = {
  passed: { fr: 'Trouvé sur les pages lues, avant toute connexion.', en: 'Found on the pages read, before any log-in.' },
  partial: { fr: 'Objectif atteint en partie sur les pages lues.', en: 'Objective met in part on the pages read.' },
  failed: {
    fr: 'Objectif non atteint : non trouvé sur les 9 pages lues.',
    en: 'Objective not met: not found on the 9 pages read.',
  },
  inapplicable: { fr: 'Rien sur ces pages n’est concerné.', en: 'Nothing on these pages is concerned.' },
  cantTell: { fr: 'À vérifier par une personne.', en: 'To be checked by a person.' },
  untested: { fr: 'Non observé : il faudrait un dépôt d’essai.', en: 'Not observed: a test deposit would be needed.' },
};

const titles: Readonly<Record<DimensionId, Localized>> = {
  channels: { fr: 'Voies humaines', en: 'Human channels' },
  information: { fr: 'Information avant de commencer', en: 'What is said before starting' },
  documents: { fr: 'Pièces justificatives et charge', en: 'Supporting documents and burden' },
  accessibility: { fr: 'Accessibilité détectable', en: 'Detectable accessibility' },
  language: { fr: 'Lisibilité', en: 'Readability' },
  journey: { fr: 'Parcours et robustesse', en: 'Course and robustness' },
  prerequisites: { fr: 'Ce que la démarche suppose acquis', en: 'What the procedure takes for granted' },
  'follow-up': { fr: 'Après la démarche et droits', en: 'Afterwards and rights' },
};

function indicatorsOf(id: DimensionId, lang: Lang, sample: SampleDimensions): ScoredIndicator[] {
  return sampleIndicators[id].map((indicator, index) => {
    const code = sample.codes[id][index] ?? 'u';
    const outcome = outcomes[code] ?? 'untested';
    const verdict = sample.verdicts[indicator.id];
    const shown = verdict?.value !== undefined;
    return {
      id: indicator.id,
      title: indicator.title[lang],
      outcome,
      weight: code === 'm' ? 0 : 1,
      measured: code === 'm',
      ...(shown ? { value: verdict.value } : {}),
      ...(shown && indicator.unit !== undefined ? { unit: indicator.unit } : {}),
      message: (verdict?.message ?? messages[outcome])[lang],
      source: indicator.source[lang],
      ours: indicator.ours ?? false,
      findings: (verdict?.findings ?? []).map((finding) => ({ ...finding, message: finding.message[lang] })),
    };
  });
}

const points = { passed: 2, partial: 1, failed: 0 } as const;

function letterOf(share: number): Letter {
  const steps = [
    [0.9, 'A'],
    [0.75, 'B'],
    [0.5, 'C'],
    [0.25, 'D'],
  ] as const;
  return steps.find(([least]) => share >= least)?.[1] ?? 'E';
}

function dimension(id: DimensionId, lang: Lang, sample: SampleDimensions): ScoredDimension {
  const indicators = indicatorsOf(id, lang, sample);
  const weighed = indicators.filter(({ weight, outcome }) => weight === 1 && outcome !== 'inapplicable');
  const decided = weighed.flatMap(({ outcome }) => (outcome in points ? [points[outcome as keyof typeof points]] : []));
  const coverage = weighed.length === 0 ? 0 : decided.length / weighed.length;
  const share = decided.length === 0 ? null : decided.reduce<number>((sum, value) => sum + value, 0) / (2 * decided.length);
  const gate = sample.gates[id];
  const grade = share === null || coverage < 0.6 ? null : (gate?.letter ?? letterOf(share));
  const figure = `${decided.length}/${weighed.length}`;
  const reason: Localized = {
    fr: grade === null ? `Pas de lettre : ${figure} indicateurs observés.` : `${figure} indicateurs observés.`,
    en: grade === null ? `No letter: ${figure} indicators observed.` : `${figure} indicators observed.`,
  };
  const why = (gate?.reason ?? reason)[lang];
  return { id, title: titles[id][lang], grade, gradeReason: why, coverage, points: share, indicators };
}

/** The eight dimensions of a sample procedure, computed as the method says. */
export function sampleDimensions(lang: Lang, sample: SampleDimensions): ScoredDimension[] {
  return dimensionOrder.map((id) => dimension(id, lang, sample));
}
