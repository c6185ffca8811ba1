import { describe, expect, it } from 'vitest';
import { listChecks } from '../../../../src/audits/accessibility/checks/structure/lists.ts';
import { pageOf } from './read.ts';

const [check] = listChecks;
const rect = 'data-u-rect="0 0 500 100"';
const found = (body: string): string =>
  (check?.on(pageOf(body)) ?? []).map(({ doubtful }) => (doubtful === true ? 'doubt' : 'proof')).join(' ');
const lines = (...items: readonly string[]): string => `<p ${rect}>${items.join('<br>')}</p>`;

describe('list-by-signs', () => {
  it.each([
    [lines('Joignez :', '- un avis', '- une pièce', '- un relevé')],
    [lines('• un avis', '•une pièce', '• un relevé')],
    [lines('1. Remplissez', '2. Joignez', '3. Envoyez')],
    [lines('1) Remplissez', '2) Joignez', '3) Envoyez', 'Merci')],
    [`<div>${['• un avis', '• une pièce', '• un relevé'].map((item) => `<p ${rect}>${item}</p>`).join('')}</div>`],
  ])('proves %s', (body) => expect(found(body)).toBe('proof'));

  it.each([
    [lines('— Bonjour', '— Bonsoir', '— Merci')],
    [lines('* hors taxes', '* sous conditions', '* sauf exception')],
    [`<div>${['1. Objet', '2. Durée', '3. Recours'].map((item) => `<p ${rect}>${item}</p>`).join('')}</div>`],
  ])('leaves %s to a person', (body) => expect(found(body)).toBe('doubt'));

  it.each([
    [lines('- un avis', 'puis', '- une pièce', 'puis', '- un relevé')],
    [lines('-5 °C', '-3 °C', '-4 °C')],
    [lines('12 rue de la Paix', '75002 Paris', 'France')],
    [lines('3. Troisième', '5. Cinquième', '7. Septième')],
    [`<pre ${rect}>- a<br>- b<br>- c</pre>`],
    [`<ul><li ${rect}>- a<br>- b<br>- c</li></ul>`.replace('<li ', '<li role="listitem" ')],
    [`<div aria-hidden="true">${lines('- un', '- deux', '- trois')}</div>`],
  ])('says nothing of %s', (body) => expect(found(body)).toBe(''));
});
