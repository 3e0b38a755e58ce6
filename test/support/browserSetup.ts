/** Builds what the browser tests serve; filled in with the workbench. */
export default async function browserSetup(): Promise<void> {}
