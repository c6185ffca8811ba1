import type { Field } from '../../model/evidence.ts';
import type { DocumentDetails } from '../../model/inventory.ts';
import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { ageLimitIn } from './age-limit.ts';
import { copiesIn, formsIn } from './copies.ts';
import { fileLimitsIn } from './file-limits.ts';
import type { FileContext } from './file-limits.ts';

/** What one mention says of how the document must be given. */
export interface StatedDetails extends DocumentDetails {
  /** The words that say so, when they are not the mention’s quote. */
  readonly said?: string;
}

/** Longest text read, in characters. */
const longest = 1000;

function pageDetails(folded: string, kind: string): DocumentDetails {
  const copies = copiesIn(folded, kind === 'identity-photo');
  const maxAge = ageLimitIn(folded);
  return {
    ...(copies === undefined ? {} : { copies }),
    ...formsIn(folded),
    ...(maxAge === undefined ? {} : { maxAge }),
  };
}

function read(text: string): string {
  return fold(text.slice(0, longest).replace(/\s+/g, ' '));
}

/** Reads what words say of how a document must be given: copies, form, greatest age, file. Empty when they say nothing of it. */
export function detailsOf(words: string, context: FileContext): DocumentDetails {
  const clauses = clausesOf(words.slice(0, longest)).map((clause) => clause.folded);
  return { ...pageDetails(read(words), context.kind), ...fileLimitsIn(clauses, context) };
}

/** Nothing rather than an object that says nothing. */
function stated(details: StatedDetails): { readonly details?: StatedDetails } {
  return Object.keys(details).length === 0 ? {} : { details };
}

/**
 * Details of one document of a line: its own words (`own`) say its copies, form and age; the whole line says the file, and all the
 * rest too when it names no other document (`alone`).
 */
export function lineDetails(
  { own, line, alone }: { readonly own: string; readonly line: string; readonly alone: boolean },
  kind: string,
): { readonly details?: StatedDetails } {
  const whole = detailsOf(line, { kind, upload: false });
  if (alone) return stated(whole);
  const { copies: _copies, forms: _forms, anyForm: _any, maxAge: _age, ...file } = whole;
  return stated({ ...pageDetails(read(own), kind), ...file });
}

/** Adds to an item read from the words of a file control what its help, its group and its `accept` attribute say. */
export function withFieldDetails<T extends { readonly kind: string; readonly details?: StatedDetails }>(
  item: T,
  field: Field,
): T {
  const { label, help = '', group = '', accept } = field;
  const context: FileContext = { kind: item.kind, upload: true, accept };
  const details = { ...item.details, ...detailsOf([label, help, group].join(' \n '), context) };
  const helped = Object.keys(detailsOf(help, { kind: item.kind, upload: true })).length > 0;
  return { ...item, ...stated(helped ? { ...details, said: help.trim().slice(0, 300) } : details) };
}
