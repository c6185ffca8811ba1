import { describe, expect, it } from 'vitest';
import { contactDistances } from '../../../src/audits/channels/contact-distance.ts';
import { channelInventory } from '../../../src/audits/channels/inventory.ts';
import type { ContactDistance, ContactDistances } from '../../../src/model/contact-distance.ts';
import type { JourneySummary, StepRecord } from '../../../src/model/journey.ts';
import type { PageInput } from '../../support/evidence.ts';
import { checkpoints, journey, procedure } from '../../support/evidence.ts';

const site = 'https://www.example.fr';
const phone = 'Une question sur votre aide au logement ? Appelez la Caisse d’allocations familiales au 01 23 45 67 89.';

function link(text: string, page: string) {
  return { text, href: `${site}/${page}` };
}

function distances(pages: readonly PageInput[], journeys: readonly JourneySummary[] = []): ContactDistances {
  const { contactDistance } = channelInventory(checkpoints(pages), { procedure: procedure(), journeys });
  if (contactDistance === undefined) throw new Error('no distance was measured');
  return contactDistance;
}

function step(index: number, kind: string, changes: Partial<StepRecord> = {}): StepRecord {
  return {
    index,
    do: kind,
    description: { fr: 'Cliquer sur « Une question ? »', en: 'Click “Une question ?”' },
    control: 'Une question ?',
    urlBefore: site,
    urlAfter: site,
    at: '2026-01-05T09:00:00Z',
    durationMs: 10,
    outcome: 'done',
    ...changes,
  };
}

const clicks = (pages: readonly PageInput[]): readonly (number | null)[] => distances(pages).states.map((state) => state.clicks);

function first(pages: readonly PageInput[]): ContactDistance {
  const [state] = distances(pages).states;
  if (state === undefined) throw new Error('no state');
  return state;
}

describe('what is shown on the state itself is at no click', () => {
  it('with the words that prove it', () => {
    expect(first([{ blocks: [phone] }])).toEqual({
      checkpoint: 'main--desktop/01-page-1',
      kind: 'state',
      beforeLogin: true,
      clicks: 0,
      contact: { channel: 'phone', checkpoint: 'main--desktop/01-page-1', quote: phone, selector: '#b0' },
    });
  });
  it('a link that calls', () => {
    const links = [{ text: 'Appeler le service des aides au logement', href: 'tel:+33123456789' }];
    const { clicks: distance, contact } = first([{ blocks: ['## Contacter le service instructeur'], links }]);
    expect([distance, contact?.channel]).toEqual([0, 'phone']);
  });
  it('a counter, an address to write to', () => {
    expect(first([{ blocks: ['Présentez-vous au guichet de la Caf pour déposer votre demande.'] }]).contact?.channel).toBe(
      'counter',
    );
    expect(first([{ blocks: ['Envoyez votre demande par courrier à la Caf.'] }]).contact?.channel).toBe('post');
  });
});

describe('what is no contact', () => {
  it.each([
    ['technical support', 'Problème technique sur le site ? Assistance technique : 01 23 45 67 89.'],
    ['press', 'Service de presse : 01 23 45 67 89.'],
    ['emergency', 'En cas d’urgence, appelez le 112.'],
    ['a closed counter', 'Nos guichets sont fermés au public.'],
    ['e-mail', 'Une question ? Écrivez à aide@example.fr'],
    ['a form to print, which reaches nobody by itself', 'Téléchargez et imprimez le formulaire papier.'],
  ])('%s', (_what, text) => {
    const state = first([{ blocks: [text] }]);
    expect([state.clicks, state.generic, state.unread]).toEqual([null, undefined, undefined]);
  });
});

