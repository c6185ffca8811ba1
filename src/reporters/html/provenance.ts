import type { Localized } from '../../model/localized.ts';
import type { Provenance, RenderInput, RunProcedure } from '../../model/run.ts';
import { clip } from '../clean-text.ts';
import { formatMoment } from '../format.ts';
import { say } from '../say.ts';
import { facts } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';

type Fact = readonly [name: string, value: Piece];

function clock({ clock: { timeZone, offsetMs, offsetSource } }: Provenance, t: (text: Localized) => string): string {
  const unknown = t({ fr: 'écart non mesuré', en: 'offset not measured' });
  const measured = `${t({ fr: 'écart', en: 'offset' })} ${offsetMs} ms${offsetSource === undefined ? '' : ` (${clip(offsetSource, 60)})`}`;
  return `${clip(timeZone, 60)}, ${offsetMs === null ? unknown : measured}`;
}

function machine(provenance: Provenance, t: (text: Localized) => string): readonly Fact[] {
  const { machine, browser, proxy, network } = provenance;
  const none = t({ fr: 'aucun', en: 'none' });
  return [
    [t({ fr: 'Machine', en: 'Machine' }), clip(`${machine.os}, ${machine.kernel}, ${machine.architecture}`, 160)],
    [t({ fr: 'Navigateur', en: 'Browser' }), clip(`${browser.name} ${browser.version}`, 120)],
    [t({ fr: 'Options du navigateur', en: 'Browser options' }), html`<code>${clip(browser.flags.join(' ') || none, 600)}</code>`],
    ['Node', clip(provenance.node, 40)],
    [t({ fr: 'Mandataire (proxy)', en: 'Proxy' }), clip(proxy.browser === 'none' ? none : proxy.browser, 120)],
    [t({ fr: 'Serveurs de noms', en: 'Name servers' }), clip(network.dnsServers.join(', '), 200)],
    [t({ fr: 'Horloge', en: 'Clock' }), clock(provenance, t)],
  ];
}

/** Where the figures come from: time, tools, machine, scenarios, and how to check that no proof was changed. */
export function provenance({ run, lang }: RenderInput): Markup {
  const t = (text: Localized): string => say(lang, text);
  const columns: readonly Column<RunProcedure>[] = [
    {
      title: t({ fr: 'Démarche', en: 'Procedure' }),
      header: true,
      cell: ({ procedure }) => html`<bdi>${clip(procedure.title, 90)}</bdi>`,
    },
    { title: t({ fr: 'Scénario', en: 'Scenario' }), cell: ({ scenario }) => html`<code>${clip(scenario.file, 160)}</code>` },
    { title: 'SHA-256', cell: ({ scenario }) => html`<code>${clip(scenario.hash, 64)}</code>` },
  ];
  const check = t({
    fr: 'Chaque fichier de preuve est inscrit dans manifest.json avec son empreinte. « usager verify » dit si l’un d’eux a été changé, ajouté ou perdu.',
    en: 'Every evidence file is listed in manifest.json with its fingerprint. “usager verify” says whether one was changed, added or lost.',
  });
  const tools = Object.entries(run.tools).map(([name, version]) => `${name} ${version}`);
  const base: readonly Fact[] = [
    [t({ fr: 'Début', en: 'Start' }), formatMoment(lang, run.startedAt)],
    [
      t({ fr: 'Fin', en: 'End' }),
      run.endedAt === null ? t({ fr: 'campagne interrompue', en: 'run cut off' }) : formatMoment(lang, run.endedAt),
    ],
    [t({ fr: 'Commande', en: 'Command' }), html`<code>${clip(`usager ${run.command.join(' ')}`, 400)}</code>`],
    [t({ fr: 'Outils', en: 'Tools' }), clip(tools.join(', '), 400)],
  ];
  return html`<section class="provenance" aria-labelledby="provenance">
    <h2 id="provenance">${t({ fr: 'Provenance', en: 'Provenance' })}</h2>
    ${facts([...base, ...(run.provenance === null ? [] : machine(run.provenance, t))])}
    ${table(t({ fr: 'Scénarios rejoués', en: 'Scenarios replayed' }), columns, run.procedures)}
    <p class="note">${check}</p>
  </section>`;
}
