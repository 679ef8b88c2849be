// The rest of the visitor's script, fetched when it is wanted: the second layer, what stands for a held frame, sending, taking things away.
export { openCentre } from './centre.ts';
export { placeholder } from './held.ts';
export { send } from './send.ts';
export { sweep } from './sweep.ts';
