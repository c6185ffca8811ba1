import { readFileSync } from 'node:fs';
import type { ChannelInventory, DocumentItem, PhoneItem } from '../../src/model/inventory.ts';

/** A supporting document that a reader of the pages finds asked for. */
export interface ExpectedDocument {
  /** Kind of the taxonomy (`src/method/documents`), or `other`. */
  readonly kind: string;
  readonly status: DocumentItem['status'];
  /** A part of its words as the pages write them. */
  readonly words: string;
  /** Paths that ask for a conditional document, when only some of those walked do. */
  readonly on?: readonly string[];
}

/** A phone number that a reader of the pages may call. */
export interface ExpectedPhone {
  /** E.164, or the short number alone. */
  readonly number: string;
  readonly tariff: PhoneItem['tariff'];
  readonly scope: PhoneItem['scope'];
}

/** A difference that is Usager's mistake, or a limit that is accepted for now. */
export interface KnownDifference {
  /** The whole sentence that the comparison prints. */
  readonly difference: string;
  readonly reason: string;
}

/** What a person who read every page of a procedure found there. Never copied from what Usager prints. */
export interface ExpectedInventory {
  readonly procedure: string;
  /** Where its pages can be read again. */
  readonly readIn: string;
  /** What misleads a hasty reader. */
  readonly note?: string;
  readonly paths: readonly string[];
  /** Documents required on every path. */
  readonly required: number;
  readonly documents: readonly ExpectedDocument[];
  readonly phones: readonly ExpectedPhone[];
  readonly counter: boolean;
  readonly post: boolean;
  /** True when the procedure, or a part of it, is done on line. */
  readonly online: boolean;
  readonly level: ChannelInventory['level'];
  readonly known: readonly KnownDifference[];
}

/** Every procedure of the demonstration, and every one written by others that runs in the tests. */
export function expectedInventories(): readonly ExpectedInventory[] {
  return JSON.parse(readFileSync(new URL('by-hand.json', import.meta.url), 'utf8')) as readonly ExpectedInventory[];
}
