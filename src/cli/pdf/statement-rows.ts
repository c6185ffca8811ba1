import type { CertificateFacts, JourneySummary } from '../../model/journey.ts';
import type { Localized } from '../../model/localized.ts';
import type { Provenance, Run } from '../../model/run.ts';

/** One thing that a statement made on the internet is asked to say (practice of NF Z67-147), and what the run recorded of it. */
export interface StatementRow {
  readonly asked: Localized;
  /** Null: not recorded, which is then said. */
  readonly recorded: Localized | null;
}

const both = (text: string): Localized => ({ fr: text, en: text });
const list = (words: readonly string[]): Localized | null => (words.length === 0 ? null : both([...new Set(words)].join(', ')));
const listed = (words: readonly Localized[]): Localized | null =>
  words.length === 0 ? null : { fr: list(words.map(({ fr }) => fr))?.fr ?? '', en: list(words.map(({ en }) => en))?.en ?? '' };
const none: Localized = { fr: 'aucun', en: 'none' };

function machineRows(provenance: Provenance | null): readonly StatementRow[] {
  const machine = provenance?.machine;
  const browser = provenance?.browser;
  const container = machine?.container === true ? { fr: ', dans un conteneur', en: ', in a container' } : both('');
  const system =
    machine === undefined
      ? undefined
      : [machine.os, machine.kernel, machine.kernelBuild, machine.architecture].filter((each) => each !== undefined).join(', ');
  return [
    {
      asked: { fr: 'Machine, système et correctifs', en: 'Machine, system and patches' },
      recorded: system === undefined ? null : { fr: `${system}${container.fr}`, en: `${system}${container.en}` },
    },
    {
      asked: { fr: 'Nom de la machine', en: 'Name of the machine' },
      recorded: machine?.hostname ? both(machine.hostname) : null,
    },
    {
      asked: { fr: 'Navigateur', en: 'Browser' },
      recorded: browser === undefined ? null : both(`${browser.name} ${browser.version} (${browser.executable})`),
    },
    {
      asked: { fr: 'Options de lancement du navigateur', en: 'Launch options of the browser' },
      recorded: browser === undefined ? null : browser.flags.length === 0 ? none : both(browser.flags.join(' ')),
    },
    {
      asked: { fr: 'Extensions du navigateur', en: 'Extensions of the browser' },
      recorded: browser === undefined ? null : (list(browser.extensions) ?? { fr: 'aucune', en: 'none' }),
    },
  ];
}

function networkRows(provenance: Provenance | null): readonly StatementRow[] {
  const { proxy, network, clock } = provenance ?? {};
  const proxies = proxy === undefined ? [] : [...(proxy.browser === 'none' ? [] : [proxy.browser]), ...proxy.environment];
  const offset = clock?.offsetMs ?? null;
  return [
    { asked: { fr: 'Adresses IP locales', en: 'Local IP addresses' }, recorded: list(network?.localAddresses ?? []) },
    {
      asked: { fr: 'Adresse IP publique (déclarée)', en: 'Public IP address (as stated)' },
      recorded: network?.publicAddress === undefined ? null : both(network.publicAddress),
    },
    { asked: { fr: 'Serveur mandataire (proxy)', en: 'Proxy' }, recorded: proxy === undefined ? null : (list(proxies) ?? none) },
    { asked: { fr: 'Serveurs de noms (DNS)', en: 'Name servers (DNS)' }, recorded: list(network?.dnsServers ?? []) },
    {
      asked: { fr: 'Horloge de la machine', en: 'Clock of the machine' },
      recorded: clock === undefined ? null : both(`${clock.utc} UTC, ${clock.local} (${clock.timeZone})`),
    },
    {
      asked: { fr: 'Écart avec un serveur de temps', en: 'Offset to a time server' },
      recorded: offset === null ? null : both(`${offset} ms (${clock?.offsetSource ?? '?'})`),
    },
  ];
}

