import type { CDPSession, Page } from 'playwright';
import { within } from './within.ts';

/**
 * A place to run our code in one frame: an isolated world, which sees the page's DOM but none of its scripts' objects. What a page does
 * to its own prototypes, globals or `JSON` cannot reach it, and the page cannot tell that it is being read.
 */
export interface World {
  readonly frameId: string;
  readonly parentId?: string;
  readonly url: string;
  /** Set when the browser shows an error page instead of the frame. */
  readonly unreachable?: string;
  readonly origin: string;
  readonly session: CDPSession;
}

interface FrameTree {
  readonly frame: {
    readonly id: string;
    readonly parentId?: string;
    readonly url: string;
    readonly unreachableUrl?: string;
    readonly securityOrigin: string;
  };
  readonly childFrames?: readonly FrameTree[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const callTimeout = 20_000;

/** One session per page, kept until the page closes. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known !== undefined) return known;
  const opened = page.context().newCDPSession(page);
  sessions.set(page, opened);
  opened.catch(() => sessions.delete(page));
  return opened;
}

function flatten(tree: FrameTree, session: CDPSession): readonly World[] {
  const { frame } = tree;
  const world: World = {
    frameId: frame.id,
    ...(frame.parentId === undefined ? {} : { parentId: frame.parentId }),
    url: frame.url,
    ...(frame.unreachableUrl === undefined ? {} : { unreachable: frame.unreachableUrl }),
    origin: frame.securityOrigin,
    session,
  };
  return [world, ...(tree.childFrames ?? []).flatMap((child) => flatten(child, session))];
}

async function worldsOf(session: CDPSession): Promise<readonly World[]> {
  const { frameTree } = await within(session.send('Page.getFrameTree'), callTimeout, 'reading the list of frames');
  return flatten(frameTree, session);
}

/** Frames that the browser runs in another process have a session of their own; asking for any other one's is refused. */
async function remoteWorlds(page: Page): Promise<readonly World[]> {
  const others = page.frames().filter((frame) => frame !== page.mainFrame());
  const opened = await Promise.all(
    others.map((frame) =>
      page
        .context()
        .newCDPSession(frame)
        .catch(() => undefined),
    ),
  );
  const found = await Promise.all(opened.filter((session) => session !== undefined).map(worldsOf));
  return found.flat();
}

/** Every frame of the page, the main one first. Frames of other processes bring sessions that `closeWorlds` gives back. */
export async function openWorlds(page: Page): Promise<readonly World[]> {
  const own = await worldsOf(await sessionOf(page));
  if (page.frames().length <= own.length) return own;
  const ids = new Set(own.map((world) => world.frameId));
  const others = await remoteWorlds(page);
  return [...own, ...others.filter((world) => !ids.has(world.frameId))];
}

/** Gives back the sessions that were opened for frames of other processes. */
export async function closeWorlds(worlds: readonly World[]): Promise<void> {
  const main = worlds[0]?.session;
  const extra = new Set(worlds.map((world) => world.session).filter((session) => session !== main));
  await Promise.all([...extra].map((session) => session.detach().catch(() => undefined)));
}

async function context(world: World): Promise<number> {
  const made = await world.session.send('Page.createIsolatedWorld', { frameId: world.frameId, worldName: 'usager' });
  return made.executionContextId;
}

function failure(details: { readonly text: string; readonly exception?: { readonly description?: string } }): Error {
  return new Error((details.exception?.description ?? details.text).slice(0, 500));
}

/** Calls a function, given by its source, in the frame's isolated world. Throws what the function throws, and when it takes too long. */
export async function callIn<T>(world: World, source: string, argument?: unknown, timeout = callTimeout): Promise<T> {
  const call = async (): Promise<T> => {
    const answer = await world.session.send('Runtime.callFunctionOn', {
      executionContextId: await context(world),
      functionDeclaration: source,
      arguments: [{ value: argument ?? null }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails !== undefined) throw failure(answer.exceptionDetails);
    return answer.result.value as T;
  };
  return within(call(), timeout, 'reading the page');
}

/** Frame behind an element that a function answers, if it is one. */
export async function frameBehind(world: World, source: string, argument: unknown): Promise<string | undefined> {
  const answer = await world.session.send('Runtime.callFunctionOn', {
    executionContextId: await context(world),
    functionDeclaration: source,
    arguments: [{ value: argument }],
  });
  const { objectId } = answer.result;
  if (objectId === undefined) return undefined;
  const { node } = await world.session.send('DOM.describeNode', { objectId });
  return node.frameId;
}
