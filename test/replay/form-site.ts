import { page } from './site.ts';
import type { Handler } from './site.ts';

const form = (
  errors: string,
  nom: string,
): string => `${errors}<form method="post" action="/demande" enctype="multipart/form-data" novalidate>
<p><label for="nom">Nom de famille</label> <input id="nom" name="nom" value="${nom}" ${errors === '' ? '' : 'aria-invalid="true" aria-describedby="e"'}></p>
<fieldset><legend>Êtes-vous locataire ?</legend>
<label><input type="radio" name="locataire" value="oui"> Oui</label> <label><input type="radio" name="locataire" value="non"> Non</label></fieldset>
<fieldset><legend>Vivez-vous seul ?</legend>
<label><input type="radio" name="seul" value="oui"> Oui</label> <label><input type="radio" name="seul" value="non"> Non</label></fieldset>
<p><label for="pays">Pays</label> <select id="pays" name="pays"><option value="">Choisir</option><option value="fr">France</option><option value="be">Belgique</option></select></p>
<p><label><input type="checkbox" name="accord"> J’accepte que mes données soient traitées</label></p>
<p><label for="piece">Justificatif de domicile</label> <input type="file" id="piece" name="piece"></p>
<button>Continuer</button></form>`;

const errorBox = '<div role="alert" id="e" class="error"><p>Saisissez votre nom de famille</p></div>';

/** A form checked by the server, its review page and its confirmation. `received` is what was posted. */
export function formSite(received: string[] = []): Readonly<Record<string, Handler>> {
  return {
    'GET /demande': (_, response) => page(response, 'Votre situation', form('', '')),
    'POST /demande': (_, response, body) => {
      received.push(body);
      const nom = /name="nom"\r\n\r\n([^\r]*)/.exec(body)?.[1] ?? '';
      if (nom === '') page(response, 'Votre situation', form(errorBox, ''));
      else
        page(
          response,
          'Récapitulatif',
          `<p>Nom : ${nom}</p><form method="post" action="/envoi"><button>Envoyer ma demande</button></form>`,
        );
    },
    'POST /envoi': (_, response) => page(response, 'Demande envoyée', '<p>Votre demande a bien été reçue.</p>'),
  };
}
