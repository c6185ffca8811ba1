import { z } from 'zod';
import type { EvidenceKind, EvidenceMap, Field, Structure, TextBlock } from '../../model/evidence.ts';
import type { LocatorTrial } from '../../model/locator.ts';
import { flag, maybe, number, open, rect, text, texts } from './open.ts';

const region = z.enum(['main', 'header', 'navigation', 'footer', 'aside', 'search', 'dialog', 'consent']);

const role = z.enum(
  'heading paragraph listItem label legend hint error alert button link cell columnHeader option summary caption term definition image text'.split(
    ' ',
  ) as [TextBlock['role'], ...TextBlock['role'][]],
);

const block: z.ZodType<TextBlock> = open({
  id: text,
  role,
  level: maybe(number),
  text,
  lang: maybe(text),
  visible: flag,
  disclosed: maybe(flag),
  region,
  selector: text,
  frame: maybe(text),
  headings: texts,
  rect: maybe(rect),
});

const field: z.ZodType<Field> = open({
  id: text,
  selector: text,
  frame: maybe(text),
  tag: z.enum(['input', 'select', 'textarea', 'custom']),
  type: text,
  name: maybe(text),
  label: text,
  accessibleName: text,
  nameFrom: z.enum(['label', 'aria-labelledby', 'aria-label', 'title', 'placeholder', 'value', 'content', 'none']),
  group: maybe(text),
  required: flag,
  requiredBy: maybe(z.enum(['required', 'aria-required', 'label'])),
  optionalSaid: maybe(flag),
  disabled: flag,
  readOnly: flag,
  autocomplete: maybe(text),
  inputMode: maybe(text),
  pattern: maybe(text),
  maxLength: maybe(number),
  accept: maybe(text),
  multiple: maybe(flag),
  placeholder: maybe(text),
  help: maybe(text),
  helpTied: maybe(flag),
  error: maybe(text),
  errorTied: maybe(z.enum(['aria-describedby', 'aria-errormessage', 'label', 'near'])),
  invalid: flag,
  errorStyle: maybe(flag),
  options: maybe(texts),
  optionCount: maybe(number),
  checked: maybe(flag),
  filled: flag,
  datum: maybe(text),
  visible: flag,
  region,
  headings: texts,
  rect: maybe(rect),
});

const link: z.ZodType<EvidenceMap['links'][number]> = open({
  selector: text,
  frame: maybe(text),
  text,
  href: text,
  kind: z.enum(['page', 'anchor', 'tel', 'sms', 'mailto', 'download', 'script', 'other']),
  newWindow: flag,
  visible: flag,
  region,
  headings: texts,
  block: maybe(text),
});

const structure: z.ZodType<Structure> = open({
  headings: z.array(open({ level: number, text, visible: flag, selector: text, frame: maybe(text) })),
  landmarks: z.array(open({ role: text, name: text, selector: text, frame: maybe(text) })),
  languages: z.array(open({ lang: text, selector: text, characters: number })),
});

const page: z.ZodType<EvidenceMap['page']> = open({
  url: text,
  title: text,
  lang: maybe(text),
  doctype: maybe(text),
  status: z.nullable(number),
  redirects: texts,
  viewport: open({ width: number, height: number, deviceScaleFactor: number }),
  documentSize: open({ width: number, height: number }),
  frames: z.array(
    open({
      url: text,
      title: maybe(text),
      selector: maybe(text),
      crossOrigin: flag,
      read: flag,
      reason: maybe(text),
      visible: maybe(flag),
    }),
  ),
  captchas: z.array(open({ vendor: text, selector: text, alternative: maybe(text) })),
  elements: number,
  focus: maybe(text),
  requests: number,
  bytes: number,
  at: text,
  timing: maybe(open({ firstByte: number, domReady: number, load: number })),
  truncated: texts,
});

const axeRule = open({
  rule: text,
  impact: z.nullable(text),
  tags: texts,
  help: text,
  helpUrl: text,
  count: number,
  nodes: z.array(
    open({ selector: text, frame: maybe(text), html: text, summary: text, impact: z.nullable(text), data: maybe(text) }),
  ),
});

const axe: z.ZodType<EvidenceMap['axe']> = open({
  version: text,
  mode: z.enum(['legacy', 'frames']),
  violations: z.array(axeRule),
  incomplete: z.array(axeRule),
  passed: texts,
  inapplicable: texts,
});

const screenshot: z.ZodType<EvidenceMap['screenshot']> = open({
  file: text,
  thumbnail: maybe(text),
  width: number,
  height: number,
  cut: flag,
  masked: number,
});

const attempt: z.ZodType<EvidenceMap['attempt']> = open({
  action: z.enum(['submitEmpty', 'submitInvalid', 'submit', 'click']),
  control: text,
  fieldsBefore: z.array(field),
  textBefore: texts,
  titleBefore: text,
  urlBefore: text,
  announced: texts,
  focusMoved: flag,
  nativeMessages: z.array(open({ selector: text, message: text })),
  wrong: maybe(
    z.array(open({ selector: text, label: text, format: z.enum(['email', 'phone', 'number', 'date', 'postcode', 'pattern']) })),
  ),
  lost: maybe(texts),
});

const noticeText = open({
  bytes: number,
  sha256: text,
  pages: number,
  blocks: z.array(open({ page: number, role: z.enum(['heading', 'listItem', 'paragraph']), text })),
  truncated: flag,
  access: maybe(open({ tagged: flag, language: maybe(text), title: maybe(text), text: flag, form: flag })),
});

const notice = open({
  url: text,
  selector: text,
  text,
  visible: flag,
  region,
  headings: texts,
  content: z.union([open({ ok: z.literal(true), value: noticeText }), open({ ok: z.literal(false), error: text })]),
});

const locatorAnswer = open({
  url: text,
  status: maybe(number),
  durationMs: number,
  blocks: z.array(open({ role, text, selector: text, headings: texts, fresh: flag })),
  truncated: flag,
  refused: texts,
  picture: maybe(text),
});

const whyNot = z.enum(['post', 'other-host', 'asks-more', 'sends', 'sent-page', 'gone', 'no-postcode', 'many', 'late', 'failed']);

const locator: z.ZodType<LocatorTrial> = open({
  selector: text,
  region,
  words: texts,
  postcode: maybe(text),
  at: text,
  answer: z.union([
    open({ ok: z.literal(true), value: locatorAnswer }),
    open({ ok: z.literal(false), why: whyNot, error: text, host: maybe(text) }),
  ]),
});

/** What each kind of evidence must look like when it is read back. */
export const evidenceSchemas: { readonly [K in EvidenceKind]: z.ZodType<EvidenceMap[K]> } = {
  page,
  dom: text,
  text: z.array(block),
  fields: z.array(field),
  links: z.array(link),
  structure,
  accessibilityTree: text,
  axe,
  screenshot,
  attempt,
  notices: z.array(notice),
  locators: z.array(locator),
};
