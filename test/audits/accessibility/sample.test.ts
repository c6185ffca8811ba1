import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { accessibilityInventory } from '../../../src/audits/accessibility/inventory.ts';
import { sampleOf } from '../../../src/audits/accessibility/sample.ts';
import { rgaaSample } from '../../../src/store/schemas/rgaa-sample.ts';
import type { MandatoryPage, RgaaSample, SamplePage } from '../../../src/model/rgaa-sample.ts';
import type { JourneySummary } from '../../../src/model/journey.ts';
import { checkpoints, journey, procedure } from '../../support/evidence.ts';
import type { PageInput } from '../../support/evidence.ts';

const site = 'https://www.example.fr';

function sample(pages: readonly PageInput[], journeys: readonly JourneySummary[] = [journey()], statement?: string): RgaaSample {
  return sampleOf(checkpoints(pages), journeys, statement);
}

function found(pages: readonly PageInput[], page: MandatoryPage, statement?: string): SamplePage | undefined {
  return sample(pages, [journey()], statement).pages.find((one) => one.page === page);
}

const form: PageInput = { name: 'formulaire', url: `${site}/demande/etape-1`, blocks: ['# Votre demande'] };
const linking = (text: string, href: string): PageInput => ({ ...form, links: [{ text, href, region: 'footer' }] });

describe('a mandatory page that was read', () => {
  it.each<readonly [MandatoryPage, PageInput, string | undefined]>([
    ['contact', { url: `${site}/x`, blocks: ['# Contactez-nous'] }, 'Contactez-nous'],
    [
      'contact',
      { url: `${site}/x`, page: { title: 'Nous contacter - Service des aides' } },
      'Nous contacter - Service des aides',
    ],
    ['contact', { url: `${site}/x`, page: { title: 'Service des aides | Contact' } }, 'Service des aides | Contact'],
    ['contact', { url: `${site}/fr/nous-contacter.html` }, undefined],
    ['contact', { url: `${site}/#/contact` }, undefined],
    ['legal-notice', { url: `${site}/mentionsLegales` }, undefined],
    ['legal-notice', { url: `${site}/x`, blocks: ['# Legal notice'] }, 'Legal notice'],
    ['accessibility', { url: `${site}/accessibilit%C3%A9` }, undefined],
    ['accessibility', { url: `${site}/x`, blocks: ['# Déclaration d’accessibilité'] }, 'Déclaration d’accessibilité'],
    ['site-map', { url: `${site}/x`, blocks: ['# Plan du site'] }, 'Plan du site'],
    ['help', { url: `${site}/x`, blocks: ['# Foire aux questions (FAQ)'] }, 'Foire aux questions (FAQ)'],
    ['authentication', { url: `${site}/x`, blocks: ['# Connexion'] }, 'Connexion'],
    ['authentication', { url: `${site}/x`, fields: [{ label: 'Mot de passe', type: 'password' }] }, undefined],
    ['home', { url: `${site}/` }, undefined],
    ['home', { url: `${site}/fr/index.html` }, undefined],
  ])('%s is covered: %j', (page, input, quote) => {
    const known = found([input], page);
    expect(known).toMatchObject({ status: 'covered', checkpoints: [expect.stringContaining('main--desktop/01')] });
    expect(known?.quote).toBe(quote);
  });

  it('is told by the link that leads to it', () => {
    const pages = [linking('Besoin d’aide ?', `${site}/assistance/`), { url: `${site}/assistance`, name: 'assistance' }];
    expect(found(pages, 'help')).toMatchObject({
      status: 'covered',
      checkpoints: ['main--desktop/02-assistance'],
      quote: 'Besoin d’aide ?',
    });
  });

  it('is told by words rather than by an address', () => {
    const pages = [
      { ...linking('Accueil', `${site}/portail`), name: 'racine', url: `${site}/` },
      { name: 'portail', url: `${site}/portail` },
    ];
    expect(found(pages, 'home')).toMatchObject({ status: 'covered', url: `${site}/portail`, quote: 'Accueil' });
  });

  it('is the statement that was found, whatever its words', () => {
    expect(found([{ url: `${site}/inclusion` }], 'accessibility', `${site}/inclusion#haut`)).toMatchObject({ status: 'covered' });
    expect(found([form], 'accessibility', `${site}/inclusion`)).toMatchObject({ status: 'linked', url: `${site}/inclusion` });
  });

  it('may be two at once', () => {
    const { pages } = sample([{ url: `${site}/x`, blocks: ['# Aide et contact'] }]);
    expect(pages.filter(({ status }) => status === 'covered').map(({ page }) => page)).toEqual(['contact', 'help']);
  });
});

