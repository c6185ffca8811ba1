import { describe, expect, it } from 'vitest';
import { alternativeEverywhere } from '../../../src/audits/channels/alternative-everywhere.ts';
import { counter } from '../../../src/audits/channels/counter.ts';
import { locatorGuide } from '../../../src/method/channels/locator-guide.ts';
import type { LocatorItem } from '../../../src/model/inventory.ts';
import type { AnswerBlock, LocatorAnswer, LocatorTrial } from '../../../src/model/locator.ts';
import type { Procedure } from '../../../src/model/scenario.ts';
import type { BlockInput, PageInput } from '../../support/evidence.ts';
import { inventoryOf, judge } from './read.ts';

type Shown = string | Partial<AnswerBlock>;

const block = (shown: Shown): AnswerBlock => ({
  role: 'paragraph',
  text: '',
  selector: 'p',
  headings: [],
  fresh: true,
  ...(typeof shown === 'string' ? { text: shown } : shown),
});

function trial(answer: LocatorTrial['answer'], words = ['Trouver une agence'], postcode = '35000'): LocatorTrial {
  return { selector: '#cp', region: 'main', words, postcode, at: '2026-01-05T09:00:00.000Z', answer };
}

function answered(shown: readonly Shown[], more: Partial<LocatorAnswer> = {}): LocatorTrial['answer'] {
  const facts = { url: 'https://www.example.fr/agences', status: 200, durationMs: 300, truncated: false, refused: [] };
  return { ok: true, value: { ...facts, blocks: shown.map(block), ...more } };
}

function pageWith(trials: readonly LocatorTrial[], blocks: readonly BlockInput[] = [], more: PageInput = {}): PageInput {
  return { blocks, ...more, evidence: { ...more.evidence, locators: trials } };
}

function resultOf(shown: readonly Shown[], procedure: Partial<Procedure> = {}, postcode = '35000', lang = 'fr'): LocatorItem {
  const page = pageWith([trial(answered(shown), ['Find an office'], postcode)], [], { page: { lang } });
  const [locator] = inventoryOf([page], { ...procedure }).locators ?? [];
  if (locator === undefined) throw new Error('no locator');
  return locator;
}

const item = (text: string): Partial<AnswerBlock> => ({ role: 'listItem', text });

describe('an answer', () => {
  const rows: readonly (readonly [what: string, results: number | undefined, shown: readonly Shown[]])[] = [
    ['a number of results', 3, ['3 résultats']],
    ['a number beside what was found', 12, ['12 agences trouvées près de Rennes']],
    ['thousands', 1204, ['1 204 points d’accueil']],
    ['words that say none', 0, ['Aucun résultat pour « 35000 ».']],
    ['a zero', 0, ['0 résultat']],
    ['none, in other words', 0, ['Nous n’avons pas trouvé d’agence.']],
    ['none nearby but some further', 2, ['Aucune agence dans cette commune.', '2 agences trouvées à proximité']],
    ['addresses', 2, [item('Agence Nord, 2 rue du Port, 35000 Rennes'), item('Agence Sud, 4 rue du Mail, 35200 Rennes')]],
    ['an address alone', 1, ['2 rue du Port, 35000 Rennes']],
    ['one address written twice', 1, ['2 rue du Port, 35000 Rennes', '2 rue du Port, 35000 Rennes']],
    ['distances', 2, [item('Mairie du Blosne (1,2 km)'), item('Mairie annexe (3 km)')]],
    ['phone numbers', 2, [item('Agence Nord 02 99 00 00 01'), item('Agence Sud 02 99 00 00 02')]],
    [
      'a card in several blocks',
      1,
      [{ role: 'heading', text: 'Agence Nord' }, '2 rue du Port', '35000 Rennes', '02 99 00 00 01', '1 km'],
    ],
    ['the search said again', undefined, ['Autour de 35000 Rennes']],
    ['suggestions', undefined, [{ role: 'option', text: '12 rue du Port, 35000 Rennes' }]],
    ['what was there before', undefined, [{ text: '3 résultats', fresh: false }]],
    ['the postcode before a word of place', undefined, ['Votre code postal : 35000 agence la plus proche']],
    ['nothing that tells', undefined, ['Merci de votre visite.']],
    ['our number of offices in the land', undefined, ['Nous avons ouvert en 2024 pour vous servir.']],
  ];
  it.each(rows)('%s: %s', (_, results, shown) => {
    const found = resultOf(shown);
    expect(found.results).toBe(results);
    expect(found.result).toBe(results === undefined ? 'not-observed' : results > 0 ? 'works' : 'finds-nothing');
    if (results === undefined) expect(found.reason?.fr).toContain('ni nombre de résultats');
    else expect(found.answers.length).toBeGreaterThan(0);
  });

  const abroad: readonly (readonly [string, string, string, number, readonly Shown[]])[] = [
    ['en', 'GB', 'SW1A 2AA', 0, ['No results found.']],
    ['en', 'GB', 'SW1A 2AA', 4, ['4 offices near you']],
    ['en', 'GB', 'SW1A 2AA', 1, [item('Town Hall, 5 High Street, London, SW1A 1AA')]],
    ['nl', 'BE', '1000', 0, ['Geen resultaten gevonden.']],
    ['nl', 'BE', '1000', 2, ['2 loketten gevonden']],
    ['nl', 'BE', '1000', 1, [item('Stadhuis, Grote Markt 1, 1000 Brussel')]],
    ['de', 'CH', '3003', 0, ['Keine Treffer.']],
    ['de', 'CH', '3003', 5, ['5 Ergebnisse']],
  ];
  it.each(abroad)('%s in %s, %s: %s', (lang, country, postcode, results, shown) => {
    expect(resultOf(shown, { country, language: lang }, postcode, lang).results).toBe(results);
  });

  it('that narrows a list already there counts what is left', () => {
    const lines = ['2 rue du Port, 35000 Rennes', '4 rue du Mail, 29000 Quimper', '6 rue du Parc, 56000 Vannes'];
    const left = answered([{ role: 'listItem', text: lines[0] ?? '', fresh: false }]);
    const all = answered(lines.map((text) => ({ role: 'listItem', text, fresh: false })));
    const read = (answer: LocatorTrial['answer']) =>
      inventoryOf([
        pageWith(
          [trial(answer)],
          lines.map((line) => `- ${line}`),
        ),
      ]).locators?.[0];
    expect(read(left)).toMatchObject({ result: 'works', results: 1, answers: [lines[0]] });
    expect(read(all)).toMatchObject({ result: 'not-observed' });
  });

  it('of a script whose host was refused, or of a broken server, tells nothing', () => {
    const [host, none] = ['api.example.org', 'Aucun résultat'];
    const { status: _, ...scripted } = { ...(answered([none], { refused: [host] }) as { value: LocatorAnswer }).value };
    const [blocked] = inventoryOf([pageWith([trial({ ok: true, value: scripted })])]).locators ?? [];
    expect(blocked).toMatchObject({ result: 'not-observed', reason: { fr: expect.stringContaining(host) } });
    const [made] = inventoryOf([pageWith([trial(answered([none], { refused: [host] }))])]).locators ?? [];
    expect(made).toMatchObject({ result: 'finds-nothing' });
    const [broken] = inventoryOf([pageWith([trial(answered(['3 résultats'], { status: 500 }))])]).locators ?? [];
    expect(broken).toMatchObject({ result: 'not-observed', reason: { en: expect.stringContaining('HTTP 500') } });
  });
});

