import { html } from '../web/html.ts';
import type { Markup } from '../web/html.ts';
import { page, redirect } from '../web/procedure.ts';
import type { Handler, Submitted } from '../web/procedure.ts';
import { base, captchaCode } from './authority.ts';
import { bar, rows } from './fields.ts';
import type { Refused, Row } from './fields.ts';
import { layout } from './layout.ts';
import { members } from './sign-in.ts';

/** One page of the form. */
export interface RawStep {
  readonly path: string;
  readonly next: string;
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly before?: Markup;
  readonly after?: Markup;
  readonly button: string;
  readonly look?: string;
}

/** Shows one page of the form, empty: what was typed before is not kept (planted). */
export function showRaw(step: RawStep): Handler {
  return members(() => page(rawPage(step, new Set())));
}

/** Receives one page of the form. One wrong entry and everything is to be typed again (planted). */
export function receiveRaw(step: RawStep): Handler {
  return members(({ session, form }) => {
    const refused = new Set(step.rows.filter((row) => !accepted(row, form)).map(({ name }) => name));
    if (refused.size > 0) return page(rawPage(step, refused));
    session.answers.set(step.path, 'oui');
    return redirect(`${base}${step.next}`);
  });
}

/** Refuses a page whose previous one was not done. */
export function after(previous: string, handler: Handler): Handler {
  return (visit) => (visit.session.answers.has(previous) ? handler(visit) : redirect(`${base}/accueil`));
}

function accepted({ name, type }: Row, { fields, files }: Submitted): boolean {
  const value = fields[name] ?? '';
  if (type === 'file') return files[name] !== undefined;
  if (name === 'captcha') return value.toUpperCase() === captchaCode;
  if (name === 'mel') return value.includes('@');
  if (name === 'portable') return /^0[67]/.test(value);
  return value !== '';
}

function rawPage(step: RawStep, refused: Refused): Markup {
  return layout(
    html`<div class="${step.look ?? ''}">
      <h3>${step.heading}</h3>
      ${step.before}
      <form method="post" enctype="multipart/form-data">${rows(step.rows, refused)} ${step.after} ${bar(step.button)}</form>
    </div>`,
  );
}