describe('a page that is not what its words look like', () => {
  it.each<readonly [MandatoryPage, PageInput]>([
    ['home', { url: `${site}/demande`, blocks: ['# Accueil de loisirs'] }],
    ['home', { url: `${site}/x`, page: { title: 'Accueil - Service des aides' } }],
    ['home', { url: `${site}/?etape=2` }],
    ['help', { url: `${site}/aide%E0%A4%A` }],
    ['home', { url: `${site}/#/etape-2` }],
    ['help', { url: `${site}/x`, blocks: ['# Demander une aide'] }],
    ['help', { url: `${site}/logement/particuliers/aide` }],
    ['contact', { url: `${site}/x`, blocks: ['# Vos contacts d’urgence'] }],
    ['authentication', { url: `${site}/x`, blocks: ['# Identification du demandeur'] }],
    ['authentication', { url: `${site}/x`, fields: [{ label: 'Mot de passe', type: 'password', visible: false }] }],
    [
      'authentication',
      {
        url: `${site}/x`,
        fields: [
          { label: 'Choisissez un mot de passe', type: 'password' },
          { label: 'Confirmez le mot de passe', type: 'password' },
        ],
      },
    ],
    ['authentication', { url: `${site}/x`, fields: [{ label: 'Mot de passe', type: 'password', autocomplete: 'new-password' }] }],
    ['contact', { url: `${site}/contact`, page: { status: 404 } }],
  ])('%s is not covered by %j', (page, input) => {
    expect(found([input], page)).toEqual({ page, status: 'not-found', checkpoints: [] });
  });

  it('is one state of an application with a single address, not all of them', () => {
    const pages = ['accueil', 'identite', 'recapitulatif'].map((name) => ({ name, url: `${site}/` }));
    expect(found(pages, 'home')?.checkpoints).toEqual(['main--desktop/01-accueil']);
  });
});

describe('a mandatory page that is only linked', () => {
  it.each<readonly [MandatoryPage, string, string]>([
    ['help', 'Aide', `${site}/demande/etape-1#/aide`],
    ['accessibility', 'Accessibilité : partiellement conforme', `${site}/accessibilite`],
    ['home', 'Accueil - Service des aides', `${site}/accueil`],
    ['legal-notice', 'Mentions légales', 'https://www.autre.example/mentions'],
    ['site-map', 'Site map', `${site}/plan`],
    ['contact', 'Écrire à l’équipe', `${site}/nous-contacter`],
    ['home', 'Service des aides', `${site}/`],
    ['authentication', 'Se connecter', `${site}/compte`],
    ['authentication', 'Connexion / Inscription', `${site}/compte`],
    ['help', 'Aide & contact', `${site}/joindre`],
  ])('%s: “%s”', (page, text, href) => {
    expect(found([form, linking(text, href)], page)).toEqual({
      page,
      status: 'linked',
      checkpoints: ['main--desktop/02-formulaire'],
      url: href,
      quote: text,
    });
  });

  it('is preferred shown rather than hidden, and never taken from a consent banner', () => {
    const links: PageInput['links'] = [
      { text: 'Mentions légales', href: `${site}/cookies`, region: 'consent' },
      { text: 'Mentions légales', href: `${site}/cachees`, visible: false },
      { text: 'Mentions légales', href: `${site}/mentions` },
    ];
    expect(found([{ ...form, links }], 'legal-notice')?.url).toBe(`${site}/mentions`);
    expect(found([{ ...form, links: links.slice(0, 2) }], 'legal-notice')?.url).toBe(`${site}/cachees`);
    expect(found([{ ...form, links: links.slice(0, 1) }], 'legal-notice')?.status).toBe('not-found');
  });

  it('may be on another host around the page, but not in its text', () => {
    const link = { text: 'Formulaire de contact', href: 'https://www.douane.example/formulaire' };
    expect(found([{ ...form, links: [link] }], 'contact')?.status).toBe('not-found');
    expect(found([{ ...form, links: [{ ...link, region: 'navigation' }] }], 'contact')?.status).toBe('linked');
  });

  it.each([
    ['a link to itself', form.url ?? ''],
    ['a part of the page', `${form.url}#contact`],
    ['an e-mail', 'mailto:contact@example.fr'],
    ['an address of another site told by its end only', 'https://www.autre.example/contact'],
  ])('is not %s', (what, href) => {
    const text = what.startsWith('an address') ? 'Partenaire' : 'Contact';
    expect(found([linking(text, href)], 'contact')?.status).toBe('not-found');
  });
});

