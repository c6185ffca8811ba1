import { blocksPart } from './blocks.ts';
import { captchasPart } from './captchas.ts';
import { collectPart } from './collect.ts';
import { disclosuresPart } from './disclosures.ts';
import { fieldLabelsPart } from './field-labels.ts';
import { fieldMessagesPart } from './field-messages.ts';
import { fieldsPart } from './fields.ts';
import { harvestPart } from './harvest.ts';
import { linksPart } from './links.ts';
import { looksPart } from './looks.ts';
import { namesPart } from './names.ts';
import { nativePart } from './native.ts';
import { regionsPart } from './regions.ts';
import { rolesPart } from './roles.ts';
import { selectorsPart } from './selectors.ts';
import { serialisePart } from './serialise.ts';
import { textPart } from './text.ts';
import { visibilityPart } from './visibility.ts';
import { walkPart } from './walk.ts';

/*
 * How the collector gets into the page. Code sent to a browser cannot import anything, so each file of this folder exports one
 * function of a `kit` (what the parts before it returned) that names nothing of its module. Their sources, joined below, make one
 * self-contained function. The order is that of need: a part sees only the parts above it.
 */
const parts = [
  nativePart,
  textPart,
  visibilityPart,
  selectorsPart,
  namesPart,
  rolesPart,
  regionsPart,
  disclosuresPart,
  fieldLabelsPart,
  fieldMessagesPart,
  fieldsPart,
  linksPart,
  captchasPart,
  blocksPart,
  harvestPart,
  walkPart,
  looksPart,
  serialisePart,
  collectPart,
];

/** Source of a function of `CollectOptions` that answers a `RawFrameState` as JSON and keeps the frame elements met for `frameAt`. */
export const collectorSource = `function (options) {
  const kit = {};
  ${parts.map((part) => `Object.assign(kit, (${part.toString()})(kit, options));`).join('\n  ')}
  const state = kit.collect();
  globalThis[Symbol.for('usager.frames')] = kit.frameElements;
  return JSON.stringify(state);
}`;

/** Source of a function that answers the n-th frame element met by the last collection. */
export const frameAtSource = `function (rank) { return globalThis[Symbol.for('usager.frames')][rank]; }`;
