import type { Datum } from '../../model/scenario.ts';
import { quote, say } from '../explain/say.ts';
import type { DataPath } from '../problem.ts';
import type { RawData } from '../schema/document.ts';
import type { Context } from './context.ts';
import { expandVariables, hasVariable } from './references.ts';

/** What the person knows, resolved. A value from the environment is a secret, any other is personal unless said public. */
export function resolveData(data: RawData | undefined, path: DataPath, context: Context): readonly Datum[] {
  return Object.entries(data ?? {}).map(([name, raw]) => {
    const isLong = typeof raw === 'object';
    const valuePath = isLong ? [...path, name, 'value'] : [...path, name];
    const value = isLong ? raw.value : raw;
    const isPublic = isLong && raw.public === true;
    return resolveDatum(name, context.text(valuePath, value), typeof value === 'number', isPublic, valuePath, context);
  });
}

function resolveDatum(name: string, text: string, isNumber: boolean, isPublic: boolean, path: DataPath, context: Context): Datum {
  const isSecret = hasVariable(text);
  if (isSecret && isPublic) {
    context.problem(
      path,
      say(
        `${quote(name)} comes from the environment: it is a secret and cannot be public`,
        `${quote(name)} vient de l’environnement : c’est un secret, qui ne peut pas être public`,
      ),
    );
  }
  if (isSecret && !/^\s*\$\{[^{}]*\}\s*$/.test(text)) context.problem(path, notAlone(name));
  if (isNumber && /^0\d/.test(text)) {
    context.warn(
      path,
      say(
        `${quote(text)} is typed as it is written, but other YAML tools drop its first zero: put it between quotes, "${text}"`,
        `${quote(text)} est saisi tel quel, mais d’autres outils YAML perdent son premier zéro : mettez-le entre guillemets droits, "${text}"`,
      ),
    );
  }
  const kind = isSecret ? 'secret' : isPublic ? 'public' : 'personal';
  return { name, value: expandVariables(isSecret ? text.trim() : text, path, context), kind };
}

/** Only a whole value can be masked wherever it shows up. */
const notAlone = (name: string) =>
  say(
    `A secret is the whole value of a datum: put all of ${quote(name)} in the environment variable, and write nothing around \`\${env:…}\``,
    `Un secret est la valeur entière d’une donnée : mettez tout ${quote(name)} dans la variable d’environnement, et n’écrivez rien autour de \`\${env:…}\``,
  );

/** The data of a path: the main path's, some of them replaced, some added. */
export function mergeData(main: readonly Datum[], own: readonly Datum[]): readonly Datum[] {
  const replaced = new Map(own.map((datum) => [datum.name, datum]));
  const kept = main.map((datum) => replaced.get(datum.name) ?? datum);
  const known = new Set(main.map((datum) => datum.name));
  return [...kept, ...own.filter((datum) => !known.has(datum.name))];
}
