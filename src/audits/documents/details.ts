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
  const [words, folded] = [read(own), read(line)];
  // “Copie du mandat et de la pièce d’identité”: the copy is of both.
  const governed = /^(?:d[eu]s? |d'|of )/.test(words) ? formsIn(folded.slice(0, Math.max(0, folded.indexOf(words)))) : {};
  return stated({ ...governed, ...pageDetails(words, kind), ...file });
}

/** Words that are not tied to a control: beside it, and said of all the files of the page. */
export interface FieldWords {
  readonly near?: string;
  readonly page?: string;
}

const saysFile = ({ formats, maxBytes }: DocumentDetails): boolean => formats !== undefined || maxBytes !== undefined;

/** What the control itself says, or else the page for all its files; and which of the two said it, when it is not the label. */
function fieldDetails(field: Field, { near = '', page = '' }: FieldWords, kind: string): StatedDetails {
  const { label, help = '', group = '', accept } = field;
  const beside = [help, near].filter((words) => words.trim() !== '').join(' \n ');
  const words = [label, beside, group].join(' \n ');
  const silent = !saysFile(detailsOf(words, { kind, upload: true })) && page !== '';
  const context: FileContext = { kind, upload: true, accept };
  const { formats, maxBytes, phonePhoto } = silent ? detailsOf(`${words} \n ${page}`, context) : {};
  const told = Object.keys(detailsOf(beside, { kind, upload: true })).length > 0;
  const said = [...(told ? [beside] : []), ...(silent ? [page] : [])].join(' ').replace(/\s+/g, ' ').trim();
  return {
    ...detailsOf(words, context),
    ...(formats === undefined ? {} : { formats }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(phonePhoto === undefined ? {} : { phonePhoto }),
    ...(said === '' ? {} : { said: said.slice(0, 300) }),
  };
}

/** Adds to an item read from the words of a file control what its help, its group, its `accept` attribute and the words beside say. */
export function withFieldDetails<T extends { readonly kind: string; readonly details?: StatedDetails }>(
  item: T,
  field: Field,
  words: FieldWords = {},
): T {
  return { ...item, ...stated({ ...item.details, ...fieldDetails(field, words, item.kind) }) };
}
