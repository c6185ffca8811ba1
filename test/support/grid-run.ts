import type { Lang } from '../../src/model/localized.ts';
import type { RenderInput } from '../../src/model/run.ts';
import type { Scorecard, ScoredFinding, ScoredGridPage } from '../../src/model/scorecard.ts';
import { gridCard } from './grid-card.ts';
import { sampleRun } from './sample-run.ts';

type Checkpoint = Scorecard['journeys'][number]['checkpoints'][number];

/** Words that a page could plant to act in a spreadsheet, in XML, in Markdown or in a script. */
export const planted = {
  title: '=HYPERLINK("https://evil.example";"A") <b>&amp;]]>\u0007\u202e',
  name: "-1+1|cmd\" onload='x'",
  selector: 'main > img[alt="<script>"]',
  message: 'Image sans alternative : « <img src=x> » & co.',
};

/** A state of the sample procedure: its title and address, and what the grid says of it. */
export interface GridState {
  readonly title: string;
  readonly url: string;
  readonly decided?: ScoredGridPage['decided'];
  readonly toReview?: ScoredGridPage['toReview'];
}

const finding: ScoredFinding = {
  id: 'grid00000001',
  checkpoint: 'main--desktop/01-state',
  message: planted.message,
  selector: planted.selector,
  impact: 'critical',
  requirement: 'RGAA 1.1, WCAG 1.1.1',
  seenOn: [],
};

const idOf = (rank: number): string => `main--desktop/${String(rank + 1).padStart(2, '0')}-state`;

/** A saved run of one procedure whose grid has these states. */
export function gridRun(states: readonly GridState[], lang: Lang = 'fr'): RenderInput {
  const card = gridCard(
    'aide',
    states.map(({ decided = [], toReview = [] }, rank) => ({ checkpoint: idOf(rank), decided, toReview })),
  );
  const checkpoints = states.map(({ title, url }, rank): Checkpoint => ({
    id: idOf(rank),
    name: `state-${rank + 1}`,
    title,
    url,
    kind: 'state',
  }));
  const [journey] = card.journeys;
  if (journey === undefined) throw new Error('the sample has a journey');
  const dimensions = card.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((one) => (one.id === '4.3' ? { ...one, findings: [...one.findings, finding] } : one)),
  }));
  const { run } = sampleRun(lang);
  return { run, scorecards: [{ ...card, dimensions, journeys: [{ ...journey, checkpoints }] }], lang, pictures: new Map() };
}

/** Three pages, one of them met in two states: every status, a proposal, a person’s answer, planted words. */
export const threePages: readonly GridState[] = [
  {
    title: 'Accueil',
    url: 'https://www.exemple.fr/',
    decided: [
      { criterion: '1.1', status: 'C', decidedBy: 'usager: all-named' },
      { criterion: '2.1', status: 'NA', decidedBy: 'absence: frame' },
      { criterion: '3.1', status: 'NA', decidedBy: 'absence: colour', proposed: true },
      {
        criterion: '9.1',
        status: 'NC',
        decidedBy: 'person: Marie Dupont, 2026-11-22',
        comment: 'Le titre « Aide » est un paragraphe.',
      },
    ],
  },
  {
    title: planted.title,
    url: 'https://www.exemple.fr/demande',
    decided: [
      { criterion: '1.1', status: 'NC', decidedBy: 'axe: image-alt', tests: ['1.1.1'], findings: ['grid00000001'] },
      { criterion: '2.1', status: 'NA', decidedBy: 'absence: frame' },
    ],
    toReview: [
      {
        criterion: '1.3',
        places: 0,
        lists: [
          { question: 'Cette alternative est-elle pertinente ?', items: [{ selector: '#logo', name: planted.name }], count: 12 },
        ],
      },
    ],
  },
  {
    title: planted.title,
    url: 'https://www.exemple.fr/demande#erreurs',
    decided: [{ criterion: '2.1', status: 'C', decidedBy: 'usager: titled' }],
  },
  {
    title: 'Accueil',
    url: 'https://www.exemple.fr/fin',
    decided: [{ criterion: '1.1', status: 'C', decidedBy: 'usager: all-named' }],
  },
];
