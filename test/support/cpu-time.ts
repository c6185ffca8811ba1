/** Milliseconds of processor that a call takes in this process: unlike the clock, it does not depend on what else the machine does. */
export function cpuTime(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
