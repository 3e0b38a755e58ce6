/** "ENOENT", "EACCES" … of an error the operating system gave us, undefined for any other. */
export function systemErrorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("code" in error))
    return undefined;
  return String(error.code);
}
