import { describe, expect, it } from 'vitest';
import { channelsOn } from '../../../src/audits/channels/page-channels.ts';
import { checkpoint, procedure } from '../../support/evidence.ts';
import { english, french } from './sentence-table.ts';

function read(text: string, lang: string): readonly string[] {
  const page = channelsOn(checkpoint({ blocks: [text], page: { lang } }), procedure());
  const groups = (['counter', 'post', 'online', 'relay', 'closed'] as const).flatMap((group) =>
    page[group].map((item) => `${group}:${item.kind}`),
  );
  return [...new Set(groups)].toSorted();
}

describe('channels in sentences', () => {
  it('covers at least 60 sentences', () => {
    expect(french.length + english.length).toBeGreaterThanOrEqual(60);
  });
  it.each(french)('“%s”', (text, expected) => {
    expect(read(text, 'fr')).toEqual(expected);
  });
  it.each(english)('“%s”', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });
});
