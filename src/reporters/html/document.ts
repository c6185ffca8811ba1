import type { RenderInput } from '../../model/run.ts';
import { say } from '../say.ts';
import { head } from './head.ts';
import { masthead } from './masthead.ts';
import { method } from './method.ts';
import { overview } from './overview.ts';
import { procedure } from './procedure.ts';
import { provenance } from './provenance.ts';
import { html, toHtml } from './template.ts';
import { cardViews } from './view.ts';

/** The whole page. It holds everything it shows, asks nothing of the network and runs no script. */
export function document(input: RenderInput): string {
  const { lang, run } = input;
  const views = cardViews(input);
  const skip = say(lang, { fr: 'Aller au contenu', en: 'Skip to content' });
  return toHtml(
    html`<!doctype html>
      <html lang="${lang}">
        ${head(input)}
        <body>
          <a class="skip" href="#content">${skip}</a>
          ${masthead(input, views)}
          <main id="content" tabindex="-1">
            <div class="wide">${overview(input, views)} ${views.map(procedure)} ${method(input)} ${provenance(input)}</div>
          </main>
          <footer>
            <div class="wide"><p>Usager ${run.usager} – ${say(lang, { fr: 'méthode', en: 'method' })} ${run.method}</p></div>
          </footer>
        </body>
      </html> `,
  );
}
