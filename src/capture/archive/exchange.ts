/** One header, as it was sent. */
export type Header = readonly [name: string, value: string];

/** Why the body of a response is not in the archive. */
export type Omission =
  /** The browser did not keep it (a page left before its end, an endless answer). */
  | 'unreadable'
  /** Over what an archive keeps of one response, or of all. */
  | 'too-long'
  /** It holds a datum or a secret where it cannot be masked. */
  | 'personal'
  /** PDF, archive, office file: what is packed in it cannot be searched. */
  | 'opaque'
  /** The request failed. */
  | 'failed';

/** A request and its answer, as the browser saw them. In memory only: nothing of it is masked yet. */
export interface Exchange {
  readonly url: string;
  readonly method: string;
  readonly requestHeaders: readonly Header[];
  readonly requestBody: Uint8Array | null;
  readonly status: number;
  readonly statusText: string;
  readonly responseHeaders: readonly Header[];
  /** Decoded from any content encoding; empty for a redirection; or why it is not there. */
  readonly body: Uint8Array | Omission;
  readonly server?: string;
  /** When the request began. */
  readonly at: Date;
  /** True for the main document of a page. */
  readonly isPage: boolean;
}

/** The same without any datum nor secret: what may reach the disk. */
export interface MaskedExchange extends Omit<Exchange, 'body' | 'requestBody'> {
  readonly requestBody: Uint8Array;
  readonly body: Uint8Array;
  readonly omitted?: Omission;
  /** True when something was replaced in the body. */
  readonly changed: boolean;
  readonly mime: string;
  readonly title?: string;
}
