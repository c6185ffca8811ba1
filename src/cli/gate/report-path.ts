import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The page of a procedure in the report of a run, as it can be opened from `cwd`; the run’s only page, or its folder, when there is none. */
export function reportPath(dir: string, cwd: string): (procedure: string) => string {
  const shown = (path: string): string => {
    const near = relative(cwd, path);
    return near.startsWith('..') ? path : near;
  };
  return (procedure) => {
    const pages = [join(dir, procedure, 'index.html'), join(dir, 'index.html')];
    return shown(pages.find((page) => existsSync(page)) ?? dir);
  };
}
