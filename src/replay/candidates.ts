import type { Frame, Locator } from 'playwright';
import type { Target } from '../model/scenario.ts';
import { phrase } from './phrase.ts';

/** How a control was found, in the words of the record. */
export type FoundBy = 'role' | 'label' | 'text' | 'css';

/** What the person wants to do with the control. */
export type Purpose = 'click' | 'fill' | 'choose' | 'check' | 'select' | 'upload' | 'press';

/** One way to look for the control in one frame; ways come in order of preference. */
export interface Way {
  readonly by: FoundBy;
  readonly locator: Locator;
  /** Text that must stand right beside the candidate; `` when the locator is enough. */
  readonly near: string;
}

const fillable = [
  'input:not([type=radio],[type=checkbox],[type=file],[type=submit],[type=button],[type=image],[type=reset],[type=hidden])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  '[role=textbox]',
  '[role=searchbox]',
  '[role=combobox]',
  '[role=spinbutton]',
].join(',');

/** Elements that can receive each kind of action. A click may go to anything. */
const receivers: Readonly<Record<Purpose, string>> = {
  click: '*',
  press: '*',
  fill: fillable,
  choose: 'input[type=radio],[role=radio],[role=menuitemradio]',
  check: 'input[type=checkbox],[role=checkbox],[role=switch],[role=menuitemcheckbox]',
  select: 'select,[role=combobox],[role=listbox],[aria-haspopup=listbox],input[list]',
  upload: 'input[type=file]',
};

/** Things that a person takes for something to activate. */
const activable = [
  'a[href]',
  'button',
  'summary',
  'input[type=submit]',
  'input[type=button]',
  'label',
  '[role=button]',
  '[role=link]',
  '[role=tab]',
  '[role=menuitem]',
  '[role=option]',
  '[role=radio]',
  '[role=checkbox]',
].join(',');

type Role = Parameters<Frame['getByRole']>[0];

function byRole(frame: Frame, target: Target, exact: boolean): Way {
  const name = target.name === undefined ? {} : { name: phrase(target.name, exact) };
  return { by: 'role', near: '', locator: frame.getByRole(target.role as Role, { ...name, includeHidden: true }) };
}

function byLabel(frame: Frame, label: string, purpose: Purpose, exact: boolean): Way {
  return { by: 'label', near: '', locator: frame.getByLabel(phrase(label, exact)).and(frame.locator(receivers[purpose])) };
}

/** Boxes and buttons to tick that hold their own label. */
const tickable: Readonly<Partial<Record<Purpose, readonly Role[]>>> = {
  choose: ['radio', 'menuitemradio'],
  check: ['checkbox', 'switch', 'menuitemcheckbox'],
};

function byOwnLabel(frame: Frame, label: string, purpose: Purpose, exact: boolean): Way[] {
  const name = phrase(label, exact);
  return (tickable[purpose] ?? []).map((role) => ({
    by: 'label',
    near: '',
    locator: frame.getByRole(role, { name, includeHidden: true }),
  }));
}

/** Texts that a person reads on or beside the control, though nothing ties them to it. */
function bySight(frame: Frame, text: string, purpose: Purpose, exact: boolean): Way[] {
  const words = phrase(text, exact);
  const receiver = frame.locator(receivers[purpose]);
  return [
    { by: 'text', near: '', locator: frame.getByPlaceholder(words).and(receiver) },
    { by: 'text', near: '', locator: frame.getByTitle(words).and(receiver) },
    { by: 'text', near: words.source, locator: receiver },
  ];
}

function byText(frame: Frame, text: string, exact: boolean): Way[] {
  const words = phrase(text, exact);
  return [
    { by: 'text', near: '', locator: frame.locator(activable).filter({ hasText: words }) },
    { by: 'text', near: '', locator: frame.getByText(words) },
  ];
}

function labelWays(frame: Frame, label: string, purpose: Purpose, exact: boolean): Way[] {
  const tied = byLabel(frame, label, purpose, exact);
  if (purpose === 'click' || purpose === 'press') return [tied, ...byText(frame, label, exact)];
  return [tied, ...byOwnLabel(frame, label, purpose, exact), ...bySight(frame, label, purpose, exact)];
}

function textWays(frame: Frame, text: string, purpose: Purpose, exact: boolean): Way[] {
  if (purpose === 'click' || purpose === 'press') return byText(frame, text, exact);
  return labelWays(frame, text, purpose, exact);
}

/**
 * Every way to look for the control in a frame, best first: the exact name before a part of it. Shadow roots that are open are searched
 * by all of them; a CSS selector is used only when the scenario says one.
 */
export function waysToFind(frame: Frame, target: Target, purpose: Purpose): readonly Way[] {
  const ways = allWays(frame, target, purpose);
  if (purpose !== 'upload') return ways;
  return ways.map((way) => ({ ...way, locator: way.locator.and(frame.locator(receivers.upload)) }));
}

function allWays(frame: Frame, target: Target, purpose: Purpose): readonly Way[] {
  if (target.css !== undefined) return [{ by: 'css', near: '', locator: frame.locator(target.css) }];
  const { role, label, text } = target;
  return (target.exact === true ? [true] : [true, false]).flatMap((exact) => {
    if (role !== undefined) return target.name === undefined && !exact ? [] : [byRole(frame, target, exact)];
    if (label !== undefined) return labelWays(frame, label, purpose, exact);
    return textWays(frame, text ?? target.name ?? '', purpose, exact);
  });
}
