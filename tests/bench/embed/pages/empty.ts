/** The line of text that each page begins with, and nothing else: what the browser needs for any page. */
import { drawn } from './drawn.ts';

drawn();
