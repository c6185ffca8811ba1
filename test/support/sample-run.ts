import type { Lang } from '../../src/model/localized.ts';
import type { RenderInput, Run } from '../../src/model/run.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { badCard } from './sample/bad.ts';
import { goodCard } from './sample/good.ts';
import { middlingCard } from './sample/middling.ts';
import { samplePictures } from './sample/pictures.ts';

function picturesOf(card: Scorecard): (readonly [string, string])[] {
  return card.journeys.flatMap(({ checkpoints }) =>
    checkpoints.flatMap(({ thumbnail }) => {
      const name = /(?<name>form|error|review)\.jpg$/u.exec(thumbnail ?? '')?.groups?.['name'] as
        | keyof typeof samplePictures
        | undefined;
      return thumbnail === undefined || name === undefined
        ? []
        : [[`${card.procedure.id}/${thumbnail}`, samplePictures[name]] as const];
    }),
  );
}

function sampleRunOf(lang: Lang, scorecards: readonly Scorecard[]): Run {
  return {
    schema: 'usager/run/1',
    usager: '0.1.0',
    method: '2026.1',
    lang,
    startedAt: '2026-11-22T14:05:09.000Z',
    endedAt: '2026-11-22T14:08:31.000Z',
    complete: true,
    command: ['audit', 'scenarios', '--lang', lang],
    tools: { usager: '0.1.0', chromium: '141.0.0', 'axe-core': '4.14.1', lighthouse: '12.8.2' },
    provenance: {
      machine: { os: 'Debian GNU/Linux 13', kernel: '6.12.0', architecture: 'x64', container: true, hostname: 'poste-exemple' },
      node: '24.11.0',
      browser: { name: 'Chromium', version: '141.0.0', executable: '/usr/bin/chromium', flags: ['--headless'], extensions: [] },
      proxy: { environment: [], browser: 'none' },
      network: { localAddresses: ['192.0.2.10'], dnsServers: ['192.0.2.53'] },
      clock: {
        utc: '2026-11-22T14:05:09.000Z',
        local: '2026-11-22T15:05:09.000+01:00',
        timeZone: 'Europe/Paris',
        offsetMs: 12,
        offsetSource: 'NTP',
      },
    },
    procedures: scorecards.map((card) => ({
      procedure: card.procedure,
      scenario: { file: `scenarios/${card.procedure.id}.yaml`, hash: 'ab'.repeat(32) },
      journeys: card.journeys.map(({ path, condition, outcome }) => ({ path, condition, outcome })),
      outcome: card.outcome,
      grade: card.grade,
      letters: Object.fromEntries(card.dimensions.map(({ id, grade }) => [id, grade])),
    })),
  };
}

/** Three procedures, good, middling and bad, with hostile words in the last one. */
export function sampleRun(lang: Lang): RenderInput {
  const scorecards = [goodCard(lang), middlingCard(lang), badCard(lang)];
  return { run: sampleRunOf(lang, scorecards), scorecards, lang, pictures: new Map(scorecards.flatMap(picturesOf)) };
}