describe('the sample', () => {
  it('names the seven mandatory pages in order, even when nothing could be read', () => {
    const gap = { error: 'closed' };
    const { pages } = sample([{ ...form, links: gap, blocks: gap, fields: gap }]);
    expect(pages.map(({ page }) => page)).toEqual(
      'home contact legal-notice accessibility site-map help authentication'.split(' '),
    );
    expect(pages.every(({ status }) => status === 'not-found')).toBe(true);
  });

  it('holds every step once, whatever the paths and conditions', () => {
    const { steps, pagesRead } = sample([
      form,
      { ...form, condition: 'smartphone' },
      { ...form, kind: 'error' },
      { name: 'contact', url: `${site}/contact` },
    ]);
    expect(pagesRead).toBe(3);
    expect(steps).toEqual([
      {
        checkpoints: ['main--desktop/01-formulaire', 'main--smartphone/02-formulaire'],
        url: form.url,
        kind: 'state',
        covers: [],
      },
      { checkpoints: ['main--desktop/03-formulaire'], url: form.url, kind: 'error', covers: [] },
      { checkpoints: ['main--desktop/04-contact'], url: `${site}/contact`, kind: 'state', covers: ['contact'] },
    ]);
  });

  it('names the documents given, once, linked or downloaded', () => {
    const links = [
      { text: 'Notice (PDF)', href: `${site}/doc/notice.pdf` },
      { text: 'La notice', href: `${site}/doc/notice.pdf#page=2` },
      { text: 'Récapitulatif', href: `${site}/recap`, kind: 'download' as const },
      { text: 'Suite', href: `${site}/suite` },
      { text: 'Cookies (PDF)', href: `${site}/cookies.pdf`, region: 'consent' as const },
    ];
    const downloads = [
      { name: 'notice.pdf', bytes: 10 },
      { name: 'recepisse.pdf', bytes: 20 },
    ];
    const { documents, documentCount } = sample([{ ...form, links }], [journey({ downloads })]);
    expect(documentCount).toBe(3);
    expect(documents).toEqual([
      { label: 'Notice (PDF)', url: `${site}/doc/notice.pdf`, checkpoint: 'main--desktop/01-formulaire' },
      { label: 'Récapitulatif', url: `${site}/recap`, checkpoint: 'main--desktop/01-formulaire' },
      { label: 'recepisse.pdf' },
    ]);
  });

  it('names the journeys that stopped before their end', () => {
    const journeys = [journey(), journey({ condition: 'smartphone', outcome: 'completed' })];
    expect(sample([form], journeys).unfinished).toEqual([
      { path: 'main', condition: 'desktop', outcome: 'stopped-before-submission' },
    ]);
  });

  it.each([
    [1, 0, 1],
    [10, 0, 1],
    [10, 1, 2],
    [21, 0, 3],
    [70, 0, 7],
  ])('leaves to a person, for %d states and %d linked page, %d pages drawn at random', (states, linked, expected) => {
    const links = linked === 0 ? [] : [{ text: 'Contact', href: `${site}/ecrire` }];
    const pages = Array.from({ length: states }, (_, index) => ({ name: `e${index}`, url: `${site}/d/e/${index}`, links }));
    expect(sample(pages).randomPages).toBe(expected);
    expect(sample([...pages, ...pages.map((page) => ({ ...page, kind: 'error' as const }))]).randomPages).toBe(expected);
  });
});

describe('in the inventory', () => {
  const journeys = [journey(), journey({ condition: 'smartphone', outcome: 'blocked' })];
  const pages: readonly PageInput[] = [
    { ...linking('Accessibilité : non conforme', `${site}/engagements`), blocks: ['# Votre demande'] },
    { name: 'contact', url: `${site}/contact` },
  ];
  const read = () => accessibilityInventory(checkpoints(pages), { procedure: procedure(), journeys });

  it('knows the journeys and the statement', () => {
    const { sample, statement } = read();
    expect(statement.url).toBe(`${site}/engagements`);
    expect(sample?.pages.find(({ page }) => page === 'accessibility')).toMatchObject({ status: 'linked', url: statement.url });
    expect(sample?.unfinished.map(({ outcome }) => outcome)).toEqual(['stopped-before-submission', 'blocked']);
  });

  it('is written and read back as it is, and nothing else is', () => {
    const { sample } = read();
    expect(rgaaSample.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
    expect(rgaaSample.safeParse({ ...sample, pages: [{ page: 'home', status: 'absent', checkpoints: [] }] }).success).toBe(false);
    expect(rgaaSample.safeParse({ ...sample, randomPages: 'one' }).success).toBe(false);
  });
});

describe('hostile pages', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const address = fc.oneof(
    text,
    fc.webUrl(),
    fc.constantFrom('http://', 'https://[', '%E0%A4%A', '#/%ff', 'javascript:alert(1)'),
  );

  test('never stop it, and give the same sample twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, address, text), { maxLength: 6 }), (rows) => {
        const pages = rows.map(([words, url, title]): PageInput => ({
          url,
          page: { title },
          blocks: [`# ${words}`],
          links: rows.map(([text, href]) => ({ text, href, kind: 'page' })),
        }));
        const made = sample(pages);
        expect(made.pages).toHaveLength(7);
        expect(sample(pages)).toEqual(made);
      }),
    );
  });

  test('with endless words and thousands of links are read to their end', () => {
    const long = 'accueil - '.repeat(20_000);
    const links = Array.from({ length: 1000 }, (_, index) => ({ text: long, href: `${site}/${index}/${'a/'.repeat(500)}` }));
    const { pages } = sample([{ url: `${site}/x`, page: { title: long }, blocks: [`# ${long}`], links }]);
    expect(pages[0]).toMatchObject({ page: 'home', status: 'covered' });
    expect(pages[0]?.quote?.length).toBeLessThanOrEqual(300);
  });
});
