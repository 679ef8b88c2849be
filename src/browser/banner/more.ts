// The rest of the visitor's script, fetched when it is wanted: the second layer, what stands for a held frame, copies of later scripts, sending, stopping and taking away.
export { copyOf } from './copy.ts';
export { openCentre } from './centre.ts';
export { placeholder } from './held.ts';
export { send } from './send.ts';
export { stop } from './stop.ts';
export { sweep } from './sweep.ts';
