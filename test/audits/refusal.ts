import type { Attempt } from '../../src/model/evidence.ts';
import { fields } from '../support/evidence.ts';
import type { BlockInput, FieldInput, PageInput } from '../support/evidence.ts';

interface RefusalInput {
  readonly before: readonly (FieldInput | undefined)[];
  readonly after: readonly (FieldInput | undefined)[];
  readonly blocks?: readonly BlockInput[];
  readonly textBefore?: readonly string[];
  readonly announced?: readonly string[];
  readonly focusMoved?: boolean;
  readonly native?: Attempt['nativeMessages'];
  /** Fields written badly on purpose: the attempt is then `submitInvalid`. */
  readonly wrong?: Attempt['wrong'];
}

const given = (inputs: readonly (FieldInput | undefined)[]): readonly FieldInput[] =>
  inputs.filter((input) => input !== undefined);

/** The state after an entry was refused: fields before and after, and how the refusal was told. */
export function errorState({
  before,
  after,
  blocks = [],
  textBefore = [],
  announced = [],
  focusMoved = false,
  native = [],
  wrong,
}: RefusalInput): PageInput {
  const attempt: Attempt = {
    action: wrong === undefined ? 'submitEmpty' : 'submitInvalid',
    control: 'Continuer',
    fieldsBefore: fields(given(before)),
    textBefore,
    titleBefore: 'Une démarche',
    urlBefore: 'https://www.example.fr/page-1',
    announced,
    focusMoved,
    nativeMessages: native,
    ...(wrong === undefined ? {} : { wrong }),
  };
  return { kind: 'error', fields: given(after), blocks, evidence: { attempt } };
}
