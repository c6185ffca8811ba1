import { describe, expect, it } from 'vitest';
import { titleJourneyChecks } from '../../../../src/audits/accessibility/checks/mandatory/title-steps.ts';
import type { Kept } from '../../../../src/audits/accessibility/checks/check.ts';
import type { CheckpointKind } from '../../../../src/model/journey.ts';
import { pageOf } from './read.ts';

interface Page {
  readonly title: string;
  readonly url: string;
  readonly body?: string;
  readonly kind?: CheckpointKind;
}

/** Outcome of a check on each page: proof, doubt, or nothing. */
function outcomes(id: string, pages: readonly Page[]): readonly string[] {
  const check = titleJourneyChecks.find((one) => one.id === id);
  if (check === undefined) throw new Error(id);
  const states = pages.map(({ title, url, body = '', kind = 'state' }, index): Kept<unknown> => {
    const page = pageOf(body, { name: `p${index}`, url, kind, page: { title } });
    return { checkpoint: page.checkpoint, kept: check.keep(page) };
  });
  const hits = check.across(states);
  return states.map(({ checkpoint: { id: state } }) => {
    const hit = hits.find(({ checkpoint }) => checkpoint === state);
    return hit === undefined ? '' : hit.doubtful === true ? 'doubt' : 'proof';
  });
}

const site = 'https://www.example.fr';
const same = (...pages: readonly Page[]): string => outcomes('same-title-on-two-pages', pages).join(' ').trim();

describe('same-title-on-two-pages', () => {
  const identity: Page = { title: 'Demande', url: `${site}/1`, body: '<h1>Votre identité</h1>' };
  it('proves it of two addresses under two first titles', () => {
    expect(same(identity, { title: 'Demande', url: `${site}/2`, body: '<h1>Votre logement</h1>' })).toBe('proof proof');
  });
  it('proves it of two addresses that ask for other things under the same first title', () => {
    const first = { title: 'Demande', url: `${site}/1`, body: '<h1>Demande</h1><input name="nom">' };
    expect(same(first, { title: 'Demande', url: `${site}/2`, body: '<h1>Demande</h1><input name="loyer">' })).toBe('proof proof');
  });
  it('leaves a view that changed at the same address to a person', () => {
    expect(same(identity, { title: 'Demande', url: `${site}/1`, body: '<h1>Votre logement</h1>' })).toBe('doubt doubt');
  });
  it.each<[string, Page]>([
    ['the same page on another path', identity],
    ['the same page at another address', { ...identity, url: `${site}/identite` }],
    ['an error state', { title: 'Demande', url: `${site}/2`, body: '<h1>Il y a une erreur</h1>', kind: 'error' }],
    ['a page of another site', { title: 'Demande', url: 'https://autre.example.org/2', body: '<h1>Connexion</h1>' }],
    ['another title', { title: 'Logement – Demande', url: `${site}/2`, body: '<h1>Votre logement</h1>' }],
  ])('says nothing of %s', (_, other) => expect(same(identity, other)).toBe(''));
});

describe('title-is-site-name', () => {
  const named = (page: string, path: string): Page => ({
    title: `${page} – Mairie`,
    url: `${site}${path}`,
    body: `<h1>${page}</h1>`,
  });
  const pages = [named('Identité', '/1'), named('Logement', '/2')];
  const outcome = (page: Page): string => outcomes('title-is-site-name', [...pages, page])[2] ?? '';
  it('proves it of a step', () => expect(outcome({ title: 'Mairie', url: `${site}/3`, body: '<h1>Dossier</h1>' })).toBe('proof'));
  it.each<[string, Page]>([
    ['the home page', { title: 'Mairie', url: `${site}/`, body: '<h1>Bienvenue</h1>' }],
    ['a page about the site', { title: 'Mairie', url: `${site}/mairie`, body: '<h1>Mairie</h1>' }],
    ['another word', { title: 'Dossier', url: `${site}/3`, body: '<h1>Votre dossier</h1>' }],
  ])('says nothing of %s', (_, page) => expect(outcome(page)).toBe(''));
});
