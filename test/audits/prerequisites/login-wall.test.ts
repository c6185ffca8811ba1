import { describe, expect, it } from 'vitest';
import { channelInventory } from '../../../src/audits/channels/inventory.ts';
import { loginWall } from '../../../src/audits/prerequisites/login-wall.ts';
import type { PageInput } from '../../support/evidence.ts';
import { checkpoints, context, evaluate, journey, procedure } from '../../support/evidence.ts';

function outcome(pages: readonly PageInput[]): string {
  const channels = channelInventory(checkpoints(pages), { procedure: procedure(), journeys: [] });
  const journeys = [journey({ outcome: 'blocked' })];
  return evaluate(loginWall, pages, context({ journeys, inventory: { channels: () => channels } })).outcome;
}

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
  it('cannot tell when nothing could be read', () => {
    expect(outcome([{ blocks: { error: 'crash' } }])).toBe('cantTell');
  });
});
