import type { RefusedRequest } from '../model/journey.ts';
import type { Masker } from '../model/replay.ts';
import { hostOf } from '../capture/hosts.ts';

/** What was refused, added up by host, type and address. */
export interface Refusals {
  record(address: string, type: string): void;
  /** A main document that was refused since the last call. */
  takeDocument(): string | undefined;
  list(): readonly RefusedRequest[];
}

const bound = 500;

/** Counts refused requests; addresses are kept without their query, masked. */
export function countRefusals(masker: Masker): Refusals {
  const counts = new Map<string, { host: string; type: string; url: string; count: number }>();
  let document: string | undefined;
  return {
    record(address, type) {
      const url = masker.text((address.split(/[?#]/, 1)[0] ?? '').slice(0, 500));
      const key = `${type} ${url}`;
      const known = counts.get(key);
      if (known !== undefined) known.count += 1;
      else if (counts.size < bound) counts.set(key, { host: masker.text(hostOf(address)), type, url, count: 1 });
      if (type === 'document') document = masker.text(hostOf(address));
    },
    takeDocument() {
      const taken = document;
      document = undefined;
      return taken;
    },
    list: () => [...counts.values()],
  };
}