/** Without issuer nor subject: a plain connection of a run recorded before these were left out. */
function certificateWords(certificate: CertificateFacts): readonly Localized[] {
  const { host, subject, issuer, validFrom, validTo, protocol, sha256 } = certificate;
  if (issuer === undefined && subject === undefined) return [];
  const said = [host, subject, issuer, protocol, `${validFrom ?? '?'} → ${validTo ?? '?'}`].filter((each) => each !== undefined);
  const words = (print: string): string => [...said, print].join(' · ');
  return [
    sha256 === undefined
      ? { fr: words('empreinte non enregistrée'), en: words('fingerprint not recorded') }
      : both(words(`SHA-256 ${sha256}`)),
  ];
}

function journeyRows(journeys: readonly JourneySummary[]): readonly StatementRow[] {
  const all = journeys.map(({ provenance }) => provenance);
  const most = (value: (one: JourneySummary['provenance']) => number): number => Math.max(0, ...all.map(value));
  const [cookies, storage] = [most((one) => one.cookiesAtStart), most((one) => one.storageAtStart)];
  const signed = all.filter(({ signedIn }) => signedIn).length;
  const servers = all.flatMap(({ hosts }) =>
    hosts.flatMap(({ host, address, addresses, port }) =>
      address === undefined
        ? []
        : [`${host} = ${(addresses ?? [address]).join(' / ')}${port === undefined ? '' : ` (port ${port})`}`],
    ),
  );
  const certificates = all.flatMap((one) => one.certificates.flatMap(certificateWords));
  const every = all.length > 0;
  return [
    {
      asked: { fr: 'Cache, cookies et stockage vides avant', en: 'Cache, cookies and storage empty before' },
      recorded: every
        ? {
            fr: `un contexte neuf par trajet ; au départ ${cookies} cookie(s) et ${storage} site(s) avec du stockage au plus ; ${
              all.every(({ cacheDisabled }) => cacheDisabled) ? 'cache vide' : 'cache non vidé'
            }${signed > 0 ? ` ; ${signed} trajet(s) avec une session fournie par le scénario` : ''}`,
            en: `a new context for each journey; at most ${cookies} cookie(s) and ${storage} site(s) with storage at its start; ${
              all.every(({ cacheDisabled }) => cacheDisabled) ? 'empty cache' : 'cache not emptied'
            }${signed > 0 ? `; ${signed} journey(s) with a session given by the scenario` : ''}`,
          }
        : null,
    },
    {
      asked: { fr: 'Adresse des serveurs qui ont répondu', en: 'Address of the servers that answered' },
      recorded: list(servers),
    },
    { asked: { fr: 'Certificats TLS des serveurs', en: 'TLS certificates of the servers' }, recorded: listed(certificates) },
    {
      asked: { fr: 'Comment chaque page a été atteinte', en: 'How each page was reached' },
      recorded: every
        ? {
            fr: `${journeys.reduce((sum, { steps }) => sum + steps.length, 0)} étapes, chacune avec le contrôle utilisé et l’adresse avant et après : journey.json`,
            en: `${journeys.reduce((sum, { steps }) => sum + steps.length, 0)} steps, each with the control used and the address before and after: journey.json`,
          }
        : null,
    },
  ];
}

/** What the run recorded, line by line, of what a statement made on the internet is asked to say. */
export function statementRows(run: Run, journeys: readonly JourneySummary[]): readonly StatementRow[] {
  const ended = run.endedAt === null ? null : both(run.endedAt);
  return [
    { asked: { fr: 'Début (UTC)', en: 'Start (UTC)' }, recorded: both(run.startedAt) },
    { asked: { fr: 'Fin (UTC)', en: 'End (UTC)' }, recorded: ended },
    ...machineRows(run.provenance),
    ...networkRows(run.provenance),
    ...journeyRows(journeys),
  ];
}
