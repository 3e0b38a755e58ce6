export default function buildNode(folder: string, entries?: Readonly<Record<string, string>>): Promise<void>;
