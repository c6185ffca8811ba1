import type { RenderInput } from '../../model/run.ts';
import { clip } from '../clean-text.ts';
import { formatCount, formatDay } from '../format.ts';
import { say } from '../say.ts';
import { styleHash } from './style/hash.ts';
import { styleSheet } from './style/index.ts';
import { html, trusted, type Markup } from './template.ts';
import type { Layout } from './view.ts';

/**
 * Nothing runs, the only style sheet is known by its hash. A file that travels alone fetches nothing: its pictures are inside it. Pages
 * of a run's folder show the pictures beside them (`file:` because a page opened from a disk has no `'self'`).
 */
export function contentSecurityPolicy(layout: Layout): string {
  return [
    "default-src 'none'",
    layout === 'file' ? 'img-src data:' : "img-src data: 'self' file:",
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Title of a page: the procedure when there is one, else their number. */
export function runTitle({ scorecards, lang, run }: RenderInput): string {
  const only = scorecards.length === 1 ? scorecards[0] : undefined;
  const many = formatCount(lang, scorecards.length, { fr: 'démarche', en: 'procedure' }, { fr: 'démarches', en: 'procedures' });
  const what = only === undefined ? many : clip(only.procedure.title, 100);
  return `${what} – ${say(lang, { fr: 'fiches Usager du', en: 'Usager scorecards of' })} ${formatDay(lang, run.startedAt)}`;
}

interface Head {
  readonly title: string;
  readonly layout: Layout;
  readonly usager: string;
}

/** `<head>`, with the content security policy before anything that it governs. */
export function head({ title, layout, usager }: Head): Markup {
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${trusted(contentSecurityPolicy(layout))}" />
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="generator" content="Usager ${usager}" />
    <link rel="icon" href="data:," />
    ${trusted(`<style>${styleSheet}</style>`)}
  </head>`;
}
