/** A line for whoever runs the command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line about what is wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
