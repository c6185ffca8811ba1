import type { Rect } from '../../model/evidence.ts';
import type { ScoredFinding } from '../../model/scorecard.ts';
import { html, type Markup } from './template.ts';
import type { CardView } from './view.ts';

/** How bad, told by colour, line and shape at once: nobody needs the colour. */
export type MarkKind = 'grave' | 'medium' | 'light';

/** Findings at one place of one picture. */
export interface Mark {
  readonly rect: Rect;
  readonly kind: MarkKind;
  readonly findings: readonly { readonly number: number; readonly href: string; readonly label: string }[];
}

/** Words before which nothing is known of the gravity count as medium. */
export function markKind({ impact }: ScoredFinding): MarkKind {
  if (impact === 'critical' || impact === 'serious') return 'grave';
  return impact === 'minor' || impact === 'moderate' ? 'light' : 'medium';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of a rectangle that is on the picture; undefined when none is, or when it is the whole page, which shows nothing. */
export function onPicture({ x, y, width, height }: Rect, size: Size): Rect | undefined {
  const left = Math.max(0, Math.min(size.width, x));
  const top = Math.max(0, Math.min(size.height, y));
  const right = Math.max(0, Math.min(size.width, x + width));
  const bottom = Math.max(0, Math.min(size.height, y + height));
  const seen = { x: Math.round(left), y: Math.round(top), width: Math.round(right - left), height: Math.round(bottom - top) };
  if (!Object.values(seen).every((value) => Number.isFinite(value))) return undefined;
  if (seen.width < 1 || seen.height < 1) return undefined;
  return seen.width * seen.height > 0.9 * size.width * size.height ? undefined : seen;
}

/** Where a finding stands on the page of a state: a component may be there several times, and elsewhere than where it was met first. */
function rectsOn({ checkpoint, rect, occurrences }: ScoredFinding, state: string): readonly Rect[] {
  if (occurrences === undefined) return checkpoint === state && rect !== undefined ? [rect] : [];
  return occurrences.flatMap((one) => (one.checkpoint === state ? (one.rect ?? rect ?? []) : []));
}

/** Places of the findings on the picture of a state, those at one place together. */
export function marksOf(
  view: CardView,
  state: string,
  findings: readonly ScoredFinding[],
  size: Size | undefined,
): readonly Mark[] {
  if (size === undefined) return [];
  const byPlace = new Map<string, Mark>();
  for (const finding of findings) {
    const number = view.numbers.get(finding.id);
    if (number === undefined) continue;
    const kind = markKind(finding);
    const one = { number, label: `${view.t({ fr: 'Constat', en: 'Finding' })} ${number}`, href: `#${view.id}-c${number}` };
    for (const rect of rectsOn(finding, state).flatMap((place) => onPicture(place, size) ?? [])) {
      const key = Object.values(rect).join(' ');
      const known = byPlace.get(key);
      if (known?.findings.some((other) => other.number === number) === true) continue;
      byPlace.set(key, {
        rect,
        kind: known === undefined || kind === 'grave' ? kind : known.kind,
        findings: [...(known?.findings ?? []), one],
      });
    }
  }
  return [...byPlace.values()];
}

interface Badge {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const overlaps = (a: Badge, b: Badge, height: number): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + height && b.y < a.y + height;

/** A place near the corner of the box where the badge hides no other badge; after some tries, the corner all the same. */
function freePlace(wanted: Badge, taken: readonly Badge[], height: number, size: Size): Badge {
  const corner = { ...wanted, x: Math.max(0, Math.min(wanted.x, size.width - wanted.width)), y: Math.max(0, wanted.y) };
  for (let step = 0; step < 24; step += 1) {
    const x = corner.x + (step % 6) * (corner.width + 4);
    const y = corner.y + Math.floor(step / 6) * (height + 4);
    const there = { ...corner, x, y };
    if (x + there.width <= size.width && !taken.some((badge) => overlaps(badge, there, height))) return there;
  }
  return corner;
}

function shape(kind: MarkKind, { x, y, width }: Badge, height: number): Markup {
  const radius = { grave: height / 2, medium: 4, light: height / 4 }[kind];
  return html`<rect class="badge" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" />`;
}

/** The boxes and their numbers over a picture: each a link to its finding. Drawn in the units of the page. */
export function markLayer(marks: readonly Mark[], size: Size): Markup {
  const height = Math.round(Math.min(44, Math.max(18, size.width / 28)));
  const taken: Badge[] = [];
  const drawn = marks.map(({ rect, kind, findings }) => {
    const [first, ...others] = findings;
    if (first === undefined) return null;
    const words = others.length === 0 ? String(first.number) : `${first.number}+${others.length}`;
    const width = Math.round(height * Math.max(1, 0.35 + words.length * 0.42));
    const badge = freePlace({ x: rect.x - height / 3, y: rect.y - height / 2, width }, taken, height, size);
    taken.push(badge);
    const numbers = findings.map(({ number }) => number).join(', ');
    return html`<a
      class="mark mark-${kind}"
      href="${first.href}"
      aria-label="${first.label.replace(/\d+$/u, others.length === 0 ? words : `${words} (${numbers})`)}"
    >
      <rect class="halo" x="${rect.x}" y="${rect.y}" width="${rect.width}" height="${rect.height}" />
      <rect class="box" x="${rect.x}" y="${rect.y}" width="${rect.width}" height="${rect.height}" />
      ${shape(kind, badge, height)}
      <text
        x="${badge.x + width / 2}"
        y="${badge.y + height * 0.72}"
        font-size="${Math.round(height * 0.64)}"
        text-anchor="middle"
        >${words}</text
      >
    </a>`;
  });
  return html`<svg class="marks" viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="none">${drawn}</svg>`;
}

/** The same boxes without numbers nor links, for the strip. */
export function dotLayer(marks: readonly Mark[], size: Size): Markup {
  const boxes = marks.map(
    ({ rect, kind }) =>
      html`<rect class="box mark-${kind}" x="${rect.x}" y="${rect.y}" width="${rect.width}" height="${rect.height}" />`,
  );
  return html`<svg class="marks" viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="none" aria-hidden="true">
    ${boxes}
  </svg>`;
}
