/** Tells on standard error what is being done now, one plain line each. */
export function createPhases(): (phase: string) => void {
  return (phase) => process.stderr.write(`${phase}…\n`);
}
