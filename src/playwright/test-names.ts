import { createHash } from 'node:crypto';
import type { TestInfo } from '@playwright/test';
import { slug } from '../replay/naming.ts';

type Project = TestInfo['config']['projects'][number];

/** Longest readable part of a path's id. */
const longest = 90;

const isChromium = ({ use }: Project): boolean => (use.browserName ?? use.defaultBrowserType ?? 'chromium') === 'chromium';
const isMobile = ({ use }: Project): boolean => use.isMobile === true;

/** A readable id that two long texts do not share by being cut. */
function idOf(text: string): string {
  const whole = slug(text, 1000);
  if (whole !== '' && whole.length <= longest) return whole;
  return `${slug(text, longest - 7)}-${createHash('sha256').update(text).digest('hex').slice(0, 6)}`.replace(/^-/, '');
}

/** Condition under which the test is played: a phone has the line of the machine, hence `smartphone-fast`. */
export function conditionOf({ project, config }: TestInfo): string {
  const own = config.projects.find(({ name }) => name === project.name);
  return own !== undefined && isMobile(own) ? 'smartphone-fast' : 'desktop';
}

/**
 * The path that the test is: its file and titles, the same from one run to the next. The project's name is added when another project
 * plays the same tests under the same condition.
 */
export function pathOf({ titlePath, project, config }: TestInfo): { readonly id: string; readonly title: string } {
  const own = config.projects.find(({ name }) => name === project.name);
  const rivals = config.projects.filter((one) => isChromium(one) && isMobile(one) === (own !== undefined && isMobile(own)));
  const suffix = rivals.length > 1 && project.name !== '' ? [project.name] : [];
  const [, ...titles] = titlePath;
  return { id: idOf([...titlePath, ...suffix].join(' ')), title: [...titles, ...suffix].join(' › ') };
}
