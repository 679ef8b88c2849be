// The wrapper's way: the first layer and the link stand in the HTML already; this is the script that goes with them.
import { start } from './start.ts';

start(() => undefined);
