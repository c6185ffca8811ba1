import type { Datum, Scenario } from '../../model/scenario.ts';
import { postcodesOf } from '../../method/countries/postcodes.ts';
import { quote, say } from '../explain/say.ts';
import type { ScenarioDocument } from '../schema/document.ts';
import { httpAddress } from './addresses.ts';
import { resolveConditions } from './conditions.ts';
import type { Context } from './context.ts';
import { resolvePaths } from './paths.ts';
import { expandVariables, hasVariable } from './references.ts';
import { resolveSite } from './site.ts';

/** Works a well-formed document out into a scenario ready to be replayed. What is wrong goes to the context; the result then means nothing. */
export async function resolveScenario(document: ScenarioDocument, context: Context): Promise<Scenario> {
  const site = await resolveSite(document.site, context);
  const conditions = resolveConditions(document.conditions, context);
  const hidden = credentials(document.site.basicAuth, site.basicAuth);
  const paths = await resolvePaths(document, { start: site.start, allow: site.allow, hidden }, context);
  const { file, hash } = context.source;
  return { file, hash, procedure: procedure(document, site, context), site, paths, conditions };
}

function procedure(document: ScenarioDocument, site: Scenario['site'], context: Context): Scenario['procedure'] {
  const { country = 'FR', region, postcode: raw, language = 'fr', url, ...rest } = document.procedure;
  const postcode = raw === undefined ? undefined : String(raw);
  checkRegion(region, country, context);
  checkPostcode(postcode, country, context);
  const path = ['procedure', 'url'];
  const own = url === undefined ? undefined : httpAddress(expandVariables(url, path, context), path, context);
  const optional = { ...(region === undefined ? {} : { region }), ...(postcode === undefined ? {} : { postcode }) };
  return { ...rest, country, ...optional, language, url: own?.href ?? site.start };
}

/** A region of another country would silently bring no rule, or the wrong one. */
function checkRegion(region: string | undefined, country: string, context: Context): void {
  if (region === undefined || region.startsWith(`${country}-`)) return;
  const own = region.slice(0, 2);
  context.problem(
    ['procedure', 'region'],
    say(
      `The region ${quote(region)} is not in the country ${quote(country)}: write \`country: ${own}\`, or another region`,
      `La région ${quote(region)} n’est pas dans le pays ${quote(country)} : écrivez \`country: ${own}\`, ou une autre région`,
    ),
  );
}

/** A postcode of another country would find nothing, and the locator would be blamed. */
function checkPostcode(postcode: string | undefined, country: string, context: Context): void {
  const known = postcodesOf(country);
  if (postcode === undefined || known === undefined || known.form.test(postcode)) return;
  context.problem(
    ['procedure', 'postcode'],
    say(
      `${quote(postcode)} is not a postcode of the country ${quote(country)}: write one such as \`"${known.test}"\`, between quotes, or correct \`country\``,
      `${quote(postcode)} n’est pas un code postal du pays ${quote(country)} : écrivez-en un comme \`"${known.test}"\`, entre guillemets, ou corrigez \`country\``,
    ),
  );
}

/** Passwords of the site are masked like any secret; a user name too when it is kept in the environment. */
function credentials(raw: ScenarioDocument['site']['basicAuth'], auth: Scenario['site']['basicAuth']): readonly Datum[] {
  if (raw === undefined || auth === undefined) return [];
  const keys = (['username', 'password'] as const).filter((key) => key === 'password' || hasVariable(raw[key]));
  return keys.map((key): Datum => ({ name: `basicAuth.${key}`, value: auth[key], kind: 'secret' }));
}
