// The rest of the visitor's script, fetched when it is wanted: the second layer, what stands for a held frame, sending, stopping and taking away.
export { openCentre } from './centre.ts';
export { placeholder } from './held.ts';
export { send } from './send.ts';
export { stop } from './stop.ts';
export { sweep } from './sweep.ts';
