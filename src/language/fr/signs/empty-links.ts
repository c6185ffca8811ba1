import type { Detector } from '../../sign.ts';

const saysNothing = new Set(
  (
    'cliquez ici|cliquer ici|clic ici|cliquez|cliquer|ici|c’est ici|c’est par ici|par ici|là|lien|ce lien|le lien|suivre ce lien|suivez ce lien|voir le lien|' +
    'en savoir plus|savoir plus|en savoir +|plus d’infos|plus d’info|plus d’informations|plus d’information|infos|+ d’infos|+ d’info|+ d’informations|plus|' +
    'lire la suite|lire plus|lire|la suite|suite|voir la suite|continuer la lecture|' +
    'voir|voir plus|voir tout|tout voir|voir ici|voir détails|voir le détail|voir les détails|voir en détail|détail|détails|le détail|' +
    'afficher|afficher plus|plus de détails|découvrir|je découvre|consulter|accéder|j’accède|y accéder|aller|y aller|j’y vais|ouvrir|go|' +
    'télécharger|télécharger ici|téléchargez|télécharger le document|télécharger le fichier|télécharger le pdf|document|fichier|pdf|cette page|page'
  ).split('|'),
);
/** What a button may say, and a link may not: its form or its dialogue says the rest. */
const linkOnly = new Set(['ok', 'oui', 'suivant', 'suivante', 'valider', 'commencer', 'entrer']);
/** What a button may say of what it opens or unfolds at its place. */
const clearOnButton = new Set(['continuer la lecture', 'afficher', 'ouvrir', 'afficher plus', 'voir plus']);

/** The words of a link without arrows, dots, format, weight or “nouvelle fenêtre”. */
function wordsOf(text: string): string {
  return text
    .slice(0, 120)
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[([][^)\]]{0,60}[)\]]/gu, ' ')
    .replace(/(?:,|-|–)?\s{0,2}(?:nouvelle fenêtre|nouvel onglet|s’ouvre dans un nouvel onglet)/gu, ' ')
    .replace(/[^\p{L}\p{N}’+\s]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Links and buttons whose words alone say neither where they lead nor what they do. */
export const emptyLinks: Detector = ({ role, text }) => {
  if ((role !== 'link' && role !== 'button') || text.length > 120) return [];
  const words = wordsOf(text);
  const empty = saysNothing.has(words) || (role === 'link' && linkOnly.has(words));
  if (!empty || (role === 'button' && clearOnButton.has(words))) return [];
  const advice = {
    fr: `Dites dans le ${role === 'link' ? 'lien' : 'bouton'} ce que l’on trouvera ou ce qui se passera, au lieu de « ${text} » seul.`,
    en: `Say in the ${role} what one will find or what will happen, instead of “${text}” alone.`,
  };
  return [{ sign: 'empty-link', start: 0, end: text.length, advice }];
};
