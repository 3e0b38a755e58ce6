export default function buildCli(folder: string): Promise<void>;
