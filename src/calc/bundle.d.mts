/** Bundles entry points, by the names of what comes of them, into a folder; the files end in .cjs. */
export function bundle(entryPoints: Readonly<Record<string, string>>, outdir: string): Promise<unknown>;
