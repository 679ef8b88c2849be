// The rest of the visitor's script, fetched when it is wanted: the second layer, what stands for a held frame, taking things away.
export { openCentre } from './centre.ts';
export { placeholder } from './held.ts';
export { sweep } from './sweep.ts';
