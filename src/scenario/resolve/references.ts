import type { Datum } from '../../model/scenario.ts';
import { quote, say } from '../explain/say.ts';
import { didYouMean } from '../explain/suggest.ts';
import type { DataPath } from '../problem.ts';
import type { Context } from './context.ts';

const reference = /\$\{([^{}]*)\}/g;
const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,199}$/;

/** The text with each `${…}` replaced by what `read` gives for its trimmed name; empty after a problem, so that it is not judged further. */
function replaceReferences(text: string, path: DataPath, context: Context, read: (name: string) => string): string {
  const before = context.problems.length;
  if (text.replaceAll(reference, '').includes('${')) {
    context.problem(path, say('`${` is not closed: write `${name}`', '`${` n’est pas refermé : écrivez `${nom}`'));
  }
  const replaced = text.replaceAll(reference, (_whole, name: string) => read(name.trim()));
  return context.problems.length === before ? replaced : '';
}

/** True when the text takes something from the environment. */
export const hasVariable = (text: string): boolean => /\$\{\s*env:/.test(text);

/** A text that is typed: references to known data are kept, tidied (`${ nom }` → `${nom}`), for the moment of typing. */
export function typedText(text: string, path: DataPath, data: readonly Datum[], context: Context): string {
  return replaceReferences(text, path, context, (name) => {
    findDatum(name, path, data, context);
    return `\${${name}}`;
  });
}

/** A text that is shown or looked for: it is printed in reports, so only public data may stand in it, and are written out now. */
export function shownText(text: string, path: DataPath, data: readonly Datum[], context: Context): string {
  return replaceReferences(text, path, context, (name) => {
    const datum = findDatum(name, path, data, context);
    if (datum === undefined || datum.kind === 'public') return datum?.value ?? '';
    context.problem(path, notPublic(datum));
    return '';
  });
}

function findDatum(name: string, path: DataPath, data: readonly Datum[], context: Context): Datum | undefined {
  const datum = data.find((one) => one.name === name);
  if (name.startsWith('env:')) context.problem(path, secretInStep(name));
  else if (datum === undefined)
    context.problem(
      path,
      unknownDatum(
        name,
        data.map((one) => one.name),
      ),
    );
  return datum;
}

/** A text outside the steps: `${env:NAME}` is replaced now; nothing else can be referred to there. */
export function expandVariables(text: string, path: DataPath, context: Context): string {
  return replaceReferences(text, path, context, (name) => {
    if (name.startsWith('env:')) return readVariable(name.slice(4).trim(), path, context);
    context.problem(path, onlyVariables(name));
    return '';
  });
}

function readVariable(name: string, path: DataPath, context: Context): string {
  if (!variableName.test(name)) {
    context.problem(
      path,
      say(
        `${quote(name)} cannot name an environment variable: letters, digits and \`_\``,
        `${quote(name)} ne peut pas nommer une variable d’environnement : lettres, chiffres et \`_\``,
      ),
    );
    return '';
  }
  const value = Object.hasOwn(context.options.env, name) ? context.options.env[name] : undefined;
  if (value !== undefined && value !== '') return value;
  context.problem(
    path,
    say(
      `The environment variable ${quote(name)} is not set: run \`export ${name}=…\` first (in PowerShell: \`$env:${name}="…"\`)`,
      `La variable d’environnement ${quote(name)} n’est pas définie : tapez d’abord \`export ${name}=…\` (sous PowerShell : \`$env:${name}="…"\`)`,
    ),
  );
  return '';
}

const secretInStep = (name: string) =>
  say(
    `A secret is named under \`data\` first (\`code: \${${name}}\`), then used here as \`\${code}\``,
    `Un secret se nomme d’abord sous \`data\` (\`code: \${${name}}\`), puis s’emploie ici par \`\${code}\``,
  );

function notPublic({ name, kind }: Datum) {
  const where = say('Only `with` and `option` may use', 'Seuls `with` et `option` peuvent employer');
  const what = quote(`\${${name}}`);
  if (kind === 'secret') return say(`${where.en} ${what}, which is a secret`, `${where.fr} ${what}, qui est un secret`);
  return say(
    `${where.en} ${what}, because what is looked for on a page is printed in reports; if it is not personal, write \`${name}: { value: …, public: true }\``,
    `${where.fr} ${what}, car ce qui est cherché dans une page figure dans les rapports ; si ce n’est pas personnel, écrivez \`${name}: { value: …, public: true }\``,
  );
}

const onlyVariables = (name: string) =>
  say(
    `${quote(`\${${name}}`)} cannot be used here: write the value out, or \`\${env:NAME}\``,
    `${quote(`\${${name}}`)} ne peut pas servir ici : écrivez la valeur, ou \`\${env:NOM}\``,
  );

function unknownDatum(name: string, names: readonly string[]) {
  const meant = didYouMean(name, names);
  const remedy = say(`: write \`${name || 'name'}: …\` under \`data\``, ` : écrivez \`${name || 'nom'}: …\` sous \`data\``);
  return say(`Unknown datum ${quote(name)}${meant.en || remedy.en}`, `Donnée inconnue ${quote(name)}${meant.fr || remedy.fr}`);
}
