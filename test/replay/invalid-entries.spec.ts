import type { ProgressEvent } from '../../src/model/replay.ts';
import type { Datum, Step } from '../../src/model/scenario.ts';
import { everythingIn, expect, test } from './play.ts';
import { page } from './site.ts';
import type { Handler } from './site.ts';

const visit: Step = { do: 'visit', url: 'start' };
const button = (name: string) => ({ role: 'button', name });
const invalid: Step = { do: 'submitInvalid', target: button('Continuer') };
const send: Step = { do: 'click', target: button('Continuer') };
const fill = (label: string, value: string): Step => ({ do: 'fill', target: { label }, value });
const submit = (name: string): Step => ({ do: 'submit', target: button(name) });

/** What a form sent. */
interface Sent {
  readonly values: URLSearchParams;
}

const row = (id: string, label: string, attributes: string, value = ''): string =>
  `<p><label for="${id}">${label}</label> <input id="${id}" name="${id}" ${attributes} value="${value}"></p>`;

const identity = (more: string, values: Partial<Record<'nom' | 'courriel' | 'tel', string>> = {}): string =>
  `${more}<form method="post" action="/suite" novalidate>${row('nom', 'Nom', '', values.nom)}
  ${row('courriel', 'Adresse électronique', 'autocomplete="email"', values.courriel)}
  ${row('tel', 'Téléphone', 'inputmode="tel"', values.tel)}<button>Continuer</button></form>`;

const show =
  (title: string, content: string): Handler =>
  (_, response) =>
    page(response, title, content);

/** A page checked by the server: it refuses an address without @. `keeps`: what it gives back of a refused entry. */
function checkedByServer(sent: Sent[], keeps: (values: URLSearchParams) => Parameters<typeof identity>[1]) {
  return {
    '/start.html': show('Identité', identity('')),
    'POST /suite': ((_, response, body) => {
      const values = new URLSearchParams(body);
      sent.push({ values });
      const refused = '<p class="fr-error-text" role="alert">Adresse électronique : écrivez-la comme nom@exemple.fr</p>';
      if (values.get('courriel')?.includes('@') === true) page(response, 'Suite', '<p>Bien reçu.</p>');
      else page(response, 'Identité', identity(refused, keeps(values)));
    }) satisfies Handler,
  };
}

const data: readonly Datum[] = [
  { name: 'nom', value: 'Kowalczyk', kind: 'personal' },
  { name: 'courriel', value: 'z.kowalczyk@exemple.test', kind: 'personal' },
  { name: 'portable', value: '0612345678', kind: 'personal' },
];
const filled = [fill('Nom', '${nom}'), fill('Adresse électronique', '${courriel}'), fill('Téléphone', '${portable}')];

test('one try for the whole page, then the former values are back and the journey goes on', async ({ serve, play }) => {
  const sent: Sent[] = [];
  const keep = (values: URLSearchParams) => ({
    nom: values.get('nom') ?? '',
    courriel: values.get('courriel') ?? '',
    tel: values.get('tel') ?? '',
  });
  const site = await serve(checkedByServer(sent, keep));
  const { summary, checkpoints, evidence, folder } = await play({ site, data, steps: [visit, ...filled, invalid, send] });
  expect(summary.obstacle).toBeUndefined();
  expect(sent.map(({ values }) => Object.fromEntries(values))).toEqual([
    { nom: 'Kowalczyk', courriel: 'adresse-sans-arobase', tel: 'abcdef' },
    { nom: 'Kowalczyk', courriel: 'z.kowalczyk@exemple.test', tel: '0612345678' },
  ]);
  expect(checkpoints.map((one) => [one.folder, one.kind])).toEqual([
    ['01-identite', 'state'],
    ['02-identite-erreur', 'error'],
    ['03-suite', 'state'],
  ]);
  const attempt = await evidence('02-identite-erreur', 'attempt');
  expect(attempt).toMatchObject({
    action: 'submitInvalid',
    control: 'Continuer',
    wrong: [
      { selector: '#courriel', label: 'Adresse électronique', format: 'email' },
      { selector: '#tel', label: 'Téléphone', format: 'phone' },
    ],
    lost: [],
  });
  expect(attempt.fieldsBefore.map((field) => field.datum)).toEqual(['nom', 'courriel', 'portable']);
  const written = (await everythingIn(folder)).filter(({ text }) => data.some((datum) => text.includes(datum.value)));
  expect(written.map(({ file }) => file)).toEqual([]);
});

test('what the refusal loses is told, without its value, then typed again', async ({ serve, play }) => {
  const sent: Sent[] = [];
  const site = await serve(checkedByServer(sent, () => ({})));
  const { summary, evidence } = await play({ site, data, steps: [visit, ...filled, invalid, send] });
  expect((await evidence('02-identite-erreur', 'attempt')).lost).toEqual(['Nom']);
  expect(summary.outcome).toBe('completed');
  expect(Object.fromEntries(sent.at(-1)?.values ?? [])).toEqual({
    nom: 'Kowalczyk',
    courriel: 'z.kowalczyk@exemple.test',
    tel: '0612345678',
  });
});

