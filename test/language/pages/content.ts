/** Contents of pages in the markup of the French State, and the words that a person reads there. Written for these tests. */
export interface Page {
  readonly html: string;
  readonly text: string;
}

export const article: Page = {
  html: `<h1 class="fr-h1">Demander une carte de stationnement</h1>
<p class="fr-text--lead">Vous avez du mal à marcher&nbsp;? Une <strong>carte</strong> vous permet de vous garer sans payer.</p>
<div class="fr-callout"><h2 class="fr-callout__title">À savoir</h2><p class="fr-callout__text">La carte est gratuite. Elle reste valable 5&#160;ans.</p></div>
<h2>Qui peut l’avoir&#8239;?</h2>
<p>Vous devez remplir l’une de ces conditions&nbsp;:</p>
<ul><li>vous marchez moins de 200&nbsp;mètres&nbsp;;</li><li>vous utilisez un <abbr title="AIDE">fauteuil</abbr>&nbsp;;</li><li><p>une personne vous aide.</p></li></ul>
<p>Écrivez à la mairie&nbsp;:<br>12, rue des Lilas<br>35000 Rennes</p>
<p><img alt="CARTE" src="c.png"><a class="fr-link" href="/f">Télécharger le formulaire<span class="fr-link__detail">PDF – 61 Ko</span></a></p>
<div class="fr-quote"><blockquote><p>« Je me gare enfin près de chez moi. »</p></blockquote></div>
<aside class="fr-highlight"><p>Gardez une copie de vos papiers.</p></aside>`,
  text: `Demander une carte de stationnement. Vous avez du mal à marcher ? Une carte vous permet de vous garer sans payer. À savoir.
La carte est gratuite. Elle reste valable 5 ans. Qui peut l’avoir ? Vous devez remplir l’une de ces conditions : vous marchez moins de 200 mètres ;
vous utilisez un fauteuil ; une personne vous aide. Écrivez à la mairie : 12, rue des Lilas 35000 Rennes. Télécharger le formulaire PDF – 61 Ko
« Je me gare enfin près de chez moi. » Gardez une copie de vos papiers.`,
};

export const form: Page = {
  html: `<h1>Votre demande</h1><div class="fr-stepper"><h2 class="fr-stepper__title"><span class="fr-stepper__state">Étape 2 sur 4</span> Votre logement</h2>
<p class="fr-stepper__details"><span class="fr-text--bold">Étape suivante :</span> Vos ressources</p></div>
<p>Sauf mention contraire, tous les champs sont obligatoires.</p>
<form action="/x" method="post"><fieldset class="fr-fieldset" id="f"><legend class="fr-fieldset__legend">Êtes-vous locataire ?
<span class="fr-hint-text">Répondez pour votre résidence principale.</span></legend>
<div class="fr-radio-group"><input type="radio" id="o" name="l"><label class="fr-label" for="o">Oui</label></div>
<div class="fr-radio-group"><input type="radio" id="n" name="l"><label class="fr-label" for="n">Non, je suis hébergé</label></div>
<div class="fr-messages-group" aria-live="assertive"><p class="fr-message fr-message--error">Choisissez une réponse.</p></div></fieldset>
<div class="fr-input-group"><label class="fr-label" for="d">Date d’entrée<span class="fr-hint-text">Format attendu : JJ/MM/AAAA</span></label>
<input class="fr-input" id="d" placeholder="EXEMPLE" value="REPONSE"></div>
<div class="fr-select-group"><label for="s">Nombre de pièces</label><select id="s"><option value="" selected disabled hidden>Sélectionner une option</option><option>Une</option><option>Deux ou plus</option></select></div>
<div class="fr-upload-group"><label for="u">Ajouter le bail<span class="fr-hint-text">Taille maximale : 5 Mo. Formats : JPG, PDF.</span></label><input type="file" id="u"></div>
<ul class="fr-btns-group"><li><button class="fr-btn" type="submit">Continuer</button></li><li><input type="button" value="Revenir en arrière"></li></ul></form>
<h3>Besoin d’aide ?</h3><p>Appelez le <a href="tel:+33123456789">01 23 45 67 89</a>, du lundi au vendredi.</p>`,
  text: `Votre demande Étape 2 sur 4 Votre logement Étape suivante : Vos ressources. Sauf mention contraire, tous les champs sont obligatoires.
Êtes-vous locataire ? Répondez pour votre résidence principale. Oui. Non, je suis hébergé. Choisissez une réponse. Date d’entrée. Format attendu : JJ/MM/AAAA.
Nombre de pièces. Sélectionner une option. Une. Deux ou plus. Ajouter le bail. Taille maximale : 5 Mo. Formats : JPG, PDF. Continuer. Revenir en arrière.
Besoin d’aide ? Appelez le 01 23 45 67 89, du lundi au vendredi.`,
};

