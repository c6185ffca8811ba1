export { captureCheckpoint, collectFields, type CaptureOptions } from './checkpoint.ts';
export { collectLocatorForms, collectText, pictureWindow } from './locator.ts';
export { createMasker } from './mask.ts';
export { createNoticeReader, type NoticeReader } from './notices.ts';
export { runLighthouse } from './lighthouse.ts';
export { machineProvenance } from './provenance.ts';
