import type { Captured } from '../../src/model/captured.ts';
import type { Evidence, EvidenceMap, Field, TextBlock } from '../../src/model/evidence.ts';
import type { Checkpoint, JourneySummary } from '../../src/model/journey.ts';
import type { Run } from '../../src/model/run.ts';

export function sampleRun(ids: readonly string[] = ['carte']): Run {
  return {
    schema: 'usager/run/1',
    usager: '0.1.0',
    method: '2026.1',
    lang: 'fr',
    startedAt: '2026-11-22T10:00:00.000Z',
    endedAt: '2026-11-22T10:01:00.000Z',
    complete: true,
    command: ['audit', 'scenarios'],
    tools: { axe: '4.14.1', chromium: '156' },
    provenance: null,
    procedures: ids.map((id) => ({
      procedure: {
        id,
        title: 'Carte',
        authority: 'Préfecture',
        country: 'FR',
        language: 'fr',
        kind: 'state',
        url: 'https://exemple.fr/',
      },
      scenario: { file: `${id}.yaml`, hash: 'abc' },
      journeys: [],
      outcome: 'failed',
      grade: null,
      letters: {},
    })),
  };
}

const ok = <T>(value: T): Captured<T> => ({ ok: true, value });

function block(id: string): TextBlock {
  return {
    id,
    role: 'paragraph',
    text: `Vous pouvez déposer votre demande ${id}, « à tout moment ».`,
    visible: true,
    region: 'main',
    selector: `main > p:nth-of-type(${id.slice(1)})`,
    headings: ['Demander une carte'],
    rect: { x: 0, y: 0, width: 300, height: 24.5 },
  };
}

function field(id: string): Field {
  return {
    id,
    selector: `#${id}`,
    tag: 'input',
    type: 'text',
    label: 'Nom',
    accessibleName: 'Nom',
    nameFrom: 'label',
    required: true,
    requiredBy: 'label',
    disabled: false,
    readOnly: false,
    invalid: false,
    filled: false,
    visible: true,
    region: 'main',
    headings: [],
  };
}

const page: EvidenceMap['page'] = {
  url: 'https://exemple.fr/',
  title: 'Démarche',
  status: 200,
  redirects: [],
  viewport: { width: 1280, height: 720, deviceScaleFactor: 1 },
  documentSize: { width: 1280, height: 2000 },
  frames: [],
  captchas: [],
  elements: 120,
  requests: 3,
  bytes: 4000,
  at: '2026-11-22T10:00:01.000Z',
  truncated: [],
};

/** Evidence of every kind; `blocks` and `fields` set its size. */
export function evidence(blocks = 3, fields = 2): Evidence {
  const rule = { rule: 'label', impact: 'critical', tags: ['wcag2a', 'RGAA-11.1.1'], help: 'h', helpUrl: 'u', count: 1 };
  const node = { selector: '#f0', html: '<input id="f0">', summary: 's', impact: 'critical' };
  const texts = Array.from({ length: blocks }, (_, index) => block(`b${index}`));
  return {
    page: ok(page),
    dom: ok(`<!doctype html><title>Démarche</title>${texts.map(({ text }) => `<p>${text}</p>`).join('\n')}`),
    text: ok(texts),
    fields: ok(Array.from({ length: fields }, (_, index) => field(`f${index}`))),
    links: ok([
      {
        selector: 'a',
        text: 'Aide',
        href: 'https://exemple.fr/aide',
        kind: 'page',
        newWindow: false,
        visible: true,
        region: 'main',
        headings: [],
      },
    ]),
    structure: ok({ headings: [], landmarks: [], languages: [{ lang: 'fr', selector: 'html', characters: 900 }] }),
    accessibilityTree: ok('- heading "Démarche" [level=1]\n'),
    axe: ok({
      version: '4.14.1',
      mode: 'legacy',
      violations: [{ ...rule, nodes: [node] }],
      incomplete: [],
      passed: ['list'],
      inapplicable: [],
    }),
    screenshot: ok({ file: 'screenshot.jpg', width: 1280, height: 2000, cut: false, masked: 0 }),
    attempt: { ok: false, error: 'no attempt' },
    notices: ok([
      {
        url: 'https://exemple.fr/notice.pdf',
        selector: 'a',
        text: 'Notice',
        visible: true,
        region: 'main',
        headings: [],
        content: {
          ok: true,
          value: {
            bytes: 12_000,
            sha256: 'b'.repeat(64),
            pages: 1,
            blocks: [{ page: 1, role: 'listItem', text: 'Un justificatif de domicile' }],
            truncated: false,
          },
        },
      },
    ]),
    locators: ok([
      {
        selector: '#cp',
        region: 'main',
        words: ['Trouver une agence', 'Code postal'],
        postcode: '35000',
        at: '2026-01-05T09:00:00.000Z',
        answer: {
          ok: true,
          value: {
            url: 'https://exemple.fr/agences?cp=35000',
            status: 200,
            durationMs: 240,
            blocks: [
              { role: 'listItem', text: 'Agence de Rennes, 2 rue du Port', selector: 'li', headings: ['Agences'], fresh: true },
            ],
            truncated: false,
            refused: [],
            picture: 'locator-1.jpg',
          },
        },
      },
      {
        selector: '#ailleurs',
        region: 'main',
        words: ['Trouver une mairie'],
        at: '2026-01-05T09:00:01.000Z',
        answer: { ok: false, why: 'other-host', error: 'the locator is on ailleurs.fr', host: 'ailleurs.fr' },
      },
    ]),
  };
}

export function checkpoint(
  folder: string,
  changes: Partial<Checkpoint> = {},
  path = 'principal',
  condition = 'desktop',
): Checkpoint {
  return {
    id: `${path}--${condition}/${folder}`,
    folder,
    name: folder.slice(3),
    kind: 'state',
    path,
    condition,
    url: 'https://exemple.fr/',
    recipe: 1,
    beforeLogin: true,
    evidence: evidence(),
    ...changes,
  };
}

export function summary(folders: readonly string[], changes: Partial<JourneySummary> = {}): JourneySummary {
  return {
    schema: 'usager/journey/1',
    procedure: 'carte',
    path: 'principal',
    pathTitle: 'Cas général',
    condition: 'desktop',
    outcome: 'completed',
    steps: [
      {
        index: 0,
        do: 'visit',
        description: { fr: 'Ouvrir', en: 'Open' },
        urlBefore: '',
        urlAfter: 'https://exemple.fr/',
        at: '2026-11-22T10:00:01.000Z',
        durationMs: 12,
        outcome: 'done',
      },
    ],
    checkpointFolders: folders,
    pages: 1,
    fields: 2,
    clicks: 1,
    startedAt: '2026-11-22T10:00:00.000Z',
    durationMs: 900,
    bytes: 5000,
    requests: [],
    refused: [],
    dialogs: [],
    downloads: [],
    provenance: { cookiesAtStart: 0, storageAtStart: 0, signedIn: false, cacheDisabled: true, hosts: [], certificates: [] },
    ...changes,
  };
}
