import { expect, it } from 'vitest';
import { languageInventory } from '../../../src/audits/language/inventory.ts';
import type { LanguageEvidence } from '../../../src/audits/language/reading.ts';
import type { LanguageInventory } from '../../../src/model/language.ts';
import { checkpoints, journey, procedure, type PageInput } from '../../support/evidence.ts';

function inventory(pages: readonly PageInput[], language = 'fr'): LanguageInventory {
  return languageInventory(checkpoints<LanguageEvidence>(pages), { procedure: procedure({ language }), journeys: [journey()] });
}

const sentence = (rank: number): string => `Voici la phrase numéro ${rank} que vous lisez sur cette page du site.`;
const english = 'You can apply for this benefit online, by phone or at the counter of your town hall.';
const reminder = 'Vos réponses sont gardées pendant trente jours, puis effacées de nos serveurs.';

it('leaves out of the score what comes back on most pages, and reports it apart', () => {
  const pages = [1, 2, 3, 4].map((rank) => ({ blocks: [sentence(rank), reminder] }));
  const found = inventory(pages);
  expect(found.sentences).toBe(4);
  expect(found.apart).toMatchObject([{ what: 'furniture', words: 12, sentences: 1 }]);
});

it('keeps what comes back on error states of one page, or on two pages of many', () => {
  const url = 'https://www.example.fr/form';
  expect(inventory([1, 2, 3].map(() => ({ url, blocks: [reminder] }))).sentences).toBe(1);
  expect(
    inventory([1, 2, 3, 4].map((rank) => ({ blocks: rank < 3 ? [sentence(rank), reminder] : [sentence(rank)] }))).sentences,
  ).toBe(5);
});

it('hears the language of a text that does not say it, and leaves it out of the score', () => {
  const found = inventory([{ blocks: [sentence(1), sentence(2), sentence(3), english] }]);
  expect(found.sentences).toBe(3);
  expect(found.apart).toMatchObject([{ what: 'foreign', score: null, sentences: 1 }]);
  expect(found.declared).toMatchObject([{ requirement: 'RGAA 8.7', quote: english }]);
});

it('says nothing of a text in another language that says so, nor of few words in one', () => {
  const said = { text: english, lang: 'en' };
  expect(
    inventory([{ blocks: [sentence(1), sentence(2), said, 'Welcome to the service', 'Tabac info service'] }]).declared,
  ).toEqual([]);
});

it('reads a text whose lang is wrong, and says so', () => {
  const wrong = { text: sentence(1), lang: 'en' };
  const found = inventory([{ blocks: [wrong, sentence(2), sentence(3)] }]);
  expect(found.sentences).toBe(3);
  expect(found.declared).toMatchObject([{ requirement: 'RGAA 8.8', quote: sentence(1) }]);
});

it('says once that a page names no language or the wrong one', () => {
  const blocks = [sentence(1), sentence(2)];
  // A page without the attribute has no `lang` at all.
  const none = inventory([
    { blocks, page: { lang: '' } },
    { blocks, page: { lang: '' } },
  ]);
  expect(none.declared).toMatchObject([{ requirement: 'RGAA 8.3', seenOn: { length: 2 } }]);
  expect(none.sentences).toBe(2);
  const wrong = inventory([{ blocks, page: { lang: 'en' } }]);
  expect(wrong.declared).toMatchObject([{ requirement: 'RGAA 8.4', quote: sentence(1) }]);
  expect(wrong.sentences).toBe(2);
});

it('measures each path, help and errors by themselves', () => {
  const found = inventory([
    { path: 'principal', blocks: [sentence(1), '? Indiquez votre numéro fiscal, il figure sur votre avis d’impôt.'] },
    { path: 'heberge', blocks: [sentence(2), sentence(3), '! Le numéro saisi compte moins de treize chiffres.'] },
  ]);
  expect(found.paths.map(({ path, sentences }) => [path, sentences])).toEqual([
    ['principal', 2],
    ['heberge', 3],
  ]);
  expect(found.apart.map(({ what, sentences }) => [what, sentences])).toEqual([
    ['help', 1],
    ['errors', 1],
  ]);
});

it('sorts sentences by length', () => {
  const long = `Vous devez ${'toujours '.repeat(40)}répondre.`;
  const bins = inventory([{ blocks: [sentence(1), long] }]).lengths;
  expect(bins.filter(({ sentences }) => sentences > 0).map(({ upTo }) => upTo)).toEqual([15, null]);
  expect(bins.reduce((sum, { sentences }) => sum + sentences, 0)).toBe(2);
});

it('puts the hardest passage first, with the states that show it', () => {
  const hard = `La demande ${'dûment complétée et '.repeat(14)}signée par le demandeur, accompagnée des pièces, nous parvient.`;
  const harder = `${hard} ${hard.replace('La', 'Toute')}`;
  const found = inventory([{ blocks: [hard, sentence(1)] }, { blocks: [harder, hard] }]);
  expect(found.hardest.map(({ quote }) => quote.slice(0, 200))).toEqual([harder.slice(0, 200), hard.slice(0, 200)]);
  expect(found.hardest[1]?.seenOn).toHaveLength(2);
});

it('sees what else helps to understand, in links, buttons and titles only', () => {
  const links = [
    { text: 'Facile à lire et à comprendre (FALC)', href: '/falc' },
    { text: 'English', href: '/en' },
    { text: 'Langue des signes', href: '/lsf' },
    { text: 'Glossaire', href: '/glossaire' },
    { text: 'Cours d’anglais', href: '/cours' },
  ];
  const blocks = ['[Écouter]', 'Nous parlons de langue des signes dans cette phrase de la page.'];
  const found = inventory([{ blocks, links }]).offers.map(({ kind, quote }) => `${kind}: ${quote}`);
  expect(found).toEqual([
    'easy-to-read: Facile à lire et à comprendre (FALC)',
    'translation: English',
    'sign-language: Langue des signes',
    'glossary: Glossaire',
    'audio: Écouter',
  ]);
});

it('names the signs of the text, with the states that show them; those of the indicators are left to these', () => {
  const block = 'La demande est instruite par le service, nonobstant les dispositions de l’article L. 123-4 du CASF.';
  const found = inventory([{ blocks: [block] }, { blocks: [block] }]);
  expect(found.signs.map(({ sign, count }) => [sign, count])).toEqual([['passive', 1]]);
  expect(found.signs[0]?.findings).toMatchObject([{ found: 'est instruite', quote: block, seenOn: { length: 2 } }]);
  expect(new Set(found.jargon.map((draft) => draft.found))).toEqual(new Set(['instruite', 'nonobstant']));
  expect(new Set(found.legalReferences.map((draft) => draft.found))).toEqual(new Set(['article L. 123-4 du CASF']));
  expect(new Set(found.acronyms.map(({ place }) => place))).toEqual(new Set(['CASF']));
});

it('sees a link that says nothing inside a sentence, once however many states show it', () => {
  const page = {
    blocks: ['Pour connaître les conditions, cliquez ici avant de commencer.'],
    links: [
      { text: 'cliquez ici', href: '/conditions' },
      { text: 'les conditions de l’aide', href: '/conditions' },
    ],
  };
  const found = inventory([page, page]).signs.find(({ sign }) => sign === 'empty-link');
  expect(found).toMatchObject({ count: 1, findings: [{ found: 'cliquez ici', selector: '#l0', seenOn: { length: 2 } }] });
});
