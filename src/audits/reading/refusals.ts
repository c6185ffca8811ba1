import type { Attempt, Field, TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { shownBlocks } from './blocks.ts';
import { fold } from './fold.ts';

/** Kinds of evidence that tell how a refused entry is handled. */
export const refusalRequires = ['attempt', 'fields', 'text', 'page'] as const;
type Needs = (typeof refusalRequires)[number];

/** A field in error and how its error is told. */
export interface FieldInError {
  readonly field: Field;
  /** In words: beside the field, in a summary that names it, or by the browser. */
  readonly named: boolean;
  /** Shown by colour or border alone. */
  readonly byStyleAlone: boolean;
  /** Tied by the markup, or told by the browser. */
  readonly tied: boolean;
}

/** A state on which an entry was refused. */
export interface Refusal {
  readonly checkpoint: Checkpoint<Needs>;
  readonly attempt: Attempt;
  readonly fields: readonly Field[];
  readonly inError: readonly FieldInError[];
  /** Messages of error or alert that were not there before. */
  readonly messages: readonly TextBlock[];
  /** Put in a live region, or focus moved, or told by the browser. */
  readonly announced: boolean;
}

/** The same control before and after: name, type and label of a box; its place when it has no name. */
export function controlKey(field: Field): string {
  const box = field.type === 'radio' || field.type === 'checkbox';
  const own = field.name === undefined || field.name === '' ? field.selector : field.name;
  return [field.type, own, box ? field.label : ''].join('\n');
}

function newMessages(checkpoint: Checkpoint<Needs>, attempt: Attempt): readonly TextBlock[] {
  const before = new Set(attempt.textBefore);
  return shownBlocks(checkpoint).filter((block) => (block.role === 'error' || block.role === 'alert') && !before.has(block.text));
}

/** Words of a label that a message can repeat, without marks and help between parentheses. */
function labelWords(field: Field): string {
  const label = field.label === '' ? (field.group ?? field.accessibleName) : field.label;
  return fold(label.slice(0, 200))
    .replace(/\([^)]{0,100}\)|\*|:|\bobligatoire\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function inMessages(field: Field, messages: readonly TextBlock[]): boolean {
  const words = labelWords(field);
  return words.length >= 3 && messages.some((message) => fold(message.text.slice(0, 2000)).includes(words));
}

function errorOf(field: Field, attempt: Attempt, messages: readonly TextBlock[]): FieldInError | undefined {
  const native = attempt.nativeMessages.some((message) => message.selector === field.selector && message.message !== '');
  const worded = field.error !== undefined && field.error.trim() !== '';
  const styled = field.errorStyle === true;
  if (!field.visible || field.disabled || (!field.invalid && !worded && !native && !styled)) return undefined;
  const named = worded || native || inMessages(field, messages);
  const tie = field.errorTied;
  return {
    field,
    named,
    byStyleAlone: !named && (styled || field.invalid),
    tied: native || (tie !== undefined && tie !== 'near'),
  };
}

/** True when most of the form is still there: the entry was not taken. */
function isSameForm(before: readonly Field[], now: readonly Field[]): boolean {
  const shown = before.filter((field) => field.visible);
  const keys = new Set(now.map(controlKey));
  const kept = shown.filter((field) => keys.has(controlKey(field))).length;
  return shown.length > 0 && kept / shown.length >= 0.5;
}

function refusalOf(checkpoint: Checkpoint<Needs>): Refusal | undefined {
  const { attempt, fields, text } = checkpoint.evidence;
  if (checkpoint.kind !== 'error' || !attempt.ok || !fields.ok || !text.ok) return undefined;
  const messages = newMessages(checkpoint, attempt.value);
  const inError = fields.value.map((field) => errorOf(field, attempt.value, messages)).filter((error) => error !== undefined);
  if (inError.length === 0 && !isSameForm(attempt.value.fieldsBefore, fields.value)) return undefined;
  const native = attempt.value.nativeMessages.length > 0;
  const announced = native || attempt.value.announced.some((words) => words.trim() !== '') || attempt.value.focusMoved;
  return { checkpoint, attempt: attempt.value, fields: fields.value, inError, messages, announced };
}

/** States on which an entry was refused; a provoked error that the site let through is not one. */
export function refusalsOf(checkpoints: readonly Checkpoint<Needs>[]): readonly Refusal[] {
  return checkpoints.map(refusalOf).filter((refusal) => refusal !== undefined);
}

/** True when the refusal says in words which fields are wrong. */
export function namesFields(refusal: Refusal): boolean {
  if (refusal.inError.length > 0) return refusal.inError.every((error) => error.named);
  const asked = refusal.fields.filter((field) => field.visible && !field.disabled && field.region === 'main');
  if (refusal.messages.length === 0) return false;
  return asked.length === 1 || asked.some((field) => inMessages(field, refusal.messages));
}
