export { captureCheckpoint, collectFields, type CaptureOptions } from './checkpoint.ts';
export type { Navigation } from './assemble.ts';
export { createMasker } from './mask.ts';
export { runLighthouse, type LighthouseOptions } from './lighthouse.ts';
export { machineProvenance, type ProvenanceOptions } from './provenance.ts';
export { createConnections, type Connections } from './connections.ts';
