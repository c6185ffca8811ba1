import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler, Visit } from '../web/procedure.ts';
import { base } from './authority.ts';
import { errorSummary, problemOf, textField } from './fields.ts';
import type { Problem } from './fields.ts';
import type { DraftRoom } from './draft.ts';
import { layout } from './layout.ts';

const numero = {
  name: 'numero',
  label: 'Numéro de dossier',
  hint: 'Exemple : D123456.',
  autocomplete: 'off',
  short: true,
} as const;
const nom = { name: 'nom', label: 'Nom de naissance', autocomplete: 'family-name' } as const;

/** Form that finds a draft or a file again, from any device. */
export const showResume: Handler = (visit) => page(resumePage(visit, []));

/** Finds the draft again, or says what is wrong. */
export function resume(drafts: DraftRoom): Handler {
  return (visit) => {
    const { numero: number = '', nom: name = '' } = visit.form.fields;
    if (drafts.resume(number, name, visit.session))
      return redirect(visit.session.answers.has('envoi') ? `${base}/suivi` : `${base}/etape-4`);
    const message = 'Numéro de dossier : nous ne trouvons pas ce numéro avec ce nom. Vérifiez les deux, ou appelez-nous.';
    return page(resumePage(visit, [{ field: 'numero', message }]));
  };
}

function resumePage({ form }: Visit, problems: readonly Problem[]): Markup {
  const main = html`${problems.length > 0 && errorSummary(problems)}
    <h1>Reprendre une demande</h1>
    <p>Tous les champs sont obligatoires. Si vous avez perdu votre numéro, appelez-nous : nous le retrouvons avec vous.</p>
    <form method="post" novalidate>
      ${textField(numero, form.fields['numero'] ?? '', problemOf(problems, 'numero'))}
      ${textField(nom, form.fields['nom'] ?? '', problemOf(problems, 'nom'))}
      <div class="actions"><button class="bouton" type="submit">Reprendre</button></div>
    </form>`;
  return layout(problems.length > 0 ? 'Erreur - Reprendre une demande' : 'Reprendre une demande', main);
}
