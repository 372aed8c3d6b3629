import type { Plugin } from "esbuild";

export const ENGINE_FILES: RegExp;
export const assignedFieldsPlugin: Plugin;
export default function assignedFields(source: string): string;
