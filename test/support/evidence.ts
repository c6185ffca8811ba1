import type { Audit, AuditContext } from '../../src/model/audit.ts';
import type {
  BlockRole,
  EvidenceKind,
  EvidenceMap,
  Field,
  LinkEvidence,
  PageFacts,
  Structure,
  TextBlock,
} from '../../src/model/evidence.ts';
import type { Inventories } from '../../src/model/inventory.ts';
import type { Checkpoint, CheckpointKind, JourneySummary } from '../../src/model/journey.ts';
import type { Procedure } from '../../src/model/scenario.ts';
import type { Verdict } from '../../src/model/verdict.ts';

/**
 * A block, as text or in full. Short text marks: `# Title`, `## Section` (headings), `- item` (list item), `? hint`, `! error`,
 * `[button]`, `label:: text`; anything else is a paragraph.
 */
export type BlockInput = string | (Partial<TextBlock> & { readonly text: string });
type LinkInput = Partial<LinkEvidence> & { readonly text: string; readonly href: string };
export type FieldInput = Partial<Field> & { readonly label: string };

/** What a literal checkpoint is made of. A kind given as `{ error }` becomes a gap. */
export interface PageInput {
  readonly name?: string;
  readonly path?: string;
  readonly condition?: string;
  readonly kind?: CheckpointKind;
  readonly url?: string;
  readonly beforeLogin?: boolean;
  readonly blocks?: readonly BlockInput[] | { readonly error: string };
  readonly links?: readonly LinkInput[] | { readonly error: string };
  readonly fields?: readonly FieldInput[] | { readonly error: string };
  readonly page?: Partial<PageFacts>;
  readonly evidence?: Partial<EvidenceMap>;
}

