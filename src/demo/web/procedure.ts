import type { Markup } from './html.ts';
import type { ReceivedFile, Session } from './session.ts';

/** What a form sent: the last value of each field, and each file without its content. */
export interface Submitted {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, ReceivedFile>>;
  /** True when the body was larger than the server accepts; it was then thrown away unread. */
  readonly tooLarge: boolean;
}

/** One request, as a procedure sees it. */
export interface Visit {
  /** Below the procedure's base, `/` for its first page. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly session: Session;
  readonly form: Submitted;
}

/** What a procedure answers. */
export type Reply =
  | { readonly kind: 'page'; readonly status: number; readonly page: Markup }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'file'; readonly type: string; readonly body: string | Uint8Array; readonly download?: string };

/** Answers one request. */
export type Handler = (visit: Visit) => Reply;

/** One embedded procedure: its base path and its handlers by `METHOD /path`. */
export interface DemoProcedure {
  /** `/carte-stationnement`, without a final slash. */
  readonly base: string;
  readonly routes: Readonly<Record<string, Handler>>;
  readonly notFound: Handler;
  /** What is shown when a handler throws. */
  readonly failure: Handler;
}

/** A page with status 200. */
export function page(markup: Markup, status = 200): Reply {
  return { kind: 'page', status, page: markup };
}

/** “See other”, so that going back never sends a form twice. */
export function redirect(to: string): Reply {
  return { kind: 'redirect', to };
}
