import { describe, expect, it } from 'vitest';
import { alternativeShown } from '../../../src/audits/channels/alternative-shown.ts';
import type { PageInput } from '../../support/evidence.ts';
import { judge } from './read.ts';

const brussels = { country: 'BE', region: 'BE-BRU', kind: 'local', authority: 'Commune d’Exemple' } as const;
const phone = 'Appelez le 02 279 22 11.';
const counter = 'Vous pouvez vous présenter au guichet Population.';
const post = 'Envoyez le formulaire par courrier au service Population.';

function judged(blocks: readonly string[], page: PageInput = {}) {
  return judge(alternativeShown, [{ blocks, ...page }], brussels);
}

describe('1.1 in Brussels', () => {
  it('passes with the three channels, and quotes each', () => {
    const verdict = judged([phone, counter, post]);
    expect(verdict).toMatchObject({ outcome: 'passed', value: 3, findings: [] });
    for (const words of [phone, counter, post]) expect('message' in verdict && verdict.message?.fr).toContain(words);
  });
  it.each([
    [[phone, counter], 2, 'courrier', 'post'],
    [[phone, post], 2, 'accueil au guichet', 'reception at a counter'],
    [[counter, post], 2, 'téléphone', 'phone'],
    [[phone], 1, 'accueil au guichet, courrier', 'reception at a counter, post'],
  ])('is partial with some of them, and names what was not found: %j', (blocks, value, fr, en) => {
    const verdict = judged(blocks);
    expect(verdict).toMatchObject({
      outcome: 'partial',
      value,
      message: {
        fr: expect.stringContaining(`Non trouvé avant toute connexion sur 1 page lue\u00a0: ${fr}.`),
        en: expect.stringContaining(`Not found before any log-in on 1 page read: ${en}.`),
      },
    });
    expect(verdict.findings).toHaveLength(3 - value);
  });
  it('fails with none, cites the law and never says that it is broken', () => {
    const verdict = judged(['La demande se fait uniquement en ligne.']);
    expect(verdict).toMatchObject({
      outcome: 'failed',
      value: 0,
      message: { fr: expect.stringContaining('arrêt n° 126/2025 du 25 septembre 2025') },
    });
    expect(verdict.findings?.map((finding) => finding.place)).toEqual([
      'absence counter',
      'absence phone',
      'absence post',
      undefined,
    ]);
    expect(JSON.stringify(verdict)).not.toMatch(/ill[ée]gal/);
  });
  it('counts neither a form to print, nor an information line, nor what comes after log-in', () => {
    expect(judged(['Imprimez le formulaire.', 'Formez le 1718.'])).toMatchObject({ outcome: 'failed', value: 0 });
    expect(judged([phone, counter, post], { beforeLogin: false }).outcome).toBe('failed');
    expect(judged([phone, counter, post], { kind: 'error' }).outcome).toBe('failed');
  });
  it('reads Dutch pages', () => {
    const dutch = ['Bel 02 279 22 11.', 'Kom langs aan het loket van het gemeentehuis.', 'Stuur uw formulier per post.'];
    const page = { page: { lang: 'nl' } };
    expect(judged(dutch, page)).toMatchObject({ outcome: 'passed', value: 3 });
    expect(judged(dutch.slice(0, 2), page)).toMatchObject({ outcome: 'partial', value: 2 });
  });
  it('asks for a phone or a counter only, elsewhere in Belgium', () => {
    const elsewhere = { country: 'BE', kind: 'local' } as const;
    expect(judge(alternativeShown, [{ blocks: [phone] }], elsewhere).outcome).toBe('passed');
    expect(judge(alternativeShown, [{ blocks: [phone] }], { ...elsewhere, region: 'BE-WAL' }).outcome).toBe('passed');
  });
});