test('`fields` restricts what is written badly', async ({ serve, play }) => {
  const sent: Sent[] = [];
  const site = await serve(checkedByServer(sent, () => ({})));
  const only: Step = { do: 'submitInvalid', target: button('Continuer'), fields: ['Adresse électronique'] };
  await play({ site, data, steps: [visit, ...filled, only, send] });
  expect(sent.map(({ values }) => values.get('tel'))).toEqual(['0612345678', '0612345678']);
});

test('a number, a date and a pattern are half written for the browser’s own validation, and emptied again', async ({
  serve,
  play,
}) => {
  const site = await serve({
    '/start.html': show(
      'Revenus',
      `<form action="/suite">${row('age', 'Âge', 'type="number"', '41')}${row('jour', 'Date', 'type="date"')}
      ${row('code', 'Code', 'pattern="[A-Z]{2}"')}${row('cle', 'Clé', 'autocomplete="one-time-code" inputmode="numeric"', '12')}
      ${row('libre', 'Libre', 'pattern=".*"')}<button>Continuer</button></form>`,
    ),
    '/suite': (request, response) => page(response, 'Suite', `<p>${new URL(request.url ?? '', 'http://local').search}</p>`),
  });
  const { summary, evidence, checkpoints } = await play({ site, steps: [visit, invalid, send] });
  expect(summary.obstacle).toBeUndefined();
  expect(checkpoints.map((one) => one.kind)).toEqual(['state', 'error', 'state']);
  const attempt = await evidence('02-revenus-erreur', 'attempt');
  expect(attempt.wrong?.map(({ label, format }) => [label, format])).toEqual([
    ['Âge', 'number'],
    ['Date', 'date'],
    ['Code', 'pattern'],
  ]);
  expect(attempt.nativeMessages.map(({ selector }) => selector)).toEqual(['#age', '#jour', '#code']);
  const blocks = await evidence('03-suite', 'text');
  expect(blocks.map(({ text }) => text)).toContain('?age=41&jour=&code=&cle=12&libre=');
});

for (const title of ['Logement', 'Identité'])
  test(`a page that accepts bad values is said to; the journey comes back and puts the right ones (next title: ${title})`, async ({
    serve,
    play,
  }) => {
    const sent: string[] = [];
    const site = await serve({
      '/start.html': show('Identité', identity('')),
      'POST /suite': (_, response, body) => {
        sent.push(new URLSearchParams(body).get('courriel') ?? '');
        page(response, title, '<button>Continuer</button>');
      },
    });
    const { summary, checkpoints } = await play({ site, data, steps: [visit, ...filled, invalid, send] });
    expect(summary.outcome).toBe('completed');
    expect(summary.steps[4]).toMatchObject({
      do: 'submitInvalid',
      outcome: 'done',
      note: { en: expect.stringMatching(/accepted/) as unknown },
    });
    expect(sent).toEqual(['adresse-sans-arobase', 'z.kowalczyk@exemple.test']);
    expect(checkpoints.map((one) => one.kind)).toEqual(['state', 'state', 'state']);
  });

test('bad values that a page accepted and gives no way back to are not carried further', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show(
      'Identité',
      `<div id="page">${row('courriel', 'Adresse électronique', 'type="email"')}</div><button onclick="suite()">Continuer</button>
      <script>function suite() { document.querySelector('h1').textContent = 'Logement'; page.innerHTML = '<p>Où habitez-vous ?</p>'; }</script>`,
    ),
  });
  const steps = [visit, invalid, submit('Continuer définitivement')];
  const { summary } = await play({ site, steps, options: { allowSubmit: true } });
  expect(summary.steps[1]?.note?.fr).toMatch(/a accepté/);
  expect(summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'wrong-page', step: 2 } });
});

test('nothing is sent when no field tells a format', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show('Identité', `<form action="/suite">${row('nom', 'Nom', '')}<button>Continuer</button></form>`),
  });
  const told: string[] = [];
  const options = { onProgress: ({ text }: ProgressEvent) => told.push(text.fr) };
  const { summary, checkpoints } = await play({ site, steps: [visit, invalid], options });
  expect(summary.outcome).toBe('completed');
  expect(summary.steps[1]?.note?.fr).toMatch(/Rien n’a été envoyé/);
  expect(told).toContain(summary.steps[1]?.note?.fr);
  expect(checkpoints).toHaveLength(1);
  expect(site.hits).toEqual(['GET /start.html']);
});

const never = { en: expect.stringMatching(/sends the request: no badly written value/) as unknown };

