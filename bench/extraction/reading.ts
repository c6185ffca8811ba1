import type { ChannelInventory, DocumentInventory } from '../../src/model/inventory.ts';
import type { PageLabels } from './labels.ts';

/** What the inventories read on a page, beside what a reader found there. */
export interface Reading {
  readonly labels: PageLabels;
  readonly channels: ChannelInventory;
  readonly documents: DocumentInventory;
  /** Milliseconds that both inventories took. */
  readonly ms: number;
}

/** Tells a disagreement of one kind on one page. */
export type Say = (kind: string, page: string, text: string) => void;

/** One line of the table; `bar` is the share it is held to. */
export interface Row {
  readonly id: string;
  readonly value: number;
  readonly detail: string;
  readonly bar?: number;
}

export const row = (id: string, value: number, detail: string, bar?: number): Row => ({
  id,
  value,
  detail,
  ...(bar === undefined ? {} : { bar }),
});

export const cut = (text: string): string => (text.length > 150 ? `${text.slice(0, 149)}…` : text);
