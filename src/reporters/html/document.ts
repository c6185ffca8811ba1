import type { RenderInput, ReportPage } from '../../model/run.ts';
import { say } from '../say.ts';
import { acronymList } from './acronyms.ts';
import { head, runTitle } from './head.ts';
import { masthead, procedureMasthead } from './masthead.ts';
import { method } from './method.ts';
import { overview } from './overview.ts';
import { procedure } from './procedure.ts';
import { provenance } from './provenance.ts';
import { html, toHtml, type Piece } from './template.ts';
import { cardView, type CardView, type Layout, type Placing } from './view.ts';

interface Frame {
  readonly title: string;
  readonly layout: Layout;
  readonly top: Piece;
  readonly content: Piece;
}

/** A page: it holds all its words, asks nothing of the network and runs no script. */
function frame({ lang, run }: RenderInput, { title, layout, top, content }: Frame): string {
  const skip = say(lang, { fr: 'Aller au contenu', en: 'Skip to content' });
  return toHtml(
    html`<!doctype html>
      <html lang="${lang}">
        ${head({ title, layout, usager: run.usager })}
        <body>
          <a class="skip" href="#content">${skip}</a>
          ${top}
          <main id="content" tabindex="-1">
            <div class="wide">${content} ${acronymList(lang)}</div>
          </main>
          <footer>
            <div class="wide"><p>Usager ${run.usager} – ${say(lang, { fr: 'méthode', en: 'method' })} ${run.method}</p></div>
          </footer>
        </body>
      </html> `,
  );
}

const viewsOf = (input: RenderInput, placing: Placing): readonly CardView[] =>
  input.scorecards.map((card, index) => cardView(input, card, index, placing));

function whole(input: RenderInput, layout: Layout): string {
  const views = viewsOf(input, { layout, apart: false });
  const several = views.length === 1 ? null : overview(input, views);
  return frame(input, {
    title: runTitle(input),
    layout,
    top: masthead(input, views),
    content: html`${several} ${views.map((view) => procedure(view))} ${method(input)} ${provenance(input)}`,
  });
}

/** Everything in one page that may travel alone, and be printed: the overview, then the procedures, with the pictures given. */
export function document(input: RenderInput): string {
  return whole(input, 'file');
}

function front(input: RenderInput): string {
  const views = viewsOf(input, { layout: 'folder', apart: true });
  return frame(input, {
    title: runTitle(input),
    layout: 'folder',
    top: masthead(input, views),
    content: html`${overview(input, views)} ${method(input)} ${provenance(input)}`,
  });
}

function own(input: RenderInput, view: CardView): string {
  const heading = view.t({ fr: 'Ce qui arrive aux personnes', en: 'What happens to people' });
  const alone = { ...input, scorecards: [view.card] };
  return frame(input, {
    title: runTitle(alone),
    layout: 'folder',
    top: procedureMasthead(input, view),
    content: procedure(view, heading),
  });
}

/**
 * The pages of a run's folder, one at a time so that two hundred are never in memory together: the overview, then one per procedure
 * beside its evidence, whose pictures it shows without copying them. A run of one procedure is a single page.
 */
export function* pages(input: RenderInput): Generator<ReportPage> {
  if (input.scorecards.length === 1) {
    yield { path: 'index.html', content: whole(input, 'folder') };
    return;
  }
  yield { path: 'index.html', content: front(input) };
  for (const [index, card] of input.scorecards.entries()) {
    const view = cardView(input, card, index, { layout: 'folder', apart: true });
    yield { path: `${card.procedure.id}/index.html`, content: own(input, view) };
  }
}
