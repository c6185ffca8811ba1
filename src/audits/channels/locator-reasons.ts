import { say } from '../../method/say.ts';
import type { LocatorGap, LocatorTrial } from '../../model/locator.ts';
import type { Localized } from '../../model/localized.ts';

const reasons: Readonly<Record<Exclude<LocatorGap, 'other-host' | 'failed'>, Localized>> = {
  post: say('le formulaire s’envoie par POST : il n’a pas été essayé', 'the form is sent by POST: it was not tried'),
  'asks-more': say('le formulaire demande autre chose qu’un lieu', 'the form asks for more than a place'),
  sends: say('les mots du bouton pourraient envoyer une demande', 'the words of the button could send a request'),
  'sent-page': say(
    'la page a été atteinte en envoyant un formulaire, qui n’est pas envoyé deux fois',
    'the page was reached by sending a form, which is not sent twice',
  ),
  gone: say(
    'la recherche n’est plus sur la page quand on ouvre son adresse à nouveau',
    'the search is no longer on the page when its address is opened again',
  ),
  'no-postcode': say(
    'aucun code postal d’essai n’est connu pour ce pays : écrivez `procedure.postcode` dans le scénario',
    'no test postcode is known for this country: write `procedure.postcode` in the scenario',
  ),
  many: say('assez de recherches ont été essayées sur ce trajet', 'enough searches were tried on this journey'),
  late: say('la recherche n’a pas répondu à temps', 'the search did not answer in time'),
};

const elsewhere = (host: string): Localized =>
  say(
    `elle est sur un autre hôte, que le scénario n’autorise pas (${host})`,
    `it is on another host, which the scenario does not allow (${host})`,
  );

/** Why a locator was not tried. */
export function whyNotTried({ why, host, error }: Extract<LocatorTrial['answer'], { readonly ok: false }>): Localized {
  if (why === 'other-host') return elsewhere(host ?? '?');
  if (why === 'failed') return say(`l’essai a échoué (${error})`, `the trial failed (${error})`);
  return reasons[why];
}

/** Why “nothing found” is not held against a local authority when the postcode is not one of its own. */
export const whyElsewhere: Localized = say(
  'elle ne trouve rien pour un code postal d’essai qui n’est peut-être pas de son territoire : écrivez `procedure.postcode` dans le scénario',
  'it finds nothing for a test postcode that may not be in its territory: write `procedure.postcode` in the scenario',
);

/** Why nothing can be said of an answer: an error of the server, hosts that were refused, or words that tell nothing. */
export function whyUnclear(status: number | undefined, refused: readonly string[]): Localized {
  if (status !== undefined && status >= 400)
    return say(`la page de réponse est une erreur (HTTP ${status})`, `the page that answers is an error (HTTP ${status})`);
  if (refused.length > 0) {
    const hosts = refused.join(', ');
    return say(
      `elle interroge un hôte que le scénario n’autorise pas (${hosts})`,
      `it asks a host that the scenario does not allow (${hosts})`,
    );
  }
  return say(
    'la réponse ne montre ni nombre de résultats, ni adresse, ni téléphone',
    'the answer shows no number of results, address or phone number',
  );
}
