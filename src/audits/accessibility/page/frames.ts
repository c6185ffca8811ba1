import type { ReadPage } from './read-page.ts';

/** True when a frame of the page could not be read: what it holds is unknown. Frames that were read are in the snapshot. */
export function hasUnreadFrame(page: ReadPage): boolean {
  const { page: facts } = page.checkpoint.evidence;
  return !facts.ok || facts.value.frames.some(({ read }) => !read);
}
