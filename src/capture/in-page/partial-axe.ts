interface FrameContext {
  readonly frameSelector: unknown;
  readonly frameContext: unknown;
}

interface Engine {
  readonly utils: {
    getFrameContexts(context: unknown): readonly FrameContext[];
    shadowSelect(selector: unknown): Element | null;
  };
  runPartial(context: unknown, options: object): Promise<unknown>;
}

type Shelf = { readonly axe: Engine } & Record<symbol, unknown>;

/** What one frame is told: what to audit in it (`null`: all), and whether its result stays there (the main frame's, which is the largest). */
export interface PartialAxe {
  readonly context: unknown;
  readonly options: object;
  readonly keep: boolean;
}

export interface PartialAnswer {
  /** Partial result as JSON; `` when it was kept. */
  readonly partial: string;
  /** What to audit in each frame within, in axe's order. */
  readonly contexts: readonly unknown[];
}

/** Runs in each frame: audits this frame alone. The results of all are put together in the main frame. */
export async function partialAxe(told: PartialAxe): Promise<PartialAnswer> {
  const shelf = globalThis as unknown as Shelf;
  const context = told.context ?? { include: [], exclude: [] };
  const frames = shelf.axe.utils.getFrameContexts(context);
  shelf[Symbol.for('usager.axe.frames')] = frames.map((frame) => shelf.axe.utils.shadowSelect(frame.frameSelector));
  const partial = await shelf.axe.runPartial(context, told.options);
  if (told.keep) shelf[Symbol.for('usager.axe')] = partial;
  return { partial: told.keep ? '' : JSON.stringify(partial), contexts: frames.map((frame) => frame.frameContext) };
}
