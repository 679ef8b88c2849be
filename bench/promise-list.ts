// Writes docs/promise-kinds.md from the promise kinds.
import { writeFile } from 'node:fs/promises';
import { promiseList } from '#policy';

await writeFile(new URL('../docs/promise-kinds.md', import.meta.url), promiseList());