describe('the inventory', () => {
  const words = ['## Trouver une agence', 'label:: Votre code postal'];

  it('counts a locator that works as help with the procedure, wherever it stands', () => {
    const channels = inventoryOf([pageWith([trial(answered(['3 résultats']))])]);
    expect(channels.level).toBe('N2');
    expect(channels.counter).toEqual([
      {
        kind: 'locator',
        checkpoint: 'main--desktop/01-page-1',
        quote: 'Trouver une agence',
        selector: '#cp',
        beforeLogin: true,
        reachable: 'locator',
        scope: 'help',
      },
    ]);
    expect(channels.locators).toMatchObject([{ result: 'works', results: 3, postcode: '35000', answers: ['3 résultats'] }]);
  });

  it('does not count one that finds nothing, here nor on other pages', () => {
    const pages = [pageWith([trial(answered(['Aucun résultat']))], words), { blocks: words }];
    expect(inventoryOf([{ blocks: words }]).counter).toHaveLength(1);
    const channels = inventoryOf(pages);
    expect(channels.counter).toEqual([]);
    expect(channels.level).toBe('N0');
    const nearby = 'Un agent vous aide au guichet. Trouvez votre agence.';
    expect(inventoryOf([{ blocks: [nearby] }]).counter.some(({ reachable }) => reachable === 'locator')).toBe(true);
    const named = inventoryOf([pageWith([trial(answered(['Aucun résultat']))], [nearby])]).counter;
    expect(named.map(({ kind, reachable }) => [kind, reachable])).toEqual([['counter', undefined]]);
  });

  it('does not blame a local authority, nor a page audited alone, for a postcode that is not its own', () => {
    const page = pageWith([trial(answered(['Aucun résultat']))], words);
    const seen = (changes: Partial<Procedure>) => inventoryOf([page], changes).locators?.[0];
    expect(seen({ kind: 'local' })).toMatchObject({
      result: 'not-observed',
      answers: ['Aucun résultat'],
      reason: { fr: expect.stringContaining('procedure.postcode') },
    });
    expect(seen({ title: 'https://www.example.fr/mairie' })).toMatchObject({ result: 'not-observed' });
    expect(seen({ kind: 'local', postcode: '35000' })).toMatchObject({ result: 'finds-nothing' });
    expect(inventoryOf([page], { kind: 'local' }).counter).toHaveLength(1);
  });

  it('leaves the words as they were when the locator could not be tried', () => {
    const gap = trial({ ok: false, why: 'other-host', error: 'x', host: 'annuaire.example.org' });
    const channels = inventoryOf([pageWith([gap], words)]);
    expect(channels.counter).toEqual(inventoryOf([{ blocks: words }]).counter);
    expect(channels.locators).toMatchObject([
      { result: 'not-observed', answers: [], reason: { fr: expect.stringContaining('annuaire.example.org') } },
    ]);
  });

  it('keeps the best of what the journeys saw', () => {
    const late = trial({ ok: false, why: 'late', error: 'x' });
    const pages = [pageWith([late]), pageWith([trial(answered(['2 résultats']))], [], { condition: 'smartphone' })];
    expect(inventoryOf(pages).locators).toMatchObject([{ result: 'works', results: 2 }]);
  });

  it('reads runs recorded before locators were tried', () => {
    expect(inventoryOf([{ blocks: words }]).locators).toEqual([]);
  });
});

