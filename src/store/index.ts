export { StoreError } from './errors.ts';
export { evidenceKinds } from './layout.ts';
export { mergeRuns } from './merge.ts';
export { openRun } from './reader.ts';
export type { RunReader } from './reader.ts';
export { resumeRun } from './resume.ts';
export { verifyRun } from './verify.ts';
export { createRun } from './writer.ts';
export type { RunWriter } from './writer.ts';
