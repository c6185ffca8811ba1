import type { Localized } from '../model/localized.ts';
import type { Datum, Expectation, Step, Target } from '../model/scenario.ts';

const reference = /\$\{([\w.-]+)\}/g;

const roleWords: Readonly<Record<string, Localized>> = {
  button: { fr: 'bouton', en: 'button' },
  link: { fr: 'lien', en: 'link' },
  textbox: { fr: 'champ', en: 'field' },
  checkbox: { fr: 'case à cocher', en: 'checkbox' },
  radio: { fr: 'bouton radio', en: 'radio button' },
  combobox: { fr: 'liste de choix', en: 'combo box' },
  heading: { fr: 'titre', en: 'heading' },
  tab: { fr: 'onglet', en: 'tab' },
};

/** The value that the person types: `${name}` replaced by the datum's value. */
export function resolveValue(value: string, data: readonly Datum[]): string {
  return value.replace(reference, (whole, name: string) => data.find((datum) => datum.name === name)?.value ?? whole);
}

/** Name of the datum that a step types as it is: `${nom}`. */
export function typedDatum(step: Step, data: readonly Datum[]): string | undefined {
  const [, name] = step.do === 'fill' ? (/^\$\{([\w.-]+)\}$/.exec(step.value.trim()) ?? []) : [];
  return data.some((datum) => datum.name === name && datum.kind !== 'secret') ? name : undefined;
}

/** The same value as it may be printed: `‹name›` for personal data and secrets. */
export function printableValue(value: string, data: readonly Datum[]): string {
  return value.replace(reference, (whole, name: string) => {
    const datum = data.find((one) => one.name === name);
    if (datum === undefined) return whole;
    return datum.kind === 'public' ? datum.value : `‹${name}›`;
  });
}

/** A control in words: `bouton « Continuer »`. */
export function targetWords(target: Target): Localized {
  const inside = target.in === undefined ? { fr: '', en: '' } : { fr: ` (dans « ${target.in} »)`, en: ` (in “${target.in}”)` };
  const plain = bareTarget(target);
  return { fr: `${plain.fr}${inside.fr}`, en: `${plain.en}${inside.en}` };
}

function bareTarget(target: Target): Localized {
  if (target.role !== undefined) {
    const role = roleWords[target.role] ?? { fr: target.role, en: target.role };
    if (target.name === undefined) return role;
    return { fr: `${role.fr} « ${target.name} »`, en: `${role.en} “${target.name}”` };
  }
  const text = target.label ?? target.text ?? target.name ?? target.css ?? '';
  return { fr: `« ${text} »`, en: `“${text}”` };
}

/** What must be seen, in words. */
export function expectationWords(expected: Expectation): Localized {
  const parts = (Object.entries(expected) as [keyof Expectation, string][]).map(([key, value]) => ({
    fr: `${frenchKeys[key]} « ${value} »`,
    en: `${key} “${value}”`,
  }));
  return { fr: parts.map((part) => part.fr).join(', '), en: parts.map((part) => part.en).join(', ') };
}

const frenchKeys: Readonly<Record<keyof Expectation, string>> = {
  text: 'texte',
  url: 'adresse',
  title: 'titre de page',
  heading: 'titre',
  role: 'rôle',
  name: 'nom',
};

function fileNames(files: readonly string[]): string {
  return files.map((file) => file.split(/[\\/]/).at(-1) ?? file).join(', ');
}

/** What the person does, in words, personal data as `‹name›`. */
export function stepWords(step: Step, data: readonly Datum[]): Localized {
  switch (step.do) {
    case 'visit':
      return { fr: `Ouvrir ${step.url}`, en: `Open ${step.url}` };
    case 'click':
      return onTarget('Activer', 'Click', step.target);
    case 'fill': {
      const value = printableValue(step.value, data);
      const words = targetWords(step.target);
      return { fr: `Saisir ${value} dans ${words.fr}`, en: `Type ${value} in ${words.en}` };
    }
    case 'choose':
      return onTarget('Choisir', 'Choose', step.target);
    case 'check':
      return step.checked ? onTarget('Cocher', 'Check', step.target) : onTarget('Décocher', 'Uncheck', step.target);
    case 'select': {
      const option = printableValue(step.option, data);
      const words = targetWords(step.target);
      return { fr: `Choisir « ${option} » dans ${words.fr}`, en: `Select “${option}” in ${words.en}` };
    }
    case 'upload': {
      const words = targetWords(step.target);
      const names = fileNames(step.files);
      return { fr: `Joindre ${names} dans ${words.fr}`, en: `Attach ${names} to ${words.en}` };
    }
    case 'press':
      return { fr: `Appuyer sur la touche ${step.key}`, en: `Press the ${step.key} key` };
    case 'submitEmpty':
      return onTarget('Envoyer sans rien corriger avec', 'Send the form as it is with', step.target);
    case 'submitInvalid':
      return onTarget('Envoyer des valeurs mal écrites avec', 'Send badly written values with', step.target);
    case 'submit':
      return onTarget('Envoyer la démarche avec', 'Send the application with', step.target);
    default:
      return quietStepWords(step);
  }
}

function onTarget(fr: string, en: string, target: Target): Localized {
  const words = targetWords(target);
  return { fr: `${fr} ${words.fr}`, en: `${en} ${words.en}` };
}

function quietStepWords(step: Extract<Step, { do: 'wait' | 'expect' | 'checkpoint' | 'run' }>): Localized {
  if (step.do === 'checkpoint') return { fr: `Auditer l’état « ${step.name} »`, en: `Audit the state “${step.name}”` };
  if (step.do === 'run') return { fr: `Exécuter « ${step.name} »`, en: `Run “${step.name}”` };
  if (step.do === 'wait' && 'seconds' in step.for) {
    return { fr: `Attendre ${step.for.seconds} s`, en: `Wait ${step.for.seconds} s` };
  }
  const expected = step.do === 'wait' ? (step.for as Expectation) : (step.expect ?? {});
  const words = expectationWords(expected);
  return { fr: `Attendre ${words.fr}`, en: `Wait for ${words.en}` };
}
