import { describe, expect, it } from 'vitest';
import { authority } from '../../../src/audits/information/authority.ts';
import { namesAuthority } from '../../../src/audits/information/names-authority.ts';
import { channelInventory } from '../../../src/audits/channels/inventory.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { PageInput } from '../../support/evidence.ts';
import { checkpoints, context, evaluate, journey, procedure } from '../../support/evidence.ts';

function judged(pages: readonly PageInput[]): Verdict {
  const channels = channelInventory(checkpoints(pages), { procedure: procedure(), journeys: [journey()] });
  return evaluate(authority, pages, context({ inventory: { channels: () => channels } }));
}

describe('the name of an authority', () => {
  const rows: readonly (readonly [boolean, string, string])[] = [
    [true, 'La Caisse d’allocations familiales vous répond', 'Caisse d’allocations familiales'],
    [true, 'Votre Caf vous répond', 'Caisse d’allocations familiales (CAF)'],
    [true, 'Votre CAF vous répond', 'Caisse d’Allocations Familiales'],
    [true, 'VILLE DE NANTES', 'Ville de Nantes'],
    [false, 'La caisse du magasin', 'Caisse d’allocations familiales'],
    [false, 'Un café', 'Caisse d’allocations familiales'],
    [false, 'Texte', '—'],
  ];
  it.each(rows)('%s: “%s” for “%s”', (expected, text, name) => {
    expect(namesAuthority(text, name)).toBe(expected);
  });
});

describe('2.2 authority and contact', () => {
  const name = { text: 'Caisse d’allocations familiales', region: 'header' } as const;
  it('passes with both before any log-in', () => {
    expect(judged([{ blocks: [name, 'Une question ? Appelez le 01 23 45 67 89.'] }]).outcome).toBe('passed');
  });
  it('accepts an introduced authority and a mail contact', () => {
    expect(
      judged([{ blocks: ['Votre demande est instruite par le service logement.', 'Écrivez à aide@exemple.fr'] }]).outcome,
    ).toBe('passed');
  });
  it('is partial with one of the two', () => {
    expect(judged([{ blocks: [name] }]).outcome).toBe('partial');
    expect(judged([{ blocks: ['Une question ? Appelez le 01 23 45 67 89.'] }]).outcome).toBe('partial');
  });
  it('is partial when the contact comes after log-in', () => {
    expect(judged([{ blocks: [name] }, { blocks: ['Appelez le 01 23 45 67 89.'], beforeLogin: false }]).outcome).toBe('partial');
  });
  it('fails with neither; a link to a contact page is not a contact', () => {
    const pages = [{ blocks: ['Bonjour'], links: [{ text: 'Nous contacter', href: 'https://www.example.fr/contact' }] }];
    expect(judged(pages)).toMatchObject({ outcome: 'failed', findings: [{ place: 'absence' }] });
  });
  it('has a reason when nothing could be read', () => {
    expect(judged([{ blocks: { error: 'timeout' } }]).outcome).toBe('cantTell');
  });
});