const marks: readonly (readonly [RegExp, BlockRole])[] = [
  [/^(#{1,6}) /, 'heading'],
  [/^- /, 'listItem'],
  [/^\? /, 'hint'],
  [/^! /, 'error'],
  [/^label:: /, 'label'],
];

function shorthand(text: string): Partial<TextBlock> & { text: string } {
  const button = /^\[(.*)\]$/.exec(text);
  if (button !== null) return { text: button[1] ?? '', role: 'button' };
  for (const [mark, role] of marks) {
    const found = mark.exec(text);
    if (found === null) continue;
    const level = found[1]?.length;
    return { text: text.slice(found[0].length), role, ...(level === undefined ? {} : { level }) };
  }
  return { text, role: 'paragraph' };
}

/** Blocks in reading order; each knows the headings above it, as a real capture does. */
function blocks(inputs: readonly BlockInput[]): readonly TextBlock[] {
  const trail: { level: number; text: string }[] = [];
  return inputs.map((input, index) => {
    const given = typeof input === 'string' ? shorthand(input) : input;
    const level = given.level ?? (given.role === 'heading' ? 2 : undefined);
    if (level !== undefined) while ((trail.at(-1)?.level ?? 0) >= level) trail.pop();
    const headings = trail.map((heading) => heading.text);
    if (level !== undefined) trail.push({ level, text: given.text });
    return { id: `b${index}`, role: 'paragraph', visible: true, region: 'main', selector: `#b${index}`, headings, ...given };
  });
}

function linkKind(href: string): LinkEvidence['kind'] {
  if (href.startsWith('tel:')) return 'tel';
  if (href.startsWith('mailto:')) return 'mailto';
  if (/\.(pdf|docx?|odt|zip)$/.test(href)) return 'download';
  return href.startsWith('#') ? 'anchor' : 'page';
}

function links(inputs: readonly LinkInput[]): readonly LinkEvidence[] {
  return inputs.map((input, index) => ({
    selector: `#l${index}`,
    kind: linkKind(input.href),
    newWindow: false,
    visible: true,
    region: 'main',
    headings: [],
    ...input,
  }));
}

export function fields(inputs: readonly FieldInput[]): readonly Field[] {
  return inputs.map((input, index) => ({
    id: `f${index}`,
    selector: `#f${index}`,
    tag: 'input',
    type: 'text',
    accessibleName: input.label,
    nameFrom: input.label === '' ? 'none' : 'label',
    required: false,
    disabled: false,
    readOnly: false,
    invalid: false,
    filled: false,
    visible: true,
    region: 'main',
    headings: [],
    ...input,
  }));
}

function captured<T>(value: T | { readonly error: string }, present: (value: T) => unknown): unknown {
  const gap = typeof value === 'object' && value !== null && 'error' in value;
  return gap ? { ok: false, error: value.error } : { ok: true, value: present(value as T) };
}

function pageFacts(input: PageInput, url: string): PageFacts {
  return {
    url,
    title: 'Une démarche',
    lang: 'fr',
    status: 200,
    redirects: [],
    viewport: { width: 1280, height: 720, deviceScaleFactor: 1 },
    documentSize: { width: 1280, height: 2000 },
    frames: [],
    captchas: [],
    elements: 100,
    requests: 1,
    bytes: 1000,
    at: '2026-01-05T09:00:00Z',
    truncated: [],
    ...input.page,
  };
}

const noStructure: Structure = { headings: [], landmarks: [], languages: [] };

/** A checkpoint over literal evidence. Kinds not described are gaps, except the empty lists. */
export function checkpoint<K extends EvidenceKind = EvidenceKind>(input: PageInput, index = 0): Checkpoint<K> {
  const name = input.name ?? `page-${index + 1}`;
  const path = input.path ?? 'main';
  const condition = input.condition ?? 'desktop';
  const folder = `${String(index + 1).padStart(2, '0')}-${name}`;
  const url = input.url ?? `https://www.example.fr/${name}`;
  const extra = Object.entries(input.evidence ?? {}).map(([kind, value]) => [kind, { ok: true, value }]);
  const missing = ['dom', 'accessibilityTree', 'axe', 'screenshot', 'attempt', 'notices', 'locators'].map((kind) => [
    kind,
    { ok: false, error: 'none' },
  ]);
  const evidence = {
    ...Object.fromEntries(missing),
    page: { ok: true, value: pageFacts(input, url) },
    text: captured(input.blocks ?? [], blocks),
    links: captured(input.links ?? [], links),
    fields: captured(input.fields ?? [], fields),
    structure: { ok: true, value: noStructure },
    ...Object.fromEntries(extra),
  };
  const kind = input.kind ?? 'state';
  const beforeLogin = input.beforeLogin ?? true;
  return {
    id: `${path}--${condition}/${folder}`,
    folder,
    name,
    kind,
    path,
    condition,
    url,
    recipe: index,
    beforeLogin,
    evidence,
  } as Checkpoint<K>;
}

/** Checkpoints of a journey, numbered in order. */
export function checkpoints<K extends EvidenceKind = EvidenceKind>(inputs: readonly PageInput[]): readonly Checkpoint<K>[] {
  return inputs.map((input, index) => checkpoint<K>(input, index));
}

export function procedure(changes: Partial<Procedure> = {}): Procedure {
  return {
    id: 'aide-logement',
    title: 'Demander une aide au logement',
    authority: 'Caisse d’allocations familiales',
    country: 'FR',
    language: 'fr',
    kind: 'social-security',
    url: 'https://www.example.fr/',
    ...changes,
  };
}

export function journey(changes: Partial<JourneySummary> = {}): JourneySummary {
  return {
    schema: 'usager/journey/1',
    procedure: 'aide-logement',
    path: 'main',
    pathTitle: 'Parcours principal',
    condition: 'desktop',
    outcome: 'stopped-before-submission',
    steps: [],
    checkpointFolders: [],
    pages: 1,
    fields: 0,
    clicks: 0,
    startedAt: '2026-01-05T09:00:00Z',
    durationMs: 1000,
    bytes: 1000,
    requests: [],
    refused: [],
    dialogs: [],
    downloads: [],
    provenance: { cookiesAtStart: 0, storageAtStart: 0, signedIn: false, cacheDisabled: true, hosts: [], certificates: [] },
    ...changes,
  };
}

function notGiven(name: string): () => never {
  return () => {
    throw new Error(`this test gives no ${name} inventory`);
  };
}

/** An audit context; an inventory that a test does not give throws when it is asked for. */
export function context(
  changes: { procedure?: Partial<Procedure>; journeys?: readonly JourneySummary[]; inventory?: Partial<Inventories> } = {},
): AuditContext {
  return {
    procedure: procedure(changes.procedure),
    journeys: changes.journeys ?? [journey()],
    inventory: {
      documents: notGiven('documents'),
      channels: notGiven('channels'),
      language: notGiven('language'),
      accessibility: notGiven('accessibility'),
      ...changes.inventory,
    },
  };
}

/** Runs one audit over literal pages. */
export function evaluate<K extends EvidenceKind>(audit: Audit<K>, pages: readonly PageInput[], given = context()): Verdict {
  return audit.evaluate(checkpoints<K>(pages), given);
}