describe('the verdicts', () => {
  it('1.7 says what the search found, or that it finds nothing', () => {
    const works = judge(counter, [pageWith([trial(answered(['1 résultat']))])]);
    expect(works).toMatchObject({ outcome: 'passed', message: { fr: expect.stringContaining('(1 lieu pour 35000)') } });
    const vain = judge(counter, [pageWith([trial(answered(['Aucun résultat']))], ['## Trouver une agence'])]);
    expect(vain.outcome).toBe('failed');
    expect(vain.findings?.map(({ message }) => message.fr)).toContainEqual(
      expect.stringMatching(/^La recherche de lieu ne trouve rien pour le code postal 35000.{1,5}Aucun résultat/),
    );
  });

  it('1.2 counts it on its page only when it works', () => {
    const value = (shown: string) =>
      judge(alternativeEverywhere, [pageWith([trial(answered([shown]))], ['## Trouver une agence'])]);
    expect(value('2 résultats')).toMatchObject({ value: 100 });
    expect(value('Aucun résultat')).toMatchObject({ value: 0 });
    const later: PageInput = { blocks: ['## Trouver une agence'] };
    expect(judge(alternativeEverywhere, [pageWith([trial(answered(['Aucun résultat']))]), later])).toMatchObject({ value: 0 });
    expect(judge(alternativeEverywhere, [pageWith([trial(answered(['2 résultats']))]), later])).toMatchObject({ value: 100 });
  });
});

describe('the guide', () => {
  const guide = locatorGuide({ country: 'FR' });

  it('has a postcode for each country that has words of its own', () => {
    const typed = ['FR', 'BE', 'CH', 'LU', 'GB'].map((country) => locatorGuide({ country }).postcode);
    expect(typed).toEqual(['35000', '1000', '3003', '1611', 'SW1A 2AA']);
    expect(locatorGuide({ country: 'IT' }).postcode).toBeUndefined();
    expect(locatorGuide({ country: 'FR', postcode: '01000' }).postcode).toBe('01000');
  });

  it.each([
    'Trouver une agence',
    'Trouver ma mairie',
    'Où se trouve votre centre des finances publiques ?',
    'Trouvez un espace France services près de chez vous',
    'Rechercher un point d’accueil',
    'Find your local office',
    'Find a jobcentre near you',
    'Zoek een loket in uw buurt',
    'Gemeinde suchen',
  ])('knows “%s”', (words) => expect(guide.findsOffice(words)).toBe(true));

  it.each([
    'Où se trouve le logement ?',
    'Votre adresse',
    'Rechercher',
    'Find your address',
    'Trouver un emploi',
    'Adresse suchen',
    'Code postal',
  ])('does not take “%s” for one', (words) => expect(guide.findsOffice(words)).toBe(false));

  it.each(['Code postal', 'Votre ville', 'Commune ou code postal', 'Postcode', 'Enter a town', 'Gemeente', 'PLZ oder Ort'])(
    'knows that “%s” asks for a place',
    (words) => expect(guide.asksPlace(words)).toBe(true),
  );

  it.each(['Adresse électronique', 'Ville de naissance', 'Nom', 'E-mail address'])('and that “%s” does not', (words) =>
    expect(guide.asksPlace(words)).toBe(false),
  );

  it.each(['Envoyer', 'Valider ma demande', 'Continuer', 'Étape suivante', 'Submit', 'Sign in', 'Versturen', 'Absenden'])(
    'never presses “%s”',
    (words) => expect(guide.sends(words)).toBe(true),
  );

  it.each(['Rechercher', 'Trouver', 'OK', 'Valider', 'Search', 'Find', 'Zoeken', 'Suchen', 'Voir les agences'])(
    'may press “%s”',
    (words) => expect(guide.sends(words)).toBe(false),
  );

  it('stays quick on hostile words', () => {
    for (const hostile of [
      'trouver '.repeat(5000),
      '1 '.repeat(20_000),
      'aucun '.repeat(8000),
      '9'.repeat(40_000),
      'a'.repeat(40_000),
    ]) {
      expect(guide.findsOffice(hostile)).toBe(false);
      expect(resultOf([hostile]).result).toBe('not-observed');
    }
  });
});
