export { captureCheckpoint, collectFields, type CaptureOptions } from './checkpoint.ts';
export type { Navigation } from './assemble.ts';
export { createMasker } from './mask.ts';
