/** force-graph that draws what Stemma draws, and fetches the graph as Stemma does. */
import { fetched } from './fetched.ts';
import { show } from './force-graph-picture.ts';

show(await fetched());
