import { fold } from '../reading/fold.ts';
import { accepted } from './accepted.ts';
import { asidesOf, withoutAsides } from './asides.ts';
import { recognise } from './classify.ts';
import { saysOptional } from './conditions.ts';
import { lineDetails } from './details.ts';
import { examples } from './examples.ts';
import { kindOf } from './item-kind.ts';
import { label, longestLine } from './item-label.ts';
import { partOf } from './item-parts.ts';
import type { Part } from './item-parts.ts';
import type { ParsedItem } from './parsed-item.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { subjectOf } from './subject.ts';

/** Alternatives given between parentheses: “(facture d’eau, quittance de loyer)”, “(ou passeport)”. */
function alternativesInAsides(text: string): readonly string[] {
  for (const aside of asidesOf(text)) {
    const names = segmentsOf(aside.replace(/^(?:par exemple|exemples?|ex\.?|e\.g\.|such as|for example) ?:? ?/i, ''));
    const known = names.filter((name) => recognise(name.text) !== undefined);
    if (/^(?:ou|or) /i.test(aside) && known.length > 0)
      return [label(withoutAsides(text)), ...known.map((name) => label(name.text))];
    if (known.length >= 2 && known.length === names.length) return known.map((name) => label(name.text));
  }
  return [];
}

// “Justificatifs si vous vivez en couple”.
const ofFamily = /\bcouple\b|\bmarie|\benfants?\b|\bpacse/;
const bareOpener = /^(?:les |vos )?(?:justificatifs?|pieces justificatives?|preuves?)$/;

interface Line {
  readonly text: string;
  /** The words of the line when it names a single document. */
  readonly whole: string | undefined;
  readonly opening: string | undefined;
  readonly optional: boolean;
}

/** A choice holds in every case unless its ways have the same condition: “A si vous louez, ou B si vous possédez” asks for one or the other. */
function conditionOf(parts: readonly Part[]): string | undefined {
  const [first] = parts;
  const cases = new Set(parts.map((part) => part.condition));
  if (first?.opened !== true && parts.length > 1 && cases.size === parts.length) return undefined;
  return first?.opened === true || parts.every((part) => part.condition !== undefined) ? first?.condition : undefined;
}

function labelOf(parts: readonly Part[], whole: string | undefined): string {
  const [first] = parts;
  if (parts.length <= 1) return label(first?.text ?? '');
  return whole === undefined || parts.some((part) => part.condition !== undefined)
    ? parts
        .map((part) => label(part.text))
        .join(' / ')
        .slice(0, 300)
    : label(whole);
}

/** A choice that has an identity document among its ways is to say who one is. */
function mainKind(found: readonly string[]): string {
  const [first = 'other'] = found;
  return ['professional-qualification', 'driving-licence', 'other'].includes(first) && found.includes('identity')
    ? 'identity'
    : first;
}

/** The document that the segments of a line name, alternatives together; undefined when they name none. */
export function itemOf(segments: readonly Segment[], { text, whole, opening, optional }: Line): ParsedItem | undefined {
  const parts = segments
    .map(partOf)
    .filter((part) => accepted(part.text) || (part.condition !== undefined && bareOpener.test(fold(part.text))));
  const [first] = parts;
  if (first === undefined) return undefined;
  const exemplified = examples.test(text.slice(0, longestLine));
  const found = parts.map((part) => {
    const kind = kindOf(part.text, exemplified);
    const family = kind === 'other' && bareOpener.test(fold(part.text)) && ofFamily.test(fold(part.condition ?? ''));
    return family ? 'family-situation' : kind;
  });
  const named = recognise(first.text);
  const joined = parts.length > 1 ? parts.map((part) => label(part.text)) : alternativesInAsides(first.text);
  const condition = opening ?? conditionOf(parts);
  const stated = saysOptional(condition ?? '') ? undefined : condition;
  return {
    label: labelOf(parts, whole),
    kind: mainKind(found),
    kinds: [...new Set(found)],
    subject: subjectOf(first.text.slice(named?.end ?? first.text.length), first.text.slice(0, named?.start ?? 0)),
    status: optional ? 'optional' : stated === undefined ? 'required' : 'conditional',
    ...(stated === undefined ? {} : { condition: stated.slice(0, 200) }),
    alternatives: joined,
    ...lineDetails({ own: segments.map((part) => part.text).join(' '), line: text, alone: whole !== undefined }, mainKind(found)),
  };
}
