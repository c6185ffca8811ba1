import type { BrowserContext, Page } from '@playwright/test';
import type { Masker } from '../model/replay.ts';
import { followDocuments } from '../replay/documents.ts';
import { recordTraffic } from '../replay/traffic.ts';

/** Counts what the context asks of the network, from now on. */
export function watchNetwork(context: BrowserContext) {
  const traffic = recordTraffic(context);
  const documents = followDocuments(context);
  let since = { requests: 0, bytes: 0, documents: 0 };
  return {
    traffic,
    navigation: async (page: Page, masker: Masker) => {
      await traffic.flush();
      const totals = traffic.totals();
      const isNew = documents.count() > since.documents;
      const document = isNew ? documents.last(page) : undefined;
      const facts = {
        status: document?.status ?? null,
        redirects: (document?.redirects ?? []).map((address) => masker.text(address)),
        requests: totals.requests - since.requests,
        bytes: totals.bytes - since.bytes,
      };
      since = { ...totals, documents: documents.count() };
      return facts;
    },
  };
}