it('a counter that the inventory of the procedure leaves out is none', () => {
  const read = checkpoints([{ blocks: ['Présentez-vous au guichet de la Caf pour déposer votre demande.'] }]);
  const given = { procedure: procedure(), journeys: [] };
  const { counter } = channelInventory(read, given);
  expect(contactDistances(read, { ...given, counters: counter }).states[0]?.clicks).toBe(0);
  expect(contactDistances(read, { ...given, counters: [] }).states[0]?.clicks).toBeNull();
});

describe('a general contact is told apart', () => {
  const generic = 'Standard de la mairie : 01 23 45 67 89.';
  it('when none for the procedure is as near', () => {
    const state = first([
      { blocks: [generic], links: [link('Aide au logement', 'aide')] },
      { name: 'aide', blocks: [phone] },
    ]);
    expect(state.clicks).toBe(1);
    expect(state.generic).toMatchObject({ clicks: 0, channel: 'phone', quote: generic });
  });
  it('and left out when one is', () => {
    expect(first([{ blocks: [phone, { text: generic, region: 'footer' }] }]).generic).toBeUndefined();
  });
});

describe('through links', () => {
  const help: PageInput = { name: 'aide', blocks: [phone] };
  it('each page on the shortest way counts one, with the first link to follow', () => {
    const pages = [
      { name: 'a', links: [link('Suite', 'b'), link('Accueil', 'c')] },
      { name: 'b', links: [link('Encore', 'c')] },
      { name: 'c', links: [link('Informations', 'aide#telephone')] },
      help,
    ];
    expect(clicks(pages)).toEqual([2, 2, 1, 0]);
    const { through, contact } = first(pages);
    expect(through).toEqual({ checkpoint: 'main--desktop/01-a', quote: 'Accueil', selector: '#l1' });
    expect(contact?.checkpoint).toBe('main--desktop/04-aide');
  });
  it('of two that are as short, by the link that announces a contact', () => {
    const pages = [
      { name: 'accueil', blocks: [phone] },
      { name: 'a', links: [link('Accueil', 'accueil'), link('Coordonnées', 'contact'), link('Nous contacter', 'contact')] },
      { name: 'b', links: [link('Suite', 'a')] },
      { name: 'contact', blocks: [phone] },
    ];
    const { states } = distances(pages);
    expect(states.map((state) => state.through?.quote)).toEqual([undefined, 'Nous contacter', 'Suite', undefined]);
    expect(states.map((state) => state.contact?.checkpoint.slice(-7))).toEqual(['accueil', 'contact', 'contact', 'contact']);
  });
  it('round in circles ends', () => {
    const circle = [
      { name: 'a', links: [link('B', 'b'), link('A', 'a')] },
      { name: 'b', links: [link('A', 'a')] },
    ];
    expect(clicks(circle)).toEqual([null, null]);
  });
  it('only those that are seen', () => {
    expect(clicks([{ links: [{ ...link('Informations', 'aide'), visible: false }] }, help])).toEqual([null, 0]);
    expect(clicks([{ links: [{ ...link('Informations', 'aide'), region: 'consent' }] }, help])).toEqual([null, 0]);
  });
  it('to an address that led on to the page', () => {
    const moved = { ...help, page: { redirects: [`${site}/ancienne-aide`] } };
    expect(clicks([{ links: [link('Informations', 'ancienne-aide')] }, moved])).toEqual([1, 0]);
  });
  it('to a page read on another path', () => {
    expect(clicks([{ links: [link('Informations', 'aide')] }, { ...help, path: 'autre' }])).toEqual([1, 0]);
  });
  it('to the page as a visitor finds it, not as it is later at the same address', () => {
    const later = [
      { name: 'appli', url: `${site}/appli` },
      { name: 'fin', url: `${site}/appli`, blocks: [phone] },
    ];
    expect(clicks([{ links: [link('Démarche', 'appli')] }, ...later])).toEqual([null, null, 0]);
    const refused = { name: 'aide', kind: 'error', blocks: [phone] } as const;
    expect(clicks([{ links: [link('Informations', 'aide')] }, refused])).toEqual([null, 0]);
  });
  it('on the same path when it was read there', () => {
    const pages = [help, { name: 'a', path: 'autre', links: [link('Informations', 'aide')] }, { ...help, path: 'autre' }];
    expect(distances(pages).states[1]?.contact?.checkpoint).toBe('autre--desktop/03-aide');
  });
  it('under the same condition when the page was read under it', () => {
    const start = { name: 'a', links: [link('Informations', 'aide')] };
    const phoneScreen = [
      { ...start, condition: 'smartphone' },
      { name: 'aide', condition: 'smartphone' },
    ];
    expect(clicks([start, help, ...phoneScreen])).toEqual([1, 0, null, null]);
  });
  it('not behind the log-in', () => {
    const pages = [
      { name: 'a', links: [link('Mon espace', 'espace')] },
      { name: 'b', links: [link('Mon espace', 'espace')], beforeLogin: false },
      { name: 'espace', blocks: [phone], beforeLogin: false },
    ];
    expect(clicks(pages)).toEqual([null, 1, 0]);
  });
  it('not back to a page that was filled in: what was given there may be lost', () => {
    const pages = [
      { name: 'etape-1', blocks: [phone] },
      { name: 'etape-2', links: [link('Étape précédente', 'etape-1')] },
    ];
    const walked = (...steps: readonly StepRecord[]) => distances(pages, [journey({ steps })]).states.map((each) => each.clicks);
    expect(walked(step(0, 'fill'))).toEqual([0, null]);
    expect(walked(step(0, 'expect'))).toEqual([0, 1]);
    expect(walked(step(0, 'fill', { outcome: 'blocked' }))).toEqual([0, 1]);
  });
  it('a contact page may hold a form that was filled in: it is no step', () => {
    const pages = [
      { name: 'contact', blocks: [phone] },
      { name: 'etape-2', links: [link('Contact', 'contact')] },
    ];
    expect(distances(pages, [journey({ steps: [step(0, 'fill')] })]).states[1]?.clicks).toBe(1);
  });
});

