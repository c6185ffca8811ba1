import { describe, expect, it } from 'vitest';
import { channelInventory } from '../../../src/audits/channels/inventory.ts';
import { loginWall } from '../../../src/audits/prerequisites/login-wall.ts';
import type { PageInput } from '../../support/evidence.ts';
import { checkpoints, context, evaluate, journey, procedure } from '../../support/evidence.ts';

function judged(pages: readonly PageInput[]) {
  const channels = channelInventory(checkpoints(pages), { procedure: procedure(), journeys: [] });
  const journeys = [journey({ outcome: 'blocked' })];
  return evaluate(loginWall, pages, context({ journeys, inventory: { channels: () => channels } }));
}
const outcome = (pages: readonly PageInput[]): string => judged(pages).outcome;

const wall: PageInput = { fields: [{ label: 'Identifiant' }, { label: 'Mot de passe', type: 'password' }] };
const information = 'Votre demande est traitée en 3 semaines.';
const contact = 'Une question ? Appelez le 01 23 45 67 89.';

describe('7.4 log-in before information or contact', () => {
  it('passes with both before log-in', () => {
    expect(outcome([{ blocks: [information, contact] }, wall])).toBe('passed');
  });
  it('passes without any log-in', () => {
    expect(outcome([{ blocks: ['Bonjour'], fields: [{ label: 'Nom' }] }])).toBe('passed');
  });
  it('is partial with one of the two', () => {
    expect(outcome([{ blocks: [information] }, wall])).toBe('partial');
    expect(outcome([{ blocks: [contact] }, wall])).toBe('partial');
  });
  it('fails with neither, even when both come after log-in', () => {
    expect(outcome([wall])).toBe('failed');
    expect(outcome([wall, { blocks: [information, contact], beforeLogin: false }])).toBe('failed');
  });
  it('says on how many pages nothing was found', () => {
    const told = (pages: readonly PageInput[]) => JSON.stringify(judged(pages));
    expect(told([wall])).toContain('Ni information ni contact trouvés avant la connexion, sur 1 page lue.');
    expect(told([{ blocks: [information] }, wall])).toContain('aucun contact trouvé avant elle sur 2 pages lues');
    expect(told([{ blocks: ['Bonjour'], fields: [{ label: 'Nom' }] }])).toContain('sur 1 page lue');
  });
  it('cannot tell when nothing could be read', () => {
    expect(outcome([{ blocks: { error: 'crash' } }])).toBe('cantTell');
  });
});
