import { quote, say } from '../explain/say.ts';
import type { DataPath } from '../problem.ts';
import type { Context } from './context.ts';
import { hostAllowed } from './hosts.ts';

/** An absolute HTTP address without credentials, or undefined after saying what is wrong. */
export function httpAddress(text: string, path: DataPath, context: Context): URL | undefined {
  // An unset variable has been reported already; the address cannot be judged.
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    context.problem(
      path,
      say(
        `${quote(text)} is not an address: start with \`https://\` or \`http://\``,
        `${quote(text)} n’est pas une adresse : commencez par \`https://\` ou \`http://\``,
      ),
    );
    return undefined;
  }
  if (url.username === '' && url.password === '') return url;
  context.problem(
    path,
    say(
      'An address holds no user name nor password: write them under `site.basicAuth`, with `${env:NAME}`',
      'Une adresse ne contient ni identifiant ni mot de passe : écrivez-les sous `site.basicAuth`, avec `${env:NOM}`',
    ),
  );
  return undefined;
}

/** Says so when the address is on a host that the scenario does not allow. */
export function checkAllowed(url: URL, allow: readonly string[], path: DataPath, context: Context): void {
  if (hostAllowed(allow, url)) return;
  context.problem(
    path,
    say(
      `The host ${quote(url.host)} is not in \`site.allow\`: add it there, or correct the address`,
      `L’hôte ${quote(url.host)} n’est pas dans \`site.allow\` : ajoutez-le, ou corrigez l’adresse`,
    ),
  );
}

/** A page of the site: `start`, an address, or a path from the start page. */
export function pageAddress(text: string, start: string, allow: readonly string[], path: DataPath, context: Context): string {
  if (text === 'start' || start === '' || text === '') return start;
  if (!URL.canParse(text, start)) {
    context.problem(
      path,
      say(
        `${quote(text)} is neither \`start\`, an address nor a path such as \`/contact\``,
        `${quote(text)} n’est ni \`start\`, ni une adresse, ni un chemin comme \`/contact\``,
      ),
    );
    return start;
  }
  const url = httpAddress(new URL(text, start).href, path, context);
  if (url !== undefined) checkAllowed(url, allow, path, context);
  return url?.href ?? start;
}