describe('a link to a contact page that was not read', () => {
  const contact = link('Nous contacter', 'contact');
  it('is not observed, with its words and its address, never an absence', () => {
    const { clicks: distance, unread } = first([{ links: [contact] }]);
    expect(distance).toBeNull();
    expect(unread).toEqual({
      clicks: 1,
      address: `${site}/contact`,
      checkpoint: 'main--desktop/01-page-1',
      quote: 'Nous contacter',
      selector: '#l0',
    });
  });
  it('so is one that stands on a page further on', () => {
    const pages = [{ links: [link('Accueil', 'accueil')] }, { name: 'accueil', links: [contact] }];
    expect(first(pages).unread).toMatchObject({ clicks: 2, checkpoint: 'main--desktop/02-accueil' });
  });
  it('is told beside a contact that stands further', () => {
    const pages = [
      { links: [link('Suite', 'b'), contact] },
      { name: 'b', links: [link('Informations', 'aide')] },
      { name: 'aide', blocks: [phone] },
    ];
    expect(first(pages)).toMatchObject({ clicks: 2, unread: { clicks: 1 } });
  });
  it('and left out when the contact is as near', () => {
    expect(first([{ blocks: [phone], links: [contact] }]).unread).toBeUndefined();
    const near = [{ links: [contact, link('Informations', 'aide')] }, { name: 'aide', blocks: [phone] }];
    expect(first(near)).toMatchObject({ clicks: 1 });
    expect(first(near).unread).toBeUndefined();
  });
  it('so is a contact form, and a page whose text was not recorded', () => {
    expect(first([{ links: [link('Formulaire de contact', 'formulaire')] }]).unread).toMatchObject({ clicks: 1 });
    expect(first([{ links: [contact] }, { name: 'contact', blocks: { error: 'crashed' } }]).unread).toMatchObject({ clicks: 1 });
  });
  it('so is a link by script or a button that was not pressed, without an address', () => {
    const button = first([{ blocks: ['[Nous contacter]'] }]).unread;
    expect(button).toEqual({ clicks: 1, checkpoint: 'main--desktop/01-page-1', quote: 'Nous contacter', selector: '#b0' });
    const script = { text: 'Contact', href: 'javascript:ouvrir()', kind: 'script' } as const;
    expect(first([{ links: [script] }]).unread).toMatchObject({ clicks: 1, quote: 'Contact' });
    expect(first([{ blocks: ['[Continuer]'] }]).unread).toBeUndefined();
  });
  it('once read without a contact, it is an absence', () => {
    const state = first([{ links: [contact] }, { name: 'contact' }]);
    expect([state.clicks, state.unread]).toEqual([null, undefined]);
  });
});