export const accordions: Page = {
  html: `<h1>Questions fréquentes</h1><div class="fr-accordions-group">
<section class="fr-accordion"><h3 class="fr-accordion__title"><button class="fr-accordion__btn" aria-expanded="false" aria-controls="a1">Combien de temps faut-il attendre ?</button></h3>
<div class="fr-collapse" id="a1"><p>Comptez un mois. Sans réponse au bout de deux mois, la demande est refusée.</p></div></section>
<section class="fr-accordion"><h3 class="fr-accordion__title"><button class="fr-accordion__btn" aria-expanded="false" aria-controls="a2">Puis-je venir sur place ?</button></h3>
<div class="fr-collapse" id="a2"><div><p>Oui, sur rendez-vous :</p><ol><li>appelez la mairie,</li><li>venez avec votre pièce d’identité.</li></ol></div></div></section></div>
<div class="fr-tabs"><ul role="tablist"><li role="presentation"><button role="tab">Majeur</button></li><li role="presentation"><button role="tab">Mineur</button></li></ul>
<div class="fr-tabs__panel" role="tabpanel"><p>Vous venez seul.</p></div><div class="fr-tabs__panel" role="tabpanel"><p>Un parent vient avec vous.</p></div></div>
<details><summary>Et en cas de perte ?</summary><p>Déclarez la perte en ligne.</p></details>`,
  text: `Questions fréquentes. Combien de temps faut-il attendre ? Comptez un mois. Sans réponse au bout de deux mois, la demande est refusée.
Puis-je venir sur place ? Oui, sur rendez-vous : appelez la mairie, venez avec votre pièce d’identité. Majeur Mineur Vous venez seul. Un parent vient avec vous.
Et en cas de perte ? Déclarez la perte en ligne.`,
};

export const table: Page = {
  html: `<h1>Prix du passeport</h1><div class="fr-table"><table><caption>Prix selon l’âge <p class="fr-table__caption__desc">En métropole.</p></caption>
<thead><tr><th scope="col">Âge de la personne</th><th scope="col">Prix du timbre</th></tr></thead>
<tbody><tr><th scope="row">18 ans et plus</th><td>86 €</td></tr><tr><td>De 15 à 17 ans</td><td><p>42 €</p><p>Gratuit en cas d’erreur de l’administration.</p></td></tr>
<tr><td>Moins de 15 ans<td>17 €</table></div>
<dl><dt>Timbre fiscal</dt><dd>Timbre que l’on achète en ligne ou dans un bureau de tabac.</dd></dl>
<figure><img alt="PASSEPORT" src="p.png"><figcaption>Un passeport, page 2.</figcaption></figure>`,
  text: `Prix du passeport. Prix selon l’âge. En métropole. Âge de la personne. Prix du timbre. 18 ans et plus 86 €. De 15 à 17 ans 42 €. Gratuit en cas d’erreur de l’administration.
Moins de 15 ans 17 €. Timbre fiscal. Timbre que l’on achète en ligne ou dans un bureau de tabac. Un passeport, page 2.`,
};
