// The style and the script that stand inside the page /verify: the script is TypeScript whose types are taken out once.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

let script: string | undefined;
let style: string | undefined;

export const verifyScript = (): string => (script ??= stripTypeScriptTypes(read('../browser/verify.ts')));
export const verifyStyle = (): string => (style ??= read('./style/verify.css'));
