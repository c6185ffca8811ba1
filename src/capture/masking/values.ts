import type { Masker } from '../../model/replay.ts';

/** What stands for a value that the scenario did not give. */
export const unknownValue = '●●●';

/** A field's value as it may be recorded: `‹name›`, or dots when the page filled it itself. */
export function maskedValue(value: string, masker: Masker): string {
  const name = masker.nameOf(value);
  return name === undefined ? unknownValue : `‹${name}›`;
}
