import type { RequestListener } from 'node:http';
import { loadForeign } from '../support/foreign.ts';

/** The little of Express and CASA that the procedure uses, typed here: their packages are not there when the project is checked. */
export interface Request {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly session: Record<string, unknown>;
  body: Record<string, unknown> | undefined;
  on(event: 'data', listener: (chunk: Buffer) => void): void;
  on(event: 'end' | 'error', listener: () => void): void;
  readonly casa: { readonly journeyContext: JourneyContext };
}

export interface Response {
  readonly locals: Record<string, unknown>;
  redirect(status: number, address: string): void;
  render(view: string, values?: object): void;
}

export type Next = (error?: unknown) => void;
export type Handler = (request: Request, response: Response, next: Next) => void;

interface JourneyContext {
  getDataForPage(waypoint: string): Record<string, unknown> | undefined;
}

interface Router {
  get(path: string, handler: Handler): void;
}

interface App {
  use(...handlers: readonly unknown[]): void;
}

interface Field {
  validators(list: readonly unknown[]): Field;
  if(condition: (context: { readonly waypoint: string; readonly fieldValue: unknown }) => boolean): Field;
}

interface Rule {
  make(options?: object): unknown;
}

export interface Page {
  readonly waypoint: string;
  readonly view: string;
  readonly fields?: readonly Field[];
  readonly hooks?: readonly { readonly hook: string; readonly middleware: Handler }[];
}

interface Plan {
  setRoute(from: string, to: string, condition?: (route: unknown, context: { data: Record<string, Record<string, unknown> | undefined> }) => boolean): Plan;
}

/** CASA itself. */
export interface Casa {
  readonly Plan: new () => Plan;
  readonly field: (name: string, options?: { optional?: boolean }) => Field;
  readonly validators: Readonly<Record<'required' | 'strlen' | 'email' | 'inArray' | 'dateObject' | 'regex', Rule>>;
  readonly configure: (options: object) => { readonly ancillaryRouter: Router; mount(app: App): void };
  readonly endSession: (request: Request, next: Next) => void;
}

export const loadCasa = (): Promise<Casa> => loadForeign<Casa>('@dwp/govuk-casa', 'dist', 'casa.js');

/** A new Express application. */
export async function newApp(): Promise<App & RequestListener> {
  const { default: express } = await loadForeign<{ default: () => App & RequestListener }>('express', 'index.js');
  return express();
}
