// How much work something was, for tests that say that it is not too much: a busy machine lengthens the time, not the work.

/** Starts counting; the answer gives the milliseconds that the processor has worked for this process since, on all threads. */
export function work(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
