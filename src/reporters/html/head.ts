import type { RenderInput } from '../../model/run.ts';
import { clip } from '../clean-text.ts';
import { formatCount, formatDay } from '../format.ts';
import { say } from '../say.ts';
import { styleHash } from './style/hash.ts';
import { styleSheet } from './style/index.ts';
import { html, trusted, type Markup } from './template.ts';

/** Nothing is fetched and nothing runs: pictures come inside the file, the only style sheet is known by its hash. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  'img-src data:',
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Title of the page: the procedure when there is one, else their number. */
function pageTitle({ scorecards, lang, run }: RenderInput): string {
  const only = scorecards.length === 1 ? scorecards[0] : undefined;
  const many = formatCount(lang, scorecards.length, { fr: 'démarche', en: 'procedure' }, { fr: 'démarches', en: 'procedures' });
  const what = only === undefined ? many : clip(only.procedure.title, 100);
  return `${what} – ${say(lang, { fr: 'fiches Usager du', en: 'Usager scorecards of' })} ${formatDay(lang, run.startedAt)}`;
}

/** `<head>`, with the content security policy before anything that it governs. */
export function head(input: RenderInput): Markup {
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${trusted(contentSecurityPolicy)}" />
    <title>${pageTitle(input)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="generator" content="Usager ${input.run.usager}" />
    <link rel="icon" href="data:," />
    ${trusted(`<style>${styleSheet}</style>`)}
  </head>`;
}