for (const allowSubmit of [false, true]) {
  test(`never presses what the scenario submits (allowSubmit: ${allowSubmit})`, async ({ serve, play }) => {
    const site = await serve({ '/start.html': show('Identité', identity('').replace('Continuer', 'Envoyer ma demande')) });
    const partial: Step = { do: 'submitInvalid', target: { text: 'Envoyer' } };
    const { summary } = await play({ site, steps: [visit, partial, submit('Envoyer ma demande')], options: { allowSubmit } });
    expect(summary).toMatchObject({ outcome: 'failed', obstacle: { step: 1, message: never } });
    const byKey: Step = { do: 'press', key: 'Enter', target: { label: 'Nom' }, submission: true };
    const other = await play({ site, steps: [visit, partial, byKey], options: { allowSubmit } });
    expect(other.summary).toMatchObject({ outcome: 'failed', obstacle: { step: 1, message: never } });
    expect(site.hits).toEqual(['GET /start.html', 'GET /start.html']);
  });
}

test('never presses what becomes, while typing, what the scenario submits', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show(
      'Identité',
      `<form action="/envoi">${row('courriel', 'Adresse électronique', 'type="email" oninput="b.textContent = \'Envoyer\'"')}<button id="b" class="suite">Continuer</button></form>`,
    ),
  });
  const byCss: Step = { do: 'submitInvalid', target: { css: '.suite' } };
  const { summary } = await play({ site, steps: [visit, byCss, submit('Envoyer')] });
  expect(summary).toMatchObject({ outcome: 'failed', obstacle: { step: 1, message: never } });
  expect(site.hits).toEqual(['GET /start.html']);
});

test('choices, lists and dates in three boxes that the refusal loses are answered again', async ({ serve, play }) => {
  const bodies: string[] = [];
  const form = `<form method="post" action="/suite" novalidate><fieldset><legend>Date de naissance</legend>${row('j', 'Jour', 'inputmode="numeric" maxlength="2"')}
    ${row('m', 'Mois', 'inputmode="numeric" maxlength="2"')}${row('a', 'Année', 'inputmode="numeric" maxlength="4"')}</fieldset>
    <label><input type="radio" name="seul" value="oui"> Oui</label> <label><input type="checkbox" name="accord"> J’accepte</label>
    <label for="pays">Pays</label> <select id="pays" name="pays"><option value="">Choisir</option><option value="fr">France</option></select>
    <p><label>Clé <input name="cle" inputmode="numeric" oninput="this.value = this.value.replace(/[^0-9]/g, '')"></label></p><button>Continuer</button></form>`;
  const site = await serve({
    '/start.html': show('Identité', form),
    'POST /suite': (_, response, body) => {
      bodies.push(body);
      if (/[jma]=[a-z]/.test(body)) page(response, 'Identité', `<p role="alert">La date s’écrit en chiffres</p>${form}`, 422);
      else page(response, 'Suite', '<p>Bien reçu.</p>');
    },
  });
  const answers: Step[] = [
    fill('Date de naissance', '17/04/1967'),
    { do: 'choose', target: { label: 'Oui' } },
    { do: 'check', target: { label: 'J’accepte' }, checked: true },
    { do: 'select', target: { label: 'Pays' }, option: 'France' },
    fill('Clé', '12'),
  ];
  const { summary, evidence } = await play({ site, steps: [visit, ...answers, invalid, send] });
  expect(summary.obstacle).toBeUndefined();
  const { wrong, lost } = await evidence('02-identite-erreur', 'attempt');
  expect(wrong?.map(({ label }) => label)).toEqual(['Jour', 'Mois', 'Année']);
  expect(lost).toEqual(['Oui', 'J’accepte', 'Pays', 'Clé']);
  expect(bodies).toEqual([
    'j=ab&m=ab&a=abc&seul=oui&accord=on&pays=fr&cle=12',
    'j=17&m=04&a=1967&seul=oui&accord=on&pays=fr&cle=12',
  ]);
});

test('never presses what another path of the scenario submits', async ({ serve, play }) => {
  const site = await serve({ '/start.html': show('Identité', identity('')) });
  const others = [{ id: 'complet', title: 'Complet', steps: [visit, submit('Continuer')], data: [] }];
  const { summary } = await play({ site, steps: [visit, invalid], others });
  expect(summary).toMatchObject({ outcome: 'failed', obstacle: { step: 1, message: never } });
  expect(site.hits).toEqual(['GET /start.html']);
});

test('the guard stops on a page whose values are right again', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show(
      'Identité',
      `<form onsubmit="return false">${row('courriel', 'Adresse électronique', 'type="email"')}<p id="vu"></p>
      <button>Vérifier</button> <button type="button">Envoyer</button></form>
      <script>courriel.addEventListener('input', () => { vu.textContent = courriel.value === '' ? 'rien' : 'quelque chose'; });</script>`,
    ),
  });
  const check: Step = { do: 'submitInvalid', target: button('Vérifier') };
  const { summary, checkpoints, evidence } = await play({ site, steps: [visit, check, submit('Envoyer')] });
  expect(summary.outcome).toBe('stopped-before-submission');
  expect(checkpoints.map((one) => one.kind)).toEqual(['state', 'error', 'state']);
  expect((await evidence(checkpoints[2]?.folder ?? '', 'text')).map(({ text }) => text)).toContain('rien');
});
