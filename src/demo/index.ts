export { demoPort, startDemo } from './start-demo.ts';
export type { Demo } from './start-demo.ts';
export { expectedScorecards, refusedHost } from './defects.ts';
