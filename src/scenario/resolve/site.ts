import type { Scenario, Target } from '../../model/scenario.ts';
import { quote, say } from '../explain/say.ts';
import type { ScenarioDocument } from '../schema/document.ts';
import { checkAllowed, httpAddress, pageAddress } from './addresses.ts';
import type { Context } from './context.ts';
import { checkReadable, fileFrom } from './files.ts';
import { normalHost } from './hosts.ts';
import { expandVariables } from './references.ts';
import { buildTarget } from './target.ts';

type Site = Scenario['site'];

/** Where the procedure is and what may be requested, with addresses, hosts and files checked. */
export async function resolveSite(raw: ScenarioDocument['site'], context: Context): Promise<Site> {
  const startText = expandVariables(raw.start, ['site', 'start'], context);
  const startUrl = httpAddress(startText, ['site', 'start'], context);
  const allow = raw.allow === undefined ? [startUrl?.host ?? ''] : resolveAllow(raw.allow, context);
  if (startUrl !== undefined && raw.allow !== undefined) checkAllowed(startUrl, allow, ['site', 'start'], context);
  const start = startUrl?.href ?? '';
  const alsoRead = (raw.alsoRead ?? []).map((text, rank) => {
    const path = ['site', 'alsoRead', rank];
    return pageAddress(expandVariables(text, path, context), start, allow, path, context);
  });
  const dismiss = (raw.dismiss ?? []).map((target, rank): Target => buildTarget(target, ['site', 'dismiss', rank], [], context));
  return {
    start,
    allow,
    dismiss,
    alsoRead,
    ...basicAuth(raw.basicAuth, context),
    ...(await storageState(raw.storageState, context)),
  };
}

function resolveAllow(hosts: readonly string[], context: Context): readonly string[] {
  const allow = hosts.flatMap((written, rank) => {
    const path = ['site', 'allow', rank];
    const text = expandVariables(written, path, context);
    const host = normalHost(text);
    if (host === undefined && text !== '') {
      context.problem(
        path,
        say(
          `${quote(text)} is not a host: write \`www.example.fr\`, \`www.example.fr:8443\` or \`*.example.fr\``,
          `${quote(text)} n’est pas un hôte : écrivez \`www.exemple.fr\`, \`www.exemple.fr:8443\` ou \`*.exemple.fr\``,
        ),
      );
    }
    return host === undefined ? [] : [host];
  });
  return [...new Set(allow)];
}

function basicAuth(raw: ScenarioDocument['site']['basicAuth'], context: Context): Pick<Site, 'basicAuth'> {
  if (raw === undefined) return {};
  const read = (key: 'username' | 'password'): string => expandVariables(raw[key], ['site', 'basicAuth', key], context);
  return { basicAuth: { username: read('username'), password: read('password') } };
}

async function storageState(raw: string | undefined, context: Context): Promise<Pick<Site, 'storageState'>> {
  if (raw === undefined) return {};
  const path = ['site', 'storageState'];
  const name = expandVariables(raw, path, context);
  if (name === '') return {};
  const absolute = fileFrom(context.source.folder, name);
  await checkReadable(absolute, name, path, context);
  return { storageState: absolute };
}
