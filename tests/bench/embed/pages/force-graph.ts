/** force-graph that draws what Stemma draws. */
import { benchGraph } from '../graph.ts';
import { show } from './force-graph-picture.ts';

show(benchGraph());
