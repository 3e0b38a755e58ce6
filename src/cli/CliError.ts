/** Something the person who typed the command can put right; printed as it is, exit code 2. */
export class CliError extends Error {
  override readonly name = "CliError";
}