it('a state whose links were not recorded says so', () => {
  expect(first([{ links: { error: 'crashed' } }])).toMatchObject({ clicks: null, linksMissing: true });
  expect(first([{ blocks: [phone], links: { error: 'crashed' } }]).linksMissing).toBeUndefined();
});

describe('a button of the page', () => {
  const pages = [
    { name: 'a', url: site },
    { name: 'b', url: site, blocks: [phone] },
  ] as const;
  // States of the tests are recorded after 0, 1, 2… steps.
  const walked = (step0: StepRecord, states: readonly PageInput[] = pages): readonly (number | null)[] =>
    distances(states, [journey({ steps: [step0] })]).states.map((state) => state.clicks);

  it('counts as a click when the walk went through it', () => {
    const { states } = distances(pages, [journey({ steps: [step(0, 'click')] })]);
    expect(states.map((state) => state.clicks)).toEqual([1, 0]);
    expect(states[0]?.through).toEqual({ checkpoint: 'main--desktop/01-a', quote: 'Une question ?' });
  });
  it('a contact button that was pressed is known', () => {
    const opened = [{ name: 'a', url: site, blocks: ['[Nous contacter]'] }, { name: 'b' }];
    const steps = [step(0, 'click', { control: 'Nous contacter' })];
    expect(distances(opened).states[0]?.unread).toBeDefined();
    expect(distances(opened, [journey({ steps })]).states[0]?.unread).toBeUndefined();
  });
  it('not with something to fill in, to send, nor on the way into an account or an error', () => {
    expect(walked(step(0, 'fill'))).toEqual([null, 0]);
    expect(walked(step(0, 'submitEmpty'))).toEqual([null, 0]);
    expect(walked(step(0, 'click', { outcome: 'blocked' }))).toEqual([null, 0]);
    expect(walked(step(0, 'click'), [pages[0], { ...pages[1], beforeLogin: false }])).toEqual([null, 0]);
    expect(walked(step(0, 'click'), [pages[0], { ...pages[1], kind: 'error' }])).toEqual([null, 0]);
    expect(walked(step(0, 'click'), [pages[0], { ...pages[1], path: 'autre' }])).toEqual([null, 0]);
  });
});

it('sums up: the greatest distance, what is unknown, before log-in and on errors', () => {
  const pages: readonly PageInput[] = [
    { name: 'accueil', blocks: [phone] },
    { name: 'etape', links: [link('Accueil', 'accueil')] },
    { name: 'etape', kind: 'error' },
    { name: 'etape-erreur', kind: 'error', blocks: [phone] },
    { name: 'compte', beforeLogin: false, links: [link('Contact', 'contact')] },
  ];
  const { greatest, notFound, notObserved, beforeLogin, errors } = distances(pages);
  expect({ greatest, notFound, notObserved, beforeLogin, errors }).toEqual({
    greatest: 1,
    notFound: 1,
    notObserved: 1,
    beforeLogin: { states: 2, shown: 1 },
    errors: { states: 2, shown: 1 },
  });
  expect(distances([{}])).toMatchObject({ greatest: null, notFound: 1, errors: { states: 0, shown: 0 } });
});
